/// The wording of everything an input to learn from can be told.
enum InputMessage {
    static let empty = "the file is empty: there is nothing to learn from"
    static let utf16 = "the file is saved as UTF-16: save it as UTF-8"
    static let invalidText = "this line is not valid UTF-8: save the file as UTF-8"
    static let longLine =
        "this line is longer than 1 MB: write one sentence pair a line, or name the file .tmx if it is TMX"
    static let noTab = "this line has no tab: write a segment, a tab and its translation on each line"
    static let longSegment = "this segment is longer than 1 MB: cut it into sentences"

    static func unequal(_ count: Int, _ other: String, _ otherCount: Int) -> String {
        "the file has \(lines(count)) and \(other) \(otherCount): line n of one must be the translation of line n of the other"
    }

    static func notTMX(_ root: String) -> String { "this is not TMX: its outermost element is <\(root)> and not <tmx>" }

    static func noPairs(_ source: String, _ target: String, found: [String]) -> String {
        let seen = found.isEmpty ? "it holds no translations" : "its languages are \(found.joined(separator: ", "))"
        return "nothing is translated from \(source) into \(target) here, \(seen): set --source-language and --target-language"
    }

    private static func lines(_ count: Int) -> String { count == 1 ? "1 line" : "\(count) lines" }
}
