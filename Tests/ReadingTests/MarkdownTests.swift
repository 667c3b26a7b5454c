import BitextModel
import Testing

@testable import Reading

@Suite struct MarkdownTests {
    @Test(arguments: [
        ("# Titre\n\nDu *texte* **gras**, ~~barré~~.", ["h1: Titre", "p: Du texte gras, barré."]),
        ("Titre\n=====\n\n### Autre ###", ["h1: Titre", "h3: Autre"]),
        ("Une ligne\n  coupée  \nen *trois*\\\nfois.", ["p: Une ligne coupée en trois fois."]),
        ("**gras**\n*maigre*", ["p: gras maigre"]),
        ("- un\n- deux\n  - trois\n\n1. quatre", ["li: un", "li: deux", "li: trois", "li: quatre"]),
        ("- [x] fait\n- [ ] à faire", ["li: fait", "li: à faire"]),
        ("- un\n\n  suite", ["li: un", "li: suite"]),
        ("> Une phrase\n> coupée.\n>\n> - un point", ["quote: Une phrase coupée.", "li: un point"]),
        ("| Pays | Ville |\n|---|---|\n| Libye | Tripoli |", ["cell: Pays", "cell: Ville", "cell: Libye", "cell: Tripoli"]),
        (
            "Voir [le *rapport*](https://example.org/a \"titre\") de l’[ONU][1].\n\n[1]: https://un.org",
            ["p: Voir le rapport de l’ONU."]
        ),
        ("Voir <https://example.org/a>.", ["p: Voir ⟦https://example.org/a⟧."]),
        ("Voir https://example.org/a_b(c), ou www.example.org.", ["p: Voir ⟦https://example.org/a_b(c)⟧, ou ⟦www.example.org⟧."]),
        ("Lancer `git log` ici.", ["p: Lancer ⟦git log⟧ ici."]),
        ("```sh\nls -l\n```\n\n    code\n", ["pre: ls -l", "pre: code"]),
        ("Avant ![Une *vue*](a.png) après.", ["p: Avant  après.", "caption: Une vue"]),
        ("![](a.png)\n\nTexte.", ["p: Texte."]),
        ("Caf&eacute;, 5&nbsp;%, &#8364;, &unknown; & &lt;b&gt;", ["p: Café, 5\u{A0}%, €, &unknown; & <b>"]),
        ("Un \\*mot\\* \\# net", ["p: Un *mot* # net"]),
        ("Le 21<sup>e</sup> siècle<br>et <!-- x --> après", ["p: Le 21e siècle et  après"]),
        ("<div class=\"x\">\n<p>Du <b>texte</b>.</p>\n</div>\n\nFin.", ["p: Du texte.", "p: Fin."]),
        ("<script>\nvar a = 'texte';\n</script>\n\nFin.", ["p: Fin."]),
        ("***\n\nFin.", ["p: Fin."]),
        ("", []),
    ])
    func blocks(_ text: String, expected: [String]) {
        check(text, as: .markdown, is: expected)
        let crlf = text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\r\n")
        check(crlf, as: .markdown, is: expected)
    }

    @Test(arguments: [
        ("---\ntitle: Le titre\nauthor: X\n---\nTexte.", ["h1: Le titre", "p: Texte."]),
        (
            "---\ntitle: \"Le \\\"titre\\\" : un\"  \ndescription: 'L''été' \n...\nTexte.",
            ["h1: Le \"titre\" : un", "meta: L'été", "p: Texte."]
        ),
        (
            "---\nsummary: >-\n  Une phrase\n  coupée.\n\n  Fin.\ntags:\n  - a\ntitle: T # rien\n---\nTexte.",
            ["meta: Une phrase coupée. Fin.", "h1: T", "p: Texte."]
        ),
        ("+++\ntitle = \"Le titre\"\nsubtitle = 'Sous'\n+++\nTexte.", ["h1: Le titre", "meta: Sous", "p: Texte."]),
        ("---\ntitle: [a, b]\nseo:\n  title: autre\n---\nTexte.", ["p: Texte."]),
        ("---\n\nUn paragraphe.\n\n---\n\nUn autre.", ["p: Un paragraphe.", "p: Un autre."]),
        ("---\ntitle: sans fin\n", ["p: title: sans fin"]),
        ("---\ntitle: Seul\n---", ["h1: Seul"]),
    ])
    func frontMatter(_ text: String, expected: [String]) { check(text, as: .markdown, is: expected) }

    @Test func everyPieceKeepsItsPlace() {
        let text = "\u{FEFF}---\ntitle: 'L''été'\n---\n# Un *titre*\n\n> Caf&eacute; noir\n> et  \n> **thé**.\n"
        let document = check(text, as: .markdown, is: ["h1: L'été", "h1: Un titre", "quote: Café noir et thé."])
        #expect(author(of: "L'été", in: document) == "L''été")
        #expect(author(of: "titre", in: document) == "titre")
        #expect(author(of: "Café", in: document) == "Caf&eacute;")
        #expect(author(of: "é n", in: document) == "&eacute; n")
        #expect(author(of: "thé", in: document) == "thé")
        #expect(author(of: "noir et", in: document) == "noir\n> et")
    }
}
