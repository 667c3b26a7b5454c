import BitextModel
import Learning
import Reviewing

/// The sentences of articles and their translations, paired by the aligner: an article a batch.
struct ArticlePairs: PairSource {
    /// What pairs them.
    struct Aligning {
        let reviewer: Reviewer
        let languages: Sides<String>
        let progress: LearningProgress

        var given: Sides<String?> { languages.map { $0 } }
    }

    private(set) var name: String
    private let aligning: Aligning
    private var files: [String] = []
    private var archive: ArticleArchive?

    /// - Parameter files: originals, each followed by its translation.
    init(files: [String], _ aligning: Aligning) throws(Problem) {
        for path in files { _ = try InputFile(path) }
        name = files[0]
        self.files = files.reversed()
        self.aligning = aligning
    }

    /// - Parameter archive: JSON Lines, an article and its translation on each.
    init(archive path: String, _ aligning: Aligning) throws(Problem) {
        name = path
        archive = try ArticleArchive(path, catalogue: aligning.reviewer.catalogue, given: aligning.given)
        self.aligning = aligning
    }

    /// The next article's sure pairs. An article that is no translation of the other, or of which no sentence is surely
    /// paired, is named and passed over.
    mutating func nextBatch() throws(Problem) -> [TextPair] {
        while let documents = try nextDocuments() {
            let bitext = aligning.reviewer.align(documents)
            for problem in bitext.problems { complain(problem) }
            if !bitext.problems.isEmpty { continue }
            let pairs = bitext.learnablePairs
            if !pairs.isEmpty { return pairs.map { TextPair(source: $0.source, target: $0.target, line: archive?.line) } }
            complain(Problem(file: name, "no sentence of this article is surely paired with one of its translation"))
        }
        return []
    }

    private mutating func nextDocuments() throws(Problem) -> Sides<Document>? {
        if archive != nil { return archive?.nextPair() }
        guard let source = files.popLast(), let target = files.popLast() else { return nil }
        name = source
        aligning.progress.advance(by: InputFile.size(source) + InputFile.size(target))
        return try PairReader(catalogue: aligning.reviewer.catalogue)
            .read(Sides(source: source, target: target), given: aligning.given)
    }

    private func complain(_ problem: Problem) {
        if let archive { archive.complain(problem.message) } else { Terminal.complain(problem) }
    }
}
