// swift-tools-version: 6.1
import PackageDescription

// A target names every target whose types it sees, direct or not: otherwise it is not built again when a type's layout
// changes, and the program crashes.

/// Every room that a document passes.
let path: [Target.Dependency] = [
    "BitextModel", "UnicodeText", "Languages", "Reading", "Segmenting", "Lexicon", "Aligning", "Terminology", "Entities",
    "Checking", "Checks", "Triaging", "Reporting",
]

let strict: [SwiftSetting] = [.enableUpcomingFeature("ExistentialAny")]

func target(_ name: String, _ dependencies: [Target.Dependency] = [], plugins: [Target.PluginUsage] = []) -> Target {
    .target(name: name, dependencies: dependencies, swiftSettings: strict, plugins: plugins)
}

func tests(_ name: String) -> Target {
    .testTarget(
        name: name + "Tests", dependencies: path + ["XMLReading", "Archives", "Reviewing", "Learning", "TestSupport"],
        swiftSettings: strict)
}

let package = Package(
    name: "Concord",
    products: [
        .executable(name: "concord", targets: ["concord"]),
        .executable(name: "concord-bench", targets: ["concord-bench"]),
        .library(name: "Concord", targets: ["Reviewing"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
    ],
    targets: [
        .systemLibrary(name: "CICULibrary", pkgConfig: "icu-i18n", providers: [.apt(["libicu-dev"])]),
        .systemLibrary(name: "CGumbo", pkgConfig: "gumbo", providers: [.apt(["libgumbo-dev"])]),
        .systemLibrary(name: "CExpat", pkgConfig: "expat", providers: [.apt(["libexpat1-dev"])]),
        .systemLibrary(name: "CMD4C", pkgConfig: "md4c", providers: [.apt(["libmd4c-dev"])]),
        .systemLibrary(name: "CMinizip", pkgConfig: "minizip", providers: [.apt(["libminizip-dev"])]),
        .systemLibrary(name: "CStemmer", providers: [.apt(["libstemmer-dev"])]),
        .target(name: "CICU", dependencies: ["CICULibrary"]),
        target("UnicodeText", ["CICU"]),
        target("BitextModel"),
        target("XMLReading", ["BitextModel", "UnicodeText", "CExpat"]),
        target("Archives", ["CMinizip"]),
        target("Languages", ["BitextModel", "UnicodeText"]),
        target("Reading", ["BitextModel", "UnicodeText", "Languages", "CGumbo", "CMD4C"]),
        target("Segmenting", ["BitextModel", "UnicodeText", "Languages"]),
        target("Lexicon", ["BitextModel", "UnicodeText", "Languages"]),
        target("Learning", ["BitextModel", "UnicodeText", "Languages", "Segmenting", "Lexicon", "XMLReading"]),
        target("Aligning", ["BitextModel", "Languages", "Lexicon"]),
        target("Terminology", ["BitextModel", "UnicodeText", "Languages", "XMLReading", "Archives", "CStemmer"]),
        target("Entities", ["BitextModel", "Languages"]),
        target("Checking", ["BitextModel", "UnicodeText", "Languages", "Lexicon", "Terminology", "Entities"]),
        target(
            "Checks", ["BitextModel", "UnicodeText", "Languages", "Lexicon", "Terminology", "Entities", "Checking"],
            plugins: ["ListChecks"]),
        target("Triaging", ["BitextModel", "Checking"]),
        target("Reporting", ["BitextModel", "Checking", "Lexicon", "UnicodeText"]),
        target("Reviewing", path),
        .executableTarget(
            name: "concord",
            dependencies: path + [
                "Reviewing", "Learning", .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: strict),
        .executableTarget(
            name: "concord-bench", dependencies: path + ["Reviewing", "Learning"],
            swiftSettings: strict),
        .executableTarget(name: "CheckLister", swiftSettings: strict),
        .plugin(name: "ListChecks", capability: .buildTool(), dependencies: ["CheckLister"]),
        .target(
            name: "TestSupport", dependencies: path + ["Reviewing"], path: "Tests/TestSupport",
            swiftSettings: strict),
        tests("UnicodeText"),
        tests("Languages"),
        tests("Reading"),
        tests("Segmenting"),
        tests("Lexicon"),
        tests("Learning"),
        tests("Aligning"),
        tests("Archives"),
        tests("Terminology"),
        tests("Entities"),
        tests("Checks"),
        tests("Triaging"),
        tests("Reporting"),
        tests("Reviewing"),
        tests("EndToEnd"),
        tests("Repository"),
    ],
    swiftLanguageModes: [.v6],
    cxxLanguageStandard: .cxx17
)
