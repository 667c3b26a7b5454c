import BitextModel
import Testing

@testable import Lexicon

private let sample = [
    ("guerre", "war", 0.8, 0.7), ("guerre", "warfare", 0.1, 0.9), ("chef", "leader", 0.4, 0.3), ("chef", "chief", 0.3, 0.6),
    ("dirigeant", "leader", 0.7, 0.5), ("premier ministre", "prime minister", 0.9, 0.9), ("d'abord", "first", 0.5, 0.2),
    ("états-unis", "united states", 0.6, 0.9),
].map { LearnedPair(source: $0.0, target: $0.1, forward: Float($0.2), backward: Float($0.3)) }

private let languages = Sides(source: "fr", target: "en")

/// Keeps bytes alive for a lexicon that reads them.
private final class Memory {
    let bytes: UnsafeMutableRawBufferPointer
    init(_ content: [UInt8]) {
        bytes = .allocate(byteCount: content.count, alignment: 8)
        bytes.copyBytes(from: content)
    }
    deinit { bytes.deallocate() }
}

private func open(_ content: [UInt8]) throws(Problem) -> BilingualLexicon {
    let memory = Memory(content)
    return try BilingualLexicon(UnsafeRawBufferPointer(memory.bytes), owner: memory, name: "test.lexicon")
}

private func answers(_ lexicon: BilingualLexicon, _ word: String) -> [String: (Float, Float)] {
    guard let number = lexicon.source(word) else { return [:] }
    return Dictionary(
        uniqueKeysWithValues: lexicon.answers(number).map { (lexicon.targetWord($0.target), ($0.forward, $0.backward)) })
}

@Test func whatIsWrittenIsRead() throws {
    let lexicon = try open(LexiconWriter.bytes(sample, languages: languages))
    #expect(lexicon.languages == languages)
    #expect(lexicon.entryCount == sample.count)
    for pair in sample {
        let found = try #require(answers(lexicon, pair.source)[pair.target])
        // A byte keeps a probability to 2 %.
        #expect(abs(found.0 / pair.forward - 1) < 0.02 && abs(found.1 / pair.backward - 1) < 0.02)
    }
    #expect(answers(lexicon, "guerre").count == 2)
}

@Test func theLikeliestAnswerComesFirst() throws {
    let lexicon = try open(LexiconWriter.bytes(sample.reversed(), languages: languages))
    let chef = try #require(lexicon.source("chef"))
    #expect(lexicon.answers(chef).map { lexicon.targetWord($0.target) } == ["leader", "chief"])
}

@Test(arguments: ["", "paix", "guerr", "guerres", "zzz", "leader", "\u{0}"])
func unknownWordsAreNotFound(word: String) throws {
    #expect(try open(LexiconWriter.bytes(sample, languages: languages)).source(word) == nil)
}

@Test func aReversedLexiconAnswersTheOtherWay() throws {
    let reversed = try open(LexiconWriter.bytes(sample, languages: languages)).reversed
    #expect(reversed.languages == Sides(source: "en", target: "fr"))
    let leader = answers(reversed, "leader")
    #expect(Set(leader.keys) == ["chef", "dirigeant"])
    let chef = try #require(leader["chef"])
    #expect(abs(chef.0 - 0.3) < 0.01 && abs(chef.1 - 0.4) < 0.01)
    #expect(reversed.source("chef") == nil && reversed.target("chef") != nil)
    #expect(answers(reversed.reversed, "guerre").count == 2)
}

@Test func theSamePairsInAnyOrderGiveTheSameBytes() {
    #expect(
        LexiconWriter.bytes(sample, languages: languages) == LexiconWriter.bytes(sample.reversed(), languages: languages))
}

@Test func anEmptyLexiconKnowsNothing() throws {
    let lexicon = try open(LexiconWriter.bytes([], languages: languages))
    #expect(lexicon.source("guerre") == nil && lexicon.entryCount == 0)
    #expect(lexicon.answers(0).isEmpty && lexicon.targetWord(3).isEmpty)
}

@Test func aLexiconCutShortIsRefused() {
    let bytes = LexiconWriter.bytes(sample, languages: languages)
    for count in 0..<bytes.count {
        #expect(throws: Problem.self, "\(count) bytes") { try open(Array(bytes.prefix(count))) }
    }
    #expect(throws: Problem.self) { try open(bytes + [0]) }
}

@Test func aLexiconWithAnyByteChangedIsRefused() {
    let bytes = LexiconWriter.bytes(sample, languages: languages)
    for place in bytes.indices {
        var changed = bytes
        changed[place] ^= 0x41
        #expect(throws: Problem.self, "byte \(place)") { try open(changed) }
    }
}

/// Whoever makes a file to deceive also makes its checksum right: nothing outside the file may be read then.
@Test func aForgedLexiconReadsNothingOutside() throws {
    let bytes = LexiconWriter.bytes(sample, languages: languages)
    for place in LexiconLayout.headerSize..<bytes.count {
        var forged = bytes
        forged[place] = 0xFF
        let sum = forged.withUnsafeBytes { Checksum.of($0, from: LexiconLayout.headerStart) }
        withUnsafeBytes(of: sum.littleEndian) { forged.replaceSubrange(8..<16, with: $0) }
        let lexicon = try open(forged)
        for view in [lexicon, lexicon.reversed] {
            for word in -1...view.sourceCount {
                _ = view.sourceWord(word)
                for entry in view.answers(word) { _ = view.targetWord(entry.target) }
            }
            _ = view.source("guerre")
        }
    }
}

@Test func digestsTellLexiconsApart() throws {
    let one = try open(LexiconWriter.bytes(sample, languages: languages))
    let other = try open(LexiconWriter.bytes(Array(sample.dropLast()), languages: languages))
    #expect(one.digest.count == 16 && one.digest != other.digest && one.digest == one.reversed.digest)
}

@Test func additionsAreLaidOverWhatWasLearned() throws {
    let learned = [("chef", "right", 0.4, 0.4), ("chef", "chief", 0.2, 0.2), ("droit", "right", 0.6, 0.6)].map {
        LearnedPair(source: $0.0, target: $0.1, forward: Float($0.2), backward: Float($0.3))
    }
    let lines = [("chef", "leader", 0.6), ("chef", "right", 0), ("chef", "chief", 0.6), ("paix", "peace", 0.8)].map {
        LexiconAdditions.Line(source: $0.0, target: $0.1, weight: Float($0.2))
    }
    let laid = LexiconAdditions(lines).laid(over: learned)
    #expect(laid.map { "\($0.source) \($0.target)" } == ["chef chief", "chef leader", "droit right", "paix peace"])
    // Two answers at 0.6 share what there is.
    #expect(abs(laid[0].forward - 0.5) < 1e-4 && abs(laid[1].forward - 0.5) < 1e-4 && laid[0].backward == 0.6)
    #expect(laid[2].forward == 0.6 && laid[3] == LearnedPair(source: "paix", target: "peace", forward: 0.8, backward: 0.8))
}
