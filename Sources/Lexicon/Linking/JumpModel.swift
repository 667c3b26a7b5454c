/// Where the next word's answer stands when the last word's answer is known: the transitions of a hidden Markov model of
/// word links (Vogel, Ney and Tillmann, 1996). Translations move forward a word at a time, leap a little, rarely far.
///
/// The weight of a jump falls geometrically on both sides of a step forward, so that the sum over all jumps is two running
/// sums and costs the same however far they reach.
struct JumpModel: Sendable {
    /// What each word that a jump skips leaves of its weight; a step to the next word weighs 1.
    private let fall: Float = 0.4
    /// What a jump backwards weighs beside one as far forwards, and what staying does: answers of several words are
    /// contiguous, but mostly the shorter side stays.
    private let back: Float = 0.5
    private let stay: Float = 0.2
    /// Added to every jump: parts of a sentence change places.
    private let tail: Float = 0.001
    /// Share of words that nothing answers.
    let null: Float = 0.03

    /// What a position receives at the start: before the first word stands one answered by what stands before the first.
    func start(_ count: Int) -> [Float] {
        var weight: Float = 1
        return (0..<count).map { _ in
            defer { weight *= fall }
            return weight + tail
        }
    }

    /// For each position, one over the sum of the weights of all jumps from it.
    func scales(_ count: Int) -> [Float] {
        var result = [Float](repeating: 1, count: count)
        let ones = result
        ones.withUnsafeBufferPointer { ones in
            result.withUnsafeMutableBufferPointer { spread(ones, into: $0, reversed: true) }
        }
        for at in 0..<count { result[at] = 1 / result[at] }
        return result
    }

    /// Adds up, for each position, what arrives there from all others or, `reversed`, what it can reach.
    ///
    /// Both running sums are made in one loop, two places at a time: each waits for its own last value only, and half as
    /// often as there are places.
    func spread(_ mass: UnsafeBufferPointer<Float>, into result: UnsafeMutableBufferPointer<Float>, reversed: Bool) {
        let count = mass.count
        let stayed = stay * fall
        let (left, right) = reversed ? (back * fall * fall, 1) : (1, back * fall * fall)
        for at in 0..<count { result[at] = stayed * mass[at] }
        var sum: Float = 0
        var risen: Float = 0
        var fallen: Float = 0
        var low = 0
        while low + 1 < count {
            let high = count - 1 - low
            let (first, second) = (mass[low], mass[low + 1])
            result[low] += left * risen
            result[low + 1] += left * (risen * fall + first)
            risen = risen * (fall * fall) + (first * fall + second)
            let (last, next) = (mass[high], mass[high - 1])
            result[high] += right * fallen
            result[high - 1] += right * (fallen * fall + last)
            fallen = fallen * (fall * fall) + (last * fall + next)
            sum += first + second
            low += 2
        }
        if low < count {
            result[low] += left * risen
            result[count - 1 - low] += right * fallen
            sum += mass[low]
        }
        let everywhere = sum * tail
        for at in 0..<count { result[at] += everywhere }
    }
}
