import Languages

/// How two languages write numbers, where they differ.
struct NumberFormatRules {
    private let sourceDecimal: UInt8
    private let targetDecimal: UInt8
    private let targetGroup: [UInt8]
    /// The mark that groups thousands in the source's language and not in the target's.
    private let sourceGroup: UInt8?

    init(source: LanguageProfile, target: LanguageProfile) {
        sourceDecimal = source.numbers.decimalSeparator.utf8.first ?? 0x2E
        targetDecimal = target.numbers.decimalSeparator.utf8.first ?? 0x2E
        targetGroup = Array((target.numbers.groupSeparators.first ?? "").utf8)
        sourceGroup =
            source.numbers.groupSeparators.first { ($0 == "." || $0 == ",") && !target.numbers.groupSeparators.contains($0) }?
            .utf8.first
    }

    /// A number in digits as the target's language writes it; nil when it is written so, or may be. A space between
    /// thousands is at home everywhere (ISO 80000-1), and so is no finding.
    func properForm(of text: ArraySlice<UInt8>) -> (text: String, isGrouped: Bool)? {
        guard sourceDecimal != targetDecimal else { return nil }
        let marks = text.indices.filter { isMark(text, $0) }
        guard let last = marks.last else { return nil }
        let isDecimal = text[last] == sourceDecimal && decimals(text, after: last) != 3
        let groups = isDecimal ? marks.dropLast() : marks[...]
        guard groups.allSatisfy({ text[$0] == sourceGroup && decimals(text, after: $0) == 3 }), isDecimal || text.first != 0x30
        else { return nil }
        var result: [UInt8] = []
        for at in text.indices {
            if isDecimal, at == last {
                result.append(targetDecimal)
            } else if groups.contains(at) {
                result += targetGroup
            } else {
                result.append(text[at])
            }
        }
        return (String(decoding: result, as: UTF8.self), !isDecimal)
    }

    private func decimals(_ text: ArraySlice<UInt8>, after mark: Int) -> Int {
        text[(mark + 1)...].prefix { $0 &- 0x30 < 10 }.count
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
}
