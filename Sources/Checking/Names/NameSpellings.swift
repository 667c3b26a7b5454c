import Entities

/// How the translation spells each word of the source's names, over the whole article.
struct NameSpellings {
    private struct Spelling {
        var count = 0
        /// Where it stands: bead, and index of the pair among the bead's matched ones.
        var places: [(bead: Int, pair: Int)] = []
        var text = ""
    }

    /// By source word, then by target word, both without accents; in the order in which they first stand.
    private var spellings: [Int: [(target: Int, spelling: Spelling)]] = [:]
    private var order: [Int] = []

    /// Shorter words are too easily two names.
    private static let shortest = 4

    mutating func add(
        _ pair: NameVerdicts.Pair, at place: (bead: Int, pair: Int), _ own: BeadEvidence, _ forms: inout WordForms
    ) {
        for word in pair.target.words {
            guard let answer = own.answers.target[word], answer.isName, let partner = answer.partner,
                pair.source.words.contains(partner),
                forms.areSpellings(own.words.source[partner].form, own.words.target[word].form)
            else { continue }
            let source = forms.bare(own.words.source[partner].form)
            let target = forms.bare(own.words.target[word].form)
            guard forms.length(target) >= Self.shortest else { continue }
            if spellings[source] == nil { order.append(source) }
            var known = spellings[source] ?? []
            let index = known.firstIndex { $0.target == target } ?? known.count
            if index == known.count { known.append((target, Spelling(text: pair.target.text))) }
            known[index].spelling.count += 1
            known[index].spelling.places.append(place)
            spellings[source] = known
        }
    }

    /// The first place of every spelling that is not the usual one of its name, with the usual one.
    func odd(_ forms: inout WordForms, isInSource: (Int) -> Bool) -> [(bead: Int, pair: Int, usual: String)] {
        var result: [(bead: Int, pair: Int, usual: String)] = []
        for source in order {
            guard let all = spellings[source], all.count > 1 else { continue }
            let usual = all.max { $0.spelling.count < $1.spelling.count } ?? all[0]
            for other in all where other.target != usual.target {
                // What the original writes in two ways is two words, and plurals and peoples change their ends.
                guard !(isInSource(other.target) && isInSource(usual.target)), !forms.isOrdinary(other.target, .target),
                    !Self.isEnding(forms.sound(other.target).letters, forms.sound(usual.target).letters),
                    let place = other.spelling.places.first
                else { continue }
                result.append((place.bead, place.pair, usual.spelling.text))
            }
        }
        return result
    }

    private static func isEnding(_ left: [UInt8], _ right: [UInt8]) -> Bool {
        left.starts(with: right) || right.starts(with: left)
    }
}
