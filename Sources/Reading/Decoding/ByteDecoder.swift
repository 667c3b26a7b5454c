import BitextModel
import UnicodeText

/// A file's bytes as UTF-8 text.
struct DecodedText {
    var text: [UInt8]
    /// IANA name.
    var encoding: String
    var problems: [Problem] = []
}

/// Finds a file's encoding: by its byte order mark, the caller's word, its declaration, its validity as UTF-8, ICU's
/// detector; windows-1252 when nothing else is sure.
struct ByteDecoder {
    let name: String

    /// ICU's detector is right about single-byte Latin text far above this figure and about short or odd text below it;
    /// below it the most frequent encoding of French and English is the better guess.
    private static let leastConfidence = 50

    func decode(_ bytes: [UInt8], given: String?, isPage: Bool) throws(Problem) -> DecodedText {
        if let marked = Self.mark(of: bytes) { return try decode(bytes, marked: marked.name, length: marked.length) }
        if let kind = BinaryFile.kind(of: bytes) { throw failure(kind) }
        if let given { return try decode(bytes, asked: EncodingName.canonical(given)) }
        if let wide = WideText.encoding(of: bytes) { return try decode(bytes, asked: wide) }
        guard !BinaryFile.isBinary(bytes) else {
            throw failure("looks like a binary file: give a text in plain text, Markdown or HTML")
        }
        let survey = UTF8Survey(bytes)
        if isPage, let declared = DeclaredEncoding.find(in: bytes) {
            if let text = try decode(bytes, declared: declared, survey: survey) { return text }
        }
        if survey.isPlainlyUTF8 { return try utf8(bytes, survey) }
        return guess(bytes)
    }

    private static func mark(of bytes: [UInt8]) -> (name: String, length: Int)? {
        let marks: [(bytes: [UInt8], name: String)] = [
            (utf8Mark, "UTF-8"), ([0xFF, 0xFE, 0, 0], "UTF-32LE"), ([0, 0, 0xFE, 0xFF], "UTF-32BE"),
            ([0xFF, 0xFE], "UTF-16LE"), ([0xFE, 0xFF], "UTF-16BE"),
        ]
        return marks.first { bytes.starts(with: $0.bytes) }.map { ($0.name, $0.bytes.count) }
    }

    private func decode(_ bytes: [UInt8], marked encoding: String, length: Int) throws(Problem) -> DecodedText {
        if encoding == "UTF-8" { return try utf8(bytes, UTF8Survey(bytes)) }
        return try decode(Array(bytes.dropFirst(length)), asked: encoding)
    }

    /// Bytes in an encoding that is certain: when they are not valid in it, nothing else is tried.
    private func decode(_ bytes: [UInt8], asked encoding: String) throws(Problem) -> DecodedText {
        if encoding == "UTF-8" { return try utf8(bytes, UTF8Survey(bytes)) }
        guard let text = Self.text(bytes, encoding) else {
            throw failure("cannot be read as \(encoding): save it as UTF-8 or name its encoding")
        }
        return DecodedText(text: text, encoding: encoding)
    }

    /// A page in the encoding it declares; nil when the declaration is of no use.
    private func decode(_ bytes: [UInt8], declared: String, survey: UTF8Survey) throws(Problem) -> DecodedText? {
        let encoding = EncodingName.canonical(declared)
        // A declaration that can be read byte by byte is not in UTF-16, whatever it says (WHATWG, "prescan a byte stream").
        if encoding == "UTF-8" || encoding.hasPrefix("UTF-16") { return try utf8(bytes, survey) }
        if survey.isValid {
            guard survey.sequences > 0 else { return DecodedText(text: bytes, encoding: encoding) }
            let note = note("declares \(declared) but is written in UTF-8 and was read so: correct its declaration")
            return DecodedText(text: bytes, encoding: "UTF-8", problems: [note])
        }
        if let text = Self.text(bytes, encoding) { return DecodedText(text: text, encoding: encoding) }
        var result = survey.isPlainlyUTF8 ? try utf8(bytes, survey) : guess(bytes)
        result.problems.append(note("declares the encoding \(declared), in which it cannot be read: save it as UTF-8"))
        return result
    }

    private func utf8(_ bytes: [UInt8], _ survey: UTF8Survey) throws(Problem) -> DecodedText {
        guard let bad = survey.firstBad else { return DecodedText(text: bytes, encoding: "UTF-8") }
        let hex = String(bytes[bad], radix: 16, uppercase: true)
        throw Problem(
            file: name, line: LineIndex(bytes).position(of: bad).line,
            "is not valid UTF-8 at byte \(bad) (0x\(hex)): save it as UTF-8 or name its encoding", isFatal: true)
    }

    private func guess(_ bytes: [UInt8]) -> DecodedText {
        var result = DecodedText(text: Windows1252.decode(bytes), encoding: Windows1252.name)
        if let detected = Encodings.detect(bytes), detected.confidence >= Self.leastConfidence {
            let encoding = EncodingName.canonical(detected.name)
            if let text = Self.text(bytes, encoding) { result = DecodedText(text: text, encoding: encoding) }
        }
        result.problems = [note("does not say its encoding and was read as \(result.encoding): save it as UTF-8 to be sure")]
        return result
    }

    private static func text(_ bytes: [UInt8], _ encoding: String) -> [UInt8]? {
        if encoding == Windows1252.name { return Windows1252.decode(bytes) }
        guard let text = Encodings.decode(bytes, from: encoding) else { return nil }
        return text.starts(with: utf8Mark) ? Array(text.dropFirst(utf8Mark.count)) : text
    }

    private func failure(_ message: String) -> Problem { Problem(file: name, message, isFatal: true) }
    private func note(_ message: String) -> Problem { Problem(file: name, message) }
}
