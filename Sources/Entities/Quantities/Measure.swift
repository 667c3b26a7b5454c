/// What an amount is counted in.
package enum Measure: Hashable, Sendable {
    /// An ISO 4217 code, or in lower case a name that several currencies share: `EUR`, `dollar`.
    case currency(String)
    /// The symbol of a ``Unit``.
    case unit(String)

    /// Whether both may be one measure: `dollar` and `USD`, a mile and a nautical mile.
    package func agrees(with other: Measure) -> Bool {
        switch (self, other) {
        case (.currency(let one), .currency(let two)):
            one == two || Self.families[one] == two || Self.families[two] == one
        case (.unit(let one), .unit(let two)):
            one == two || Self.kin.contains { $0.contains(one) && $0.contains(two) }
        default: false
        }
    }

    package var unit: Unit? {
        guard case .unit(let symbol) = self else { return nil }
        return Unit.table[symbol]
    }

    package var isCurrency: Bool {
        if case .currency = self { true } else { false }
    }

    /// What is told with its hundredths behind it.
    var hasHundredths: Bool { isCurrency || self == .unit("s") || self == .unit("m") }

    /// Whether it is counted in plain words: days, metres, tons.
    var isPlainUnit: Bool {
        guard let dimension = unit?.dimension else { return false }
        return dimension == .time || dimension == .length || dimension == .mass || dimension == .area
    }

    /// Units that one word names in many languages: a degree without its scale, a point without its base.
    private static let kin: [Set<String>] = [
        ["mi", "nmi"], ["degree", "celsius"], ["degree", "fahrenheit"], ["point", "percentage point"], ["cal", "kcal"],
    ]

    /// The names that currencies share (ISO 4217).
    private static let families: [String: String] = {
        let members = [
            "dollar": "USD CAD AUD NZD HKD SGD TWD", "pound": "GBP EGP LBP SYP SDG SSP CYP IEP", "cent": "penny",
            "franc": "CHF FRF BEF LUF XOF XAF CDF RWF BIF GNF DJF", "crown": "SEK NOK DKK CZK ISK SKK",
            "dinar": "LYD TND DZD IQD JOD KWD BHD RSD", "dirham": "MAD AED", "rial": "IRR OMR YER SAR QAR",
            "rupee": "INR PKR LKR NPR", "peso": "MXN ARS CLP COP CUP PHP UYU", "lira": "TRY ITL", "won": "KRW KPW",
            "mark": "DEM", "shilling": "KES UGX TZS SOS ATS",
        ]
        var result: [String: String] = [:]
        for (name, codes) in members { for code in codes.split(separator: " ") { result[String(code)] = name } }
        return result
    }()

    /// The codes that stand before or after an amount in capitals: `EUR 200`.
    static let codes: [UInt64: Measure] = {
        var result: [UInt64: Measure] = [:]
        let others = "EUR JPY CNY RUB BRL ZAR THB PLN UAH ILS HUF NGN GHS RON BGN XDR"
        for code in Array(families.keys) + others.split(separator: " ").map(String.init) where code.count == 3 {
            result[WordKey(code).value] = .currency(code)
        }
        return result
    }()

    /// A sign for money by its code point.
    static func sign(_ scalar: UInt64) -> Measure? {
        switch scalar {
        case 0x24: .currency("dollar")
        case 0xA2: .currency("cent")
        case 0xA3: .currency("pound")
        case 0xA5: .currency("JPY")
        case 0x20A3: .currency("franc")
        case 0x20A4: .currency("lira")
        case 0x20A9: .currency("won")
        case 0x20AA: .currency("ILS")
        case 0x20AC: .currency("EUR")
        case 0x20B4: .currency("UAH")
        case 0x20B9: .currency("INR")
        case 0x20BA: .currency("TRY")
        case 0x20BD: .currency("RUB")
        default: nil
        }
    }
}
