import BitextModel
import UnicodeText

/// Reads a file of style rules: tables `[[rule]]` of `key = 'value'` lines, a small part of TOML.
///
/// Strings in single quotes are as they stand, those in double quotes know `\\"`, `\\\\`, `\\n` and `\\t`. `#` begins a
/// comment. Everything that is not understood is refused with its line and a caret: a rule that is left out in silence would
/// be believed to hold.
package struct StyleReader {
    private let file: String
    private var lines: [String] = []
    private var rules: [StyleRule] = []
    private var draft: Draft?

    /// A rule while its lines are read: the values with their places.
    private struct Draft {
        var line: Int
        var values: [String: (text: String, place: Place)] = [:]
    }

    /// A 0-based line and the UTF-8 offset of a value's first character in it.
    private struct Place {
        var line: Int
        var column: Int
    }

    private enum Key: String, CaseIterable {
        case id, source, required, forbidden, message, replacement, severity, path, field
        case ignoreCase = "ignore-case"
        case sourceLanguage = "source-language"
        case targetLanguage = "target-language"
    }

    package static func read(_ bytes: [UInt8], name: String) throws(Problem) -> [StyleRule] {
        var reader = StyleReader(file: name)
        let text = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
        guard let string = String(validating: text, as: UTF8.self) else {
            throw Problem(file: name, "the style file is not UTF-8: save it as UTF-8", isFatal: true)
        }
        reader.lines = string.split(separator: "\n", omittingEmptySubsequences: false).map {
            $0.last == "\r" ? String($0.dropLast()) : String($0)
        }
        for index in reader.lines.indices { try reader.read(line: index) }
        try reader.finish()
        return reader.rules
    }

    private init(file: String) { self.file = file }

    private mutating func read(line index: Int) throws(Problem) {
        var scanner = LineScanner(lines[index])
        scanner.skipSpace()
        if scanner.isAtEnd { return }
        if scanner.take("[[rule]]") {
            try finish()
            draft = Draft(line: index)
            return try expectEnd(&scanner, index)
        }
        let start = scanner.column
        let name = scanner.word()
        guard !name.isEmpty else {
            throw fault("expected [[rule]], a key or a comment", Place(line: index, column: start))
        }
        guard let key = Key(rawValue: name) else {
            let near = nearest(name)
            throw fault("\"\(name)\" is no key of a rule\(near)", Place(line: index, column: start))
        }
        guard draft != nil else { throw fault("\(name) stands before the first [[rule]]", Place(line: index, column: start)) }
        guard draft?.values[name] == nil else { throw fault("a second \(name) in one rule", Place(line: index, column: start)) }
        scanner.skipSpace()
        guard scanner.take("=") else { throw fault("expected = after \(name)", Place(line: index, column: scanner.column)) }
        scanner.skipSpace()
        let place = Place(line: index, column: scanner.column + 1)
        guard let value = scanner.string() else {
            throw fault("expected a text in quotation marks, closed on this line", Place(line: index, column: place.column - 1))
        }
        draft?.values[key.rawValue] = (value, place)
        try expectEnd(&scanner, index)
    }

    private func nearest(_ name: String) -> String {
        let known = Key.allCases.map(\.rawValue).first { $0.hasPrefix(name.prefix(3)) }
        return known.map { ": did you mean \($0)?" } ?? ""
    }

    private func expectEnd(_ scanner: inout LineScanner, _ line: Int) throws(Problem) {
        scanner.skipSpace()
        guard scanner.isAtEnd else {
            throw fault("nothing more can stand on this line", Place(line: line, column: scanner.column))
        }
    }

    // MARK: Rules

    private mutating func finish() throws(Problem) {
        guard let draft else { return }
        self.draft = nil
        let head = Place(line: draft.line, column: 0)
        func text(_ key: Key) -> String? { draft.values[key.rawValue]?.text }
        func place(_ key: Key) -> Place { draft.values[key.rawValue]?.place ?? head }
        guard let id = text(.id), !id.isEmpty else { throw fault("a rule needs an id", head) }
        guard !rules.contains(where: { $0.id == id }) else { throw fault("a second rule \(id)", place(.id)) }
        guard let message = text(.message), !message.isEmpty else { throw fault("the rule \(id) needs a message", head) }
        var rule = StyleRule(id: id, message: message, file: file, line: draft.line + 1)
        (rule.source, rule.required, rule.forbidden) = (text(.source), text(.required), text(.forbidden))
        (rule.replacement, rule.path, rule.field) = (text(.replacement), text(.path), text(.field))
        (rule.sourceLanguage, rule.targetLanguage) = (text(.sourceLanguage), text(.targetLanguage))
        guard rule.forbidden != nil || (rule.source != nil && rule.required != nil) else {
            throw fault("the rule \(id) needs forbidden, or source and required", head)
        }
        if let value = text(.severity) {
            guard let severity = Severity(rawValue: value) else {
                throw fault("a severity is neutral, minor, major or critical", place(.severity))
            }
            rule.severity = severity
        }
        if let value = text(.ignoreCase) {
            guard value == "yes" || value == "no" else { throw fault("ignore-case is 'yes' or 'no'", place(.ignoreCase)) }
            rule.ignoresCase = value == "yes"
        }
        try validate(rule, place)
        rules.append(rule)
    }

    /// Compiles each expression once, with its references filled in, so that nothing can fail later.
    private func validate(_ rule: StyleRule, _ place: (Key) -> Place) throws(Problem) {
        let groups = try groupCount(rule.source, rule, place(.source))
        for (key, template) in [(Key.required, rule.required), (.forbidden, rule.forbidden), (.message, rule.message)] {
            guard let template else { continue }
            guard StyleTemplate.highest(template) <= groups else {
                throw fault("$\(StyleTemplate.highest(template)) refers to a group that source does not have", place(key))
            }
        }
        let filled = [String?](repeating: "x", count: 10)
        _ = try groupCount(rule.required.map { StyleTemplate.filled($0, filled) }, rule, place(.required))
        let own = try groupCount(rule.forbidden.map { StyleTemplate.filled($0, filled) }, rule, place(.forbidden))
        guard StyleTemplate.highest(rule.replacement ?? "") <= own else {
            throw fault("the replacement refers to a group that forbidden does not have", place(.replacement))
        }
    }

    private func groupCount(_ expression: String?, _ rule: StyleRule, _ place: Place) throws(Problem) -> Int {
        guard let expression else { return 0 }
        do throws(Pattern.Fault) {
            return try Pattern(expression, ignoresCase: rule.ignoresCase).groupCount
        } catch {
            throw fault(
                "this expression cannot be read: \(Self.words(for: error))",
                Place(line: place.line, column: place.column + error.offset))
        }
    }

    /// ICU's name for a fault in plain words; the rarer ones without their prefix.
    private static func words(for fault: Pattern.Fault) -> String {
        switch fault.reason {
        case "U_REGEX_MISMATCHED_PAREN": "a bracket is not closed, or was never opened"
        case "U_REGEX_MISSING_CLOSE_BRACKET": "a [ is not closed"
        case "U_REGEX_RULE_SYNTAX": "a sign stands where none can"
        case "U_REGEX_BAD_ESCAPE_SEQUENCE": "there is no such letter after a backslash"
        case "U_REGEX_PROPERTY_SYNTAX": "there is no such kind of character"
        case "U_REGEX_INVALID_BACK_REF": "there is no such group"
        case "U_REGEX_LOOK_BEHIND_LIMIT": "what stands before must have a greatest length"
        case let name: name.replacing("U_REGEX_", with: "").lowercased().replacing("_", with: " ")
        }
    }

    /// The line and a caret under the fault.
    private func fault(_ message: String, _ place: Place) -> Problem {
        let line = lines[place.line]
        let before = String(decoding: Array(line.utf8).prefix(place.column), as: UTF8.self)
        let caret = String(before.map { $0 == "\t" ? "\t" : " " }) + "^"
        return Problem(file: file, line: place.line + 1, message + "\n  " + line + "\n  " + caret, isFatal: true)
    }
}

