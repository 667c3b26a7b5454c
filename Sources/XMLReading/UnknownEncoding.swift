import CExpat
import UnicodeText

/// Encodings of one byte a character that expat does not know itself: windows-1254, ISO 8859-15…
enum UnknownEncoding {
    /// Says what each byte means, as ICU has it; an encoding of several bytes a character is left unread.
    static let handler: XML_UnknownEncodingHandler = { _, name, info in
        let encoding = String(cString: name!)
        guard let map = UnknownEncoding.map(encoding) else { return Int32(XML_STATUS_ERROR.rawValue) }
        withUnsafeMutableBytes(of: &info!.pointee.map) { target in
            map.withUnsafeBytes { target.copyMemory(from: $0) }
        }
        info!.pointee.data = nil
        info!.pointee.convert = nil
        info!.pointee.release = nil
        return Int32(XML_STATUS_OK.rawValue)
    }

    /// The code point of each byte, -1 where there is none; nil when the encoding is unknown or needs more than one byte.
    private static func map(_ encoding: String) -> [Int32]? {
        var result: [Int32] = []
        for byte in UInt8.min...UInt8.max {
            let scalars = Encodings.decode([byte], from: encoding).map { String(decoding: $0, as: UTF8.self).unicodeScalars }
            result.append(scalars?.count == 1 ? Int32(scalars!.first!.value) : -1)
        }
        // Letters of ASCII stand for themselves in every encoding in which an XML declaration can be read.
        let known = result[0x80...].count { $0 >= 0 }
        return result[0x41] == 0x41 && known >= leastKnown ? result : nil
    }

    /// Encodings of one byte use nearly all of the upper half; lead bytes of the others mean nothing alone. The fewest used
    /// in ICU's tables are those of ISO 8859-6 (Arabic) with about half.
    private static let leastKnown = 64
}
