import ArgumentParser
import BitextModel
import Lexicon

/// What is known of the two languages' words: a house's own lexicons over the bundled one.
struct LexiconOptions: ParsableArguments {
    @Option(
        name: .long,
        help: ArgumentHelp(
            "A lexicon made by concord learn, beside the bundled one. May be given several times.", valueName: "file"))
    var lexicon: [String] = []

    /// The house's first, each turned to the direction of the texts.
    func lexicons(_ data: DataFolder, _ languages: Sides<String>) throws(Problem) -> [BilingualLexicon] {
        var result: [BilingualLexicon] = []
        for name in lexicon { result.append(try turned(try open(name), languages, name)) }
        if let bundled = try data.lexicon(languages) { result.append(bundled) }
        return result
    }

    private func open(_ name: String) throws(Problem) -> BilingualLexicon {
        let map = try FileMap(name)
        return try BilingualLexicon(map.bytes, owner: map, name: name)
    }

    private func turned(
        _ lexicon: BilingualLexicon, _ languages: Sides<String>, _ name: String
    ) throws(Problem) -> BilingualLexicon {
        let wanted = languages.map(DataFolder.language)
        let held = lexicon.languages.map(DataFolder.language)
        if held == wanted { return lexicon }
        if held.source == wanted.target, held.target == wanted.source { return lexicon.reversed }
        throw Problem(
            file: name,
            "this lexicon is for \(held.source) and \(held.target), and the texts are \(wanted.source) and "
                + "\(wanted.target): leave it out, or learn one for this pair", isFatal: true)
    }
}