/// Reads one line of a style file.
private struct LineScanner {
    private let bytes: [UInt8]
    private(set) var column = 0

    init(_ line: String) { bytes = Array(line.utf8) }

    /// At its end or a comment.
    var isAtEnd: Bool { column >= bytes.count || bytes[column] == UInt8(ascii: "#") }

    mutating func skipSpace() {
        while column < bytes.count, bytes[column] == 0x20 || bytes[column] == 0x09 { column += 1 }
    }

    mutating func take(_ text: String) -> Bool {
        guard bytes[column...].starts(with: text.utf8) else { return false }
        column += text.utf8.count
        return true
    }

    mutating func word() -> String {
        let start = column
        while column < bytes.count, (0x61...0x7A).contains(bytes[column] | 0x20) || bytes[column] == UInt8(ascii: "-") {
            column += 1
        }
        return String(decoding: bytes[start..<column], as: UTF8.self)
    }

    /// A text in single or double quotation marks; nil when none begins here or it is not closed.
    mutating func string() -> String? {
        guard column < bytes.count else { return nil }
        let mark = bytes[column]
        guard mark == UInt8(ascii: "'") || mark == UInt8(ascii: "\"") else { return nil }
        var result: [UInt8] = []
        var at = column + 1
        while at < bytes.count, bytes[at] != mark {
            if mark == UInt8(ascii: "\""), bytes[at] == UInt8(ascii: "\\"), at + 1 < bytes.count {
                at += 1
                result.append(Self.escaped(bytes[at]))
            } else {
                result.append(bytes[at])
            }
            at += 1
        }
        guard at < bytes.count else { return nil }
        column = at + 1
        return String(decoding: result, as: UTF8.self)
    }

    private static func escaped(_ byte: UInt8) -> UInt8 {
        switch byte {
        case UInt8(ascii: "n"): 0x0A
        case UInt8(ascii: "t"): 0x09
        default: byte
        }
    }
}
