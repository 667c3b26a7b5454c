import BitextModel

/// Segments that answer each other line by line must be as many on both sides.
package enum LineCounts {
    package static func check(_ counts: Sides<Int>, names: Sides<String>) throws(Problem) {
        guard counts.source != counts.target else { return }
        throw Problem(
            file: names.target,
            "this file has \(counted(counts.target)) and \(names.source) has \(counted(counts.source)): give two files of which "
                + "line n of one answers line n of the other", isFatal: true)
    }

    private static func counted(_ count: Int) -> String { count == 1 ? "1 line" : "\(count) lines" }
}
