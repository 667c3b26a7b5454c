import BitextModel
import Languages
import TestSupport
import Testing
import UnicodeText

@testable import Lexicon

/// A lexicon of a test's own: source, target, and p(target | source), p(source | target).
func testLexicon(_ pairs: [(String, String, Float, Float)]) throws -> BilingualLexicon {
    let bytes = LexiconWriter.bytes(
        pairs.map { LearnedPair(source: $0.0, target: $0.1, forward: $0.2, backward: $0.3) },
        languages: Sides(source: "fr", target: "en"))
    let owner = LexiconBytes(bytes)
    return try BilingualLexicon(UnsafeRawBufferPointer(owner.buffer), owner: owner, name: "test")
}

private final class LexiconBytes {
    let buffer: UnsafeMutableRawBufferPointer

    init(_ bytes: [UInt8]) {
        buffer = .allocate(byteCount: bytes.count, alignment: 8)
        buffer.copyBytes(from: bytes)
    }

    deinit { buffer.deallocate() }
}

/// What an everyday lexicon says of the words of these tests.
func everydayLexicon() throws -> BilingualLexicon {
    try testLexicon([
        ("le", "the", 0.7, 0.3), ("la", "the", 0.7, 0.25), ("les", "the", 0.6, 0.2), ("l'", "the", 0.6, 0.15),
        ("du", "of", 0.4, 0.1), ("du", "the", 0.4, 0.25), ("de", "of", 0.6, 0.5), ("des", "of", 0.4, 0.1),
        ("un", "a", 0.8, 0.4), ("une", "a", 0.8, 0.4), ("il", "he", 0.5, 0.7), ("elle", "she", 0.6, 0.8),
        ("et", "and", 0.9, 0.8), ("est", "is", 0.8, 0.7), ("pas", "not", 0.8, 0.5),
        ("dans", "in", 0.6, 0.4), ("à", "to", 0.4, 0.3), ("a", "has", 0.5, 0.5), ("son", "his", 0.5, 0.3),
        ("maire", "mayor", 0.9, 0.9), ("chien", "dog", 0.9, 0.9), ("noir", "black", 0.9, 0.7), ("chat", "cat", 0.9, 0.9),
        ("ville", "town", 0.4, 0.9), ("ville", "city", 0.5, 0.9), ("pont", "bridge", 0.9, 0.9),
        ("fermer", "close", 0.6, 0.5), ("mange", "eats", 0.8, 0.8), ("dort", "sleeps", 0.8, 0.8),
        ("maison", "house", 0.7, 0.8), ("pomme", "apple", 0.9, 0.9), ("pomme de terre", "potato", 0.9, 0.9),
        ("mise en œuvre", "implementation", 0.7, 0.6), ("pouvait", "could", 0.7, 0.3), ("pain", "bread", 0.9, 0.9),
        ("douleur", "pain", 0.8, 0.9), ("regarder", "look", 0.6, 0.6), ("fenêtre", "window", 0.9, 0.9),
    ])
}

/// The links of one sentence pair, given as words between spaces, by the words they link: `chien=dog`.
func linkedWords(_ source: String, _ target: String, among others: [(String, String)] = []) throws -> [String] {
    let words = Sides(source: source, target: target).map { $0.split(separator: " ").map(String.init) }
    return try links([(source, target)] + others)[0].links.map { "\(words.source[$0.source])=\(words.target[$0.target])" }
}

func links(_ pairs: [(String, String)]) throws -> [WordLinks] {
    let languages = Sides(source: try languageProfile("fr"), target: try languageProfile("en"))
    return WordLinker([try everydayLexicon()], languages: languages)
        .links(
            pairs.map {
                Sides(source: TokenizedLine.tokens(of: Array($0.0.utf8)), target: TokenizedLine.tokens(of: Array($0.1.utf8)))
            })
}
