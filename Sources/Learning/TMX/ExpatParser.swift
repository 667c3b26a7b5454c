import BitextModel
import CExpat

/// Feeds TMX to expat and expat's events to a ``TMXContent``. It owns the parser; the parser points back at the content,
/// which lives as long.
final class ExpatParser {
    let content: TMXContent
    private let name: String
    private let parser: XML_Parser

    init(_ content: TMXContent, name: String) {
        guard let made = XML_ParserCreate(nil) else { fatalError("expat has no memory left for a parser") }
        (self.content, self.name, parser) = (content, name, made)
        XML_SetUserData(parser, Unmanaged.passUnretained(content).toOpaque())
        XML_SetElementHandler(parser, Self.start, Self.end)
        XML_SetCharacterDataHandler(parser, Self.text)
        XML_SetEntityDeclHandler(parser) { data, _, isParameter, _, _, _, _, _, _ in
            if isParameter == 0 { TMXContent.of(data).stop(InputMessage.entities) }
        }
    }

    deinit { XML_ParserFree(parser) }

    private static let start: XML_StartElementHandler = { data, name, attributes in
        var pairs: [String: String] = [:]
        var next = attributes
        while let key = next?[0], let value = next?[1] {
            pairs[String(cString: key)] = String(cString: value)
            next = next?.advanced(by: 2)
        }
        TMXContent.of(data).start(String(cString: name!), pairs)
    }

    private static let end: XML_EndElementHandler = { data, name in TMXContent.of(data).end(String(cString: name!)) }

    private static let text: XML_CharacterDataHandler = { data, bytes, count in
        bytes!.withMemoryRebound(to: UInt8.self, capacity: Int(count)) {
            TMXContent.of(data).text(UnsafeBufferPointer(start: $0, count: Int(count)))
        }
    }

    func parse(_ chunk: [UInt8], isLast: Bool) throws(Problem) {
        content.halt = { [parser] in XML_StopParser(parser, XML_Bool(0)) }
        defer { content.halt = {} }
        let status = chunk.withUnsafeBytes { bytes in
            XML_Parse(parser, bytes.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(bytes.count), isLast ? 1 : 0)
        }
        guard status != XML_STATUS_OK else { return }
        let line = Int(XML_GetCurrentLineNumber(parser))
        let reason = XML_ErrorString(XML_GetErrorCode(parser)).map { String(cString: $0) } ?? "unknown"
        throw Problem(file: name, line: line, content.problem ?? InputMessage.malformed(reason), isFatal: true)
    }
}
