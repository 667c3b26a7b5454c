import Terminology

/// Renderings of one expression, the most frequent first, those put together that a glossary would hold as one form: a plural
/// with its singular, and a rendering that swallowed words beside it.
struct RenderingGroups {
    private(set) var list: [(form: String, count: Int)] = []

    private let inflection: InflectedForms
    /// A longer rendering belongs to a shorter one that stands so many times as often; to one word, which stands in many
    /// expressions, only when it is the exception.
    private static let leastRatio = (word: 4, phrase: 2)

    init(_ renderings: [(form: String, count: Int)], _ inflection: InflectedForms) {
        self.inflection = inflection
        for one in renderings.sorted(by: { ($1.count, $0.form) < ($0.count, $1.form) }) {
            if let index = list.firstIndex(where: { isForm(one, of: $0) }) {
                list[index].count += one.count
            } else {
                list.append(one)
            }
        }
    }

    private func isForm(_ one: (form: String, count: Int), of usual: (form: String, count: Int)) -> Bool {
        let (words, others) = (Self.words(one.form), Self.words(usual.form))
        if words.count == others.count { return zip(words, others).allSatisfy(inflection.areForms) }
        let ratio = others.count > 1 ? Self.leastRatio.phrase : Self.leastRatio.word
        return usual.count >= ratio * one.count && holds(words, others)
    }

    private static func words(_ text: String) -> [String] {
        text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    }

    private func holds(_ words: [String], _ part: [String]) -> Bool {
        guard words.count > part.count else { return false }
        return (0...(words.count - part.count)).contains { zip(words[$0...], part).allSatisfy(inflection.areForms) }
    }
}

/// How often each spelling stands.
struct Tally {
    private var counts: [String: Int] = [:]

    var total: Int { counts.values.reduce(0, +) }
    var usual: String { counts.min { ($1.value, $0.key) < ($0.value, $1.key) }?.key ?? "" }

    mutating func add(_ text: String) { counts[text, default: 0] += 1 }
}
