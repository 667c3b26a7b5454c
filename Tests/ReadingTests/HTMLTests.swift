import BitextModel
import Testing

@testable import Reading

@Suite struct HTMLTests {
    @Test(arguments: [
        ("<p>Un <em>mot</em>.</p><p>Autre", ["p: Un mot.", "p: Autre"]),
        ("<p>  Un\n\t mot  <b> </b> ici </p>", ["p: Un mot ici"]),
        ("<h1>Un</h1><h6>Six</h6>texte nu<div>bloc</div>suite", ["h1: Un", "h6: Six", "p: texte nu", "p: bloc", "p: suite"]),
        ("<ul><li>un<li>deux <p>trois</ul>", ["li: un", "li: deux", "li: trois"]),
        ("<blockquote>Un<p>Deux</blockquote>Fin", ["quote: Un", "quote: Deux", "p: Fin"]),
        ("<figure><img src=a alt=b><figcaption>Vue</figcaption></figure>", ["caption: Vue"]),
        ("<table><tr><th>Pays<td>Ville</table>", ["cell: Pays", "cell: Ville"]),
        ("<pre>\na  b\n  c</pre>", ["pre: a  b\n  c"]),
        ("<p>Un<br>deux<br> <br>trois", ["p: Un deux", "p: trois"]),
        ("<p>Lancer <code>git log</code>.", ["p: Lancer ⟦git log⟧."]),
        (
            "<p>Voir <a href=x>https://example.org/a</a>. La suite, elle, est plus longue que le lien.",
            ["p: Voir ⟦https://example.org/a⟧. La suite, elle, est plus longue que le lien."]
        ),
        ("<p>Le 21<sup>e</sup> siècle<sup><a href='#n1'>1</a></sup>.", ["p: Le 21e siècle."]),
        (
            "<p>Caf&eacute;, caf&eacutes, &#233;t&#xE9;, 5&nbsp;&euro;, &amp;amp; &lt;b&gt;",
            ["p: Café, cafés, été, 5\u{A0}€, &amp; <b>"]
        ),
        ("<p>a < b & c &foo; &notit; &notin; &#; R&D", ["p: a < b & c &foo; ¬it; ∉ &#; R&D"]),
        ("<p>Un</b> <i>deux</i></span> trois</p></p>", ["p: Un deux trois"]),
        (
            "<p>Un<!-- rien --> mot<script>x < '<p>'</script><style>p{}</style><noscript>n</noscript><svg><text>s</text></svg>",
            ["p: Un mot"]
        ),
        (
            "<p>Vu<p hidden>a<p aria-hidden=true>b<div style='color:red; DISPLAY : none'>c</div><template>d</template><span class=sr-only>e</span>",
            ["p: Vu"]
        ),
        ("<p aria-hidden=false style='display:block'>Vu", ["p: Vu"]),
        ("<title>Un titre</title><p>Du texte.", ["meta: Un titre", "p: Du texte."]),
        ("<p>Un\0 mot", ["p: Un mot"]),
        ("", []),
    ])
    func blocks(_ text: String, expected: [String]) { check(text, as: .html, is: expected) }

    @Test(arguments: [
        ("<html lang=fr-BE>", "fr-BE"), ("<!DOCTYPE html><HTML LANG='en'>", "en"), ("<html xml:lang=fr>", "fr"),
        ("<html lang=''>", nil), ("", nil),
    ])
    func language(_ start: String, expected: String?) {
        #expect(reader.read(text: start + "<p>Texte", name: "a", format: .html).language == expected)
    }

    @Test func everyPieceKeepsItsPlace() throws {
        let text =
            "\u{FEFF}<html>\r\n<p>Un caf&eacute; <b>tr\u{E8}s</b>\r\n  noir&nbsp;!</i> Fin&hellip;</p>\r\n<pre>\r\na\r\nb</pre>"
        let document = check(text, as: .html, is: ["p: Un café très noir\u{A0}! Fin…", "pre: a\nb"])
        #expect(author(of: "café", in: document) == "caf&eacute;")
        #expect(author(of: "très", in: document) == "très")
        #expect(author(of: "très noir", in: document) == "très</b>\r\n  noir")
        #expect(author(of: "noir\u{A0}!", in: document) == "noir&nbsp;!")
        #expect(author(of: "Fin…", in: document) == "Fin&hellip;")
        #expect(author(of: "a\nb", in: document) == "a\r\nb")
    }

