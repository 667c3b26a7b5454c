import BitextModel
import Checking

extension HTMLWriter {
    /// Both texts, bead by bead: source before target in the order of reading, beside it where there is room.
    mutating func bitext(_ content: HTMLContent) {
        element("main", ["id": "texts", "tabindex": "-1"]) { html in
            html.element("div", ["class": "columns"]) { html in
                for side in Side.allCases {
                    html.element("h2", ["class": side.rawValue]) { html in
                        html.text("\(side.rawValue.prefix(1).uppercased() + side.rawValue.dropFirst()) ")
                        html.element("small", content.language(side))
                    }
                }
            }
            var blocks = Sides<Int?>(source: nil, target: nil)
            for (number, bead) in content.report.bitext.beads.enumerated() {
                html.bead(number, bead, startsBlock: blocks.moveOn(to: bead, in: content.report.bitext), content)
            }
        }
        raw("\n")
    }

    private mutating func bead(_ number: Int, _ bead: Bead, startsBlock: Bool, _ content: HTMLContent) {
        let isPlain = bead.source.count == 1 && bead.target.count == 1
        let kind = "\(bead.source.count)–\(bead.target.count)"
        let classes = (startsBlock ? "bead start" : "bead") + (bead.isUnsure ? " unsure" : "")
        raw("\n")
        element("section", ["class": classes, "id": "b-\(number)"]) { html in
            html.element("div", ["class": "pair", "title": "alignment \(decimal(bead.score, places: 2) ?? "unknown")"]) { html in
                if !isPlain {
                    html.element("span", ["class": "kind"]) { html in
                        html.raw("<span class=\"unseen\">source and target segments: </span>")
                        html.text(kind)
                    }
                }
                if bead.isUnsure { html.element("span", ["class": "doubt"], "unsure pair") }
                for side in Side.allCases { html.cell(bead, side, content) }
            }
            for finding in content.cards[number] { html.card(finding, content) }
        }
    }

    private mutating func cell(_ bead: Bead, _ side: Side, _ content: HTMLContent) {
        let segments = bead[side].clamped(to: content.report.bitext[side].segments.indices)
        guard let first = segments.first else {
            return element("div", ["class": "cell gap \(side.rawValue)"], "nothing answers it here")
        }
        let role = content.report.bitext[side].role(first)
        let classes = "cell \(side.rawValue) \(role)\(segments.count > 1 ? " several" : "")"
        element("div", ["class": classes, "lang": content.tag(side), "dir": "auto"]) { html in
            for segment in segments { html.segment(segment, side, content) }
        }
    }

    private mutating func segment(_ segment: Int, _ side: Side, _ content: HTMLContent) {
        let document = content.index.sides[side]
        let text = document.text(of: segment)
        let line = document.lines.position(of: document.document.segments[segment].span.start).line
        element("p", ["class": "segment", "data-line": String(line)]) { html in
            for piece in MarkedPiece.pieces(of: text.count, content.marks[side][segment]) {
                html.piece(piece, text[piece.range], content.words.sides[side][segment], content)
            }
        }
    }

    /// Text, as a link to the first of the findings that point at it.
    private mutating func piece(
        _ piece: MarkedPiece, _ text: ArraySlice<UInt8>, _ words: [LinkedWords.Word], _ content: HTMLContent
    ) {
        guard let first = piece.findings.first else { return self.words(text, words) }
        let findings = piece.findings.map { content.report.findings[$0] }
        let worst = findings.map(\.severity).max() ?? .neutral
        let attributes: HTMLWriter.Attributes = [
            "class": "mark \(worst.rawValue)\(text.isEmpty ? " point" : "")", "href": "#" + content.anchor(first),
            "data-f": piece.findings.map { content.index.fingerprints[$0] }.joined(separator: " "),
            "title": findings.map { "\($0.check): \($0.message)" }.joined(separator: "\n"),
        ]
        element("a", attributes) { html in
            html.words(text, words)
            if !piece.ending.isEmpty {
                html.element("sup", piece.ending.map { String($0 + 1) }.joined(separator: ","))
            }
        }
    }
}

extension SegmentedDocument {
    /// The class of a cell.
    fileprivate func role(_ segment: Int) -> String {
        switch document.blocks[segments[segment].block].role {
        case .heading: "heading"
        case .quotation: "quotation"
        case .listItem: "item"
        case .caption: "caption"
        default: "prose"
        }
    }
}

extension Sides<Int?> {
    /// Whether a bead begins another block than the last one, on either side.
    fileprivate mutating func moveOn(to bead: Bead, in bitext: Bitext) -> Bool {
        var isNew = false
        for side in Side.allCases {
            guard let segment = bitext.segments(of: bead, side).first else { continue }
            if self[side] != segment.block { isNew = true }
            self[side] = bitext.segments(of: bead, side).last?.block
        }
        return isNew
    }
}
