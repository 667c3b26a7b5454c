import BitextModel
import Languages

/// Settles the languages of two documents, and says plainly when they cannot be an original and its translation.
package struct LanguageChoice: Sendable {
    package var catalogue: LanguageCatalogue
    /// BCP 47 tags that the user gave; nil where the text decides.
    package var given: Sides<String?>

    package init(catalogue: LanguageCatalogue, given: Sides<String?>) {
        self.catalogue = catalogue
        self.given = given
    }

    /// The direction that is taken for granted when nothing is said: a pair found the other way round is questioned.
    private static let usual = Sides(source: "fr", target: "en")
    /// How sure a guess must be before it contradicts what the user said.
    private static let sure = 0.8

    /// The documents with their languages set.
    package func settle(_ documents: Sides<Document>) throws(Problem) -> Sides<Document> {
        guard documents.source.text != documents.target.text else {
            throw Problem(
                file: documents.target.name,
                "this is the same text as \(documents.source.name): give the original first, then its translation", isFatal: true)
        }
        let guesses = documents.map { guess($0) }
        try rejectSwapped(documents, guesses)
        var result = documents
        result.source.language = try language(documents.source, given.source, guesses.source, option: "--source-language")
        result.target.language = try language(documents.target, given.target, guesses.target, option: "--target-language")
        try rejectSame(result)
        return result
    }

    /// The same where both languages were given and are believed without a look at the text: one line of many may be too
    /// short, or too bad, to tell.
    package func believe(_ documents: Sides<Document>) throws(Problem) -> Sides<Document> {
        guard let source = given.source, let target = given.target else { return try settle(documents) }
        var result = documents
        result.source.language = source
        result.target.language = target
        return result
    }

    private func guess(_ document: Document) -> (tag: String, confidence: Double)? {
        var text: [UInt8] = []
        for block in document.blocks where block.role.isProse {
            text += block.text.utf8 + [0x0A]
            if text.count > 1 << 16 { break }
        }
        return LanguageGuesser(catalogue).guess(text)
    }

    private func rejectSwapped(
        _ documents: Sides<Document>, _ guesses: Sides<(tag: String, confidence: Double)?>
    ) throws(Problem) {
        guard let one = guesses.source, let other = guesses.target, one.confidence >= Self.sure, other.confidence >= Self.sure
        else { return }
        let wanted = Sides(source: given.source ?? Self.usual.source, target: given.target ?? Self.usual.target).map(base)
        guard one.tag == wanted.target, other.tag == wanted.source, one.tag != other.tag else { return }
        let names = Sides(source: catalogue.profile(one.tag).name, target: catalogue.profile(other.tag).name)
        throw Problem(
            file: documents.source.name,
            "this text is in \(names.source) and \(documents.target.name) is in \(names.target): they seem to be in the wrong "
                + "order (original first, then its translation); for a translation from \(names.source) into \(names.target) "
                + "say --source-language \(one.tag) --target-language \(other.tag)", isFatal: true)
    }

    private func language(
        _ document: Document, _ given: String?, _ guess: (tag: String, confidence: Double)?, option: String
    ) throws(Problem) -> String {
        if let given { return given }
        if let declared = document.language, guess == nil || base(declared) == guess?.tag { return declared }
        guard let guess else {
            throw Problem(
                file: document.name, "its language cannot be told from so little text: say \(option) and a tag such as fr",
                isFatal: true)
        }
        return guess.tag
    }

    private func rejectSame(_ documents: Sides<Document>) throws(Problem) {
        guard let one = documents.source.language, let other = documents.target.language, one == other else { return }
        throw Problem(
            file: documents.target.name,
            "this text and \(documents.source.name) are both in \(catalogue.profile(one).name): an original and its "
                + "translation are in two languages", isFatal: true)
    }

    private func base(_ tag: String) -> String { String(tag.prefix { $0 != "-" && $0 != "_" }).lowercased() }
}
