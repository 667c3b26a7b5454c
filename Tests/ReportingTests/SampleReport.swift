import BitextModel
import Checking
import Reporting

/// Builds reports by hand from marked text: a block per paragraph, a segment per line, ⟦marks⟧ at the places, which
/// findings name by their number.
struct SampleSide {
    var document: SegmentedDocument
    var places: [TextSpan] = []

    /// - Parameter text: paragraphs separated by an empty line, each segment of one on its own line; `# ` begins a heading,
    ///   `% ` a block of furniture.
    init(_ text: String, name: String) {
        var author: [UInt8] = []
        var blocks: [Block] = []
        var segments: [Segment] = []
        var opened: [Int] = []
        for paragraph in text.split(separator: "\n\n").map(String.init) {
            let isHeading = paragraph.hasPrefix("# ")
            let isFurniture = paragraph.hasPrefix("% ")
            let start = author.count
            for line in (isHeading || isFurniture ? String(paragraph.dropFirst(2)) : paragraph).split(separator: "\n") {
                if author.count > start { author.append(0x20) }
                let lineStart = author.count
                for scalar in line.unicodeScalars {
                    switch scalar {
                    case "⟦": opened.append(author.count)
                    case "⟧": places.append(TextSpan(start: opened.removeLast(), end: author.count))
                    default: author += UTF8.encode(scalar)!
                    }
                }
                guard !isFurniture else { continue }
                let range = (lineStart - start)..<(author.count - start)
                segments.append(
                    Segment(
                        block: blocks.count, range: range, span: TextSpan(start: lineStart, end: author.count),
                        tokens: tokens(author[lineStart...], from: lineStart - start)))
            }
            blocks.append(
                Block(
                    role: isHeading ? .heading(level: 1) : isFurniture ? .furniture : .paragraph,
                    text: MappedText(verbatim: author[start...], origin: start)))
            author += [0x0A, 0x0A]
        }
        document = SegmentedDocument(
            document: Document(name: name, text: author, format: .plainText, blocks: blocks), segments: segments)
    }
}

/// Words between spaces, for fingerprints and counts.
private func tokens(_ text: ArraySlice<UInt8>, from start: Int) -> [Token] {
    text.split(separator: 0x20).map { word in
        let offset = start + word.startIndex - text.startIndex
        let folded = String(decoding: word, as: UTF8.self).lowercased()
        return Token(start: offset, end: offset + word.count, kind: .word, folded: folded)
    }
}

/// A report on two marked texts.
struct SampleReport {
    var source: SampleSide
    var target: SampleSide
    var report: Report

    /// - Parameter beads: how many segments of each side answer each other, in order; 1–1 for all when nil.
    init(
        _ source: String, _ target: String, names: (String, String) = ("article.fr.md", "article.en.md"),
        beads shape: [(Int, Int)]? = nil, checks: [CheckMetadata] = SampleReport.checks, problems: [Problem] = []
    ) {
        self.source = SampleSide(source, name: names.0)
        self.target = SampleSide(target, name: names.1)
        var beads: [Bead] = []
        let count = max(self.source.document.segments.count, self.target.document.segments.count)
        for (left, right) in shape ?? Array(repeating: (1, 1), count: count) {
            let start = (beads.last?.source.upperBound ?? 0, beads.last?.target.upperBound ?? 0)
            beads.append(Bead(source: start.0..<start.0 + left, target: start.1..<start.1 + right, score: 0.9))
        }
        let bitext = Bitext(source: self.source.document, target: self.target.document, beads: beads)
        let signature = Signature(
            version: "0.1.0", checks: checks.map(\.id).sorted(), termbaseDigest: "t0", lexiconDigest: "l0", icuVersion: "72.1",
            unicodeVersion: "15.0")
        report = Report(
            bitext: bitext, findings: [], problems: problems, checks: checks, signature: signature,
            languages: Sides(source: "fr", target: "en"), sourceWordCount: 200)
    }

