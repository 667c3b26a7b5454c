import BitextModel

/// The languages this installation knows.
package struct LanguageCatalogue: Sendable {
    package private(set) var profiles: [String: LanguageProfile] = [:]

    package init(_ profiles: [LanguageProfile] = []) {
        for profile in profiles { self.profiles[profile.tag] = profile }
    }

    /// Reads data files, each named after its language: `Languages/fr.json`. With `wanted`, only the files for those
    /// BCP 47 tags are read (`en-GB` also reads `en`): each takes about a millisecond, which a short run notices.
    package init(files: [(name: String, bytes: [UInt8])], wanted: [String]? = nil) throws(Problem) {
        let needed = wanted.map { Set($0.flatMap { [$0, Self.language(of: $0)] }) }
        var origins: [String: String] = [:]
        for file in files {
            let stem = Self.stem(of: file.name)
            if let needed, !needed.contains(stem) { continue }
            let profile = try LanguageProfile(json: file.bytes, file: file.name)
            guard profile.tag == stem else { throw misnamedFile(file.name, tag: profile.tag) }
            if let other = origins[profile.tag] { throw duplicateTag(profile.tag, file.name, other) }
            origins[profile.tag] = file.name
            profiles[profile.tag] = profile
        }
    }

    /// The profile for a BCP 47 tag, by its language when the region is unknown (`en-GB` → `en`). A language without a
    /// data file gets an empty profile: everything that needs no data still works.
    package func profile(_ tag: String) -> LanguageProfile {
        profiles[tag] ?? profiles[Self.language(of: tag)] ?? LanguageProfile(tag: tag, name: tag)
    }

    package var tags: [String] { profiles.keys.sorted() }

    private static func language(of tag: String) -> String { String(tag.prefix { $0 != "-" && $0 != "_" }) }

    /// `fr` for `Languages/fr.json`.
    private static func stem(of file: String) -> String {
        let name = file.split(separator: "/").last ?? ""
        return String(name.hasSuffix(".json") ? name.dropLast(5) : name)
    }
}

private func misnamedFile(_ file: String, tag: String) -> Problem {
    Problem(
        file: file, "the file says that its tag is \"\(tag)\": rename it to \(tag).json or correct the tag", isFatal: true)
}

private func duplicateTag(_ tag: String, _ file: String, _ other: String) -> Problem {
    Problem(file: file, "the language \"\(tag)\" is already described by \(other): remove one of the two", isFatal: true)
}
