/// Files that are not text, and what they look like.
enum BinaryFile {
    /// What a file of another kind looks like and what to do about it; nil for what may be text in some encoding.
    static func kind(of bytes: [UInt8]) -> String? {
        if let known = signatures.first(where: { matches(bytes, $0.bytes) }) {
            return "looks like \(known.kind): \(known.advice)"
        }
        if bytes.starts(with: zipMark) { return "looks like \(zipContent(bytes)): \(save)" }
        return nil
    }

    /// Whether the bytes can be no text of one byte a character or in UTF-8.
    static func isBinary(_ bytes: [UInt8]) -> Bool { bytes.contains(0) || controlShare(bytes) > mostControls }

    /// Above this share of control characters a file is no text: real ones have a stray form feed, compressed data one
    /// byte in ten.
    private static let mostControls = 0.05

    private static let save = "save the text as HTML, Markdown or plain text"
    private static let take = "give the text itself"

    private static let signatures: [(bytes: [UInt8], kind: String, advice: String)] = [
        (Array("%PDF-".utf8), "a PDF", save),
        (Array("{\\rtf".utf8), "an RTF document", save),
        ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], "an old Word document (.doc)", save),
        ([0x89, 0x50, 0x4E, 0x47], "a PNG image", take),
        ([0xFF, 0xD8, 0xFF], "a JPEG image", take),
        (Array("GIF87a".utf8), "a GIF image", take),
        (Array("GIF89a".utf8), "a GIF image", take),
        ([0x49, 0x49, 0x2A, 0x00], "a TIFF image", take),
        ([0x4D, 0x4D, 0x00, 0x2A], "a TIFF image", take),
        (Array("RIFF".utf8), "an image, a sound or a film", take),
        (Array("OggS".utf8), "a sound or a film", take),
        ([0x49, 0x44, 0x33], "a sound (.mp3)", take),
        ([0x1F, 0x8B], "a gzip archive", "unpack it first"),
        (Array("BZh".utf8), "a bzip2 archive", "unpack it first"),
        ([0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00], "an xz archive", "unpack it first"),
        ([0x37, 0x7A, 0xBC, 0xAF], "a 7z archive", "unpack it first"),
        ([0x7F, 0x45, 0x4C, 0x46], "a program", take),
        (Array("bplist00".utf8), "a property list", take),
    ]

    /// A signature that could be a word (`RIFF`) counts only before binary data.
    private static func matches(_ bytes: [UInt8], _ signature: [UInt8]) -> Bool {
        guard bytes.starts(with: signature) else { return false }
        return !signature.allSatisfy(\.isASCIIAlphanumeric) || bytes.contains(0)
    }

    private static let zipMark: [UInt8] = [0x50, 0x4B, 0x03, 0x04]

    /// Office documents are ZIP archives: the name of the first entries tells which.
    private static func zipContent(_ bytes: [UInt8]) -> String {
        let head = String(decoding: bytes.prefix(4096), as: UTF8.self)
        if head.contains("opendocument") { return "an OpenDocument file (.odt)" }
        if head.contains("word/") || head.contains("[Content_Types].xml") { return "a Word document (.docx)" }
        return "a ZIP archive"
    }

    private static func controlShare(_ bytes: [UInt8]) -> Double {
        let head = bytes.prefix(65_536)
        let controls = head.count { ($0 < 0x20 && !$0.isASCIISpace && $0 != 0x1B) || $0 == 0x7F }
        return Double(controls) / Double(max(head.count, 1))
    }
}
