/// The encoding that a page or an XML file says it is in.
enum DeclaredEncoding {
    /// Browsers look at 1,024 bytes; content systems write comments before the declaration that are longer.
    private static let searched = 4096

    /// The name as declared in an XML declaration or in `<meta charset>` or `<meta http-equiv>`; nil when none is.
    static func find(in bytes: [UInt8]) -> String? {
        let head = bytes.prefix(searched)
        return xmlDeclaration(head) ?? metaElement(head)
    }

    private static func xmlDeclaration(_ head: ArraySlice<UInt8>) -> String? {
        guard head.hasASCII("<?xml", at: 0), let end = head.firstIndex(of: UInt8(ascii: ">")) else { return nil }
        return value(of: "encoding", in: head[..<end])
    }

    private static func metaElement(_ head: ArraySlice<UInt8>) -> String? {
        for start in head.indices where head[start] == UInt8(ascii: "<") && head.hasASCII("<meta", at: start) {
            let end = head[start...].firstIndex(of: UInt8(ascii: ">")) ?? head.endIndex
            if let name = value(of: "charset", in: head[start..<end]) { return name }
        }
        return nil
    }

    /// What follows `name`, `=` and an optional quotation mark, up to a mark that ends it.
    private static func value(of name: StaticString, in bytes: ArraySlice<UInt8>) -> String? {
        for start in bytes.indices where bytes.hasASCII(name, at: start) {
            var index = bytes.skippingSpace(from: start + name.utf8CodeUnitCount)
            guard index < bytes.endIndex, bytes[index] == UInt8(ascii: "=") else { continue }
            index = bytes.skippingSpace(from: index + 1)
            if index < bytes.endIndex, bytes[index] == UInt8(ascii: "\"") || bytes[index] == UInt8(ascii: "'") { index += 1 }
            let value = bytes[index...].prefix { $0.isASCIIAlphanumeric || "-_:.+()".utf8.contains($0) }
            if !value.isEmpty { return String(decoding: value, as: UTF8.self) }
        }
        return nil
    }
}
