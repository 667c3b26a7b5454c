import BitextModel
import Lexicon
import TestSupport
import Testing

@Suite struct Linking {
    /// Every link of a sentence pair.
    @Test(arguments: [
        ("Le chien dort .", "The dog sleeps .", "Le=The chien=dog dort=sleeps .=."),
        ("Le chien noir dort .", "The black dog sleeps .", "Le=The chien=dog noir=black dort=sleeps .=."),
        ("le pont du maire", "the bridge of the mayor", "le=the pont=bridge du=of du=the maire=mayor"),
        ("Elle mange une pomme .", "She eats an apple .", "Elle=She mange=eats une=an pomme=apple .=."),
        (
            "Elle mange une pomme de terre .", "She eats a potato .",
            "Elle=She mange=eats une=a pomme=potato de=potato terre=potato .=."
        ),
        ("la mise en œuvre", "the implementation", "la=the mise=implementation en=implementation œuvre=implementation"),
        ("Le chat ne dort pas .", "The cat sleeps not .", "Le=The chat=cat dort=sleeps pas=not .=."),
        ("Le maire a 3 chien .", "The mayor has 3 dog .", "Le=The maire=mayor a=has 3=3 chien=dog .=."),
        ("12,5 pomme", "12.5 apple", "12,5=12.5 pomme=apple"),
        ("« Le pont »", "“ The bridge ”", "«=“ Le=The pont=bridge »=”"),
        ("le chien – le chat", "the dog — the cat", "le=the chien=dog –=— le=the chat=cat"),
        ("Antoine Roussel dort", "Antoine Roussel sleeps", "Antoine=Antoine Roussel=Roussel dort=sleeps"),
        ("Khrouchtchev dort", "Khrushchev sleeps", "Khrouchtchev=Khrushchev dort=sleeps"),
        ("l’ administration dort", "the administration sleeps", "l’=the administration=administration dort=sleeps"),
        ("une exploration du pont", "an exploration of the bridge", "une=an exploration=exploration du=of du=the pont=bridge"),
        ("la fenêtre et la maison", "the window and the house", "la=the fenêtre=window et=and la=the maison=house"),
        ("il regardait la fenêtre", "he looked the window", "il=he regardait=looked la=the fenêtre=window"),
        ("le chien et le chien", "the dog and the dog", "le=the chien=dog et=and le=the chien=dog"),
        ("du pain et une douleur", "bread and a pain", "pain=bread et=and une=a douleur=pain"),
        ("Le Chat Dort", "THE CAT SLEEPS", "Le=THE Chat=CAT Dort=SLEEPS"),
    ])
    func wordsThatAnswerEachOtherAreLinked(_ source: String, _ target: String, _ expected: String) throws {
        let found = try linkedWords(source, target).joined(separator: " ")
        #expect(found == expected)
    }

    /// Sentences that say other things, and the link that must not be there.
    @Test(arguments: [
        ("Le maire ferme la ville .", "Yesterday some children sang loudly .", "maire"),
        ("Le chien dort dans la maison .", "Prices rose by four percent .", "chien"),
        ("il mange du pain", "he feels pain", "pain"),
        ("la 3 pomme", "the 4 apple", "3"),

    ])
    func otherWordsAreNot(_ source: String, _ target: String, _ forbidden: String) throws {
        let found = try linkedWords(source, target)
        #expect(found.allSatisfy { !$0.hasPrefix(forbidden) }, "\(found)")
    }

    @Test func aWordInThePlaceOfAnotherIsAGuess() throws {
        let found = try links([("le chat dort", "the cat eats")])[0]
        #expect(found.confidence(1, on: .source) > WordLinks.proven)
        #expect(found.confidence(2, on: .source) < WordLinks.proven)
    }

