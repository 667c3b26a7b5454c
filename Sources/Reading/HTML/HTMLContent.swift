/// Finds the article among the elements of a page, and what stands around it.
struct HTMLContent {
    /// Whether each node is inside furniture.
    private(set) var isFurniture: [Bool]
    /// The nodes of the article; nil when no element says that it is the article.
    private(set) var article: Range<Int>?
    /// Whether the article holds the page's title.
    private(set) var articleHasTitle = false

    private let tree: HTMLTree
    /// Bytes of text in each node.
    private var lengths: [Int]
    /// Whether a node holds an `<article>`, a `<main>` or an `<h1>`.
    private var holdsContent: [Bool]

    /// An element with this share of the page's text is a wrapper, whatever its class says. Long comments reach two thirds.
    private static let wrapperShare = 0.8

    init(_ tree: HTMLTree) {
        self.tree = tree
        let count = tree.nodes.count
        isFurniture = Array(repeating: false, count: count)
        holdsContent = Array(repeating: false, count: count)
        lengths = tree.nodes.map(Self.length)
        sum()
        markFurniture()
        choose()
    }

    private static func length(_ node: HTMLNode) -> Int {
        if case .text(let text) = node.kind { return text.utf8.count { !$0.isASCIISpace } }
        return 0
    }

    private mutating func sum() {
        for index in tree.nodes.indices.reversed() {
            if let element = tree.element(index), Self.isContent(element) || element.name == "h1" { holdsContent[index] = true }
            let parent = tree.nodes[index].parent
            guard parent >= 0 else { continue }
            lengths[parent] += lengths[index]
            if holdsContent[index] { holdsContent[parent] = true }
        }
    }

    private static func isContent(_ element: HTMLElement) -> Bool {
        element.name == "article" || element.name == "main" || element.role == "main" || element.role == "article"
            || element.isArticleBody
    }

    private mutating func markFurniture() {
        for index in tree.nodes.indices {
            let parent = tree.nodes[index].parent
            if parent >= 0, isFurniture[parent] {
                isFurniture[index] = true
            } else if let element = tree.element(index), isFurniture(element, index) {
                isFurniture[index] = true
            }
        }
    }

    private func isFurniture(_ element: HTMLElement, _ index: Int) -> Bool {
        guard !Self.isContent(element), !HTMLVocabulary.unclassed.contains(element.name) else { return false }
        if HTMLVocabulary.furniture.contains(element.name), element.name != "form" { return true }
        guard !holdsContent[index], Double(lengths[index]) < Double(lengths[0]) * Self.wrapperShare else { return false }
        return element.name == "form" || HTMLVocabulary.furnitureRoles.contains(element.role)
            || element.tokens.contains(where: Self.namesFurniture)
    }

    private static func namesFurniture(_ tokens: [String]) -> Bool {
        tokens.indices.contains { index in
            HTMLVocabulary.furnitureTokens.contains(tokens[index])
                && (index == 0 || !HTMLVocabulary.qualifiers.contains(tokens[index - 1]))
        }
    }

    /// Goes down from the page to the smallest element that is marked as the article and holds most of what holds it.
    private mutating func choose() {
        guard !tree.nodes.isEmpty else { return }
        var prose = tree.nodes.indices.map { isFurniture[$0] ? 0 : Self.length(tree.nodes[$0]) }
        for index in tree.nodes.indices.reversed() where tree.nodes[index].parent >= 0 {
            prose[tree.nodes[index].parent] += prose[index]
        }
        var current = 0
        for index in tree.nodes.indices where !isFurniture[index] && index < tree.nodes[current].end {
            guard let element = tree.element(index), Self.isContent(element), prose[index] * 2 > prose[current] else { continue }
            // A body inside an article leaves its title outside.
            if element.isArticleBody, article != nil { continue }
            current = index
            article = index..<tree.nodes[index].end
        }
        articleHasTitle = article?.contains { tree.element($0)?.name == "h1" } ?? false
    }
}
