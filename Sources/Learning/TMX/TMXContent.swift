import BitextModel
import XMLReading

/// What is kept of a translation memory while its elements pass by: of each unit, the wanted languages' segments.
final class TMXContent: XMLContent {
    let languages: Sides<String>
    /// Why parsing was stopped.
    private(set) var fault: String?
    /// Every language that variants were in.
    private var seen: Set<String> = []
    private var pairs: [TextPair] = []

    private var unit: Sides<[UInt8]?> = Sides(source: nil, target: nil)
    private var isExact = Sides(source: false, target: false)
    private var unitLine = 0
    private var language = ""
    private var segment: [UInt8]?
    /// How many elements deep in code that belongs to the file format and not to the text.
    private var codeDepth = 0
    private var hasRoot = false

    /// More languages than this are not listed to the user.
    private static let mostLanguages = 12
    /// Elements whose content is code of the original format; `hi` marks text and is none of them (TMX 1.4b, 4.3).
    private static let codes: Set<String> = ["bpt", "ept", "it", "ph", "ut"]

    init(languages: Sides<String>) { self.languages = languages }

    var languagesSeen: [String] { Array(seen.sorted().prefix(Self.mostLanguages)) }

    func takePairs() -> [TextPair] {
        defer { pairs = [] }
        return pairs
    }

    private func stop(_ message: String) { fault = fault ?? message }

    func start(_ name: String, _ attributes: [String: String], line: Int) {
        if !hasRoot, name != "tmx" { return stop(InputMessage.notTMX(name)) }
        hasRoot = true
        switch name {
        case "tu":
            (unit, isExact) = (Sides(source: nil, target: nil), Sides(source: false, target: false))
            unitLine = line
        case "tuv":
            language = (attributes["xml:lang"] ?? attributes["lang"] ?? "").lowercased()
            if seen.count < Self.mostLanguages { seen.insert(language) }
        case "seg": (segment, codeDepth) = ([], 0)
        default: if segment != nil, codeDepth > 0 || Self.codes.contains(name) { codeDepth += 1 }
        }
    }

    func text(_ bytes: UnsafeBufferPointer<UInt8>) {
        guard segment != nil, codeDepth == 0 else { return }
        segment?.append(contentsOf: bytes)
        if (segment?.count ?? 0) > InputLimit.segmentBytes { stop(InputMessage.longSegment) }
    }

    func end(_ name: String) {
        switch name {
        case "seg":
            if let segment { keep(segment) }
            segment = nil
        case "tu":
            if let source = unit.source, let target = unit.target {
                pairs.append(TextPair(source: source, target: target, line: unitLine))
            }
        default: if codeDepth > 0 { codeDepth -= 1 }
        }
    }

    /// Keeps a segment when it is in a wanted language: the first in exactly the wanted one, else the first in a kindred.
    private func keep(_ segment: [UInt8]) {
        for side in Side.allCases {
            let wanted = languages[side].lowercased()
            if language == wanted, !isExact[side] {
                unit[side] = segment
                isExact[side] = true
            } else if unit[side] == nil, isKindred(language, wanted) {
                unit[side] = segment
            }
        }
    }

    /// Whether two tags are the same but for a region that only one of them names: `fr` and `fr-CA`.
    private func isKindred(_ one: String, _ other: String) -> Bool {
        func parts(_ tag: String) -> [Substring] { tag.split { $0 == "-" || $0 == "_" } }
        let (left, right) = (parts(one), parts(other))
        guard let language = left.first, language == right.first else { return false }
        return left == right || left.count == 1 || right.count == 1
    }
}
