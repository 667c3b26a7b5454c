import BitextModel
import Testing

@testable import Reading

@Suite struct PlainTextTests {
    @Test(arguments: [
        // Blank lines separate paragraphs, whatever ends a line.
        ("Un paragraphe.\n\nUn autre.\n", ["p: Un paragraphe.", "p: Un autre."]),
        ("Un paragraphe.\r\n \t\r\nUn autre.\r\n", ["p: Un paragraphe.", "p: Un autre."]),
        ("Un paragraphe.\r\rUn autre.", ["p: Un paragraphe.", "p: Un autre."]),
        // Without blank lines every line is a paragraph.
        ("Il est venu. Il a vu.\nElle est partie. Elle dort.", ["p: Il est venu. Il a vu.", "p: Elle est partie. Elle dort."]),
        // A line broken in mid-sentence goes on.
        ("Il est venu dans\nla ville.", ["p: Il est venu dans la ville."]),
        // Headings.
        ("Un titre\n\nDu texte.", ["h1: Un titre", "p: Du texte."]),
        ("Du texte.\n\nUn intertitre\n\nEncore du texte.", ["p: Du texte.", "h2: Un intertitre", "p: Encore du texte."]),
        ("Du texte.\n\nUne signature\n", ["p: Du texte.", "p: Une signature"]),
        ("Seul", ["p: Seul"]),
        // List items.
        (
            "Trois choses :\n- la paix ;\n• le pain\n* 3 euros",
            ["p: Trois choses :", "li: la paix ;", "li: le pain", "li: 3 euros"]
        ),
        ("1. Un point.\n2) Deux\na) Trois", ["li: Un point.", "li: Deux", "li: Trois"]),
        ("Il dit :\n– le pain ;\n– le vin.", ["p: Il dit :", "li: le pain ;", "li: le vin."]),
        // What looks like one and is not.
        ("– Vous venez ?\n– Non, jamais.", ["p: – Vous venez ?", "p: – Non, jamais."]),
        ("2019. Une année.", ["p: 2019. Une année."]),
        ("-5 degrés\n*gras*", ["h1: -5 degrés", "p: *gras*"]),
        ("1.", ["p: 1."]),
        ("-  ", ["p: -"]),
    ])
    func blocks(_ text: String, expected: [String]) { check(text, as: .plainText, is: expected) }

    @Test func sentencesOnLinesOfTheirOwnAreJoinedToParagraphs() {
        let text = """
            Le port rouvre
            Le premier navire est entré dans la rade.
            Il portait du blé.

            Un mot du port
            Personne n’a protesté.
            Le ministre s’est tu.
            Les dockers ont repris le travail dans la nuit.
            """
        check(
            text, as: .plainText,
            is: [
                "h1: Le port rouvre", "p: Le premier navire est entré dans la rade. Il portait du blé.",
                "h2: Un mot du port",
                "p: Personne n’a protesté. Le ministre s’est tu. Les dockers ont repris le travail dans la nuit.",
            ])
    }

    static let wrapped = """
        Le gouvernement provisoire a quitté la capitale dans la nuit, sous la
        protection de trois compagnies de gendarmes, celles que le préfet avait
        – dit-on au palais – refusé de dissoudre. Aucun ministre n’a voulu
        s’expliquer devant la presse étrangère, qui attend toujours. Un cessez-le-
        feu est attendu dans les jours qui viennent, peut-être dès dimanche soir.
        Les habitants, eux, attendent.

        Un rapport attendu
        On en saura davantage demain, quand le secrétaire général aura rendu son
        rapport et que l’assemblée, convoquée pour la troisième fois en un mois,
        aura voté.
        - un point qui tient
          sur deux lignes
        - un autre
        """

