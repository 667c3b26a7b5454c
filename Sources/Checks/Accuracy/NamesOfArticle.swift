import BitextModel
import Checking
import Entities
import Lexicon

/// Every name of both sides with how often it stands there, by its letters alone.
struct NamesOfArticle {
    private var names = Sides<[String: Int]>(source: [:], target: [:])
    private var words = Sides<[String: Int]>(source: [:], target: [:])
    /// For each pair of names that stand in one bead, in how many beads they do.
    private var together: [String: Int] = [:]

    init(_ context: CheckContext) {
        for side in Side.allCases {
            for name in context.sides[side].mentions.names {
                names[side][Self.key(name.text), default: 0] += 1
                for word in Self.words(name.text) { words[side][word, default: 0] += 1 }
            }
        }
        for bead in context.bitext.beads {
            let targets = Set(context.target.names(in: bead.target).map { Self.key($0.text) })
            for source in Set(context.source.names(in: bead.source).map({ Self.key($0.text) })) {
                for target in targets { together[source + "\n" + target, default: 0] += 1 }
            }
        }
    }

    /// How often a name stands on a side, spelled so.
    func count(_ name: String, _ side: Side) -> Int { names[side][Self.key(name), default: 0] }

    /// How often a word stands in the names of a side.
    func count(word: String, _ side: Side) -> Int { words[side][word, default: 0] }

    /// Whether a target name is not simply how the article always renders a source name: two names that meet in two beads
    /// or more are a translation, `Londres` and `London`.
    func isOdd(_ target: String, for source: String) -> Bool {
        together[Self.key(source) + "\n" + Self.key(target), default: 0] < 2
    }

    /// A name's words as they are compared: folded, without accents; single letters left out.
    static func words(_ name: String) -> [String] {
        name.lowercased().withoutAccents.split { !$0.isLetter }.map(String.init).filter { $0.count > 1 }
    }

    private static func key(_ name: String) -> String { words(name).joined(separator: " ") }
}
