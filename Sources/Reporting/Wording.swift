import BitextModel
import Checking

/// A number with at most `places` decimals, always the same digits for the same value: `0.9`, `12.346`, `3`. Values that
/// are not finite give nil.
func decimal(_ value: Double, places: Int) -> String? {
    guard value.isFinite else { return nil }
    var scale = 1.0
    for _ in 0..<places { scale *= 10 }
    // Beyond 2⁵³ a Double has no decimals to print.
    let bound = 9_007_199_254_740_992.0
    let scaled = Int(min(max((value * scale).rounded(), -bound), bound))
    let (whole, rest) = scaled.magnitude.quotientAndRemainder(dividingBy: UInt(scale))
    var digits = String(rest)
    digits = String(repeating: "0", count: max(0, places - digits.count)) + digits
    while digits.hasSuffix("0") { digits.removeLast() }
    return (scaled < 0 ? "-" : "") + String(whole) + (digits.isEmpty ? "" : "." + digits)
}

/// `1234567` as `1,234,567`.
func grouped(_ number: Int) -> String {
    let digits = Array(String(number.magnitude))
    var result = number < 0 ? "-" : ""
    for (index, digit) in digits.enumerated() {
        if index > 0, (digits.count - index) % 3 == 0 { result.append(",") }
        result.append(digit)
    }
    return result
}

/// `1 finding`, `2 findings`.
func counted(_ number: Int, _ noun: String) -> String { "\(grouped(number)) \(noun)\(number == 1 ? "" : "s")" }

/// Text in quotation marks, single ones around double ones; text that cannot be seen by its code points.
func shown(_ text: String) -> String {
    let visible = visible(text)
    guard visible == text else { return visible }
    return text.contains("\"") ? "'\(text)'" : "\"\(text)\""
}

/// The text itself; text that cannot be seen (a no-break space, a soft hyphen) by its code points.
func visible(_ text: String) -> String {
    let isInvisible = text.unicodeScalars.allSatisfy { $0.properties.isWhitespace || $0.properties.generalCategory == .format }
    guard isInvisible, !text.isEmpty, text != " " else { return text }
    return text.unicodeScalars.map(codePoint).joined(separator: " ")
}

private func codePoint(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
}

/// `replace "ANL" with "LNA"`.
func wording(of fix: Fix, in document: Document) -> String {
    let old = document.string(fix.span)
    if old.isEmpty { return "insert \(shown(fix.replacement))" }
    if fix.replacement.isEmpty { return "delete \(shown(old))" }
    return "replace \(shown(old)) with \(shown(fix.replacement))"
}

/// `Glossaries/house.csv:7, preferred`.
func wording(of evidence: Evidence) -> String {
    guard var place = evidence.file else { return evidence.text }
    if let line = evidence.line { place += ":\(line)" }
    return evidence.text.isEmpty ? place : "\(place), \(evidence.text)"
}

/// Said of a finding in a bead that may be wrong.
let unsureWording = "whether these sentences answer each other"

/// `4.2 penalty points per 1,000 words (412 words)`.
func scoreWording(_ report: Report) -> String {
    let score = decimal(report.penaltyPerThousandWords, places: 1) ?? "0"
    return "\(score) penalty points per 1,000 words (\(counted(report.sourceWordCount, "source word")))"
}
