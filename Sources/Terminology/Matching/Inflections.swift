import Languages

/// Finds the words that may be other forms of a word, by the endings of its language.
struct Inflections: Sendable {
    /// An ending is only taken off when this many letters are left, unless it is the whole word: *as* is not two *a*.
    private static let shortestBase = 2

    private let groups: [[String]]
    /// The groups that hold an ending.
    private var groupsByEnding: [String: [Int]] = [:]
    /// From this group on, endings are trusted only inside a term of several words.
    private let firstAgreement: Int
    private let invariables: Set<String>
    /// UTF-8 length of the longest ending.
    private var longest = 0

    /// - Parameter spelling: changes every ending and word, for texts that are spelled another way.
    init(_ inflection: LanguageProfile.Inflection, spelling: (String) -> String = { $0 }) {
        groups = (inflection.endings + inflection.agreements).map { $0.map(spelling) }
        firstAgreement = inflection.endings.count
        invariables = Set(inflection.invariables.map(spelling))
        for (index, group) in groups.enumerated() {
            for ending in Set(group) {
                groupsByEnding[ending, default: []].append(index)
                longest = max(longest, ending.utf8.count)
            }
        }
    }

    var isEmpty: Bool { groups.isEmpty }

    /// Calls `body` with every spelling another form of the word might have, how many letters change, and
    /// whether only a longer term may trust it.
    func forEachForm(of word: String, _ body: (_ form: String, _ change: Int, _ isAgreement: Bool) -> Void) {
        guard !invariables.contains(word) else { return }
        let bytes = Array(word.utf8)
        for length in 0...min(longest, bytes.count) {
            let base = bytes[..<(bytes.count - length)]
            guard base.count == bytes.count || bytes[base.count] & 0xC0 != 0x80,
                base.isEmpty || base.hasLetters(Self.shortestBase)
            else { continue }
            let ending = String(decoding: bytes[base.count...], as: UTF8.self)
            for group in groupsByEnding[ending] ?? [] {
                for other in groups[group] where other != ending {
                    let form = String(decoding: base, as: UTF8.self) + other
                    guard !form.isEmpty, !invariables.contains(form) else { continue }
                    body(form, max(ending.utf8.count, other.utf8.count), group >= firstAgreement)
                }
            }
        }
    }
}

extension ArraySlice<UInt8> {
    fileprivate func hasLetters(_ count: Int) -> Bool {
        var seen = 0
        for byte in self where byte & 0xC0 != 0x80 {
            seen += 1
            if seen == count { return true }
        }
        return false
    }
}

/// Confirms by spelling that two words of one stem are forms of one word, for languages whose endings are not known: stemmers
/// join what is only related, such as *organ* and *organisation*.
enum Spelling {
    /// Beyond the letters they share, forms have at most this many: *libyen* and *libyennes*, *army* and *armies*. It lets
    /// *universe* meet *university*: only a language's own endings can tell.
    private static let longestRest = 3
    private static let shortestShared = 2

    static func mayBeForms(_ left: String, _ right: String) -> Bool {
        let left = Array(left.unicodeScalars)
        let right = Array(right.unicodeScalars)
        let shared = zip(left, right).prefix { $0 == $1 }.count
        guard shared >= shortestShared, max(left.count, right.count) - shared <= longestRest else { return false }
        return shared == min(left.count, right.count) || !differsByLastAccent(left, right)
    }

    /// *marché* and *marche*: an accent on the last letter makes another word.
    private static func differsByLastAccent(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Bool {
        guard let last = left.last, let other = right.last else { return false }
        return left.count == right.count && last != other && last.isASCII != other.isASCII
    }
}
