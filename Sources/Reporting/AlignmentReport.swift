import BitextModel

/// An alignment by itself, without findings.
package enum AlignmentReport {
    /// One bead a line: `[0]:[0, 1]:0.93`, segments numbered from 0.
    package static func beads(_ bitext: Bitext) -> [UInt8] {
        var text = ""
        for bead in bitext.beads { text += "\(Array(bead.source)):\(Array(bead.target)):\(hundredths(bead.score))\n" }
        return Array(text.utf8)
    }

    /// Both texts bead by bead, for reading in a terminal.
    package static func human(_ bitext: Bitext) -> [UInt8] {
        var text = ""
        for bead in bitext.beads {
            text += "\(bead.source.count)–\(bead.target.count)  \(hundredths(bead.score))\(bead.isUnsure ? "  unsure" : "")\n"
            for side in Side.allCases {
                let mark = side == .source ? "  < " : "  > "
                if bead[side].isEmpty { text += mark + "(nothing)\n" }
                for segment in bitext.segments(of: bead, side) { text += mark + bitext[side].string(segment) + "\n" }
            }
        }
        return Array(text.utf8)
    }

    /// Two columns as a page.
    package static func html(_ bitext: Bitext, languages: Sides<String>) -> [UInt8] {
        let report = Report(
            bitext: bitext, findings: [], problems: [], checks: [],
            signature: Signature(
                version: "", checks: [], termbaseDigest: "none", lexiconDigest: "none", icuVersion: "", unicodeVersion: ""),
            languages: languages, sourceWordCount: 0)
        return HTMLReport(failOn: nil).render(report)
    }

    /// Two decimals, without the noise of binary fractions.
    private static func hundredths(_ value: Double) -> String {
        let whole = Int((value * 100).rounded())
        return "\(whole / 100).\(whole % 100 < 10 ? "0" : "")\(whole % 100)"
    }
}
