import BitextModel
import Entities
import Segmenting

/// How fast each finder reads segmented text beside ICU's floor in the same run; one core, in seconds of the processor.
struct FinderSpeeds {
    /// MB of text a second, both languages together.
    private(set) var list: [(name: String, speed: Double)] = []

    init(_ samples: Samples, copies: Int) {
        let documents = samples.documents(copies: copies)
        let profiles = documents.map { samples.catalogue.profile($0.language ?? "und") }
        let texts = Sides(
            source: Segmenter(profiles.source).segment(documents.source),
            target: Segmenter(profiles.target).segment(documents.target))
        let megabytes = Double(Side.allCases.reduce(0) { $0 + documents[$1].text.count }) / 1e6
        func add(_ name: String, _ run: (Side) -> Void) {
            let seconds = Stopwatch.bestOnProcessor { Side.allCases.forEach(run) }
            list.append((name, megabytes / seconds))
        }
        let numbers = profiles.map { NumberFinder(profile: $0) }
        let dates = profiles.map { DateFinder(profile: $0) }
        let names = profiles.map { NameFinder(profile: $0) }
        add("ICU's floor") { ICUFloor.run(documents[$0]) }
        add("finding numbers, money and units") { _ = numbers[$0].quantities(in: texts[$0]) }
        add("finding dates") { _ = dates[$0].dates(in: texts[$0]) }
        add("finding names") { _ = names[$0].found(in: texts[$0]) }
        add("finding acronyms") { _ = AcronymFinder().acronyms(in: texts[$0]) }
    }
}
