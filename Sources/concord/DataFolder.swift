import BitextModel
import FoundationEssentials
import Glibc
import Languages
import Lexicon
import Reviewing
import Terminology

/// Where the program's data lies: languages, glossaries and the checks' pages.
struct DataFolder {
    let path: String

    /// `CONCORD_DATA`, then `share/concord` beside the program's `bin`, then the checkout the program was built in.
    static func find() throws(Problem) -> DataFolder {
        if let named = ProcessInfo.processInfo.environment["CONCORD_DATA"], !named.isEmpty {
            guard isData(named) else {
                throw Problem(file: named, "CONCORD_DATA names this folder, but it holds no Languages folder", isFatal: true)
            }
            return DataFolder(path: named)
        }
        let folders = ancestors(of: executablePath)
        let candidates = folders.prefix(2).map { $0 + "/share/concord" } + folders
        guard let found = candidates.first(where: isData) else {
            throw Problem(
                "the program's data (languages, glossaries) was not found in share/concord beside \(executablePath): "
                    + "install it with `make install`, or set CONCORD_DATA to the folder that holds it", isFatal: true)
        }
        return DataFolder(path: found)
    }

    private static var executablePath: String {
        (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? CommandLine.arguments[0]
    }

    private static func isData(_ path: String) -> Bool {
        FileManager.default.fileExists(atPath: path + "/Languages/en.json")
    }

    /// The folders above a path, nearest first.
    private static func ancestors(of path: String) -> [String] {
        var parts = path.split(separator: "/").map(String.init)
        var result: [String] = []
        while !parts.isEmpty {
            parts.removeLast()
            result.append("/" + parts.joined(separator: "/"))
        }
        return result
    }

    func languages() throws(Problem) -> LanguageCatalogue {
        let folder = path + "/Languages"
        let names = ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).filter { $0.hasSuffix(".json") }
        var files: [(name: String, bytes: [UInt8])] = []
        for name in names.sorted() { files.append((folder + "/" + name, try Files.read(folder + "/" + name))) }
        return try LanguageCatalogue(files: files)
    }

    /// Glossaries of names that everybody knows: consulted, never enforced. Languages they lack leave them out.
    ///
    /// - Parameter isForOne: whether one article is checked: then the compiled file, which `make build` puts beside the
    ///   glossaries, is asked. Many are served faster by glossaries that are read once.
    func knowledge(_ languages: Sides<String>, isForOne: Bool) -> Termbase {
        if isForOne, Set([languages.source, languages.target].map(Self.language)) == Self.compiledLanguages,
            let ready = compiledNames()
        {
            return ready
        }
        let glossaries = Termbase.wellKnown.compactMap { name -> Glossary? in
            guard let bytes = try? Files.read("\(path)/Glossaries/\(name).csv") else { return nil }
            return try? GlossaryReader.read(bytes, name: "@" + name, languages: languages)
        }
        return Termbase(glossaries: glossaries)
    }

    /// The languages of all glossaries of well-known names.
    private static let compiledLanguages: Set<String> = ["fr", "en"]

    /// The well-known names as they were compiled; nil when they were not, or a glossary has changed since.
    private func compiledNames() -> Termbase? {
        let file = path + "/Glossaries/known.termbase"
        let sources = Termbase.wellKnown.map { "\(path)/Glossaries/\($0).csv" }
        guard let made = Self.changed(file), sources.allSatisfy({ Self.changed($0).map { $0 <= made } ?? false }),
            let map = try? FileMap(file), let base = try? CompiledTermbase(map.bytes, owner: map, name: "@known")
        else { return nil }
        var termbase = Termbase()
        termbase.compiled = [(0, base)]
        return termbase
    }

    /// When a file was last changed, in seconds; nil when there is none.
    private static func changed(_ path: String) -> Int? {
        var info = stat()
        return stat(path, &info) == 0 ? info.st_mtim.tv_sec : nil
    }

    /// The file of a glossary that ships, by its name without `@`.
    func glossary(_ name: String) throws(Problem) -> String {
        let files = (try? FileManager.default.contentsOfDirectory(atPath: path + "/Glossaries")) ?? []
        let names = files.filter { $0.hasSuffix(".csv") }.map { String($0.dropLast(4)) }.sorted()
        if names.contains(name) { return "\(path)/Glossaries/\(name).csv" }
        let meant = nearestName(to: name, among: names).map { "did you mean @\($0)? " } ?? ""
        throw Problem(
            file: "@" + name,
            "no glossary of this name ships: \(meant)there are " + names.map { "@" + $0 }.joined(separator: ", "),
            isFatal: true)
    }

    /// The bundled lexicon from one language into the other, in either direction; nil when there is none.
    func lexicon(_ languages: Sides<String>) throws(Problem) -> BilingualLexicon? {
        let (one, other) = (Self.language(languages.source), Self.language(languages.target))
        if let found = try lexicon(one + "-" + other) { return found }
        return try lexicon(other + "-" + one)?.reversed
    }

    private func lexicon(_ name: String) throws(Problem) -> BilingualLexicon? {
        let file = "\(path)/Lexicons/\(name).lexicon"
        guard FileManager.default.fileExists(atPath: file) else { return nil }
        let map = try FileMap(file)
        return try BilingualLexicon(map.bytes, owner: map, name: file)
    }

    /// `en` for `en-GB`.
    static func language(_ tag: String) -> String { tag.prefix { $0 != "-" && $0 != "_" }.lowercased() }
}
