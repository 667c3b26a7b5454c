import BitextModel

/// Whether the words of two phrases bear out that the phrases answer each other.
///
/// A phrase is often learned as the answer to a part of another: `chief electoral officer` for `élections`, because the
/// other words of the French title stand apart. So every content word of either side must answer some word of the other.
struct PhraseEvidence {
    private struct Key: Hashable {
        var source: Substring
        var target: Substring
    }

    private let known: Set<Key>
    private let functionWords: Sides<Set<String>>

    /// - Parameter words: pairs of single words, as learned.
    init(_ words: [LearnedPair], _ functionWords: Sides<Set<String>>) {
        known = Set(words.map { Key(source: $0.source[...], target: $0.target[...]) })
        self.functionWords = functionWords
    }

    func supports(_ pair: LearnedPair) -> Bool {
        let sources = pair.source.split(separator: " ")
        let targets = pair.target.split(separator: " ")
        let answers = { (source: Substring, target: Substring) in known.contains(Key(source: source, target: target)) }
        return sources.allSatisfy { source in
            functionWords.source.contains(String(source)) || targets.contains { answers(source, $0) }
        }
            && targets.allSatisfy { target in
                functionWords.target.contains(String(target)) || sources.contains { answers($0, target) }
            }
    }
}
