/// Finds where a file stops being JSON (RFC 8259): `JSONDecoder` without full Foundation says only that it is not.
struct JSONSyntax {
    struct Fault: Error {
        /// 1-based.
        var line: Int
        /// What stands there or should: the end of a sentence that begins "the file is not valid JSON: ".
        var message: String
    }

    private enum Expectation: String {
        case value = "a value"
        case valueOrEnd = "a value or \"]\""
        case key = "a key in quotation marks"
        case keyOrEnd = "a key in quotation marks or \"}\""
        case colon = "a colon"
        case commaOrEnd = "a comma or the end of the list or object"
        case nothing = "the end of the file"
    }

    private let json: [UInt8]
    private var index = 0
    private var expected = Expectation.value
    /// The closing brackets of what is open.
    private var open: [UInt8] = []

    /// The first fault; nil when the file is valid JSON.
    static func firstFault(in json: [UInt8]) -> Fault? {
        guard String(validating: json, as: UTF8.self) != nil else { return Fault(line: 1, message: "it is not UTF-8") }
        var syntax = JSONSyntax(json: json)
        do {
            try syntax.read()
            return nil
        } catch { return error }
    }

    private init(json: [UInt8]) { self.json = json }

    private mutating func read() throws(Fault) {
        while index < json.count {
            let byte = json[index]
            if [0x20, 0x09, 0x0A, 0x0D].contains(byte) { index += 1 } else { try read(byte) }
        }
        if expected != .nothing { throw fault("it ends where \(expected.rawValue) should be") }
    }

    private mutating func read(_ byte: UInt8) throws(Fault) {
        switch (expected, byte) {
        case (.value, UInt8(ascii: "{")), (.valueOrEnd, UInt8(ascii: "{")): enter(closing: "}", .keyOrEnd)
        case (.value, UInt8(ascii: "[")), (.valueOrEnd, UInt8(ascii: "[")): enter(closing: "]", .valueOrEnd)
        case (.valueOrEnd, UInt8(ascii: "]")), (.keyOrEnd, UInt8(ascii: "}")): leave()
        case (.commaOrEnd, open.last): leave()
        case (.commaOrEnd, UInt8(ascii: ",")): step(open.last == UInt8(ascii: "}") ? .key : .value)
        case (.colon, UInt8(ascii: ":")): step(.value)
        case (.key, UInt8(ascii: "\"")), (.keyOrEnd, UInt8(ascii: "\"")): try readString(then: .colon)
        case (.value, UInt8(ascii: "\"")), (.valueOrEnd, UInt8(ascii: "\"")): try readString(then: afterValue)
        case (.value, _), (.valueOrEnd, _): try readWord()
        default: throw fault("\(expected.rawValue) should be where \(shown(byte)) is")
        }
    }

    private var afterValue: Expectation { open.isEmpty ? .nothing : .commaOrEnd }

    private mutating func step(_ next: Expectation) {
        index += 1
        expected = next
    }

    private mutating func enter(closing: Unicode.Scalar, _ next: Expectation) {
        open.append(UInt8(ascii: closing))
        step(next)
    }

    private mutating func leave() {
        open.removeLast()
        step(afterValue)
    }

    private mutating func readString(then next: Expectation) throws(Fault) {
        let start = index
        index += 1
        while index < json.count, json[index] != UInt8(ascii: "\"") {
            if json[index] < 0x20 { break }
            index += json[index] == UInt8(ascii: "\\") ? 2 : 1
        }
        guard index < json.count, json[index] >= 0x20 else {
            index = start
            throw fault("a text in quotation marks is not closed in its line")
        }
        step(next)
    }

    /// A number, `true`, `false` or `null`.
    private mutating func readWord() throws(Fault) {
        let start = index
        while index < json.count, isWordByte(json[index]) { index += 1 }
        let word = String(decoding: json[start..<index], as: UTF8.self)
        guard ["true", "false", "null"].contains(word) || Double(word) != nil else {
            index = start
            throw fault("\(expected.rawValue) should be where \(shown(json[start])) is")
        }
        expected = afterValue
    }

    private func isWordByte(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."): true
        default: false
        }
    }

    private func shown(_ byte: UInt8) -> String {
        (0x21...0x7E).contains(byte) ? "\"\(Unicode.Scalar(byte))\"" : "another character"
    }

    private func fault(_ message: String) -> Fault {
        Fault(line: 1 + json.prefix(index).count { $0 == 0x0A }, message: message)
    }
}
