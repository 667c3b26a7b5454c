/// Names of encodings.
enum EncodingName {
    /// The IANA name for the labels that files use. Latin 1 and ASCII are read as windows-1252, as browsers do: files that
    /// claim them are full of its quotation marks.
    static func canonical(_ label: String) -> String {
        let key = label.lowercased()
        return names[key] ?? label
    }

    private static let names: [String: String] = {
        var names: [String: String] = [:]
        for label in ["utf8", "utf-8", "unicode-1-1-utf-8", "x-unicode20utf8"] { names[label] = "UTF-8" }
        for label in ["utf-16", "utf16", "unicode", "ucs-2", "utf-16le"] { names[label] = "UTF-16LE" }
        for label in [
            "windows-1252", "cp1252", "x-cp1252", "ansi_x3.4-1968", "ascii", "us-ascii", "iso-8859-1", "iso8859-1", "iso_8859-1",
            "iso88591", "latin1", "latin-1", "l1", "cp819", "ibm819",
        ] { names[label] = Windows1252.name }
        return names
    }()
}