    @Test func referencesWithoutSemicolonKeepTheirPlace() {
        let text = "<p>&laquoUn&raquo, &copyright &amp;lt; &notin;in; &eacute;; &#65 &#x42C &AMP &fjlig; fin"
        let document = check(
            text, as: .html, is: ["p: «Un», ©right &lt; ∉in; é; A &#x42C; & fj fin".replacing("&#x42C;", with: "\u{42C}")])
        for (word, origin) in [
            ("«", "&laquo"), ("Un", "Un"), ("©", "&copy"), ("right", "right"), ("in;", "in;"), ("é", "&eacute;"), ("A", "&#65"),
            ("fin", "fin"),
        ] {
            #expect(author(of: word, in: document) == origin)
        }
    }
}

@Suite struct HTMLContentTests {
    private static let long = "Le conseil municipal a voté dans la nuit le budget de la ville, après onze heures de débats."

    @Test func furnitureByElementRoleAndClass() {
        let around = [
            "<nav>un</nav>", "<footer>deux</footer>", "<aside>trois</aside>", "<form><label>quatre</label></form>",
            "<button>cinq</button>",
            "<div role=navigation>six</div>", "<div class='x share-bar'>sept</div>", "<ul id=main_menu><li>huit</ul>",
            "<div class=relatedPosts>neuf</div>", "<p class=breadcrumb>dix</p>",
            "<section class=\"post__comments\"><h2>onze</h2></section>",
        ]
        let names = ["un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze"]
        check(
            "<body class=share><article><p>\(Self.long)</p>\(around.joined())</article>", as: .html,
            is: ["p: " + Self.long] + names.map { "furniture: " + $0 })
    }

    @Test(arguments: [
        "<div class=shareholders>", "<div class=no-sidebar>", "<div class='category-social'>", "<div class=navy>",
        "<div class=page-sidebar>",
        "<form action=x>", "<main class=menu>", "<div role=article class=comments>", "<body class=cookies><div>",
    ])
    func notFurniture(_ wrapper: String) {
        check("\(wrapper)<h1>Un titre</h1><p>\(Self.long)</p>", as: .html, is: ["h1: Un titre", "p: " + Self.long])
    }

    @Test func theArticleIsWhatHoldsMostOfTheText() {
        check(
            "<header><p>Journal</p></header><main><article><h1>Titre</h1><p>\(Self.long)</p></article><div><p>Autre</p></div></main>",
            as: .html, is: ["furniture: Journal", "h1: Titre", "p: " + Self.long, "furniture: Autre"])
        check(
            "<main><article>\(Self.long)</article><article>\(Self.long)</article></main><p>Fin</p>", as: .html,
            is: ["p: " + Self.long, "p: " + Self.long, "furniture: Fin"])
        check(
            "<h1>Titre</h1><p>Le 3 mai</p><div itemprop=articleBody><p>\(Self.long)</p></div>", as: .html,
            is: ["h1: Titre", "furniture: Le 3 mai", "p: " + Self.long])
        check(
            "<h1>Journal</h1><article><h1>Titre</h1><p>\(Self.long)</p></article>", as: .html,
            is: ["furniture: Journal", "h1: Titre", "p: " + Self.long])
    }

    @Test func withoutAnArticleProseIsFoundByItsDensity() {
        check(
            """
            <div>Rubriques</div><ul><li><a href=a>Monde</a><li><a href=b>Sports</a></ul><h2>Un titre</h2><p>\(Self.long)</p>
            <p>Un mot.</p><p>\(Self.long)</p><p>Encore une phrase.</p><p><a href=c>Lire la suite de cet article</a></p><p>Contact</p>
            """, as: .html,
            is: [
                "furniture: Rubriques", "furniture: Monde", "furniture: Sports", "h2: Un titre", "p: " + Self.long, "p: Un mot.",
                "p: " + Self.long, "p: Encore une phrase.", "furniture: Lire la suite de cet article", "furniture: Contact",
            ])
    }

