import Aligning
import BitextModel
import Languages
import TestSupport
import Testing

private func alignment(_ source: [String], _ target: [String]) throws -> Alignment {
    let languages = Sides(source: try languageProfile("fr"), target: try languageProfile("en"))
    return Aligner(lexicons: try shippedLexicons(Sides(source: "fr", target: "en"))).align(
        segmented(source, languages.source), segmented(target, languages.target), languages: languages, hasBlocks: false)
}

@Suite struct BadInput {
    @Test(.timeLimit(.minutes(2))) func manyIdenticalLines() throws {
        let beads = try alignment(
            Array(repeating: "La séance est levée.", count: 1_000), Array(repeating: "The meeting is adjourned.", count: 1_000)
        ).beads
        #expect(beads.flatMap { Array($0.source) } == Array(0..<1_000))
        #expect(beads.flatMap { Array($0.target) }.sorted() == Array(0..<1_000))
    }

    @Test(.timeLimit(.minutes(2))) func oneVeryLongSegment() throws {
        let long = String(repeating: "Le rapport annuel compte 312 pages et quatre annexes. ", count: 2_000)
        let beads = try alignment(["Un titre.", long], ["A title.", "The annual report has 312 pages."]).beads
        #expect(beads.flatMap { Array($0.source) } == [0, 1])
        #expect(beads.flatMap { Array($0.target) }.sorted() == [0, 1])
    }

    /// Few words come back, so that nothing is left out as too frequent.
    @Test(.timeLimit(.minutes(2))) func aVeryLongSegmentOfManyWords() throws {
        let long = (0..<3_000).map { "mot\($0 % 300) et" }.joined(separator: " ")
        let beads = try alignment(["Un titre.", long, "La fin."], ["A title.", long, "The end."]).beads
        #expect(beads.map(\.source) == [0..<1, 1..<2, 2..<3])
        #expect(beads.map(\.target) == [0..<1, 1..<2, 2..<3])
    }

    @Test func segmentsWithoutAWord() throws {
        let beads = try alignment(["", "…", "—", "« »"], ["", "***", "?"]).beads
        #expect(beads.flatMap { Array($0.source) } == [0, 1, 2, 3])
        #expect(beads.flatMap { Array($0.target) }.sorted() == [0, 1, 2])
    }

    private static let garden = [
        "Le jardinier plante des tulipes au mois de novembre.", "Il choisit une terre légère et bien drainée.",
        "Les bulbes craignent surtout l’humidité de l’hiver.", "On les enterre à une profondeur de quinze centimètres.",
        "Les premières fleurs apparaissent au début du mois d’avril.", "Il faut couper les tiges fanées avec un sécateur propre.",
        "Certains arrosent trop et perdent toute la plate-bande.", "Une haie protège le massif contre le vent du nord.",
        "Les limaces mangent les jeunes feuilles pendant la nuit.", "Un voisin patient partage volontiers ses graines.",
    ]
    private static let gardenInEnglish = [
        "The gardener plants tulips in the month of November.", "He chooses a light, well-drained soil.",
        "What bulbs fear most is the damp of winter.", "They are buried fifteen centimetres deep.",
        "The first flowers appear at the beginning of April.", "Faded stems must be cut with clean secateurs.",
        "Some people water too much and lose the whole flower bed.", "A hedge protects the bed against the north wind.",
        "Slugs eat the young leaves during the night.", "A patient neighbour gladly shares his seeds.",
    ]
    /// The lines of a sample article.
    private func article(_ name: String, _ tag: String) throws -> [String] {
        String(decoding: try repositoryFile("Corpora/\(name)/article.\(tag).txt"), as: UTF8.self)
            .split(separator: "\n").flatMap { $0.split(separator: ". ") }.map(String.init)
    }

