import BitextModel
import Checking
import Languages
import Reading
import Reviewing
import TestSupport
import Testing

/// Numbers that keep their form out of English; the pages show the way into it.
@Suite struct NumberFormatTests {
    @Test(arguments: [
        ("The camp shelters 12,400 people.", "Le camp abrite 12,400 personnes.", "12,400>12\u{202F}400"),
        ("It costs $2.5 million.", "Il coûte 2.5 millions de dollars.", "2.5 millions>2,5 millions"),
        ("It costs 1,234.5 euros.", "Il coûte 1,234.5 euros.", "1,234.5>1\u{202F}234,5"),
        ("It costs $2.5 million.", "Il coûte 2,5 millions de dollars.", ""),
        ("The camp shelters 12,400 people.", "Le camp abrite 12 400 personnes.", ""),
        ("Section 1,200 applies.", "L’article 1,200 s’applique.", ""), ("It costs 0.125.", "Il coûte 0.125.", ""),
    ])
    func leftInFrench(_ english: String, _ french: String, _ expected: String) throws {
        let catalogue = try shippedLanguages()
        let reader = Reader(catalogue: catalogue)
        var documents = Sides(source: english, target: french).map { reader.read(text: $0, name: "a.txt", format: .plainText) }
        (documents.source.language, documents.target.language) = ("en", "fr")
        let findings = Reviewer(catalogue: catalogue).review(documents).findings.filter { $0.check == "number-format" }
        let told = findings.map { finding in
            let place = finding.places.target[0]
            return "\(String(decoding: Array(french.utf8)[place.start..<place.end], as: UTF8.self))>\(finding.expected ?? "")"
        }
        #expect(told.joined(separator: " ") == expected)
    }
}