    @Test(arguments: ["\n", "\r\n", "\r"])
    func hardWrappedTextIsJoined(_ lineEnd: String) {
        check(
            Self.wrapped.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: lineEnd), as: .plainText,
            is: [
                "p: Le gouvernement provisoire a quitté la capitale dans la nuit, sous la protection de trois compagnies de "
                    + "gendarmes, celles que le préfet avait – dit-on au palais – refusé de dissoudre. Aucun ministre n’a voulu "
                    + "s’expliquer devant la presse étrangère, qui attend toujours. Un cessez-le-feu est attendu dans les jours "
                    + "qui viennent, peut-être dès dimanche soir. Les habitants, eux, attendent.",
                "h2: Un rapport attendu",
                "p: On en saura davantage demain, quand le secrétaire général aura rendu son rapport et que l’assemblée, "
                    + "convoquée pour la troisième fois en un mois, aura voté.",
                "li: un point qui tient sur deux lignes", "li: un autre",
            ])
    }

    @Test func aJoinedLineEndMapsToTheLineEnd() throws {
        let document = reader.read(text: "Il est venu dans \n  la ville.", name: "a", format: .plainText)
        verify(document)
        #expect(author(of: "dans la", in: document) == "dans \n  la")
        let space = try #require(document.blocks[0].text.string.utf8Range(of: " la"))
        #expect(document.string(document.blocks[0].text.authorSpan(space.lowerBound..<space.lowerBound + 1)) == " \n  ")
    }

    @Test func manyLongLinesAreManyParagraphs() {
        let line = "Le conseil a siégé toute la nuit. Il n’a rien décidé, et personne ne s’en étonne dans la vieille ville."
        let document = reader.read(
            text: Array(repeating: line, count: 40).joined(separator: "\n"), name: "a", format: .plainText)
        #expect(document.blocks.count == 40)
        #expect(document.blocks.allSatisfy { $0.role == .paragraph })
    }

    @Test func sentencesWithoutBlankLinesStayApart() {
        let lines = (1...30).map { "Phrase numéro \($0) du rapport annuel." }
        #expect(reader.read(text: lines.joined(separator: "\n"), name: "a", format: .plainText).blocks.count == 30)
    }
}

@Suite struct FurnitureTests {
    @Test(arguments: [
        (
            "Un texte. Une suite.\nCopyright : Jean DUPUIS / AGENCE\nAdd new comment",
            ["p: Un texte. Une suite.", "credit: Copyright : Jean DUPUIS / AGENCE", "furniture: Add new comment"]
        ),
        ("3 commentaires", ["furniture: 3 commentaires"]),
        ("COMMENTAIRES (12)", ["furniture: COMMENTAIRES (12)"]),
        ("» Lire\u{A0}aussi :", ["furniture: » Lire\u{A0}aussi :"]),
        ("Photo\u{A0}: Anne Lefort", ["credit: Photo\u{A0}: Anne Lefort"]),
        ("Photo: Anne Lefort", ["credit: Photo: Anne Lefort"]),
        ("© 2024 La Gazette", ["credit: © 2024 La Gazette"]),
        ("AFP", ["credit: AFP"]),
        // Prose that only looks like it.
        ("Les commentaires sont fermés.", ["p: Les commentaires sont fermés."]),
        ("Photos de famille, souvenirs d’un siècle.", ["p: Photos de famille, souvenirs d’un siècle."]),
        ("AFP a démenti hier soir toute fermeture de bureau.", ["p: AFP a démenti hier soir toute fermeture de bureau."]),
        (
            "Crédit et dette vont ensemble, dit le ministre, et la dette va plus vite que le crédit",
            ["p: Crédit et dette vont ensemble, dit le ministre, et la dette va plus vite que le crédit"]
        ),
    ])
    func lines(_ text: String, expected: [String]) { check(text, as: .plainText, is: expected) }

    @Test func inEveryFormat() {
        check("- Add new comment\n\nPhoto by Ann", as: .markdown, is: ["furniture: Add new comment", "credit: Photo by Ann"])
        check("<p>Add&nbsp;new comment</p><p>Du texte.</p>", as: .html, is: ["furniture: Add\u{A0}new comment", "p: Du texte."])
    }

    @Test func codeIsNeverACredit() { check("```\nAFP\n```", as: .markdown, is: ["pre: AFP"]) }
}
