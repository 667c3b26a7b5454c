/// Memory for one run of the HTML parser, freed at once.
///
/// The parser's own clean-up walks the tree by recursion, and a page may be nested more deeply than a stack is: with an
/// arena nothing has to be walked.
struct GumboArena: ~Copyable {
    private struct State {
        var chunks: [UnsafeMutableRawPointer] = []
        var free: UnsafeMutableRawPointer?
        var left = 0
    }

    private static let chunkSize = 1 << 16
    private static let alignment = 16

    private let state: UnsafeMutablePointer<State>

    init() {
        state = .allocate(capacity: 1)
        state.initialize(to: State())
    }

    deinit {
        for chunk in state.pointee.chunks { chunk.deallocate() }
        state.deinitialize(count: 1)
        state.deallocate()
    }

    /// What the parser hands back to ``allocate(_:_:)``.
    var userData: UnsafeMutableRawPointer { UnsafeMutableRawPointer(state) }

    static func allocate(_ userData: UnsafeMutableRawPointer?, _ size: Int) -> UnsafeMutableRawPointer? {
        guard let state = userData?.assumingMemoryBound(to: State.self) else { return nil }
        let size = (size + alignment - 1) / alignment * alignment
        if size > state.pointee.left {
            let length = max(size, chunkSize)
            let chunk = UnsafeMutableRawPointer.allocate(byteCount: length, alignment: alignment)
            state.pointee.chunks.append(chunk)
            if length > chunkSize { return chunk }
            state.pointee.free = chunk
            state.pointee.left = length
        }
        let result = state.pointee.free
        state.pointee.free = result.map { $0 + size }
        state.pointee.left -= size
        return result
    }
}
