import CICU

package enum Encodings {
    /// ICU's and Unicode's versions, for signatures.
    package static var icuVersion: String { String(cString: concord_icu_version()) }
    package static var unicodeVersion: String { String(cString: concord_unicode_version()) }

    /// The bytes as UTF-8; nil when the encoding is unknown or the bytes are not valid in it.
    package static func decode(_ bytes: [UInt8], from encoding: String) -> [UInt8]? {
        guard !bytes.isEmpty else { return [] }
        return bytes.withUnsafeBufferPointer { input in
            filled { concord_decode(encoding, input.baseAddress!, Int32(input.count), $0, $1) }
        }
    }

    /// ICU's guess and its confidence 0…100.
    package static func detect(_ bytes: [UInt8]) -> (name: String, confidence: Int)? {
        guard !bytes.isEmpty else { return nil }
        var name = [CChar](repeating: 0, count: 64)
        let confidence = bytes.withUnsafeBufferPointer {
            concord_detect_encoding($0.baseAddress!, Int32($0.count), &name, Int32(name.count))
        }
        guard confidence >= 0 else { return nil }
        return (String(decoding: name.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self), Int(confidence))
    }
}

/// A language's or a region's name, from CLDR.
package enum DisplayNames {
    package static func language(_ tag: String, in language: String) -> String? {
        filled { concord_language_name(tag, language, $0, $1) }.map { String(decoding: $0, as: UTF8.self) }
    }

    package static func region(_ code: String, in language: String) -> String? {
        filled { concord_region_name(code, language, $0, $1) }.map { String(decoding: $0, as: UTF8.self) }
    }
}

/// Calls a shim function that says how much room it needs, then calls it with that room.
func filled(_ body: (UnsafeMutablePointer<UInt8>?, Int32) -> Int32) -> [UInt8]? {
    let needed = body(nil, 0)
    guard needed >= 0 else { return nil }
    guard needed > 0 else { return [] }
    return [UInt8](unsafeUninitializedCapacity: Int(needed)) { buffer, count in
        count = Int(body(buffer.baseAddress, needed))
    }
}
