/// How far apart two spellings are, for *did you mean*.
enum EditDistance {
    /// Words longer than this are no column names, and comparing them would cost.
    private static let longestWord = 24

    /// Whether one slip of the finger (a letter too many, too few, wrong, or two exchanged) turns one word into the other.
    static func isSlip(_ left: String, _ right: String) -> Bool {
        let left = Array(left.unicodeScalars)
        let right = Array(right.unicodeScalars)
        guard left.count <= longestWord, right.count <= longestWord, abs(left.count - right.count) <= 1 else { return false }
        let start = zip(left, right).prefix { $0 == $1 }.count
        let rests = (Array(left[start...]), Array(right[start...]))
        guard let first = rests.0.first, let second = rests.1.first else { return rests.0.count + rests.1.count == 1 }
        if left.count != right.count {
            return rests.0.count > rests.1.count ? Array(rests.0.dropFirst()) == rests.1 : rests.0 == Array(rests.1.dropFirst())
        }
        if rests.0.dropFirst() == rests.1.dropFirst() { return true }
        return rests.0.count >= 2 && rests.0[1] == second && rests.1[1] == first && rests.0.dropFirst(2) == rests.1.dropFirst(2)
    }
}
