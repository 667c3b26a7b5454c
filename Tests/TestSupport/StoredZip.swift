/// ZIP archives for tests, their files not compressed.
package enum StoredZip {
    package static func bytes(_ files: [(name: String, text: String)]) -> [UInt8] {
        var body: [UInt8] = []
        var directory: [UInt8] = []
        for (name, text) in files {
            let data = Array(text.utf8)
            let common =
                little(20, 2) + little(0, 2) + little(0, 2) + little(0, 4) + little(Int(crc(data)), 4)
                + little(data.count, 4) + little(data.count, 4) + little(name.utf8.count, 2) + little(0, 2)
            directory +=
                [0x50, 0x4B, 1, 2] + little(20, 2) + common + little(0, 2) + little(0, 2) + little(0, 2) + little(0, 4)
                + little(body.count, 4) + Array(name.utf8)
            body += [0x50, 0x4B, 3, 4] + common + Array(name.utf8) + data
        }
        return body + directory + [0x50, 0x4B, 5, 6] + little(0, 4) + little(files.count, 2) + little(files.count, 2)
            + little(directory.count, 4) + little(body.count, 4) + little(0, 2)
    }

    private static func little(_ value: Int, _ count: Int) -> [UInt8] {
        (0..<count).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
    }

    /// CRC-32 as ZIP has it.
    private static func crc(_ bytes: [UInt8]) -> UInt32 {
        var result = UInt32.max
        for byte in bytes {
            result ^= UInt32(byte)
            for _ in 0..<8 { result = result & 1 == 1 ? (result >> 1) ^ 0xEDB8_8320 : result >> 1 }
        }
        return ~result
    }
}
