import Aligning
import BitextModel
import FoundationEssentials
import Glibc

/// Sets the aligner's weights: coordinate search for the weights under which the reference's beads are likeliest.
///
/// `concord-bench tune ROOT DIR… [plain] [name=value …] [rounds=N] [folds=N] [only=NAME,…] [dump=DIR]`
struct AlignmentTuning {
    private var bitexts: [GoldBitext] = []
    private var inputs: [(number: Int, input: AlignmentInput, gold: GoldBitext, hasLexicon: Bool)] = []
    private var sets: [String] = []
    var dump: String?

    init(_ reader: GoldReader, _ folders: [String]) throws {
        for folder in folders {
            let read = try reader.read(folder)
            bitexts += read
            if let first = read.first { sets.append(first.set) }
        }
    }

    typealias Scores = [(name: String, score: AlignmentScore)]

    mutating func prepare(_ weights: AlignmentWeights) {
        inputs = bitexts.enumerated().flatMap { number, bitext in
            // Literature is where a lexicon is missed most: there the aligner is also measured without.
            let knows = bitext.lexicon == nil ? [false] : bitext.set == "transread" ? [true, false] : [true]
            return knows.map { (number, bitext.input(weights, lexicon: $0), bitext, $0) }
        }
    }

    func measure(_ weights: AlignmentWeights, _ isWanted: (Int) -> Bool = { _ in true }) -> Scores {
        var scores: Scores = []
        for (number, input, gold, hasLexicon) in inputs where isWanted(number) {
            var candidates: [GoldBead: Double] = [:]
            let beads = Aligner(weights: weights).align(input) { candidates[GoldBead($0)] = $0.score }.beads
            var score = AlignmentScore()
            score.add(gold.gold, beads, candidates: candidates)
            if let dump, hasLexicon || gold.lexicon == nil {
                var lines = ""
                for bead in beads { lines += "\(Array(bead.source)):\(Array(bead.target)):\(bead.score)\n" }
                try? lines.write(toFile: "\(dump)/\(gold.set).\(gold.name).beads", atomically: true, encoding: .utf8)
            }
            let name = gold.set + (hasLexicon || gold.lexicon == nil ? "" : " without lexicon")
            if let index = scores.firstIndex(where: { $0.name == name }) {
                scores[index].score = scores[index].score + score
            } else {
                scores.append((name, score))
            }
        }
        return scores
    }

    /// What is made small: the mean loss of each set, those without a lexicon at a third.
    func loss(_ scores: Scores) -> Double {
        scores.reduce(0) { $0 + $1.score.meanLoss * Self.share($1.name) }
    }

    private static func share(_ name: String) -> Double {
        name.hasSuffix("without lexicon") ? 0.2 : name.hasPrefix("textberg") ? 0.4 : 1
    }

    mutating func search(
        from start: AlignmentWeights, rounds: Int, names: [String]?, _ isWanted: (Int) -> Bool = { _ in true }
    ) -> AlignmentWeights {
        var weights = start
        prepare(weights)
        var best = loss(measure(weights, isWanted))
        var steps = AlignmentWeights.tunable.map { max(abs(weights[keyPath: $0.path]) * 0.2, $0.step) }
        for round in 0..<rounds {
            for (index, parameter) in AlignmentWeights.tunable.enumerated() where names?.contains(parameter.name) ?? true {
                var improved = false
                for direction in [1.0, -1.0] where !improved {
                    var trial = weights
                    let value = trial[keyPath: parameter.path] + direction * steps[index]
                    trial[keyPath: parameter.path] = min(max(value, parameter.range.lowerBound), parameter.range.upperBound)
                    guard trial[keyPath: parameter.path] != weights[keyPath: parameter.path] else { continue }
                    if parameter.isOfText { prepare(trial) }
                    let result = loss(measure(trial, isWanted))
                    if result < best - 1e-5 { (best, weights, improved) = (result, trial, true) }
                }
                if parameter.isOfText { prepare(weights) }
                steps[index] *= improved ? 1.5 : 0.5
            }
            print("round \(round): loss \(best)")
            for parameter in AlignmentWeights.tunable {
                print("  \(parameter.name)=\((weights[keyPath: parameter.path] * 10000).rounded() / 10000)", terminator: "")
            }
            print()
            fflush(nil)
        }
        return weights
    }

    /// Each document measured with weights that were set on documents of other folds.
    private mutating func crossValidated(_ start: AlignmentWeights, rounds: Int, folds: Int, names: [String]?) -> Scores {
        var result: Scores = []
        for fold in 0..<folds {
            let weights = search(from: start, rounds: rounds, names: names) { $0 % folds != fold }
            prepare(weights)
            for (name, score) in measure(weights, { $0 % folds == fold }) {
                if let index = result.firstIndex(where: { $0.name == name }) {
                    result[index].score = result[index].score + score
                } else {
                    result.append((name, score))
                }
            }
        }
        return result
    }

    static func report(_ scores: Scores) {
        for (name, score) in scores {
            let s = score.nulls.source
            let t = score.nulls.target
            print(
                "\(name): F1 \(r(score.f1)) P \(r(score.precision)) R \(r(score.recall)) loss \(r(score.meanLoss)) ECE \(r(score.calibrationError)) | alone source P \(r(s.precision)) R \(r(s.recall)) (\(s.found)/\(s.gold)) target P \(r(t.precision)) R \(r(t.recall)) (\(t.found)/\(t.gold))"
            )
        }
    }

    /// What documents get with weights that were set without them.
    private static func reportHeldOut(_ scores: Scores) {
        print("held out:")
        report(scores)
        let whole = scores.filter { !$0.name.hasSuffix("without lexicon") }.reduce(AlignmentScore()) { $0 + $1.score }
        print("held-out expected calibration error \(r(whole.calibrationError))")
    }

    private static func r(_ value: Double) -> Double { (value * 10000).rounded() / 10000 }

    static func run(_ arguments: [String]) throws {
        let root = arguments[0]
        var weights = AlignmentWeights()
        var folders: [String] = []
        var rounds = 0
        var folds = 1
        var dump: String?
        var names: [String]?
        for argument in arguments.dropFirst() {
            let parts = argument.split(separator: "=").map(String.init)
            if parts.count == 2, let parameter = AlignmentWeights.tunable.first(where: { $0.name == parts[0] }) {
                weights[keyPath: parameter.path] = Double(parts[1])!
            } else if argument == "plain" {
                weights = .plain
            } else if parts.count == 2, parts[0] == "rounds" {
                rounds = Int(parts[1])!
            } else if parts.count == 2, parts[0] == "folds" {
                folds = Int(parts[1])!
            } else if parts.count == 2, parts[0] == "dump" {
                dump = parts[1]
            } else if parts.count == 2, parts[0] == "only" {
                names = parts[1].split(separator: ",").map(String.init)
            } else {
                folders.append(argument)
            }
        }
        var tuning = try AlignmentTuning(GoldReader(root: root), folders)
        tuning.dump = dump
        tuning.prepare(weights)
        let clock = ContinuousClock()
        var scores: Scores = []
        let time = clock.measure { scores = tuning.measure(weights) }
        print("\(time)")
        report(scores)
        print("loss \(tuning.loss(scores))")
        if folds > 1 {
            return reportHeldOut(tuning.crossValidated(weights, rounds: rounds, folds: folds, names: names))
        }
        if rounds > 0 {
            weights = tuning.search(from: weights, rounds: rounds, names: names)
            report(tuning.measure(weights))
        }
        if tuning.bitexts.isEmpty { print("no documents") }
    }
}