    @Test func placeAloneLinksNoContentInSentencesThatShareNothing() throws {
        let pairs = [
            ("Trois voisins discutent longuement près du lavoir", "Several engines failed during yesterday evening's rehearsal"),
            ("Aucune ombre ne bougeait derrière les volets", "Quarterly earnings exceeded what analysts predicted"),
        ]
        for links in try links(pairs) { #expect(links.links.allSatisfy { $0.confidence < WordLinks.proven }) }
    }

    @Test(arguments: [("", ""), ("le chien", ""), ("", "the dog")])
    func anEmptySideHasNoLinks(_ source: String, _ target: String) throws {
        let found = try links([(source, target), ("le chien", "the dog")])
        #expect(found.count == 2)
        #expect(found[0].links.isEmpty)
        #expect(found[1].links.map(\.source) == [0, 1])
    }

    @Test func nothingGivesNothing() throws { #expect(try links([]).isEmpty) }

    @Test func otherBeadsTeachWordsThatNobodyKnows() throws {
        let others = [
            ("le zibourak dort", "the wompet sleeps"), ("un zibourak et un chat", "a wompet and a cat"),
            ("la ville du zibourak", "the town of the wompet"), ("le zibourak mange", "the wompet eats"),
        ]
        let pair = ("le chien et le zibourak et le chat", "the wompet and the dog and the cat")
        #expect(try linkedWords(pair.0, pair.1, among: others).contains("zibourak=wompet"))
        let found = try links([pair] + others)[0]
        #expect(found.confidence(4, on: .source) > WordLinks.proven)
    }

    @Test func aGuessByPlaceIsLessSureThanAKnownWord() throws {
        let found = try links([("le maire a son zibourak", "the mayor has his wompet")])[0]
        #expect(found.confidence(1, on: .source) > WordLinks.proven)
        #expect(found.confidence(4, on: .source) < WordLinks.proven)
    }

    @Test func aVeryLongBeadIsLinkedPieceByPiece() throws {
        let text = (0..<2000).map(String.init).joined(separator: " ")
        let found = try links([(text, text)])[0]
        #expect(found.links.map(\.source) == Array(0..<2000))
        #expect(found.links.allSatisfy { $0.source == $0.target })
    }

    @Test func theSameTextGivesTheSameLinks() throws {
        let pairs = [("le chien noir dort", "the black dog sleeps"), ("la ville du maire", "the city of the mayor")]
        #expect(try links(pairs) == links(pairs))
    }
}

@Suite struct Answers {
    @Test(arguments: [
        (1..<3, 1..<3), (2..<3, 1..<2), (5..<7, 5..<8), (6..<7, 7..<8),
    ])
    func aStretchIsAnsweredByAStretch(_ asked: Range<Int>, _ expected: Range<Int>) throws {
        let found = try links([("le chien noir dort ville du maire", "the black dog sleeps town of the mayor")])[0]
        let answer = try #require(found.answer(to: asked))
        #expect(answer.range == expected)
        #expect(answer.confidence > WordLinks.proven)
    }

    @Test func whatNothingAnswersHasNoAnswer() throws {
        let found = try links([("le chien dort", "the dog sleeps very , very loudly")])[0]
        #expect(found.confidence(4, on: .target) == 0)
        #expect(found.answer(to: 4..<5, on: .target) == nil)
        #expect(found.answer(to: 1..<1) == nil)
    }

    @Test func aStretchHalfAnsweredIsLessSure() throws {
        let links = WordLinks(
            links: [WordLink(source: 0, target: 3, confidence: 0.9)], counts: Sides(source: 2, target: 4))
        #expect(links.answer(to: 0..<2)?.confidence == 0.45)
        #expect(links.answer(to: 0..<1)?.confidence == 0.9)
    }

    @Test func aStrayLinkFarAwayDoesNotStretchTheAnswer() throws {
        let links = WordLinks(
            links: [
                WordLink(source: 0, target: 12, confidence: 0.6), WordLink(source: 1, target: 3, confidence: 0.9),
                WordLink(source: 2, target: 5, confidence: 0.8),
            ], counts: Sides(source: 3, target: 14))
        #expect(links.answer(to: 0..<3)?.range == 3..<6)
    }

    @Test func theTargetAsksTheSourceToo() throws {
        let links = try links([("le pont du maire", "the bridge of the mayor")])[0]
        #expect(links.answer(to: 2..<4, on: .target)?.range == 2..<3)
    }
}

@Suite struct TokenizedLines {
    @Test(arguments: [
        ("L’ eau  vaut 3,5 € .", ["l'/word", "eau/word", "vaut/word", "3,5/number", "€/punctuation", "./punctuation"]),
        ("", []), ("   ", []), ("A4 B-52 ...", ["a4/word", "b-52/word", ".../punctuation"]), ("１２", ["12/number"]),
    ])
    func wordsAreKeptAsTheyAre(_ line: String, _ expected: [String]) {
        #expect(TokenizedLine.tokens(of: Array(line.utf8)).map { "\($0.folded)/\($0.kind)" } == expected)
    }

    @Test func invalidBytesAreNoReasonToFail() {
        #expect(TokenizedLine.tokens(of: [0xFF, 0x20, 0xC3]).count == 2)
    }
}

@Suite struct LineCountsOfPairs {
    @Test func unequalNumbersAreRefusedWithBoth() {
        let error = #expect(throws: Problem.self) {
            try LineCounts.check(Sides(source: 3, target: 1), names: Sides(source: "a.fr", target: "a.en"))
        }
        #expect(error?.isFatal == true)
        #expect(error.map { "\($0)" }?.contains("has 1 line and a.fr has 3 lines") == true)
    }

    @Test(arguments: [0, 1, 7]) func equalNumbersAreTaken(_ count: Int) throws {
        try LineCounts.check(Sides(source: count, target: count), names: Sides(source: "a", target: "b"))
    }
}
