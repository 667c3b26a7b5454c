import Checking

/// Colours a terminal understands, or none. Nothing is said by colour alone.
struct Ink {
    var isOn: Bool

    func callAsFunction(_ style: Style, _ text: String) -> String {
        isOn && !text.isEmpty ? "\u{1B}[\(style.rawValue)m\(text)\u{1B}[0m" : text
    }

    /// Select Graphic Rendition parameters (ECMA-48); the sixteen basic colours, which follow the terminal's theme.
    enum Style: String {
        case strong = "1"
        case quiet = "2"
        case critical = "1;31"
        case major = "31"
        case minor = "33"
        case neutral = "36"
        case good = "32"

        init(_ severity: Severity) {
            switch severity {
            case .critical: self = .critical
            case .major: self = .major
            case .minor: self = .minor
            case .neutral: self = .neutral
            }
        }
    }
}
