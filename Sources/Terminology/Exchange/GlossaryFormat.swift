/// The formats of glossaries.
package enum GlossaryFormat: String, Sendable, CaseIterable {
    case csv
    case tsv
    /// ISO 30042:2019.
    case tbx
    /// ISO 30042:2008.
    case martif
    case utx
    /// Read only.
    case xlsx

    /// The format that the ending of a file's name asks for.
    package init?(path: String) {
        switch path.split(separator: "/").last?.split(separator: ".").last?.lowercased() {
        case "csv": self = .csv
        case "tsv", "tab", "txt": self = .tsv
        case "tbx", "xml": self = .tbx
        case "mtf", "martif": self = .martif
        case "utx": self = .utx
        case "xlsx": self = .xlsx
        default: return nil
        }
    }

    static func isArchive(_ start: [UInt8]) -> Bool { start.starts(with: [0x50, 0x4B, 0x03, 0x04]) }
}
