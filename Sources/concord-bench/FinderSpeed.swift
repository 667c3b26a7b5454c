import BitextModel
import Entities
import Segmenting

/// How fast the finders read segmented text, one core.
struct FinderSpeed {
    /// MB of text a second, both sides together.
    let names: Double

    init(_ samples: Samples, copies: Int) {
        let documents = samples.documents(copies: copies)
        let profiles = documents.map { samples.catalogue.profile($0.language ?? "und") }
        var megabytes = 0.0
        var seconds = 0.0
        for side in Side.allCases {
            let segmented = Segmenter(profiles[side]).segment(documents[side])
            megabytes += Double(documents[side].text.count) / 1e6
            seconds += Stopwatch.best { _ = NameFinder(profile: profiles[side]).names(in: segmented) }
        }
        names = megabytes / seconds
    }
}
