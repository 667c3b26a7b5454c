/// The role a text plays: the text that was translated, or its translation.
public enum Side: String, Codable, Hashable, Sendable, CaseIterable {
    case source
    case target

    /// The other role.
    public var opposite: Side { self == .source ? .target : .source }
}

/// One value for each side.
public struct Sides<Value> {
    public var source: Value
    public var target: Value

    public init(source: Value, target: Value) {
        self.source = source
        self.target = target
    }

    public subscript(side: Side) -> Value {
        get { side == .source ? source : target }
        set { if side == .source { source = newValue } else { target = newValue } }
    }

    package func map<Result>(_ transform: (Value) throws -> Result) rethrows -> Sides<Result> {
        Sides<Result>(source: try transform(source), target: try transform(target))
    }
}

extension Sides: Sendable where Value: Sendable {}
extension Sides: Equatable where Value: Equatable {}
