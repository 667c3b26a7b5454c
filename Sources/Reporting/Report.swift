import BitextModel
import Checking
import Lexicon

/// Says what made a report: the same inputs under the same signature give the same bytes.
public struct Signature: Sendable, Equatable {
    public var version: String
    /// Ids of the checks that ran, sorted.
    public var checks: [String]
    public var termbaseDigest: String
    public var lexiconDigest: String
    public var icuVersion: String
    public var unicodeVersion: String

    public init(
        version: String, checks: [String], termbaseDigest: String, lexiconDigest: String, icuVersion: String,
        unicodeVersion: String
    ) {
        self.version = version
        self.checks = checks
        self.termbaseDigest = termbaseDigest
        self.lexiconDigest = lexiconDigest
        self.icuVersion = icuVersion
        self.unicodeVersion = unicodeVersion
    }

    /// `concord 0.1.0 checks:10-1a2b… termbase:… lexicon:… icu:72.1 unicode:15.0`
    public var description: String {
        var hash = StableHash()
        for check in checks { hash.combine(check) }
        return
            "concord \(version) checks:\(checks.count)-\(hash.hex) termbase:\(termbaseDigest) lexicon:\(lexiconDigest) "
            + "icu:\(icuVersion) unicode:\(unicodeVersion)"
    }
}

/// The result of a review: two aligned documents, what was found, what could not be understood, and what made it.
public struct Report: Sendable {
    package var bitext: Bitext
    /// Which words answer which, bead by bead; empty when nothing is known.
    package var links: [WordLinks]
    /// Sorted by place in the target (by place in the source where the target has none), then by check.
    public var findings: [Finding]
    public var problems: [Problem]
    /// Metadata of the checks that ran.
    public var checks: [CheckMetadata]
    public var signature: Signature
    /// BCP 47 tags, given or guessed.
    public var languages: Sides<String>
    /// Words of the source's prose: what rates are counted by.
    public var sourceWordCount: Int

    package init(
        bitext: Bitext, links: [WordLinks] = [], findings: [Finding], problems: [Problem], checks: [CheckMetadata],
        signature: Signature,
        languages: Sides<String>, sourceWordCount: Int
    ) {
        self.bitext = bitext
        self.links = links
        self.findings = findings
        self.problems = problems
        self.checks = checks
        self.signature = signature
        self.languages = languages
        self.sourceWordCount = sourceWordCount
    }

    public func count(_ severity: Severity) -> Int { findings.count { $0.severity == severity } }

    /// MQM penalty points per 1,000 source words.
    public var penaltyPerThousandWords: Double {
        let points = findings.reduce(0) { $0 + $1.severity.penalty }
        return sourceWordCount == 0 ? 0 : 1000 * Double(points) / Double(sourceWordCount)
    }
}
