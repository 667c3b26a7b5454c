import BitextModel

/// A key that no field of the file has: misspelt, or of a later version.
struct UnknownKey: Error {
    var path: [any CodingKey]
    var key: String
    var known: [String]
}

/// Any key at all, to see what a file really holds.
private struct AnyKey: CodingKey {
    var stringValue: String
    var intValue: Int?
    init(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
}

func refuseUnknownKeys<Key: CodingKey & CaseIterable>(_ keys: Key.Type, of decoder: any Decoder) throws {
    let given = try decoder.container(keyedBy: AnyKey.self).allKeys.map(\.stringValue)
    // Sorted: the order of keys in a JSON object is lost, and the same file must give the same message.
    guard let unknown = given.filter({ Key(stringValue: $0) == nil }).sorted().first else { return }
    throw UnknownKey(path: decoder.codingPath, key: unknown, known: Key.allCases.map(\.stringValue))
}

/// What the decoder found wrong with a data file.
func dataFileProblem(_ error: any Error, json: [UInt8], file: String) -> Problem {
    guard case DecodingError.dataCorrupted = error, let fault = JSONSyntax.firstFault(in: json) else {
        return Problem(file: file, message(error), isFatal: true)
    }
    return Problem(file: file, line: fault.line, "the file is not valid JSON: \(fault.message)", isFatal: true)
}

private func message(_ error: any Error) -> String {
    switch error {
    case let unknown as UnknownKey: message(unknown)
    case DecodingError.typeMismatch(let type, let context):
        "\(place(context.codingPath)) must be \(name(of: type))"
    case DecodingError.valueNotFound(let type, let context):
        "\(place(context.codingPath)) must be \(name(of: type)), not null: leave the key out if there is nothing to say"
    case DecodingError.keyNotFound(let key, let context):
        "\(place(context.codingPath + [key])) is missing: add it"
    // `JSONDecoder` does not say which number it could not store.
    case DecodingError.dataCorrupted:
        "the file is valid JSON but cannot be stored: look for a fraction where a whole number is wanted, or for very deep lists"
    default: "the file cannot be read: \(error)"
    }
}

private func message(_ unknown: UnknownKey) -> String {
    let place = place(unknown.path + [AnyKey(stringValue: unknown.key)])
    if let meant = nearestName(to: unknown.key, among: unknown.known) {
        return "\(place) is not a known key: did you mean \"\(meant)\"?"
    }
    return "\(place) is not a known key: known are \(unknown.known.joined(separator: ", "))"
}

/// `"numbers.units.dix"`, `"months[3]"`.
private func place(_ path: [any CodingKey]) -> String {
    guard !path.isEmpty else { return "the file" }
    let steps = path.enumerated().map { index, key in
        if let position = key.intValue { return "[\(position)]" }
        return (index == 0 ? "" : ".") + key.stringValue
    }
    return "\"" + steps.joined() + "\""
}

private func name(of type: any Any.Type) -> String {
    if type == String.self { return "text" }
    if type == Int.self { return "a whole number" }
    if type == Double.self { return "a number" }
    let name = "\(type)"
    if name.hasPrefix("Array") || name.hasPrefix("Set") { return "a list" }
    return "an object with keys"
}
