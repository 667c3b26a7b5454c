import Checking
import Checks
import FoundationEssentials
import TestSupport
import Testing

/// Pages, checks and files agree, and ids are what findings, options and baselines can rely on.
@Suite struct CatalogueTests {
    private static let ids = CheckCatalogue.all.checks.map(\.metadata.id)

    @Test func everyCheckHasAPageAndEveryPageACheck() { #expect(CheckPage.all.map(\.name) == Self.ids.sorted()) }

    @Test func idsAreUnique() { #expect(Set(Self.ids).count == Self.ids.count) }

    @Test(arguments: ids) func idsAreLowerCaseWithHyphens(id: String) {
        let words = id.split(separator: "-", omittingEmptySubsequences: false)
        #expect(words.count > 1)
        #expect(words.allSatisfy { !$0.isEmpty && $0.utf8.allSatisfy { (0x61...0x7A).contains($0) } })
    }

    /// `number-mismatch` is `NumberMismatchCheck` in `NumberMismatchCheck.swift`.
    @Test func fileTypeAndIdAgree() throws {
        let folder = repositoryRoot + "/Sources/Checks"
        let files = try FileManager.default.subpathsOfDirectory(atPath: folder).filter { $0.hasSuffix("Check.swift") }
        let named = files.map { String($0.split(separator: "/").last!.dropLast(".swift".count)) }
        let types = CheckCatalogue.all.checks.map { String(describing: type(of: $0)) }
        #expect(named.sorted() == types.sorted())
        let typed = Self.ids.map { id in id.split(separator: "-").map(\.capitalized).joined() + "Check" }
        #expect(typed == types)
    }

    @Test(arguments: CheckCatalogue.all.checks.map(\.metadata.summary)) func summariesAreQuestions(summary: String) {
        #expect(summary.hasSuffix("?") && summary.first?.isUppercase == true)
    }
}

extension Substring {
    fileprivate var capitalized: String { prefix(1).uppercased() + dropFirst() }
}

/// Every page has the same parts in the same order.
@Suite struct PageTests {
    private static let sections = ["Why it matters", "What to do", "When to disregard it", "Examples"]
    /// Fewer examples do not show where a check's limits are.
    private static let fewestExamples = 3

    @Test func thereArePages() { #expect(!CheckPage.all.isEmpty) }

    @Test(arguments: CheckPage.all.map(\.name)) func pagesAreWhole(name: String) throws {
        let page = try #require(CheckPage.all.first { $0.name == name })
        #expect(page.title == page.name)
        #expect(!page.introduction.isEmpty)
        #expect(page.sections == Self.sections)
        #expect(page.faults == [])
        #expect(page.examples.count >= Self.fewestExamples)
        #expect(Set(page.examples.map(\.heading)).count == page.examples.count)
    }

    /// A page shows its check at work, and restraint.
    @Test(arguments: CheckPage.all.map(\.name)) func pagesShowBothSides(name: String) throws {
        let page = try #require(CheckPage.all.first { $0.name == name })
        let promises = page.examples.filter { $0.kind == .promise }
        #expect(promises.contains { $0.lines("findings").contains { $0.hasPrefix(name + " ") } })
        #expect(promises.contains { $0.lines("findings").isEmpty })
    }

    @Test(arguments: CheckPage.all.flatMap(\.examples)) func examplesAreWhole(example: CheckExample) {
        let languages = example.texts.map(\.language)
        #expect(languages == ["fr", "en"], "\(example)")
        #expect(example.text("missed") == nil || example.kind == .miss, "\(example): only a known miss has a block \"missed\"")
        switch example.kind {
        case .promise: break
        case .falseAlarm: #expect(!example.lines("findings").isEmpty, "\(example): say what is wrongly reported")
        case .miss: #expect(!example.lines("missed").isEmpty, "\(example): say what ought to be found")
        }
    }

    @Test func faultsOfAPageAreSeen() {
        let page = CheckPage("# a\n\n```fr\nx\n```\n\n### b\n\n```fr\nx\n```\n\n```fr\ny\n```\n\n```en\n", name: "a")
        #expect(page.faults.count == 3)
    }
}
