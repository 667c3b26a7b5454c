import Glibc

/// Where the next word's answer stands when the last word's answer is known: the transitions of a hidden Markov model of
/// word links (Vogel, Ney and Tillmann, 1996). Translations move forward a word at a time, leap a little, rarely far.
struct JumpModel: Sendable {
    /// Jumps further than this are all equally likely, which keeps the model linear in the longer side.
    static let reach = 8

    /// J(d) − tail for d in −reach…reach, where a step to the next word weighs 1.
    let near: [Float]
    private let tail = tune("TAIL", 0.003)
    /// Share of words that nothing answers.
    let null = tune("NULL", 0.05)

    init() {
        let (decay, power, stay, back) = (tune("DECAY", 1.2), tune("POWER", 0.8), tune("STAY", 0.3), tune("BACK", 0.5))
        near = (-Self.reach...Self.reach).map { jump in
            (jump == 0 ? stay : jump < 0 ? back : 1) * exp(-decay * pow(abs(Float(jump) - 1), power))
        }
    }

    /// For each position, one over the sum of J over the jumps to all positions of a side so long.
    func scales(_ count: Int) -> [Float] {
        var result = [Float](repeating: 1, count: count)
        var sums = result
        spread(result, into: &sums, reversed: true)
        for at in 0..<count { result[at] = 1 / sums[at] }
        return result
    }

    /// What a position receives at the start: before the first word stands one answered by what stands before the first.
    func start(_ position: Int) -> Float { tail + (position < Self.reach ? near[position + 1 + Self.reach] : 0) }

    /// Adds up, for each position, what arrives from all others or, `reversed`, what they can reach.
    func spread(_ mass: [Float], into result: inout [Float], reversed: Bool) {
        let count = mass.count
        var sum: Float = 0
        for value in mass { sum += value }
        for at in 0..<count { result[at] = sum * tail }
        // Jump by jump rather than position by position: the inner loop then runs over neighbours in memory.
        for index in near.indices {
            let jump = (index - Self.reach) * (reversed ? -1 : 1)
            let weight = near[index]
            let from = max(0, -jump)
            let end = min(count, count - jump)
            guard from < end else { continue }
            mass.withUnsafeBufferPointer { mass in
                result.withUnsafeMutableBufferPointer { result in
                    for at in from..<end { result[at + jump] += weight * mass[at] }
                }
            }
        }
    }
}
