import Aligning
import BitextModel
import FoundationEssentials
import Languages
import Lexicon
import Reviewing
import Segmenting

/// Two texts of one segment a line, and the beads that people say they have.
struct GoldBitext {
    var name: String
    /// The folder it came from.
    var set: String
    var documents: Sides<SegmentedDocument>
    var languages: Sides<LanguageProfile>
    var lexicon: BilingualLexicon?
    var gold: [GoldBead]

    var segmentCount: Int { documents.source.segments.count + documents.target.segments.count }

    func input(_ weights: AlignmentWeights, lexicon isKnown: Bool = true) -> AlignmentInput {
        AlignmentInput(
            documents.source, documents.target, languages: languages, lexicons: isKnown ? [lexicon].compactMap(\.self) : [],
            hasBlocks: false,
            weights: weights)
    }
}

/// The numbers of the segments of a bead; a segment that nothing answers is a bead of its own.
struct GoldBead: Hashable {
    var source: [Int]
    var target: [Int]

    init(source: [Int], target: [Int]) {
        self.source = source
        self.target = target
    }

    init(_ bead: Bead) {
        source = Array(bead.source)
        target = Array(bead.target)
    }

    var isNull: Bool { source.isEmpty || target.isEmpty }

    /// Reads lines such as `[0]:[0, 1]`, with anything after another colon.
    static func read(_ text: String) -> [GoldBead] {
        text.split(separator: "\n").flatMap { line -> [GoldBead] in
            let sides = line.split(separator: ":").prefix(2).map { side in
                side.split { !$0.isNumber }.compactMap { Int($0) }
            }
            guard sides.count == 2 else { return [] }
            if !sides[0].isEmpty, !sides[1].isEmpty { return [GoldBead(source: sides[0], target: sides[1])] }
            return sides[0].map { GoldBead(source: [$0], target: []) } + sides[1].map { GoldBead(source: [], target: [$0]) }
        }
    }
}

/// Reads folders of `NAME.gold` with `NAME.fr` and `NAME.en`, or another pair of languages.
struct GoldReader {
    var root: String
    var catalogue: LanguageCatalogue
    var lexicon: BilingualLexicon?

    init(root: String) throws {
        self.root = root
        catalogue = try LanguageCatalogue(
            files: ["de", "en", "fr"].map { ("\($0).json", try Self.bytes("\(root)/Languages/\($0).json")) })
        if let bytes = try? Self.bytes("\(root)/Lexicons/fr-en.lexicon") {
            let copy = UnsafeMutableRawBufferPointer.allocate(byteCount: bytes.count, alignment: 8)
            copy.copyBytes(from: bytes)
            lexicon = try BilingualLexicon(UnsafeRawBufferPointer(copy), owner: nil, name: "fr-en.lexicon")
        }
    }

    func read(_ folder: String) throws -> [GoldBitext] {
        let names = try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasSuffix(".gold") }.sorted()
        return try names.map { try bitext(folder, String($0.dropLast(5))) }
    }

    private func bitext(_ folder: String, _ name: String) throws -> GoldBitext {
        let tags = ["de", "fr", "en"].filter { FileManager.default.fileExists(atPath: "\(folder)/\(name).\($0)") }
        let languages = Sides(source: catalogue.profile(tags[0]), target: catalogue.profile(tags[1]))
        func side(_ tag: String, _ language: LanguageProfile) throws -> SegmentedDocument {
            let lines = SegmentedInput.document(lines: try Self.bytes("\(folder)/\(name).\(tag)"), name: name)
            return Segmenter(language).segmentBlocks(lines)
        }
        return GoldBitext(
            name: name, set: folder.split(separator: "/").last.map(String.init) ?? folder,
            documents: Sides(source: try side(tags[0], languages.source), target: try side(tags[1], languages.target)),
            languages: languages, lexicon: tags == ["fr", "en"] ? lexicon : nil,
            gold: GoldBead.read(String(decoding: try Self.bytes("\(folder)/\(name).gold"), as: UTF8.self)))
    }

    static func bytes(_ path: String) throws -> [UInt8] { [UInt8](try Data(contentsOf: URL(filePath: path))) }
}
