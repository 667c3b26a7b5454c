/// A large array of slots that several tasks fill at once, each at its own places.
///
/// Sharing it is safe because no two tasks write to one place, and nobody reads before all have finished.
final class EventBuffer: @unchecked Sendable {
    let slots: UnsafeMutableBufferPointer<UInt32>

    init(count: Int) {
        slots = .allocate(capacity: count)
        slots.initialize(repeating: 0)
    }

    deinit { slots.deallocate() }
}
