import BitextModel

/// Character references: `&eacute;`, `&#233;`, `&#xE9;`, and the old names that work without a semicolon.
enum CharacterReference {
    /// What a whole reference stands for; nil when it is none.
    static func decode(_ reference: ArraySlice<UInt8>) -> [UInt8]? {
        // The parser knows all 2,231 names. A letter before the reference keeps it from dropping a space.
        let parsed = [UInt8(ascii: "x")] + reference
        let tree = GumboParser.tree(parsed, 0..<parsed.count, parsed: parsed)
        let texts = tree.nodes.compactMap { node -> [UInt8]? in
            if case .text(let text) = node.kind { return text.utf8 }
            return nil
        }
        let decoded = Array(texts.joined().dropFirst())
        return decoded.elementsEqual(reference) || decoded.isEmpty ? nil : decoded
    }

    /// How many bytes of `source`, which begins with `&`, stand for the first scalar of `decoded`.
    static func length(_ source: ArraySlice<UInt8>, decoded: ArraySlice<UInt8>) -> Int {
        let body = source.dropFirst()
        if body.first == UInt8(ascii: "#") { return numericLength(body) ?? 1 }
        let name = body.prefix(while: \.isASCIIAlphanumeric)
        let hasSemicolon = name.endIndex < source.endIndex && source[name.endIndex] == UInt8(ascii: ";")
        let isAmpersand = decoded.first == UInt8(ascii: "&")
        if isAmpersand, !name.starts(with: "amp".utf8), !name.starts(with: "AMP".utf8) { return 1 }
        if let old = longestOldName(name, decoded) {
            return 1 + old + (hasSemicolon && old == name.count ? 1 : 0)
        }
        return hasSemicolon ? 2 + name.count : 1 + name.count
    }

    private static func numericLength(_ body: ArraySlice<UInt8>) -> Int? {
        let isHex = body.dropFirst().first.map { $0 | 0x20 } == UInt8(ascii: "x")
        let start = body.startIndex + (isHex ? 2 : 1)
        let digits = body[min(start, body.endIndex)...].prefix { byte in
            byte.isASCIIDigit || (isHex && (0x61...0x66).contains(byte | 0x20))
        }
        guard !digits.isEmpty else { return nil }
        let hasSemicolon = digits.endIndex < body.endIndex && body[digits.endIndex] == UInt8(ascii: ";")
        return digits.endIndex - body.startIndex + 1 + (hasSemicolon ? 1 : 0)
    }

    /// The length of the longest name at the beginning of `name` that needs no semicolon and stands for the first scalar
    /// of `decoded`.
    private static func longestOldName(_ name: ArraySlice<UInt8>, _ decoded: ArraySlice<UInt8>) -> Int? {
        guard let scalar = decoded.scalar(at: decoded.startIndex) else { return nil }
        return oldNames[scalar]?.filter { name.starts(with: $0.utf8) }.map(\.utf8.count).max()
    }

    /// Names that HTML reads without a semicolon (WHATWG, "named character references"): Latin 1 and the five of markup.
    private static let oldNames: [Unicode.Scalar: [String]] = {
        let latin1 = """
            nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro \
            para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil \
            Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave \
            Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml \
            igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute \
            thorn yuml
            """
        var names: [Unicode.Scalar: [String]] = [
            "&": ["amp", "AMP"], "<": ["lt", "LT"], ">": ["gt", "GT"], "\"": ["quot", "QUOT"],
        ]
        for (offset, name) in latin1.split(separator: " ").enumerated() {
            names[Unicode.Scalar(UInt8(0xA0 + offset)), default: []].append(String(name))
        }
        names["©"]?.append("COPY")
        names["®"]?.append("REG")
        return names
    }()
}
