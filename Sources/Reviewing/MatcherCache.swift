import Languages
import Synchronization
import Terminology

/// Matchers already made: a batch asks for the same ones on every line, and making one reads the whole glossary.
final class MatcherCache: Sendable {
    private let made = Mutex<[String: TermMatcher]>([:])

    func matcher(_ termbase: Termbase, language: String, profile: LanguageProfile) -> TermMatcher {
        // What was narrowed to a text serves that text alone.
        if termbase.isNarrowed { return TermMatcher(termbase: termbase, language: language, profile: profile) }
        let key = termbase.digest + " " + language
        if let known = made.withLock({ $0[key] }) { return known }
        let matcher = TermMatcher(termbase: termbase, language: language, profile: profile)
        made.withLock { $0[key] = matcher }
        return matcher
    }
}
