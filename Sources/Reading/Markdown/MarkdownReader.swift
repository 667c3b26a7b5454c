import BitextModel
import CMD4C

/// Reads Markdown (CommonMark with GitHub's tables, strikethrough, task lists and bare links) by md4c, which gives a
/// pointer into the source for every run of text.
struct MarkdownReader {
    let text: [UInt8]
    let start: Int

    init(_ text: [UInt8], from start: Int) {
        self.text = text
        self.start = start
    }

    func blocks() -> [Block] {
        let matter = FrontMatter(text, from: start)
        return (matter?.blocks ?? []) + body(from: matter?.end ?? start)
    }

    private func body(from start: Int) -> [Block] {
        guard start < text.count else { return [] }
        var builder = MarkdownBuilder(text, start: start)
        text[start...].withUnsafeBytes { bytes in
            withUnsafeMutablePointer(to: &builder) { Self.parse(bytes, into: $0) }
        }
        return builder.finish()
    }

    private static func parse(_ bytes: UnsafeRawBufferPointer, into builder: UnsafeMutablePointer<MarkdownBuilder>) {
        let base = bytes.baseAddress!.assumingMemoryBound(to: CChar.self)
        builder.pointee.base = base
        var parser = MD_PARSER()
        parser.flags = UInt32(MD_FLAG_TABLES | MD_FLAG_STRIKETHROUGH | MD_FLAG_TASKLISTS | permissiveAutolinks)
        parser.enter_block = { type, detail, data in visit(data) { $0.enter(type, detail) } }
        parser.leave_block = { type, _, data in visit(data) { $0.leave(type) } }
        parser.enter_span = { type, _, data in visit(data) { $0.enter(type) } }
        parser.leave_span = { type, _, data in visit(data) { $0.leave(type) } }
        parser.text = { type, text, size, data in visit(data) { $0.append(type, text, Int(size)) } }
        md_parse(base, MD_SIZE(bytes.count), &parser, builder)
        builder.pointee.base = nil
    }

    /// MD_FLAG_PERMISSIVEAUTOLINKS, a macro too complex for Swift to import.
    private static let permissiveAutolinks =
        MD_FLAG_PERMISSIVEEMAILAUTOLINKS | MD_FLAG_PERMISSIVEURLAUTOLINKS | MD_FLAG_PERMISSIVEWWWAUTOLINKS
}

private func visit(_ data: UnsafeMutableRawPointer?, _ body: (inout MarkdownBuilder) -> Void) -> CInt {
    body(&data!.assumingMemoryBound(to: MarkdownBuilder.self).pointee)
    return 0
}
