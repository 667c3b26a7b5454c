import BitextModel

/// What is made of an XML document while its elements pass by.
package protocol XMLContent: AnyObject {
    /// Why reading must stop; asked for after every event. The line that is being read is told with it.
    var fault: String? { get }
    /// - Parameter line: 1-based, of the tag's first character.
    func start(_ name: String, _ attributes: [String: String], line: Int)
    /// A piece of text in UTF-8; one run of text may come in several pieces.
    func text(_ bytes: UnsafeBufferPointer<UInt8>)
    func end(_ name: String)
}

package enum XMLSniffing {
    /// Whether a file is XML by its first bytes, in UTF-8 or UTF-16.
    package static func looksLikeXML(_ start: [UInt8]) -> Bool {
        let text = start.prefix(64).filter { $0 != 0 && $0 < 0x80 }
        return text.first { $0 > 0x20 } == UInt8(ascii: "<")
    }
}
