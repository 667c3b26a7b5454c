import BitextModel
import Checking
import Languages
import Terminology

/// Does the translation spell, or name, things as another region does?
struct WrongVariantCheck: Check {
    static let metadata = CheckMetadata(
        id: "wrong-variant",
        summary: "Does the translation mix spellings of two regions, or use another region's word?",
        category: .spelling, severity: .minor)

    func findings(in context: CheckContext) -> [Finding] {
        let spellings = RegionalSpellings(context)
        return spellings.faults.map { make($0, spellings, context) } + terms(context)
    }

    private func make(_ fault: RegionalSpellings.Fault, _ spellings: RegionalSpellings, _ context: CheckContext) -> Finding {
        let first = fault.words[0]
        let places = fault.words.map { context.span($0.range, segment: $0.segment, .target) }
        let text = context.string(first.range, segment: first.segment, .target)
        let expected = first.reading.others[fault.expected].map { $0.withCapitals(of: text) }
        let message: String
        switch fault.kind {
        case .wrongRegion:
            message = Wording.wrong(text, spellings.name(first.reading.variety), expected, spellings.name(fault.expected))
        case .mixed(let others):
            message = Wording.mixed(text, spellings.name(first.reading.variety), spellings.name(fault.expected), others)
        case .mixedFamily(let others): message = Wording.mixedFamily(text, first.reading.difference, others)
        }
        var result = finding(
            message + (fault.words.count > 1 ? Wording.times(fault.words.count) : ""), in: spellings.bead(of: first),
            target: places, confidence: fault.kind == .wrongRegion ? 0.95 : 0.8, expected: expected,
            fix: places.count == 1 ? expected.map { Fix(span: places[0], replacement: $0) } : nil)
        result.habit = fault.kind == .wrongRegion ? Wording.habit : nil
        return result
    }

    /// Terms that a glossary gives to another region than the one that is asked for, where it has one for this.
    private func terms(_ context: CheckContext) -> [Finding] {
        let tag = context.target.tag
        guard tag.contains("-") else { return [] }
        return context.bitext.beads.indices.flatMap { bead in
            context.target.terms(in: context.bitext.beads[bead].target).compactMap { match in
                let term = context.term(match, .target)
                guard let usage = term.geographicalUsage, usage.isOtherRegion(than: tag) else { return nil }
                let entry = context.termbase.entries[match.entry]
                let own = entry.accepted(in: tag).first { $0.geographicalUsage?.lowercased() == tag.lowercased() }
                guard let own else { return nil }
                let place = context.span(match, .target)
                return finding(
                    Wording.wrongTerm(context.string(match, .target), usage, own.text, tag), in: bead, target: [place],
                    confidence: 0.9, evidence: [.row(entry)], expected: own.text, fix: Fix(span: place, replacement: own.text))
            }
        }
    }
}

extension String {
    fileprivate func withCapitals(of model: String) -> String {
        guard model.unicodeScalars.first?.properties.isUppercase == true else { return self }
        return prefix(1).uppercased() + dropFirst()
    }

    /// Whether a usage names another region of the same language.
    fileprivate func isOtherRegion(than tag: String) -> Bool {
        let one = lowercased().split(separator: "-")
        let other = tag.lowercased().split(separator: "-")
        return one.count > 1 && other.count > 1 && one[0] == other[0] && one[1] != other[1]
    }
}

private enum Wording {
    static let habit = "regional spelling"
    static func times(_ count: Int) -> String { " (\(count) places)" }
    static func wrong(_ word: String, _ here: String, _ expected: String?, _ wanted: String) -> String {
        "\"\(word)\" is \(here) spelling, and the translation is to be \(wanted)"
            + (expected.map { ": \"\($0)\"" } ?? "")
    }
    static func mixed(_ word: String, _ here: String, _ usual: String, _ others: [String]) -> String {
        "\"\(word)\" is \(here) spelling, the rest of the translation is \(usual): \(quoted(others))"
    }
    static func mixedFamily(_ word: String, _ difference: String, _ others: [String]) -> String {
        "both \(difference): \"\(word)\" here, \(quoted(others)) elsewhere"
    }
    static func wrongTerm(_ word: String, _ here: String, _ own: String, _ wanted: String) -> String {
        "the glossary gives \"\(word)\" to \(here) and \"\(own)\" to \(wanted)"
    }
    private static func quoted(_ words: [String]) -> String { words.prefix(3).map { "\"\($0)\"" }.joined(separator: ", ") }
}
