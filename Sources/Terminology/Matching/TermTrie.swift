/// A term of one language, as the trie knows it.
struct TrieTerm: Sendable {
    /// Index in ``Termbase/entries``, and in the entry's terms.
    var entry: Int
    var term: Int
    var isDeprecated: Bool
    /// Words it is made of, a contraction counting as one.
    var wordCount: Int
    /// What its contractions say, in order.
    var smallWords: [Contractions.Sense] = []

    /// Whether it is kept when another term is spelled the same: accepted before deprecated, then the order of the glossaries.
    func precedes(_ other: TrieTerm) -> Bool {
        if isDeprecated != other.isDeprecated { return !isDeprecated }
        return (entry, term) < (other.entry, other.term)
    }
}

/// All terms as paths of words, so that terms which begin alike share their beginning. One table holds all edges: a step
/// takes the same time however many terms pass through a node.
struct TermTrie: Sendable {
    typealias Node = Int32
    static let root: Node = 0

    /// By edge: the node it leads to is its number and one, since every node but the root has one edge that leads to it.
    private var edges: [UInt64] = []
    private var hashes: [UInt64] = []
    private var table = ProbeTable()
    /// Index in ``terms`` of the first term that ends in each node, -1 for none.
    private var ends: [Int32] = [-1]
    private var terms: [TrieTerm] = []
    /// By term: the next one that ends in the same node, -1 for none.
    private var following: [Int32] = []

    var isEmpty: Bool { terms.isEmpty }

    mutating func insert(_ words: [Int32], _ term: TrieTerm) {
        var node = Self.root
        for word in words { node = child(of: node, by: word) }
        following.append(ends[Int(node)])
        ends[Int(node)] = Int32(terms.count)
        terms.append(term)
    }

    private mutating func child(of node: Node, by word: Int32) -> Node {
        if let child = step(node, word) { return child }
        let edge = Self.edge(node, word)
        edges.append(edge)
        hashes.append(Self.hash(edge))
        table.add(hashes)
        ends.append(-1)
        return Node(ends.count - 1)
    }

    func step(_ node: Node, _ word: Int32) -> Node? {
        let edge = Self.edge(node, word)
        return table.first(from: Self.hash(edge)) { edges[$0] == edge }.map { Node($0 + 1) }
    }

    func hasTerm(at node: Node) -> Bool { ends[Int(node)] >= 0 }

    /// Calls `body` with each term that ends in a node.
    func forEachTerm(at node: Node, _ body: (TrieTerm) -> Void) {
        var index = ends[Int(node)]
        while index >= 0 {
            body(terms[Int(index)])
            index = following[Int(index)]
        }
    }

    /// The high bits of a product with an odd number near 2^64 divided by the golden ratio (Knuth, 1973) are well mixed.
    private static func hash(_ edge: UInt64) -> UInt64 { (edge &* 0x9E37_79B9_7F4A_7C15) >> 32 }

    private static func edge(_ node: Node, _ word: Int32) -> UInt64 {
        UInt64(UInt32(bitPattern: node)) << 32 | UInt64(UInt32(bitPattern: word))
    }
}
