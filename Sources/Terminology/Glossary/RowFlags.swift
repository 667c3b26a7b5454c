import BitextModel

/// What a row says of all its forms.
struct RowFlags {
    /// Of the row's translations.
    private(set) var status = TermStatus.preferred
    private(set) var isCaseSensitive = false
    private(set) var doNotTranslate = false
    /// Whether the row states a status.
    private(set) var hasStatus = false

    /// Nil when the row's status cannot be understood, so that the row must be left out.
    init?(_ fields: [String], _ header: GlossaryHeader, line: Int, _ problems: inout [Problem], file: String) {
        for (index, column) in header.columns.enumerated() where !fields[index].isEmpty {
            let value = fields[index]
            var message: String?
            switch column {
            case .status:
                guard let known = TermStatus(spelled: value) else {
                    problems.append(Problem(file: file, line: line, GlossaryMessage.unknownStatus(value)))
                    return nil
                }
                status = known
                hasStatus = true
            case .capitals:
                if let answer = Self.capitals(value) {
                    isCaseSensitive = answer
                } else {
                    message = GlossaryMessage.unknownCase(value)
                }
            case .forbidden:
                if Self.answer(value) == true { status = .deprecated }
                if Self.answer(value) == nil { message = GlossaryMessage.unknownAnswer(value, header.name(of: index)) }
            case .translatable:
                if Self.answer(value) == false { doNotTranslate = true }
                if Self.answer(value) == nil { message = GlossaryMessage.unknownAnswer(value, header.name(of: index)) }
            case .untranslatable:
                if Self.answer(value) == true { doNotTranslate = true }
                if Self.answer(value) == nil { message = GlossaryMessage.unknownAnswer(value, header.name(of: index)) }
            default: break
            }
            if let message { problems.append(Problem(file: file, line: line, message)) }
        }
    }

    private static func capitals(_ value: String) -> Bool? {
        switch value.lowercased() {
        case "sensitive", "exact": true
        case "insensitive", "any": false
        default: answer(value)
        }
    }

    private static func answer(_ value: String) -> Bool? {
        switch value.lowercased() {
        case "yes", "true", "1", "y", "x", "t": true
        case "no", "false", "0", "n", "f": false
        default: nil
        }
    }
}

extension TermStatus {
    /// A status as any of the known programs and formats spells it.
    init?(spelled value: String) {
        if let known = TBXValue.status(TBXValue.squeezed(value)) ?? TBXValue.status(value) {
            self = known
            return
        }
        switch TBXValue.squeezed(value) {
        case "approved", "recommended", "standard": self = .preferred
        case "allowed", "provisional", "nonstandard": self = .admitted
        case "forbidden", "rejected", "donotuse": self = .deprecated
        default: return nil
        }
    }
}
