/// The wording of what an XML file can be told.
enum XMLMessage {
    static let entities = "the file declares entities of its own, which are refused: take the <!ENTITY …> lines out"
    static let declarations =
        "the file brings a document type of its own, which is refused: take the part in brackets after <!DOCTYPE out"
    static let mixedEncodings =
        "this line is not in the encoding of the rest of the file, which is UTF-8: save all of the file as UTF-8"
    static let unknownEncoding = "the file declares an encoding that cannot be read: save it as UTF-8"
    static let wrongEncoding = "the file is not in the encoding that it declares: save it as UTF-8 and declare that"
    static let cutOff = "the file ends in the middle: copy or export it again"

    static let longToken = "a tag or a comment that begins here does not end within 4 MB: mend or export the file again"

    static func undefinedEntity(_ name: String) -> String {
        "&\(name); is not defined in this file: write the character itself"
    }

    static func malformed(_ reason: String) -> String { "the XML is broken here (\(reason)): mend or export the file again" }
}
