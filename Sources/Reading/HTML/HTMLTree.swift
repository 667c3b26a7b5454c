import BitextModel

/// What a reader of a page sees of it: elements and texts, parents before children, in the order of the tree.
struct HTMLTree {
    var nodes: [HTMLNode] = []

    func element(_ index: Int) -> HTMLElement? {
        if case .element(let element) = nodes[index].kind { return element }
        return nil
    }

    /// The language that the page says it is in.
    var language: String? { nodes.isEmpty ? nil : element(0)?.language }
}

struct HTMLNode {
    enum Kind {
        case element(HTMLElement)
        case text(MappedText)
    }

    var kind: Kind
    /// -1 for the root.
    var parent: Int
    /// The index after the node's last descendant.
    var end: Int
}

struct HTMLElement {
    /// In lower case.
    var name: String
    /// Where its start tag stands; empty for an element that the parser added.
    var tag: Range<Int>
    /// The words of `class` and `id`, cut at hyphens, underscores and capitals, in lower case.
    private(set) var tokens: [[String]] = []
    private(set) var role = ""
    private(set) var language: String?
    private(set) var isArticleBody = false
    private(set) var isLinkIntoPage = false
    private var isMarkedHidden = false

    init(name: String, tag: Range<Int>) {
        self.name = name
        self.tag = tag
    }

    var isHidden: Bool { isMarkedHidden || HTMLVocabulary.unread.contains(name) }

    mutating func take(attribute name: String, _ value: String) {
        switch name {
        case "class", "id": takeTokens(value)
        case "role": role = value.lowercased()
        case "lang", "xml:lang": if !value.isEmpty { language = value }
        case "itemprop": isArticleBody = value == "articleBody"
        case "href": isLinkIntoPage = value.hasPrefix("#")
        case "hidden": isMarkedHidden = true
        case "aria-hidden": if value == "true" { isMarkedHidden = true }
        case "style": if Self.hides(value) { isMarkedHidden = true }
        default: break
        }
    }

    private mutating func takeTokens(_ value: String) {
        for word in value.utf8.split(whereSeparator: \.isASCIISpace) {
            let tokens = Self.tokens(of: word)
            self.tokens.append(tokens)
            if HTMLVocabulary.hidingClasses.contains(tokens.joined(separator: "-")) { isMarkedHidden = true }
        }
    }

    private static func tokens(of word: Substring.UTF8View) -> [String] {
        var result: [[UInt8]] = [[]]
        var wasSmall = false
        for byte in word {
            let isCapital = (0x41...0x5A).contains(byte)
            if !byte.isASCIIAlphanumeric && byte < 0x80 || isCapital && wasSmall { result.append([]) }
            if byte.isASCIIAlphanumeric || byte >= 0x80 { result[result.count - 1].append(byte.asciiLowercased) }
            wasSmall = byte.isASCIILetter && !isCapital
        }
        return result.filter { !$0.isEmpty }.map { String(decoding: $0, as: UTF8.self) }
    }

    private static func hides(_ style: String) -> Bool {
        let rules = String(decoding: style.utf8.filter { !$0.isASCIISpace }.map(\.asciiLowercased), as: UTF8.self)
        return rules.split(separator: ";").contains { $0.hasPrefix("display:none") || $0.hasPrefix("visibility:hidden") }
    }
}
