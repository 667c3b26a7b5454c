import BitextModel
import FoundationEssentials

extension LanguageProfile {
    /// Reads a profile from the bytes of its file.
    package init(json: [UInt8], file: String) throws(Problem) {
        do {
            self = try JSONDecoder().decode(LanguageProfile.self, from: Data(json))
        } catch {
            throw dataFileProblem(error, json: json, file: file)
        }
    }

    enum CodingKeys: String, CodingKey, CaseIterable {
        case tag, name, stemmer, elisions, enclitics, abbreviations, abbreviationsBeforeNumbers, functionWords
        case quotationMarks, spacedMarks, months, weekdays, civilities, numbers, furniture, creditLabels
        case contractions, sameContractions, inflection, nameParticles, hasTransparentCompounds, measures, dates, spellings, works
    }

    package init(from decoder: any Decoder) throws {
        try refuseUnknownKeys(CodingKeys.self, of: decoder)
        let values = try decoder.container(keyedBy: CodingKeys.self)
        self.init(tag: try values.decode(String.self, forKey: .tag), name: try values.decode(String.self, forKey: .name))
        stemmer = try values.decodeIfPresent(String.self, forKey: .stemmer)
        try values.read(.elisions, into: &elisions)
        try values.read(.enclitics, into: &enclitics)
        try values.read(.abbreviations, into: &abbreviations)
        try values.read(.abbreviationsBeforeNumbers, into: &abbreviationsBeforeNumbers)
        try values.read(.functionWords, into: &functionWords)
        try values.read(.quotationMarks, into: &quotationMarks)
        try values.read(.spacedMarks, into: &spacedMarks)
        try values.read(.months, into: &months)
        try values.read(.weekdays, into: &weekdays)
        try values.read(.civilities, into: &civilities)
        try values.read(.numbers, into: &numbers)
        try values.read(.measures, into: &measures)
        try values.read(.dates, into: &dates)
        try values.read(.furniture, into: &furniture)
        try values.read(.creditLabels, into: &creditLabels)
        try values.read(.nameParticles, into: &nameParticles)
        try values.read(.contractions, into: &contractions)
        try values.read(.sameContractions, into: &sameContractions)
        try values.read(.works, into: &works)
        try values.read(.inflection, into: &inflection)
        try values.read(.hasTransparentCompounds, into: &hasTransparentCompounds)
        try values.read(.spellings, into: &spellings)
    }
}

extension LanguageProfile.NumberWords {
    enum CodingKeys: String, CodingKey, CaseIterable {
        case decimalSeparator, groupSeparators, units, multipliers, joiners, collectives, ordinals
        case ordinalSuffixes, fractions, scaleAbbreviations, percentWords, decadeWords, decadeSuffixes, decades, hourMarks
        case dayHalves, implied
    }

    package init(from decoder: any Decoder) throws {
        try refuseUnknownKeys(CodingKeys.self, of: decoder)
        let values = try decoder.container(keyedBy: CodingKeys.self)
        try values.read(.decimalSeparator, into: &decimalSeparator)
        try values.read(.groupSeparators, into: &groupSeparators)
        try values.read(.units, into: &units)
        try values.read(.multipliers, into: &multipliers)
        try values.read(.joiners, into: &joiners)
        try values.read(.collectives, into: &collectives)
        try values.read(.ordinals, into: &ordinals)
        try values.read(.ordinalSuffixes, into: &ordinalSuffixes)
        try values.read(.fractions, into: &fractions)
        try values.read(.scaleAbbreviations, into: &scaleAbbreviations)
        try values.read(.percentWords, into: &percentWords)
        try values.read(.decadeWords, into: &decadeWords)
        try values.read(.decadeSuffixes, into: &decadeSuffixes)
        try values.read(.decades, into: &decades)
        try values.read(.hourMarks, into: &hourMarks)
        try values.read(.dayHalves, into: &dayHalves)
        try values.read(.implied, into: &implied)
    }
}

extension LanguageProfile.MeasureWords {
    enum CodingKeys: String, CodingKey, CaseIterable {
        case currencies, units, wordsThatNeedNumbers, connectors
    }

    package init(from decoder: any Decoder) throws {
        try refuseUnknownKeys(CodingKeys.self, of: decoder)
        let values = try decoder.container(keyedBy: CodingKeys.self)
        try values.read(.currencies, into: &currencies)
        try values.read(.units, into: &units)
        try values.read(.wordsThatNeedNumbers, into: &wordsThatNeedNumbers)
        try values.read(.connectors, into: &connectors)
    }
}

extension LanguageProfile.DateWords {
    enum CodingKeys: String, CodingKey, CaseIterable {
        case areCapitalized, ambiguousNames, monthAbbreviations, weekdayForms, connectors, dayJoiners, relativeDays
        case narrativeDays, pastWords, futureWords, directionFollows, seasons, dayOrder
    }

    package init(from decoder: any Decoder) throws {
        try refuseUnknownKeys(CodingKeys.self, of: decoder)
        let values = try decoder.container(keyedBy: CodingKeys.self)
        try values.read(.areCapitalized, into: &areCapitalized)
        try values.read(.ambiguousNames, into: &ambiguousNames)
        try values.read(.monthAbbreviations, into: &monthAbbreviations)
        try values.read(.weekdayForms, into: &weekdayForms)
        try values.read(.connectors, into: &connectors)
        try values.read(.dayJoiners, into: &dayJoiners)
        try values.read(.relativeDays, into: &relativeDays)
        try values.read(.narrativeDays, into: &narrativeDays)
        try values.read(.pastWords, into: &pastWords)
        try values.read(.futureWords, into: &futureWords)
        try values.read(.directionFollows, into: &directionFollows)
        try values.read(.seasons, into: &seasons)
        try values.read(.dayOrder, into: &dayOrder)
    }
}

extension KeyedDecodingContainer {
    /// Leaves the value as it is when the file does not give one.
    fileprivate func read<Value: Decodable>(_ key: Key, into value: inout Value) throws {
        if let given = try decodeIfPresent(Value.self, forKey: key) { value = given }
    }
}
