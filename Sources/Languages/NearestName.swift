/// The name that was probably meant by a misspelt one; nil when none is near.
package func nearestName(to given: String, among names: [String]) -> String? {
    let folded = Array(given.lowercased().utf8)
    // A third of the letters wrong is still a slip; more is another word.
    let farthest = max(1, folded.count / 3)
    let distances = names.map { (name: $0, distance: editDistance(folded, Array($0.lowercased().utf8), atMost: farthest)) }
    guard let nearest = distances.min(by: { $0.distance < $1.distance }), nearest.distance <= farthest else { return nil }
    return nearest.name
}

/// How many insertions, deletions, replacements and swaps of neighbours lead from one to the other (optimal string
/// alignment: Damerau 1964), or one more than the limit when it takes more.
private func editDistance(_ first: [UInt8], _ second: [UInt8], atMost limit: Int) -> Int {
    guard abs(first.count - second.count) <= limit else { return limit + 1 }
    var beforeLast: [Int] = []
    var last = Array(0...second.count)
    for row in first.indices {
        var current = [row + 1]
        for column in second.indices {
            let replaced = last[column] + (first[row] == second[column] ? 0 : 1)
            var best = min(replaced, last[column + 1] + 1, current[column] + 1)
            if row > 0, column > 0, first[row] == second[column - 1], first[row - 1] == second[column] {
                best = min(best, beforeLast[column - 1] + 1)
            }
            current.append(best)
        }
        beforeLast = last
        last = current
    }
    return last[second.count]
}
