import BitextModel
import Languages

/// Finds the words that may be other forms of a word, by the endings of its language.
struct Inflections: Sendable {
    /// An ending is only taken off when this many letters are left, unless it is the whole word: *as* is not two *a*.
    private static let shortestBase = 2

    private let groups: [[String]]
    /// The same as UTF-8.
    private let groupBytes: [[[UInt8]]]
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
        groupBytes = groups.map { $0.map { Array($0.utf8) } }
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
    ///
    /// - Parameter accepts: asked first, with the ``StableHash`` of the spelling: most forms are in no glossary, and those
    ///   need not be spelled out.
    func forEachForm(
        of word: String, where accepts: (UInt64) -> Bool = { _ in true },
        _ body: (_ form: String, _ change: Int, _ isAgreement: Bool) -> Void
    ) {
        guard !invariables.contains(word) else { return }
        forEachHash(of: word, after: StableHash()) { hash, base, ending, other, group in
            guard accepts(hash) else { return }
            let form = String(decoding: base, as: UTF8.self) + other
            guard !invariables.contains(form) else { return }
            body(form, max(ending, other.utf8.count), group >= firstAgreement)
        }
    }

    /// Calls `body` with the hash of every spelling another form of the word might have, the invariable ones too, and what it
    /// is made of: the letters that stay, how many bytes are replaced, the new ending and its group.
    func forEachHash(
        of word: String, after seed: StableHash,
        _ body: (_ hash: UInt64, _ base: ArraySlice<UInt8>, _ ending: Int, _ other: String, _ group: Int) -> Void
    ) {
        let bytes = Array(word.utf8)
        for length in 0...min(longest, bytes.count) {
            let base = bytes[..<(bytes.count - length)]
            guard base.count == bytes.count || bytes[base.count] & 0xC0 != 0x80,
                base.isEmpty || base.hasLetters(Self.shortestBase)
            else { continue }
            let ending = String(decoding: bytes[base.count...], as: UTF8.self)
            guard let groupsOfEnding = groupsByEnding[ending] else { continue }
            var start = seed
            base.withUnsafeBufferPointer { start.combine($0) }
            for group in groupsOfEnding {
                for (index, other) in groupBytes[group].enumerated() where !(base.isEmpty && other.isEmpty) {
                    guard !other.elementsEqual(bytes[base.count...]) else { continue }
                    var hash = start
                    hash.combine(other)
                    body(hash.value, base, length, groups[group][index], group)
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
