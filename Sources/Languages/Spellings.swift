extension LanguageProfile {
    /// How the varieties of one language spell the same words: *colour* and *color*, *organise* and *organize*.
    package struct Spellings: Codable, Sendable {
        /// The varieties by BCP 47 tag, and what a message calls them: `en-GB`, *British*.
        package var names: [String: String] = [:]
        /// Tags whose spelling follows that of a variety: `en-IE` that of `en-GB`.
        package var regions: [String: [String]] = [:]
        package var families: [Family] = []
        package var words: [Word] = []
        package var blends: [Blend] = []

        package init() {}

        package init(from decoder: any Decoder) throws {
            let values = try decoder.container(keyedBy: CodingKeys.self)
            names = try values.decodeIfPresent([String: String].self, forKey: .names) ?? [:]
            regions = try values.decodeIfPresent([String: [String]].self, forKey: .regions) ?? [:]
            families = try values.decodeIfPresent([Family].self, forKey: .families) ?? []
            words = try values.decodeIfPresent([Word].self, forKey: .words) ?? []
            blends = try values.decodeIfPresent([Blend].self, forKey: .blends) ?? []
        }

        /// Words that differ in the same letters.
        package struct Family: Codable, Sendable {
            /// What a message calls the difference: `-our or -or`.
            package var name: String
            /// The letters by variety, between a stem and an ending.
            package var spellings: [String: String]
            /// Varieties in which the spelling of others is right too: British English knows *organize*.
            package var alsoRight: [String: [String]]?
            package var stems: Set<String>
            package var endings: Set<String>
        }

        /// A region that takes some families from one variety and some from another: Canadians *analyze* a *colour*. A text
        /// that does so throughout mixes nothing. Single words it may spell either way.
        package struct Blend: Codable, Sendable {
            package var name: String
            /// Families by name, each with the variety whose spelling it takes.
            package var families: [String: String]
        }

        /// One word by variety.
        package struct Word: Codable, Sendable {
            package var spellings: [String: String]
            /// Varieties whose spelling is also another word everywhere, and tells nothing: *check* for *cheque*.
            package var common: Set<String>

            package init(from decoder: any Decoder) throws {
                let values = try decoder.container(keyedBy: AnyKey.self)
                spellings = [:]
                common = []
                for key in values.allKeys {
                    if key.stringValue == "common" {
                        common = try values.decode(Set<String>.self, forKey: key)
                    } else {
                        spellings[key.stringValue] = try values.decode(String.self, forKey: key)
                    }
                }
            }

            package func encode(to encoder: any Encoder) throws {
                var values = encoder.container(keyedBy: AnyKey.self)
                for (tag, word) in spellings { try values.encode(word, forKey: AnyKey(stringValue: tag)) }
                if !common.isEmpty { try values.encode(common, forKey: AnyKey(stringValue: "common")) }
            }
        }
    }
}

private struct AnyKey: CodingKey {
    var stringValue: String
    var intValue: Int? { nil }
    init(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
}

extension LanguageProfile.Spellings {
    /// A word whose spelling tells a variety.
    package struct Reading: Sendable, Equatable {
        /// What messages and counts call the difference: a family's name, or the word of the first variety.
        package var difference: String
        package var variety: String
        /// The word as the other varieties spell it.
        package var others: [String: String]
        /// Varieties in which this spelling is right too.
        package var alsoRightIn: Set<String> = []
    }

    /// Whether all these words are spelled as some blend of varieties spells them.
    package func isBlend(_ readings: [Reading]) -> Bool {
        blends.contains { blend in
            readings.allSatisfy { reading in
                blend.families[reading.difference].map { $0 == reading.variety } ?? true
            }
        }
    }

    /// The variety that a language tag asks for; nil when it names none.
    package func variety(of tag: String) -> String? {
        let wanted = tag.lowercased()
        return names.keys.sorted().first { variety in
            ([variety] + (regions[variety] ?? [])).contains { $0.lowercased() == wanted }
        }
    }
}
