import Testing

@testable import Terminology

private func records(_ text: String, separator: Character = ",") throws -> [DelimitedRecord] {
    var reader = DelimitedReader(Array(text.utf8), separator: separator.asciiValue!)
    var records: [DelimitedRecord] = []
    while let record = try reader.next() { records.append(record) }
    return records
}

@Suite("Delimited text, after RFC 4180")
struct DelimitedReaderTests {
    @Test(
        arguments: [
            ("", []), ("a", [["a"]]), ("a\n", [["a"]]), ("a,b\nc,d", [["a", "b"], ["c", "d"]]),
            ("a,b\r\nc,d\r\n", [["a", "b"], ["c", "d"]]),
            ("a\rb\r", [["a"], ["b"]]), (",", [["", ""]]), ("a,\n,b", [["a", ""], ["", "b"]]), ("\"a,b\",c", [["a,b", "c"]]),
            ("\"a\"\"b\"", [["a\"b"]]), ("\"\"", [[""]]), ("\"\"\"\"", [["\""]]), ("\"a\nb\",c", [["a\nb", "c"]]),
            ("\"a\r\nb\"", [["a\nb"]]), ("a\"b,c", [["a\"b", "c"]]), ("\"a\"b,c", [["ab", "c"]]),
            ("a\n\nb", [["a"], [""], ["b"]]),
            ("é,œ", [["é", "œ"]]), ("a;b", [["a;b"]]),
        ] as [(String, [[String]])])
    func fields(_ text: String, _ expected: [[String]]) throws { #expect(try records(text).map(\.fields) == expected) }

    @Test func linesAreThoseOfTheFile() throws {
        #expect(try records("a\n\"b\nb\r\nb\"\r\n\r\nc").map(\.line) == [1, 2, 5, 6])
    }

    @Test func strayText() throws {
        #expect(try records("\"a\"b\n\"a\" \n\"a\"\nb").map(\.hasStrayText) == [true, false, false, false])
    }

    @Test(arguments: [("\"", 1), ("a,\"b\nc\nd", 1), ("a\nb\n\"c\"\"", 3)])
    func unterminatedQuote(_ text: String, _ line: Int) {
        #expect(throws: DelimitedReader.UnterminatedQuote(line: line)) { try records(text) }
    }

    @Test(
        arguments: [
            ("fr,en", ","), ("fr;en", ";"), ("fr\ten", "\t"), ("fr;en,gb;x", ";"), ("fr, Sirte\ten", "\t"),
            ("fr;en\na, b;c\nd, e, f;g", ";"), ("a, b;c\nd, e;f\ng;h", ";"), ("\"a,b,c\";en", ";"), ("fr", ","),
            ("\n\nfr;en\n,,,,", ";"), ("", ","),
        ] as [(String, Character)])
    func separators(_ text: String, _ expected: Character) {
        #expect(DelimitedReader.sniffSeparator(Array(text.utf8), from: 0) == expected.asciiValue)
    }
}
