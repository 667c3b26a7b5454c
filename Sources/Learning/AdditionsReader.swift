import BitextModel
import Languages
import Lexicon

/// Reads a list of pairs that a person vouches for: source, tab, target, tab, weight on each line. Lines that begin with `#`
/// and blank lines are for the reader.
package struct AdditionsReader: ~Copyable {
    private let source: SentenceWords
    private let target: SentenceWords

    package init(_ profiles: Sides<LanguageProfile>) {
        source = SentenceWords(profiles.source)
        target = SentenceWords(profiles.target)
    }

    package func read(_ bytes: @escaping ByteSource, name: String) throws(Problem) -> [LexiconAdditions.Line] {
        var reader = LineReader(bytes, name: name)
        var result: [LexiconAdditions.Line] = []
        var lines: [String: Int] = [:]
        while let line = try reader.next() {
            if line.isEmpty || line.first == UInt8(ascii: "#") { continue }
            let made = try addition(line, reader)
            if let first = lines.updateValue(reader.line, forKey: made.source + "\t" + made.target) {
                throw reader.problem(AdditionMessage.repeated(first))
            }
            result.append(made)
        }
        return result
    }

    private func addition(_ line: [UInt8], _ reader: borrowing LineReader) throws(Problem) -> LexiconAdditions.Line {
        let columns = line.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false).map { Array($0) }
        guard columns.count == 3 else { throw reader.problem(AdditionMessage.columns) }
        guard let weight = Float(String(decoding: columns[2], as: UTF8.self)), (0...1).contains(weight) else {
            throw reader.problem(AdditionMessage.weight)
        }
        guard let one = Self.phrase(source.tokens(of: columns[0])), let other = Self.phrase(target.tokens(of: columns[1])) else {
            throw reader.problem(AdditionMessage.words)
        }
        return LexiconAdditions.Line(source: one, target: other, weight: weight)
    }

    /// The words as a lexicon keeps them; nil when there is none, too many, or anything but words.
    private static func phrase(_ tokens: [Token]) -> String? {
        guard (1...Phrase.longest).contains(tokens.count), tokens.allSatisfy({ $0.kind == .word }) else { return nil }
        return Phrase.joined(tokens.map(\.folded))
    }
}

private enum AdditionMessage {
    static let columns = "the line needs three columns: write source, tab, target, tab, weight"
    static let weight = "the weight must be a number from 0 to 1"
    static let words = "each form must be one to \(Phrase.longest) words and nothing else"

    static func repeated(_ line: Int) -> String { "the pair stands in line \(line) too: keep one of the two" }
}
