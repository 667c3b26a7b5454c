import TestSupport
import Testing

@testable import Archives

private let hello = StoredZip.bytes([("word/A.xml", "hello"), ("empty", "")])

private func read(_ bytes: [UInt8], _ name: String, limit: Int = 1000) throws -> String? {
    guard let archive = ZipArchive(bytes) else { return "no archive" }
    return try archive.file(name, limit: limit).map { String(decoding: $0, as: UTF8.self) }
}

@Suite("Files of a ZIP archive")
struct ZipArchiveTests {
    /// One file, deflated: forty times `abc`.
    private static let deflated = bytes(
        [
            "504b03041400000008000000215c02f0ae9c080000007800000005000000612e7478744b4c4a4e1c080400504b0102140314",
            "00000008000000215c02f0ae9c0800000078000000050000000000000000000000800100000000612e747874504b05060000",
            "000001000100330000002b0000000000",
        ].joined())

    private static func bytes(_ hex: String) -> [UInt8] {
        let digits = Array(hex.utf8)
        return stride(from: 0, to: digits.count, by: 2).map {
            UInt8(String(decoding: digits[$0..<$0 + 2], as: UTF8.self), radix: 16)!
        }
    }

    @Test func byName() throws {
        #expect(try read(hello, "word/A.xml") == "hello")
        #expect(try read(hello, "Word/a.XML") == "hello")
        #expect(try read(hello, "empty") == "")
        #expect(try read(hello, "other") == nil)
        #expect(try read(Self.deflated, "a.txt") == String(repeating: "abc", count: 40))
    }

    @Test func nothingLargerThanAllowed() {
        #expect(throws: ZipArchive.Fault.tooLarge) { try read(Self.deflated, "a.txt", limit: 119) }
        #expect(throws: Never.self) { try read(Self.deflated, "a.txt", limit: 120) }
    }

    /// An archive that understates what its file unpacks to.
    @Test func nothingThatTurnsOutLarger() throws {
        var lying = Self.deflated
        let directory = try #require(lying.indices.last { lying[$0...].starts(with: [0x50, 0x4B, 1, 2]) })
        lying[directory + 24] = 1
        #expect(throws: ZipArchive.Fault.self) { _ = try read(lying, "a.txt", limit: 60) == String(repeating: "abc", count: 40) }
    }

    @Test func damage() throws {
        #expect(try read([], "a") == "no archive")
        #expect(try read(Array("PK no archive at all".utf8), "a") == "no archive")
        #expect(try read(Array(hello.dropLast(30)), "word/A.xml") == "no archive")
        var changed = hello
        changed[40] ^= 0xFF
        #expect(throws: ZipArchive.Fault.damaged) { try read(changed, "word/A.xml") }
        var locked = hello
        let directory = try #require(locked.indices.first { locked[$0...].starts(with: [0x50, 0x4B, 1, 2]) })
        locked[directory + 8] |= 1
        #expect(throws: ZipArchive.Fault.encrypted) { try read(locked, "word/A.xml") }
    }

    /// Cut anywhere, changed anywhere: nothing crashes.
    @Test func anyDamageIsBorne() {
        for index in hello.indices {
            _ = try? read(Array(hello.prefix(index)), "word/A.xml")
            var changed = hello
            changed[index] = ~changed[index]
            _ = try? read(changed, "word/A.xml")
        }
    }
}
