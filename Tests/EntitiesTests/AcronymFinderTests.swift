import BitextModel
import Entities
import Testing

@Suite struct AcronymFinderTests {
    /// A text and its acronyms, each with the full form the text gives: `ANL=Armée nationale libyenne`.
    @Test(arguments: [
        ("L’ONU et l’OTAN.", ["ONU", "OTAN"]), ("Le G5 Sahel et le G20", ["G5", "G20"]), ("The U.N. said", ["UN"]),
        ("In the U.N. Security Council", ["UN"]), ("G. W. Bush a dit", []), ("Deux ONGs et trois NGOs", ["ONG", "NGO"]),
        ("Le virus H1N1 et le VIH", ["H1N1", "VIH"]), ("Louis XIV et Jean XXIII", []), ("Le Covid", []), ("Un X et un Y", []),
        ("L'Armée nationale libyenne (ANL) avance.", ["ANL=Armée nationale libyenne"]),
        ("the Libyan National Army (LNA)", ["LNA=Libyan National Army"]),
        ("the Government of National Accord (GNA)", ["GNA=Government of National Accord"]),
        ("L’ANL (Armée nationale libyenne) avance.", ["ANL=Armée nationale libyenne"]),
        ("L’ANL, pour Armée nationale libyenne, avance.", ["ANL=Armée nationale libyenne"]),
        ("L’ANL, l’Armée nationale libyenne, avance.", ["ANL=Armée nationale libyenne"]),
        (
            "La Communauté économique des États de l’Afrique de l’Ouest (Cédéao) siège.",
            ["Cédéao=Communauté économique des États de l’Afrique de l’Ouest"]
        ),
        ("le produit intérieur brut (PIB) monte", ["PIB=produit intérieur brut"]),
        ("un gouvernement d’union nationale (GNA)", ["GNA"]),
        ("le gouvernement d’accord national (GAN)", ["GAN=gouvernement d’accord national"]),
        ("Il a vu Paris (Libye) hier", []), ("Le maire (Dupont) a dit", []), ("À Tripoli (ANL), on attend", ["ANL"]),
        ("Mahmud TURKIA / AFP", []), ("© AFP, tous droits", []), ("selon TURKIA et d’autres", ["TURKIA"]),
        ("TRIPOLI (Libye), mardi", []), ("Photo : AFP/ONU", ["AFP", "ONU"]), ("LE MONDE CHANGE VITE", []), ("# ANALYSE", []),
        ("# L’ONU appelle au calme", ["ONU"]), ("ONU", ["ONU"]), ("", []),
        (
            "Union européenne (UE), Organisation des Nations unies (ONU)",
            [
                "UE=Union européenne", "ONU=Organisation des Nations unies",
            ]
        ),
    ])
    func found(_ text: String, _ expected: [String]) {
        let document = Texts.document(text)
        let mentions = AcronymFinder().acronyms(in: document)
        let described = mentions.map { mention in
            mention.text + (mention.fullForm.map { "=" + document.string($0, in: document.segments[mention.segment]) } ?? "")
        }
        #expect(described == expected)
    }

    @Test func thePlaceIsThatOfTheAcronym() throws {
        let document = Texts.document("Titre\nL’Armée nationale libyenne (ANL).")
        let mention = try #require(AcronymFinder().acronyms(in: document).first)
        let segment = document.segments[1]
        #expect(mention.segment == 1)
        #expect(document.string(mention.range, in: segment) == "ANL")
        #expect(segment.tokens[mention.tokens].map(\.folded) == ["anl"])
        #expect(document.document.string(document.span(mention.range, in: segment)) == "ANL")
    }

    @Test(arguments: [
        "(", "()", "A.B.C.D.", "(A)", "AB(", "AB(C", "AB,", "(AB", "A.", ".A.B", "(((AB)))", "Ab Cd (", "AB (AB (AB",
    ])
    func anythingIsRead(_ text: String) {
        for repeated in [text, String(repeating: text, count: 300), String(repeating: text + " mot ", count: 300)] {
            for mention in AcronymFinder().acronyms(in: Texts.document(repeated)) {
                #expect(mention.range.upperBound <= repeated.utf8.count && mention.text.utf8.count > 1)
            }
        }
    }

    // MARK: Pairs

    @Test func acronymsDefinedOnBothSidesOfABeadArePairs() {
        let pairs = pairs(
            source: "L’Armée nationale libyenne (ANL) avance.\nL’ANL recule.\nL’Union européenne (UE) attend.",
            target: "The Libyan National Army (LNA) advances.\nThe LNA withdraws.\nThe European Union (EU) waits.")
        #expect(pairs == ["ANL LNA 0", "UE EU 2"])
    }

    @Test(arguments: [
        ("L’Armée nationale libyenne (ANL) avance.", "The LNA advances."),
        ("L’ANL avance.", "The Libyan National Army (LNA) advances."),
        ("L’Union européenne (UE) et l’ANL", "The European Union (EU) and the Libyan National Army (LNA)"),
    ])
    func nothingIsPairedWithoutBothDefinitions(_ source: String, _ target: String) {
        #expect(pairs(source: source, target: target) == [])
    }

    private func pairs(source: String, target: String) -> [String] {
        let (left, right) = (Texts.document(source), Texts.document(target))
        let beads = left.segments.indices.map { Bead(source: $0..<$0 + 1, target: $0..<$0 + 1, score: 1) }
        let bitext = Bitext(source: left, target: right, beads: beads)
        let finder = AcronymFinder()
        return AcronymPairs(bitext, source: finder.acronyms(in: left), target: finder.acronyms(in: right)).pairs
            .map { "\($0.source.text) \($0.target.text) \($0.bead)" }
    }
}
