import BitextModel

/// One rule of a house's style: what a sentence of the translation must not, or must, hold, given its original.
package struct StyleRule: Sendable, Equatable {
    package var id: String
    /// An expression for the original's sentences; nil when the rule looks at the translation alone.
    package var source: String?
    /// What the translation of such a sentence must hold. `$1` stands for what the first group of ``source`` found.
    package var required: String?
    /// What it must not hold. `$1` likewise.
    package var forbidden: String?
    /// What is to be said, lower case without a full stop; `$1` is filled in.
    package var message: String
    /// What a forbidden stretch becomes; here `$1` is what the first group of ``forbidden`` found.
    package var replacement: String?
    package var severity = Severity.minor
    package var ignoresCase = false
    /// BCP 47 tags; the rule holds for their regions too. Nil: for any.
    package var sourceLanguage: String?
    package var targetLanguage: String?
    /// Names of documents the rule holds for, `*` for anything: `sport/*`. Nil: for all.
    package var path: String?
    /// The rule holds only where the glossary's terms of this subject field stand in the original.
    package var field: String?
    /// The file and the 1-based line of the rule.
    package var file: String
    package var line: Int

    package init(id: String, message: String, file: String, line: Int) {
        self.id = id
        self.message = message
        self.file = file
        self.line = line
    }
}

extension StyleRule {
    /// Stable hash of everything that the rules say, for signatures.
    package static func digest(of rules: [StyleRule]) -> String {
        var hash = StableHash()
        for rule in rules {
            let optional = [
                rule.source, rule.required, rule.forbidden, rule.replacement, rule.sourceLanguage, rule.targetLanguage, rule.path,
                rule.field,
            ]
            hash.combine(rule.id + "\n" + rule.message + "\n" + rule.severity.rawValue + (rule.ignoresCase ? "i" : ""))
            for value in optional { hash.combine(value.map { "=" + $0 } ?? "-") }
        }
        return hash.hex
    }

    /// Whether the rule is meant for these languages and this document.
    package func holds(source: String, target: String, path name: String) -> Bool {
        Self.covers(sourceLanguage, source) && Self.covers(targetLanguage, target)
            && (path.map { Self.matches(name[...], $0[...]) } ?? true)
    }

    private static func covers(_ wanted: String?, _ tag: String) -> Bool {
        guard let wanted = wanted?.lowercased() else { return true }
        return tag.lowercased() == wanted || tag.lowercased().hasPrefix(wanted + "-")
    }

    /// Whether a name ends with what a pattern says: `sport/*` is any document in a folder `sport`.
    private static func matches(_ name: Substring, _ pattern: Substring) -> Bool {
        let (text, mask) = (Array(name.utf8), Array(("*/" + pattern).utf8))
        return glob(text, mask) || glob(text, Array(pattern.utf8))
    }

    /// Linear in both: a star goes back to the last one only.
    private static func glob(_ text: [UInt8], _ mask: [UInt8]) -> Bool {
        let star = UInt8(ascii: "*")
        var (at, place) = (0, 0)
        var back: (text: Int, mask: Int)?
        while at < text.count {
            if place < mask.count, mask[place] == star {
                back = (at, place)
                place += 1
            } else if place < mask.count, mask[place] == text[at] {
                (at, place) = (at + 1, place + 1)
            } else if let last = back {
                back = (last.text + 1, last.mask)
                (at, place) = (last.text + 1, last.mask + 1)
            } else {
                return false
            }
        }
        return mask[place...].allSatisfy { $0 == star }
    }
}

/// Fills `$1`, `$2`… in a template; `$$` is a dollar sign.
package enum StyleTemplate {
    package static func filled(_ template: String, _ groups: [String?], quote: (String) -> String = { $0 }) -> String {
        var result = ""
        var rest = template[...]
        while let dollar = rest.firstIndex(of: "$") {
            result += rest[..<dollar]
            rest = rest[rest.index(after: dollar)...]
            if rest.first == "$" {
                result += "$"
                rest = rest.dropFirst()
            } else if let digit = rest.first?.wholeNumberValue, rest.first?.isASCII == true {
                result += groups.indices.contains(digit) ? quote(groups[digit] ?? "") : ""
                rest = rest.dropFirst()
            } else {
                result += "$"
            }
        }
        return result + rest
    }

    /// The highest group that a template asks for.
    package static func highest(_ template: String) -> Int {
        var highest = 0
        var isDollar = false
        for character in template {
            if isDollar, character.isASCII, let digit = character.wholeNumberValue { highest = max(highest, digit) }
            isDollar = character == "$" && !isDollar
        }
        return highest
    }
}
