/// What the program could not read or understand. A problem is about the input, a finding about the translation.
public struct Problem: Error, Hashable, Sendable {
    /// The file or input it is about; nil when it is about all of it.
    public var file: String?
    /// 1-based; nil when the whole file is meant.
    public var line: Int?
    /// One sentence without a full stop: what was wrong and what to do.
    public var message: String
    /// Whether the work can go on without what is missing.
    public var isFatal: Bool

    public init(file: String? = nil, line: Int? = nil, _ message: String, isFatal: Bool = false) {
        self.file = file
        self.line = line
        self.message = message
        self.isFatal = isFatal
    }
}

extension Problem: CustomStringConvertible {
    public var description: String {
        var place = file ?? ""
        if let line { place += ":\(line)" }
        return place.isEmpty ? message : "\(place): \(message)"
    }
}
