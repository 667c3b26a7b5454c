import BitextModel

/// What a sample's `.findings` file states: one line a finding, `CHECK  SEVERITY  fr:LINE "text"  en:LINE "text"`.
struct ExpectedFindings {
    struct Line: Equatable, CustomStringConvertible {
        var check: String
        var severity: String
        var places: [String]

        var description: String { ([check, severity] + places).joined(separator: "  ") }
    }

    var glossaries: [String] = []
    var findings: [Line] = []
    /// Drifts that no check can see yet, by their lines: `fr:13`.
    var missed: [[String]] = []

    init(_ text: String) {
        for line in text.split(separator: "\n") where !line.hasPrefix("#") {
            if line.hasPrefix("glossary:") {
                glossaries.append(String(line.dropFirst("glossary:".count)).trimmingSpaces)
                continue
            }
            let fields = line.components(separatedBy: "  ").map(\.trimmingSpaces).filter { !$0.isEmpty }
            guard let first = fields.first else { continue }
            if first == "missed" {
                missed.append(
                    fields.dropFirst().filter { $0.contains(":") && $0.contains("\"") }.map { String($0.prefix { $0 != " " }) })
            } else {
                findings.append(Line(check: first, severity: fields[1], places: Array(fields.dropFirst(2))))
            }
        }
    }
}

extension StringProtocol {
    var trimmingSpaces: String {
        var text = Substring(self)
        while text.first == " " { text = text.dropFirst() }
        while text.last == " " { text = text.dropLast() }
        return String(text)
    }

    func components(separatedBy separator: String) -> [String] {
        var parts: [String] = []
        var rest = Substring(self)
        while let range = rest.firstRange(of: separator) {
            parts.append(String(rest[..<range.lowerBound]))
            rest = rest[range.upperBound...]
        }
        return parts + [String(rest)]
    }
}
