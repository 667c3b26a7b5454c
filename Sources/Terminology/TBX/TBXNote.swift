/// What Concord holds and TBX has no category for, as notes that read well in any other tool.
enum TBXNote {
    static let doNotTranslate = "do not translate"
    static let caseSensitive = "case sensitive"
    /// What a note begins with when it holds a field that the file has no category for, or a value that its dialect does not
    /// allow: `term type: synonym`.
    enum Label: String, CaseIterable {
        case conceptType = "concept type: "
        case column = "kept column "
        case reference = "kept reference "
        case termType = "term type: "
        case partOfSpeech = "part of speech: "
        case gender = "grammatical gender: "
        case usage = "geographical usage: "

        /// The label of a category of terms.
        init?(category: String) {
            switch category {
            case "termType": self = .termType
            case "partOfSpeech": self = .partOfSpeech
            case "grammaticalGender": self = .gender
            case "geographicalUsage": self = .usage
            default: return nil
            }
        }
    }

    /// The label that a note begins with, and what follows it.
    static func labelled(_ note: String, _ labels: [Label]) -> (label: Label, text: String)? {
        labels.lazy.filter { note.hasPrefix($0.rawValue) }.map { ($0, String(note.dropFirst($0.rawValue.count))) }
            .first { !$0.1.isEmpty }
    }

    /// The two parts of a column or a reference: `who: me`.
    static func pair(_ text: String) -> (name: String, value: String)? {
        guard let colon = text.firstRange(of: ": "), colon.lowerBound > text.startIndex, colon.upperBound < text.endIndex else {
            return nil
        }
        return (String(text[..<colon.lowerBound]), String(text[colon.upperBound...]))
    }

    private static let from = "valid from "
    private static let until = "valid until "
    private static let fromUntil = " until "

    static func text(_ validity: Validity) -> String? {
        switch (validity.from, validity.until) {
        case (let from?, let until?): Self.from + from + fromUntil + until
        case (let from?, nil): Self.from + from
        case (nil, let until?): Self.until + until
        case (nil, nil): nil
        }
    }

    /// Nil when the note is no statement of validity.
    static func validity(_ note: String) -> Validity? {
        if note.hasPrefix(until) {
            let day = String(note.dropFirst(until.utf8.count))
            return day.contains(" ") ? nil : Validity(until: day)
        }
        guard note.hasPrefix(from) else { return nil }
        let words = note.dropFirst(from.utf8.count).split(separator: " ").map(String.init)
        switch words.count {
        case 1: return Validity(from: words[0])
        case 3 where words[1] == "until": return Validity(from: words[0], until: words[2])
        default: return nil
        }
    }
}
