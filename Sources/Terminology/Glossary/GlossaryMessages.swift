/// The wording of everything a glossary can be told.
enum GlossaryMessage {
    static let invalidText = "this line is not valid UTF-8: save the glossary as UTF-8"
    static let oldWorkbook = "this is a workbook in the form of before 2007: save it as XLSX or as CSV in UTF-8"
    static let brokenWide = "the glossary is not the UTF-16 that its first bytes promise: save it as UTF-8"
    static let longField = "this field is longer than 1 MB: shorten it, or close the quotation mark that opens it"

    static func tooLarge(megabytes: Int) -> String {
        "the glossary is larger than \(megabytes) MB: cut it into several, or export it as TBX"
    }
    static let binary = "this line holds a zero byte, so this is no text file: export the glossary as CSV in UTF-8"
    static let unterminatedQuote = "the quotation mark that opens here is never closed: add the closing one or double it"
    static let strayText = "text follows a closing quotation mark: double a quotation mark that belongs to the form"
    static let noRows = "the glossary has column names and no rows: add a row for each concept"

    static func empty(_ example: String) -> String { "the glossary is empty: begin it with a line of column names, \(example)" }

    static func noHeader(_ names: [String], _ example: String) -> String {
        "the first line names no language, it says \(list(names)): begin with a line of column names, \(example)"
    }

    static func missingColumn(_ language: String, among names: [String]) -> String {
        "no column \(quoted(language)) among \(list(names)): add one, or leave this glossary out"
    }

    static func rolesWithoutLanguages(_ names: [String]) -> String {
        "the columns \(list(names)) do not say their languages: say --source-language and --target-language"
    }

    static func withoutNames(_ source: String, _ target: String) -> String {
        "the first line names no language, so it is read as a row in \(quoted(source)) and \(quoted(target)): begin with a line "
            + "of column names if it is none"
    }

    static func ambiguousColumn(_ language: String, _ names: [String]) -> String {
        "no column \(quoted(language)), but \(list(names)): ask for one of them or rename it to \(quoted(language))"
    }

    static func tooManyColumns(_ count: Int) -> String {
        "the first line names \(count) columns, more than a glossary has: begin with a line of column names"
    }

    static func repeatedColumn(_ name: String) -> String { "the column \(quoted(name)) stands twice: keep one of them" }

    static func unknownQualifier(_ name: String, language: String) -> String {
        "the column \(quoted(name)) is not read: forms not to use stand in \(quoted(language + ":deprecated"))"
    }

    static func misspeltColumn(_ name: String, _ meant: String) -> String {
        "the column \(quoted(name)) is kept and not interpreted: did you mean \(quoted(meant))"
    }

    static func tooFewFields(_ count: Int, _ expected: Int) -> String {
        "the row has \(fields(count)) and the header \(expected): those that are missing count as empty"
    }

    static func tooManyFields(_ count: Int, _ expected: Int) -> String {
        "the row has \(fields(count)) and the header \(expected), so it is left out: put quotation marks round a form that "
            + "holds the separator"
    }

    static func unknownStatus(_ value: String) -> String {
        "the status \(quoted(value)) is not known, so the row is left out: write preferred, admitted, deprecated or superseded"
    }

    static func unknownCase(_ value: String) -> String {
        "the case \(quoted(value)) is not known: write sensitive, exact or nothing"
    }

    static func unknownAnswer(_ value: String, _ column: String) -> String {
        "\(quoted(value)) in the column \(quoted(column)) is not known: write yes or no"
    }

    static func tooManyDetails(_ column: String, _ count: Int, _ forms: Int) -> String {
        "the column \(quoted(column)) has \(count) values and its language \(forms) forms: those beyond are left out"
    }

    static func noForm(in language: String) -> String {
        "the row has no form in \(quoted(language)) and can never match: fill it in or delete the row"
    }

    static let fewerThanTwoLanguages =
        "the row has forms in fewer than two languages and can never match: fill them in or delete the row"

    static func emptyForm(_ column: String) -> String {
        "an empty form stands between bars in the column \(quoted(column)): take the extra bar out"
    }

    static func formTwice(_ form: String, _ language: String) -> String {
        "the form \(quoted(form)) stands twice in \(quoted(language)): keep one of them"
    }

    static func acceptedAndDeprecated(_ form: String, _ language: String) -> String {
        "the form \(quoted(form)) is both accepted and deprecated in \(quoted(language)) and counts as accepted: keep one"
    }

    static func wordless(_ form: String, _ language: String) -> String {
        "the form \(quoted(form)) in \(quoted(language)) has no letter or digit and can never match: delete it"
    }

    static func tooLong(_ form: String, _ language: String, limit: Int) -> String {
        "the form \(quoted(form)) in \(quoted(language)) has more than \(limit) words and is left out: shorten it"
    }

    static func contradiction(_ form: String, here: String, there: String, line: Int) -> String {
        "\(quoted(form)) is \(quoted(here)) here and \(quoted(there)) in line \(line): merge the rows, or give each a domain"
    }

    static func repetition(_ form: String, line: Int) -> String {
        "the row for \(quoted(form)) repeats line \(line): delete one of them"
    }
}

extension GlossaryMessage {
    /// Longer cells are cut in messages, so that a broken file cannot fill the screen.
    private static let longestQuotation = 40
    private static let longestList = 12

    static func quoted(_ text: String) -> String {
        let flat = String(text.unicodeScalars.prefix(longestQuotation).map { $0.value < 0x20 ? " " : Character($0) })
        return "\"\(flat)\(text.unicodeScalars.count > longestQuotation ? "…" : "")\""
    }

    static func list(_ names: [String]) -> String {
        let shown = names.prefix(longestList).map(quoted).joined(separator: ", ")
        return names.count > longestList ? "\(shown) and \(names.count - longestList) more" : shown
    }

    private static func fields(_ count: Int) -> String { count == 1 ? "1 field" : "\(count) fields" }
}
