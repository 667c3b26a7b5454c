/// The wording of everything a termbase in TBX can be told.
enum TBXMessage {
    private static let known = [
        "tmx": "a translation memory", "xliff": "a file to translate", "html": "a web page", "Workbook": "an old spreadsheet",
    ]

    static func otherRoot(_ name: String) -> String {
        let what = known[String(TBXVocabulary.local(name))].map { ", which is \($0)" } ?? ""
        return "this is not a termbase: its outermost element is <\(name)>\(what) and not <tbx> or <martif>"
    }

    static let noLanguage = "this language section does not say its language: give it an xml:lang"

    static func longText(_ category: String) -> String { "this \(category) is longer than 1 MB: shorten it or take it out" }

    static func emptyTerm(_ language: String) -> String { "a term in \"\(language)\" has no text and is left out: fill it in" }

    static func unknownStatus(_ value: String) -> String {
        "the status \(GlossaryMessage.quoted(value)) is not known and is passed over: write preferredTerm-admn-sts, "
            + "admittedTerm-admn-sts, deprecatedTerm-admn-sts or supersededTerm-admn-sts"
    }

    static let noEntries = "the termbase has no entries: add one for each concept"

    static func noPair(_ source: String, _ target: String, found: [String]) -> String {
        let languages = found.isEmpty ? "it has no terms" : "its languages are \(GlossaryMessage.list(found))"
        return
            "no concept has terms in \"\(source)\" and \"\(target)\", \(languages): leave this glossary out or set the languages"
    }

    static func incomplete(_ count: Int, of all: Int, _ source: String, _ target: String) -> String {
        "\(count) of \(all) concepts, the first of them here, lack a term in \"\(source)\" or \"\(target)\" and can never match"
    }

    static func wordless(_ form: String, _ language: String) -> String { GlossaryMessage.wordless(form, language) }

    static func cycle(_ ids: [String]) -> String {
        "the concept \(GlossaryMessage.quoted(ids[0])) is said to be broader than itself, by way of "
            + "\(GlossaryMessage.list(Array(ids.dropFirst()))): take one of these references out"
    }

    static func dangling(_ count: Int, example: String) -> String {
        let number = count == 1 ? "1 reference points" : "\(count) references point"
        return "\(number) at concepts that the termbase does not have, this one at \(GlossaryMessage.quoted(example)): "
            + "take them out or add the concepts"
    }
}
