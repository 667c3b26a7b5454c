import BitextModel
import Learning

/// A byte source that gives `text` a few bytes at a time.
func source(_ bytes: [UInt8], chunk: Int = 1 << 16) -> ByteSource {
    var position = 0
    return { () throws(Problem) in
        defer { position = min(position + chunk, bytes.count) }
        return Array(bytes[position..<min(position + chunk, bytes.count)])
    }
}

func source(_ text: String, chunk: Int = 1 << 16) -> ByteSource { source(Array(text.utf8), chunk: chunk) }

/// All pairs as `source → target`, or the problem's text.
func outcome(_ made: some PairSource) -> String {
    var made = made
    var result: [String] = []
    do throws(Problem) {
        while case let batch = try made.nextBatch(), !batch.isEmpty {
            result += batch.map {
                String(decoding: $0.source, as: UTF8.self) + " → " + String(decoding: $0.target, as: UTF8.self)
            }
        }
    } catch {
        return "\(error)"
    }
    return result.joined(separator: "\n")
}
