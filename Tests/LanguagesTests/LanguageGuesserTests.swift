import Languages
import Testing

@Suite struct LanguageGuesserTests {
    private func guess(_ text: String) throws -> String? { try guess(bytes: Array(text.utf8))?.tag }

    private func guess(bytes: [UInt8]) throws -> (tag: String, confidence: Double)? {
        try LanguageGuesser(shippedCatalogue()).guess(bytes)
    }

    private func check(_ sentences: [String], are tag: String) throws {
        for sentence in sentences {
            let guessed = try guess(sentence)
            #expect(guessed == tag, "\(sentence)")
        }
    }

    @Test func french() throws {
        try check(
            [
                "Le port a rouvert mardi après trois semaines de travaux.",
                "Les habitants de la vallée attendent toujours l’eau.",
                "L'armée n'a pas confirmé qu'elle s'était retirée.",
                "Selon le maire, aucune école ne sera fermée cette année.",
                "« Nous ne partirons pas », a-t-il ajouté.",
                "Il s’agit d’un accord provisoire.",
                "Le gouvernement rejette toute négociation.",
                "Le Premier ministre a démissionné hier soir.",
                "LE CONSEIL DES MINISTRES EST REPORTÉ À JEUDI",
                "Qui sont les nouveaux juges ?",
            ], are: "fr")
    }

    @Test func english() throws {
        try check(
            [
                "The harbour reopened on Tuesday after three weeks of repairs.",
                "People in the valley are still waiting for water.",
                "The army has not confirmed that it withdrew.",
                "According to the mayor, no school will close this year.",
                "“We won’t leave,” he added.",
                "Tripoli's airport remains closed to the public.",
                "It’s a provisional agreement.",
                "Who are the new judges?",
                "THE CABINET MEETING IS PUT OFF UNTIL THURSDAY",
                "A protégé of the late president took over.",
            ], are: "en")
    }

    @Test func german() throws {
        try check(
            [
                "Der Hafen wurde am Dienstag wieder geöffnet.",
                "Die Bewohner des Tals warten noch immer auf Wasser.",
                "Die Armee hat den Rückzug nicht bestätigt.",
                "Nach Angaben des Bürgermeisters bleibt keine Schule zu.",
                "„Wir gehen nicht weg“, sagte er.",
                "Es handelt sich um ein vorläufiges Abkommen.",
                "Wer sind die neuen Richter?",
                "Die Straße ist für den Verkehr gesperrt.",
            ], are: "de")
    }

    @Test func spanish() throws {
        try check(
            [
                "El puerto reabrió el martes tras tres semanas de obras.",
                "Los vecinos del valle siguen sin agua.",
                "El ejército no ha confirmado que se retiró.",
                "Según el alcalde, ninguna escuela cerrará este año.",
                "«No nos iremos», añadió.",
                "Se trata de un acuerdo provisional con los sindicatos.",
                "¿Quiénes son los nuevos jueces?",
                "La carretera está cortada desde ayer por la nieve.",
            ], are: "es")
    }

    @Test func italian() throws {
        try check(
            [
                "Il porto ha riaperto martedì dopo tre settimane di lavori.",
                "Gli abitanti della valle aspettano ancora l’acqua.",
                "L'esercito non ha confermato che si è ritirato.",
                "Secondo il sindaco nessuna scuola chiuderà quest'anno.",
                "«Non ce ne andremo», ha aggiunto.",
                "Si tratta di un accordo provvisorio.",
                "Chi sono i nuovi giudici?",
                "La strada è chiusa da ieri per la neve.",
            ], are: "it")
    }

    @Test(arguments: [
        "", " ", "\u{0}", "2011", "1 234,5 – 12 % (3/4) 17:30", "17, 19, 20, 21", "’’’ ''' …", "Bonjour",
        "Der Spiegel journalists detained", "The report",
        "Et puis ?",
        "Khalifa Haftar, Fayez al-Sarraj, Ghassan Salamé", "Berlin Roma Madrid Paris London", "CNT CNG GNA OTAN ONU UE",
        "for (let i = 0; i < n; i++) { if (x[i] == the) { return i } else { do(it) } }",
        "<p class=\"a\">the</p><p class=\"b\">of</p><p class=\"c\">and</p><p>in</p>",
        "وصل الوفد إلى المدينة صباح اليوم", "Делегация прибыла в город сегодня утром", "代表団は今朝この町に到着しました。",
        "Przedstawiciele władz przybyli wczoraj późnym wieczorem",
    ]) func doesNotGuessWhereNothingTells(text: String) throws {
        #expect(try guess(text) == nil)
    }

    @Test func namesOfAnotherLanguageDoNotDecide() throws {
        #expect(try guess("The minister told Le Monde that the Banque de France had been warned.") == "en")
        #expect(try guess("Le correspondant du New York Times et celui de The Guardian ont été expulsés.") == "fr")
        #expect(try guess("Le Monde and the Banque de France") == nil)
    }

    @Test func invalidBytesAndDecomposedAccentsAreRead() throws {
        #expect(try guess(bytes: Array("Les re\u{301}serves sont a\u{300} l’arre\u{302}t.".utf8))?.tag == "fr")
        #expect(try guess(bytes: [0xFF, 0xC3] + Array(" The road to the coast is open. ".utf8) + [0xE2, 0x80])?.tag == "en")
        #expect(try guess(bytes: [UInt8](repeating: 0xE2, count: 200_000)) == nil)
        #expect(try guess(bytes: [UInt8](repeating: 0x27, count: 200_000)) == nil)
        #expect(try guess(bytes: [UInt8](repeating: 0x61, count: 200_000)) == nil)
    }

    @Test func aLongTextIsReadInItsWholeLength() throws {
        let french = String(repeating: "Le port est fermé pour la nuit. ", count: 200)
        let english = String(repeating: "The road to the coast is open again. ", count: 20_000)
        #expect(try guess(french + english) == "en")
    }

    @Test func confidenceGrowsWithTheText() throws {
        let short = try #require(try guess(bytes: Array("Le gouvernement rejette toute négociation.".utf8)))
        let long = try #require(try guess(bytes: Array("Le port est fermé et les pêcheurs n'ont pas d'autre choix.".utf8)))
        #expect(short.confidence < long.confidence)
        #expect(long.confidence > 0.99 && long.confidence <= 1)
    }

    @Test func wordsOfOneSentenceHaveScores() throws {
        let guesser = LanguageGuesser(try shippedCatalogue())
        let words = ["l'", "armée", "a", "repris", "la", "ville", "dans", "la", "nuit"]
        let scores = guesser.scores(for: words)
        #expect(scores.keys.sorted() == shippedTags)
        #expect(try #require(scores["fr"]) > 0.5)
        #expect(try #require(scores["en"]) < 0.1)
        let guessed = guesser.guess(words: words)?.tag
        #expect(guessed == "fr")
        #expect(guesser.scores(for: []).values.allSatisfy { $0 == 0 })
    }

    @Test func withoutLanguagesThereIsNoGuess() {
        let guesser = LanguageGuesser(LanguageCatalogue())
        #expect(guesser.guess(Array("The road to the coast is open.".utf8)) == nil)
        #expect(guesser.scores(for: ["the"]).isEmpty)
    }
}
