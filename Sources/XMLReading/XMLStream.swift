import BitextModel
import CExpat

/// Feeds bytes to expat, and expat's events to a content. Nothing outside the bytes is ever read, and a document that
/// declares entities of its own is refused, so that it cannot grow in memory.
package final class XMLStream {
    private let content: any XMLContent
    private let name: String
    private let parser: XML_Parser
    private let refusesDeclarations: Bool
    /// What the stream itself has against the document.
    private var fault: String?
    /// Bytes given before the chunk that is being parsed.
    private var consumed = 0

    /// - Parameters:
    ///   - name: what problems call the file.
    ///   - refusesDeclarations: whether a document that brings declarations of its own (`<!DOCTYPE … [ … ]>`) is refused.
    package init(_ content: any XMLContent, name: String, refusesDeclarations: Bool = false) {
        guard let made = XML_ParserCreate(nil) else { fatalError("expat has no memory left for a parser") }
        (self.content, self.name, self.refusesDeclarations, parser) = (content, name, refusesDeclarations, made)
        XML_SetUserData(parser, Unmanaged.passUnretained(self).toOpaque())
        XML_SetElementHandler(parser, Self.start, Self.end)
        XML_SetCharacterDataHandler(parser, Self.text)
        XML_SetStartDoctypeDeclHandler(parser, Self.doctype)
        XML_SetEntityDeclHandler(parser) { data, _, isParameter, _, _, _, _, _, _ in
            if isParameter == 0 { XMLStream.of(data).stop(XMLMessage.entities) }
        }
        XML_SetSkippedEntityHandler(parser) { data, entity, _ in
            XMLStream.of(data).stop(XMLMessage.undefinedEntity(String(cString: entity!)))
        }
        XML_SetUnknownEncodingHandler(parser, UnknownEncoding.handler, nil)
    }

    deinit { XML_ParserFree(parser) }

    /// Reads the next bytes. Throws a fatal `Problem` with its line when the document cannot be read on.
    package func parse(_ chunk: [UInt8], isLast: Bool) throws(Problem) {
        let status = chunk.withUnsafeBytes { bytes in
            XML_Parse(parser, bytes.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(bytes.count), isLast ? 1 : 0)
        }
        defer { consumed += chunk.count }
        guard status != XML_STATUS_OK else { return try checkProgress(after: chunk, isLast: isLast) }
        let line = Int(XML_GetCurrentLineNumber(parser))
        throw Problem(file: name, line: line, fault ?? content.fault ?? reason(in: chunk), isFatal: true)
    }

    /// A tag, a comment or a reference that is not complete is kept in memory, and read again with each chunk.
    private static let longestToken = 1 << 22

    private func checkProgress(after chunk: [UInt8], isLast: Bool) throws(Problem) {
        let position = Int(XML_GetCurrentByteIndex(parser))
        guard !isLast, position >= 0, consumed + chunk.count - position > max(Self.longestToken, chunk.count) else { return }
        let line = Int(XML_GetCurrentLineNumber(parser))
        throw Problem(file: name, line: line, XMLMessage.longToken, isFatal: true)
    }

    private func reason(in chunk: [UInt8]) -> String {
        let code = XML_GetErrorCode(parser)
        switch code {
        case XML_ERROR_INVALID_TOKEN, XML_ERROR_PARTIAL_CHAR:
            let start = max(0, Int(XML_GetCurrentByteIndex(parser)) - consumed)
            if start < chunk.count, isNotUTF8(chunk[start...]) { return XMLMessage.mixedEncodings }
        case XML_ERROR_UNKNOWN_ENCODING: return XMLMessage.unknownEncoding
        case XML_ERROR_INCORRECT_ENCODING: return XMLMessage.wrongEncoding
        case XML_ERROR_NO_ELEMENTS, XML_ERROR_UNCLOSED_TOKEN, XML_ERROR_UNCLOSED_CDATA_SECTION: return XMLMessage.cutOff
        default: break
        }
        return XMLMessage.malformed(XML_ErrorString(code).map { String(cString: $0) } ?? "unknown")
    }

    /// Whether a stretch of what should be UTF-8 begins with a byte sequence that is none.
    private func isNotUTF8(_ bytes: ArraySlice<UInt8>) -> Bool {
        guard let first = bytes.first, first >= 0x80 else { return false }
        let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
        return String(validating: bytes.prefix(length), as: UTF8.self) == nil
    }

    private func stop(_ message: String) {
        fault = fault ?? message
        XML_StopParser(parser, XML_Bool(0))
    }

    /// After every event: an element that the content cannot bear ends the reading.
    private func checkContent() { if content.fault != nil { XML_StopParser(parser, XML_Bool(0)) } }
}

extension XMLStream {
    private static func of(_ pointer: UnsafeMutableRawPointer?) -> XMLStream {
        Unmanaged<XMLStream>.fromOpaque(pointer!).takeUnretainedValue()
    }

    private static let start: XML_StartElementHandler = { data, name, attributes in
        let stream = XMLStream.of(data)
        var pairs: [String: String] = [:]
        var next = attributes
        while let key = next?[0], let value = next?[1] {
            pairs[String(cString: key)] = String(cString: value)
            next = next?.advanced(by: 2)
        }
        stream.content.start(String(cString: name!), pairs, line: Int(XML_GetCurrentLineNumber(stream.parser)))
        stream.checkContent()
    }

    private static let end: XML_EndElementHandler = { data, name in
        let stream = XMLStream.of(data)
        stream.content.end(String(cString: name!))
        stream.checkContent()
    }

    private static let text: XML_CharacterDataHandler = { data, bytes, count in
        let stream = XMLStream.of(data)
        bytes!.withMemoryRebound(to: UInt8.self, capacity: Int(count)) {
            stream.content.text(UnsafeBufferPointer(start: $0, count: Int(count)))
        }
        stream.checkContent()
    }

    private static let doctype: XML_StartDoctypeDeclHandler = { data, _, _, _, hasDeclarations in
        let stream = XMLStream.of(data)
        if hasDeclarations != 0, stream.refusesDeclarations { stream.stop(XMLMessage.declarations) }
    }
}
