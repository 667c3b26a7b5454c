import BitextModel

/// MQM 2.0 core error types, `dimension/type`, that the checks speak of.
public enum MQMCategory: String, Codable, Sendable, CaseIterable {
    case wrongTerm = "terminology/wrong-term"
    case inconsistentTerm = "terminology/inconsistent-use-of-terminology"
    case inconsistentWithResource = "terminology/inconsistent-with-terminology-resource"
    case mistranslation = "accuracy/mistranslation"
    case omission = "accuracy/omission"
    case addition = "accuracy/addition"
    case untranslated = "accuracy/untranslated"
    case number = "accuracy/mistranslation/number"
    case entity = "accuracy/mistranslation/entity"
    case style = "style/organizational-style"
    case spelling = "linguistic-conventions/spelling"
    case typography = "linguistic-conventions/typography"
    case localeFormat = "locale-conventions/number-format"
    case markup = "design-and-markup/markup"

    /// The first part: MQM's dimension.
    public var dimension: String { String(rawValue.prefix { $0 != "/" }) }

    /// ITS 2.0 localization quality issue type.
    public var its: String {
        switch self {
        case .wrongTerm, .inconsistentWithResource: "terminology"
        case .inconsistentTerm: "inconsistency"
        case .mistranslation, .entity: "mistranslation"
        case .omission: "omission"
        case .addition: "addition"
        case .untranslated: "untranslated"
        case .number: "numbers"
        case .style: "style"
        case .spelling: "misspelling"
        case .typography: "typographical"
        case .localeFormat: "locale-violation"
        case .markup: "markup"
        }
    }
}

/// What is known of a check before it runs.
public struct CheckMetadata: Sendable {
    /// Names the fault and is never reused.
    public var id: String
    /// The question the check asks, in one sentence.
    public var summary: String
    public var category: MQMCategory
    /// The usual severity.
    public var severity: Severity

    public init(id: String, summary: String, category: MQMCategory, severity: Severity) {
        self.id = id
        self.summary = summary
        self.category = category
        self.severity = severity
    }
}

/// One question asked of a bitext. A check knows neither the aligner, nor file formats, nor reports.
package protocol Check: Sendable {
    static var metadata: CheckMetadata { get }
    init()
    func findings(in context: CheckContext) -> [Finding]
}

extension Check {
    package var metadata: CheckMetadata { Self.metadata }

    /// A finding of this check, with its id and usual severity.
    package func finding(
        _ message: String, in bead: Int?, source: [TextSpan] = [], target: [TextSpan] = [], confidence: Double,
        severity: Severity? = nil, evidence: [Evidence] = [], expected: String? = nil, fix: Fix? = nil
    ) -> Finding {
        Finding(
            check: Self.metadata.id, severity: severity ?? Self.metadata.severity, confidence: confidence, message: message,
            source: source, target: target, bead: bead, evidence: evidence, expected: expected, fix: fix)
    }
}

/// The checks that exist. The build plugin fills it.
package struct CheckCatalogue: Sendable {
    package let checks: [any Check]

    package init(makers: [@Sendable () -> any Check]) {
        checks = makers.map { $0() }.sorted { $0.metadata.id < $1.metadata.id }
    }

    package func check(_ id: String) -> (any Check)? { checks.first { $0.metadata.id == id } }
}