    static let checks = [
        CheckMetadata(id: "number-mismatch", summary: "do the numbers agree", category: .number, severity: .major),
        CheckMetadata(id: "omitted-segment", summary: "is a sentence missing", category: .omission, severity: .critical),
        CheckMetadata(
            id: "untranslated-acronym", summary: "is an acronym left", category: .inconsistentWithResource, severity: .major),
        CheckMetadata(id: "quotation-marks", summary: "are the quotation marks right", category: .typography, severity: .minor),
    ]

    /// Adds a finding whose places are given by the order of the marks in each text.
    func finding(
        _ check: String, _ message: String, _ severity: Severity = .major, source: [Int] = [], target: [Int] = [],
        bead: Int? = nil,
        confidence: Double = 0.9, evidence: [Evidence] = [], expected: String? = nil, fix: Fix? = nil
    ) -> SampleReport {
        var result = self
        result.report.findings.append(
            Finding(
                check: check, severity: severity, confidence: confidence, message: message,
                source: source.map { self.source.places[$0] }, target: target.map { self.target.places[$0] }, bead: bead,
                evidence: evidence, expected: expected, fix: fix))
        return result
    }
}

/// The article on a river ferry that the formats' tests share.
let ferry: SampleReport = {
    let source = """
        # Le bac du lac cesse de naviguer

        La ⟦CNL⟧ a annoncé mardi la fin du service.
        Quelque ⟦1 200⟧ passagers l’empruntaient chaque jour, selon la ⟦CNL⟧.
        ⟦Aucune date de reprise n’est fixée.⟧

        « Nous n’avons plus les moyens d’entretenir la coque », a dit le directeur, et l’équipage sera reclassé avant ⟦juin⟧.
        Les habitants de l’île devront faire un détour de ⟦quarante-cinq⟧ kilomètres par le pont de la route départementale, qui est elle-même fermée aux poids lourds depuis l’hiver dernier.

        Le maire demande une réunion.

        % Partager cet article
        """
    let target = """
        # Lake ferry stops sailing

        The ⟦CNL⟧ announced on Tuesday that the service would end.
        About ⟦1,300⟧ passengers a day used it, according to the ⟦CNL⟧.

        ⟦"⟧We can no longer afford to maintain the hull," the manager said.
        The crew will be reassigned before June.
        Islanders will have to take a ⟦fifty-four⟧-kilometre detour over the bridge of the secondary road, which has itself been closed to heavy vehicles since last winter.

        The mayor wants a meeting.
        It may never take place.
        """
    let sample = SampleReport(
        source, target, beads: [(1, 1), (1, 1), (1, 1), (1, 0), (1, 2), (1, 1), (1, 1), (0, 1)])
    let row = Evidence("preferred: company name", file: "Glossaries/lake.csv", line: 7)
    let first = sample.target.places[0]
    return
        sample
        .finding(
            "untranslated-acronym", "the French acronym CNL stands in the translation", source: [0], target: [0], bead: 1,
            evidence: [row], expected: "LNC", fix: Fix(span: first, replacement: "LNC")
        )
        .finding(
            "number-mismatch", "the source says 1 200, the translation says 1,300", source: [1], target: [1], bead: 2,
            confidence: 0.98, expected: "1,200", fix: Fix(span: sample.target.places[1], replacement: "1,200")
        )
        .finding(
            "untranslated-acronym", "the French acronym CNL stands in the translation", source: [2], target: [2], bead: 2,
            evidence: [row], expected: "LNC", fix: Fix(span: sample.target.places[2], replacement: "LNC")
        )
        .finding(
            "omitted-segment", "nothing in the translation says \"Aucune date de reprise n’est fixée.\"", .critical, source: [3],
            bead: 3, confidence: 0.7
        )
        .finding(
            "quotation-marks", "the quotation opens with a straight mark", .minor, target: [3], bead: 4, expected: "“",
            fix: Fix(span: sample.target.places[3], replacement: "“")
        )
        .finding(
            "number-mismatch", "the source says 45, the translation says 54", source: [5], target: [4], bead: 5,
            confidence: 2.0 / 3)
}()