    @Test func aPageOfLinksIsNotAllFurniture() {
        check("<p><a href=x>Un lien</a></p>", as: .html, is: ["p: Un lien"])
    }
}

@Suite struct HostileTextTests {
    @Test(
        .timeLimit(.minutes(1)),
        arguments: [
            ("<div>", "x", ""), ("<b id=%>", "x", "<p>y"), ("<span>", "x", "</span>"), ("<table><tr><td>", "x", ""),
            ("<ul><li>", "x", ""),
            ("<p><b><i><u><a href=%>", "x", ""), ("<svg><g>", "</svg>x", ""), ("<select><option>", "x", ""),
            ("<blockquote>", "x", "</p>"),
            ("<", "x", ">"), ("<!--", "x", "-"), ("<a ", "><p>x", ""), ("&", "x", ";"), ("&#", "x", ""), ("</b", "><p>x", ""),
        ])
    func deepPagesAreRead(_ open: String, middle: String, close: String) {
        let text =
            (0..<20_000).map { open.replacing("%", with: "\($0)") }.joined() + middle + String(repeating: close, count: 20_000)
        let document = reader.read(text: text, name: "a", format: .html)
        verify(document)
    }

    @Test func tooDeepIsReportedAndRead() {
        let text =
            "<p>Avant.</p>\n" + String(repeating: "<div>", count: 5000) + "Dedans." + String(repeating: "</div>", count: 5000)
            + "<p>Après."
        let document = check(text, as: .html, is: ["p: Avant.", "p: Dedans.", "p: Après."])
        #expect(document.problems.map(\.line) == [2])
        #expect(document.problems.allSatisfy { !$0.isFatal && $0.message.contains("nested") })
    }

    @Test func ordinaryNestingIsNotReported() {
        let text =
            String(repeating: "<div><ul><li>", count: 60) + "<b><i><a href=x><code>x"
            + String(repeating: "<p>a</p><br><img src=a>", count: 900)
        #expect(reader.read(text: text, name: "a", format: .html).problems.isEmpty)
    }

    @Test(
        .timeLimit(.minutes(1)),
        arguments: [
            "> ", "- ", "[", "![", "*a_", "`", "<a ", "\\", "&amp;", "|a", "#", "1. ", "<div>\n\n", "[a](", "~~", "\u{0}", "a@b.",
            "http://",
        ])
    func hostileMarkdown(_ piece: String) {
        verify(reader.read(text: String(repeating: piece, count: 3000), name: "a", format: .markdown))
        verify(reader.read(text: String(repeating: piece + "\n", count: 1000), name: "a", format: .markdown))
    }

    /// Pieces of all formats in an order that a seed decides.
    @Test(arguments: 0..<60)
    func mixtures(_ seed: Int) {
        let pieces = [
            "<p>", "</p>", "<b>", "</b>", "<table>", "<td>", "</table>", "<!--", "-->", "<script>", "</script>", "&eacute", ";",
            "&", "é",
            "e\u{301}", "\u{AD}", " ", "\n", "\r", "\r\n", "\n\n", "- ", "> ", "# ", "*", "`", "[a](b)", "![", "---\n",
            "title: x\n", "|", "\t",
            "https://x.org/", "a@b.c", "<pre>", "\n", "<svg>", "<select>", "<a href=#>", "</a>", "<br>", "\u{0}", "\u{FEFF}",
            "\u{200B}", "<li>",
            "</ul>", "<form>", "<template>", "</template>", "<title>", "<sup>", "«\u{A0}", "1. ", "Mot", ".", "<math>",
            "<frameset>", "<body class=nav>",
        ]
        var state = UInt64(seed &+ 1) &* 0x9E37_79B9_7F4A_7C15
        var text = ""
        for _ in 0..<300 {
            state ^= state << 13
            state ^= state >> 7
            state ^= state << 17
            text += pieces[Int(state % UInt64(pieces.count))]
        }
        for format in DocumentFormat.allCases { verify(reader.read(text: text, name: "a", format: format)) }
    }
}