    @Test(arguments: [("libya-clean", "economy"), ("economy", "libya-clean")])
    func anotherArticleIsSaidToBeAnother(_ original: String, _ other: String) throws {
        #expect(try alignment(article(original, "fr"), article(other, "en")).isOfUnrelatedTexts)
        #expect(!(try alignment(article(original, "fr"), article(original, "en")).isOfUnrelatedTexts))
    }

    @Test func aTranslationIsNot() throws {
        #expect(!(try alignment(Self.garden, Self.gardenInEnglish)).isOfUnrelatedTexts)
        #expect(!(try alignment(Self.garden, Array(Self.gardenInEnglish.dropFirst(3)))).isOfUnrelatedTexts)
    }

    /// Of a few lines nothing is said: too little stands in them.
    @Test func ofShortTextsNothingIsSaid() throws {
        #expect(!(try alignment(Array(Self.garden.prefix(3)), Array(Self.gardenInEnglish.suffix(3)))).isOfUnrelatedTexts)
        #expect(!(try alignment(Self.garden, [])).isOfUnrelatedTexts)
    }
}

@Suite struct OtherLanguagePairs {
    private static let german = [
        "Der Gemeinderat von Altenbruck hat am 12. März 2021 den neuen Fahrplan genehmigt.",
        "Die Linie 7 fährt künftig alle 15 Minuten bis zum Bahnhof.",
        "Frau Keller kritisierte die Kosten von 3,4 Millionen Franken.",
        "Das Projekt wurde trotzdem mit 19 gegen 6 Stimmen angenommen.",
        "Im Oktober beginnt die Firma Brandt mit den Arbeiten an der Haltestelle Rosenplatz.",
        "Das Hotel Bellevue verliert dadurch zwei Parkplätze.",
    ]
    private static let french = [
        "Le conseil communal d’Altenbruck a approuvé le nouvel horaire le 12 mars 2021.",
        "La ligne 7 ira désormais toutes les 15 minutes jusqu’à la gare.",
        "Mme Keller a critiqué le coût de 3,4 millions de francs.",
        "Le projet a tout de même été accepté par 19 voix contre 6.",
        "En octobre, l’entreprise Brandt commencera les travaux à l’arrêt Rosenplatz.",
        "L’hôtel Bellevue y perd deux places de stationnement.",
    ]
    private static let english = [
        "Altenbruck’s municipal council approved the new timetable on 12 March 2021.",
        "Line 7 will now run to the station every 15 minutes.",
        "Ms Keller criticised the cost of 3.4 million francs.",
        "The project was accepted all the same, by 19 votes to 6.",
        "In October, the Brandt company will begin work at the Rosenplatz stop.",
        "The Bellevue hotel loses two parking spaces by it.",
    ]

    private func beads(_ source: [String], _ from: String, _ target: [String], _ to: String, knows: Bool) throws -> [Bead] {
        let languages = Sides(source: try languageProfile(from), target: try languageProfile(to))
        return Aligner(lexicons: knows ? try shippedLexicons(Sides(source: from, target: to)) : []).align(
            segmented(source, languages.source), segmented(target, languages.target), languages: languages, hasBlocks: false
        ).beads
    }

    /// No lexicon knows German: names, numbers and cognates must do.
    @Test(arguments: 0..<6) func germanIntoFrench(_ lost: Int) throws {
        var target = Self.french
        target.remove(at: lost)
        let beads = try beads(Self.german, "de", target, "fr", knows: false)
        #expect(beads.filter { $0.target.isEmpty }.map(\.source) == [lost..<lost + 1])
        #expect(beads.count { $0.source.count == 1 && $0.target.count == 1 } == 5)
    }

    /// The bundled lexicon, read the other way round.
    @Test(arguments: 0..<6) func englishIntoFrench(_ lost: Int) throws {
        var source = Self.english
        source.remove(at: lost)
        let beads = try beads(source, "en", Self.french, "fr", knows: true)
        #expect(beads.filter { $0.source.isEmpty }.map(\.target) == [lost..<lost + 1])
        #expect(beads.count { $0.source.count == 1 && $0.target.count == 1 } == 5)
    }
}
