import BitextModel
import Languages
import Testing

@testable import Terminology

/// Checks that the terms of one language are found in exactly the ⟦marked⟧ places, as the text stands and in disguise: cut into
/// finer tokens, and a kilobyte further on.
func check(
    _ marked: String, _ terms: [String], _ language: String, profile: LanguageProfile? = nil,
    location: SourceLocation = #_sourceLocation
) {
    let profile = profile ?? Profiles.named(language)
    let matcher = TermMatcher(termbase: termbase(terms, language), language: language, profile: profile)
    let filler = String(repeating: "zzz 🌍 ", count: 100)
    for segmenter in [MiniSegmenter(), MiniSegmenter(keepsHyphens: false), MiniSegmenter(keepsPoints: false)] {
        for text in [marked, filler + "\n" + marked] {
            let (plain, expected) = unmark(text)
            let found = matcher.matches(in: segmenter.segment(plain)).map(\.range)
            #expect(found == expected, "\(quotes(found, plain)) in \(marked)", sourceLocation: location)
        }
    }
}

/// One entry for each term; `a|b` is two forms of one entry, a leading `!` marks a deprecated form, a leading `=` one that
/// matches its own capitals only.
func termbase(_ terms: [String], _ language: String) -> Termbase {
    Termbase(
        entries: terms.enumerated().map { index, text in
            let forms = text.split(separator: "|").map { form in
                Term(
                    text: form.trimmingPrefix { $0 == "!" || $0 == "=" }.description,
                    status: form.hasPrefix("!") ? .deprecated : .preferred, isCaseSensitive: form.hasPrefix("="))
            }
            return ConceptEntry(terms: [language: forms], file: "test.csv", line: index + 2)
        })
}

/// The text without ⟦marks⟧, and the UTF-8 ranges they held.
func unmark(_ marked: String) -> (text: String, ranges: [Range<Int>]) {
    var text = ""
    var ranges: [Range<Int>] = []
    var start = 0
    for scalar in marked.unicodeScalars {
        switch scalar {
        case "⟦": start = text.utf8.count
        case "⟧": ranges.append(start..<text.utf8.count)
        default: text.unicodeScalars.append(scalar)
        }
    }
    return (text, ranges)
}

private func quotes(_ ranges: [Range<Int>], _ text: String) -> [String] {
    ranges.map { String(decoding: Array(text.utf8)[$0], as: UTF8.self) }
}

extension Substring {
    fileprivate func trimmingPrefix(_ isPrefix: (Character) -> Bool) -> Substring { drop(while: isPrefix) }
}
