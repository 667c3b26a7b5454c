import Aligning
import BitextModel
import Glibc
import Segmenting

/// Measures the aligner on folders of reference alignments: `concord-bench align ROOT DIR…`.
struct AlignmentBench {
    static func run(_ arguments: [String]) throws {
        guard let root = arguments.first else { return print("usage: concord-bench align ROOT DIR…") }
        let reader = try GoldReader(root: root)
        var whole = AlignmentScore()
        for folder in arguments.dropFirst() {
            let bitexts = try reader.read(folder)
            guard let first = bitexts.first else { continue }
            let score = score(bitexts)
            AlignmentTuning.report([(first.set, score)])
            speed(bitexts)
            whole = whole + score
        }
        print("\n" + calibration(whole))
        print("expected calibration error \(whole.calibrationError.short)")
    }

    private static func score(_ bitexts: [GoldBitext]) -> AlignmentScore {
        bitexts.reduce(AlignmentScore()) { sum, bitext in
            var score = AlignmentScore()
            score.add(bitext.gold, align(bitext))
            return sum + score
        }
    }

    private static func align(_ bitext: GoldBitext) -> [Bead] {
        Aligner(lexicon: bitext.lexicon).align(
            bitext.documents.source, bitext.documents.target, languages: bitext.languages, hasBlocks: false
        ).beads
    }

    /// Segments a second: aligning alone, with segmenting, and ICU's floor on the same texts.
    private static func speed(_ bitexts: [GoldBitext]) {
        let segments = Double(bitexts.reduce(0) { $0 + $1.segmentCount })
        let aligning = Stopwatch.bestOnProcessor { for bitext in bitexts { _ = align(bitext) } }
        let segmenting = Stopwatch.bestOnProcessor {
            for bitext in bitexts {
                for side in Side.allCases {
                    _ = Segmenter(bitext.languages[side]).segmentBlocks(bitext.documents[side].document)
                }
            }
        }
        let floor = Stopwatch.bestOnProcessor {
            for bitext in bitexts { for side in Side.allCases { ICUFloor.run(bitext.documents[side].document) } }
        }
        print(
            "  segments a second of one core: aligning \((segments / aligning).short), with segmenting "
                + "\((segments / (aligning + segmenting)).short), ICU's floor \((segments / floor).short)")
    }

    /// A plot of how often beads are right by the score they were given.
    private static func calibration(_ score: AlignmentScore) -> String {
        let lines = score.bins.map { bin -> String in
            guard bin.count > 0 else { return "" }
            let said = bin.sum / Double(bin.count)
            let right = Double(bin.right) / Double(bin.count)
            var bar = Array(repeating: " ", count: 51)
            for column in 0...Int((right * 50).rounded()) { bar[column] = "█" }
            bar[Int((said * 50).rounded())] = "┃"
            let columns = [said.short, right.short, "\(bin.count)"].map {
                String(repeating: " ", count: max(6 - $0.count, 0)) + $0
            }
            return columns.joined() + "  " + bar.joined() + "\n"
        }
        return "  said right beads  ┃ said  █ right\n" + lines.joined()
    }
}
