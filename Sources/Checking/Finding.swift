import BitextModel

/// MQM's severity levels. They weigh 0, 1, 5 and 25 penalty points.
public enum Severity: String, Codable, Sendable, CaseIterable, Comparable {
    case neutral
    case minor
    case major
    case critical

    /// MQM 2.0 penalty points.
    public var penalty: Int {
        switch self {
        case .neutral: 0
        case .minor: 1
        case .major: 5
        case .critical: 25
        }
    }

    public static func < (left: Severity, right: Severity) -> Bool { left.penalty < right.penalty }
}

/// What supports a finding: a glossary row, another place in the article.
public struct Evidence: Hashable, Sendable {
    public var text: String
    /// A glossary's name and line, when the evidence is a row.
    public var file: String?
    public var line: Int?

    public init(_ text: String, file: String? = nil, line: Int? = nil) {
        self.text = text
        self.file = file
        self.line = line
    }
}

/// A change to the translation that would put a finding right.
public struct Fix: Hashable, Sendable {
    /// What is replaced in the target.
    public var span: TextSpan
    public var replacement: String

    public init(span: TextSpan, replacement: String) {
        self.span = span
        self.replacement = replacement
    }
}

/// What a check reports: a place where the translation may not say what the original says. It becomes an error only once
/// a person confirms it.
public struct Finding: Sendable, Equatable {
    /// The check's id.
    public var check: String
    public var severity: Severity
    /// How sure the check is, 0…1. Separate from severity.
    public var confidence: Double
    /// What is wrong, with the words of both texts. Lower case, no full stop.
    public var message: String
    /// Where, on each side, in the author's text.
    public var places: Sides<[TextSpan]>
    /// Index in the bitext's beads; nil when the finding is about the whole article.
    public var bead: Int?
    public var evidence: [Evidence]
    /// What the translation should say, when that is known.
    public var expected: String?
    public var fix: Fix?
    /// What would be one decision of the translator if it was found many times: findings of one check with the same habit
    /// are then told as one. Nil where each stands for itself.
    public var habit: String?

    public init(
        check: String, severity: Severity, confidence: Double, message: String, source: [TextSpan] = [],
        target: [TextSpan] = [], bead: Int? = nil, evidence: [Evidence] = [], expected: String? = nil, fix: Fix? = nil
    ) {
        self.check = check
        self.severity = severity
        self.confidence = confidence
        self.message = message
        self.places = Sides(source: source, target: target)
        self.bead = bead
        self.evidence = evidence
        self.expected = expected
        self.fix = fix
    }
}
