import UnicodeText

/// BCP 47 tags as people write them in a header.
enum LanguageTag {
    /// `EN_gb` → `en-GB`; nil when the text has not the shape of language[-Script][-REGION].
    static func canonical(_ text: String) -> String? {
        let parts = text.trimmed.split(omittingEmptySubsequences: false) { $0 == "-" || $0 == "_" }.map(String.init)
        guard let first = parts.first, (2...3).contains(first.utf8.count), first.isLetters, parts.count <= 3 else { return nil }
        var tag = first.lowercased()
        for part in parts.dropFirst() {
            guard let subtag = canonicalSubtag(part) else { return nil }
            tag += "-" + subtag
        }
        return tag
    }

    private static func canonicalSubtag(_ part: String) -> String? {
        switch part.utf8.count {
        case 2 where part.isLetters: part.uppercased()
        case 3 where part.utf8.allSatisfy { (0x30...0x39).contains($0) }: part
        case 4 where part.isLetters: part.prefix(1).uppercased() + part.dropFirst().lowercased()
        default: nil
        }
    }

    static func primary(_ tag: String) -> String { String(tag.prefix { $0 != "-" }) }

    /// Whether CLDR has a name for the tag's language. `id` and `no` are languages too, but in a header they are a number and
    /// a number: they count only when asked for.
    static func isKnown(_ tag: String) -> Bool {
        let primary = primary(tag)
        guard primary != "id", primary != "no" else { return false }
        return DisplayNames.language(primary, in: "en").map { $0.lowercased() != primary } ?? false
    }
}

extension LanguageTag {
    /// The tag among `tags` that answers `tag`: itself, its language without region, or the only region of that language.
    static func best(for tag: String, among tags: some Collection<String>) -> String? {
        let wanted = canonical(tag) ?? tag
        if tags.contains(wanted) { return wanted }
        let language = primary(wanted)
        if tags.contains(language) { return language }
        let regions = tags.filter { primary($0) == language }
        return wanted == language && regions.count == 1 ? regions.first : nil
    }
}

extension String {
    fileprivate var isLetters: Bool { utf8.allSatisfy { (0x41...0x5A).contains($0 & 0xDF) } }
}
