import Checking

extension HTMLWriter {
    /// The shapes that the page refers to. Each severity has its own, so that none is told by colour alone.
    mutating func icons() {
        raw(
            """
            <svg width="0" height="0" class="sprite" aria-hidden="true"><defs>
            <symbol id="i-critical" viewBox="0 0 16 16"><path d="M5 1h6l4 4v6l-4 4H5l-4-4V5z"/></symbol>
            <symbol id="i-major" viewBox="0 0 16 16"><path d="M8 1.5 15.5 14.5H.5z"/></symbol>
            <symbol id="i-minor" viewBox="0 0 16 16"><path d="M8 1l7 7-7 7-7-7z"/></symbol>
            <symbol id="i-neutral" viewBox="0 0 16 16"><circle cx="8" cy="8" r="5.5" fill="none" stroke="currentColor"
             stroke-width="2.5"/></symbol>
            <symbol id="i-passes" viewBox="0 0 16 16"><path d="M2 8.5 6.2 13 14 3.5" fill="none" stroke="currentColor"
             stroke-width="2.6"/></symbol>
            <symbol id="i-fails" viewBox="0 0 16 16"><path d="M3 3l10 10M13 3 3 13" fill="none" stroke="currentColor"
             stroke-width="2.6"/></symbol>
            </defs></svg>

            """)
    }

    mutating func icon(_ name: String) {
        element("svg", ["class": "icon", "aria-hidden": "true"]) { html in
            html.element("use", ["href": "#i-" + name]) { _ in }
        }
    }

    /// Icon and word.
    mutating func severity(_ severity: Severity) {
        element("span", ["class": "severity " + severity.rawValue]) { html in
            html.icon(severity.rawValue)
            html.text(severity.rawValue)
        }
    }
}
