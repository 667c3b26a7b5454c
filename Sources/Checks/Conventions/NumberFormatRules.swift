import Languages

/// How two languages write numbers, where they differ.
struct NumberFormatRules {
    private let sourceDecimal: UInt8
    private let targetDecimal: UInt8
    private let targetGroup: String
    /// Whether a full stop groups thousands in the source's language and not in the target's.
    private let hasPointGroups: Bool

    init(source: LanguageProfile, target: LanguageProfile) {
        sourceDecimal = source.numbers.decimalSeparator.utf8.first ?? 0x2E
        targetDecimal = target.numbers.decimalSeparator.utf8.first ?? 0x2E
        targetGroup = target.numbers.groupSeparators.first ?? ""
        hasPointGroups = source.numbers.groupSeparators.contains(".") && !target.numbers.groupSeparators.contains(".")
    }

    /// A number in digits as the target's language writes it; nil when it is written so, or may be. A space between
    /// thousands is at home everywhere (ISO 80000-1), and so is no finding.
    func properForm(of text: ArraySlice<UInt8>) -> String? {
        guard sourceDecimal != targetDecimal else { return nil }
        let marks = text.indices.filter { isMark(text, $0) }
        guard marks.count == 1, let mark = marks.first else { return nil }
        let decimals = text[(mark + 1)...].prefix { $0 &- 0x30 < 10 }.count
        if text[mark] == sourceDecimal, decimals != 3 { return replaced(text, mark, [targetDecimal]) }
        if text[mark] == UInt8(ascii: "."), hasPointGroups, decimals == 3, text.first != 0x30 {
            return replaced(text, mark, Array(targetGroup.utf8))
        }
        return nil
    }

    /// Whether two numbers begin with the same digits and marks: a scale word or a sign may follow.
    func isSame(_ one: ArraySlice<UInt8>, _ other: ArraySlice<UInt8>) -> Bool { figure(one).elementsEqual(figure(other)) }

    private func figure(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        text.prefix { $0 &- 0x30 < 10 || $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: ".") }
    }

    /// A comma or full stop between two digits.
    private func isMark(_ text: ArraySlice<UInt8>, _ at: Int) -> Bool {
        guard text[at] == UInt8(ascii: ",") || text[at] == UInt8(ascii: "."), at > text.startIndex, at + 1 < text.endIndex else {
            return false
        }
        return text[at - 1] &- 0x30 < 10 && text[at + 1] &- 0x30 < 10
    }

    private func replaced(_ text: ArraySlice<UInt8>, _ mark: Int, _ replacement: [UInt8]) -> String {
        String(decoding: text[..<mark] + replacement + text[(mark + 1)...], as: UTF8.self)
    }
}
