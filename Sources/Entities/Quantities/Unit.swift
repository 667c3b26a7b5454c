/// A unit of measure by its symbol: what it measures, and how much of it.
package struct Unit: Sendable, Equatable {
    package enum Dimension: Sendable {
        case length, area, volume, mass, temperature, speed, power, energy, memory, time, ratio
    }

    package var dimension: Dimension
    /// How many of the dimension's base unit it is: metres, square metres, litres, kilograms, metres a second, watts,
    /// joules, bytes, seconds, hundredths.
    package var factor: Double
    /// What is added after the factor: only scales of temperature have it.
    package var offset = 0.0

    init(_ dimension: Dimension, _ factor: Double, offset: Double = 0) {
        self.dimension = dimension
        self.factor = factor
        self.offset = offset
    }

    /// An amount in the dimension's base unit.
    package func base(_ amount: Double) -> Double { amount * factor + offset }

    /// Years and months are means of the Gregorian calendar. A ton is the metric one: so it is translated, and the others
    /// lie within rounding. Sources: BIPM, The International System of Units (2019); NIST Handbook 44, appendix C.
    package static let table: [String: Unit] = [
        "mm": Unit(.length, 0.001), "cm": Unit(.length, 0.01), "m": Unit(.length, 1), "km": Unit(.length, 1000),
        "in": Unit(.length, 0.0254), "ft": Unit(.length, 0.3048), "yd": Unit(.length, 0.9144), "mi": Unit(.length, 1609.344),
        "nmi": Unit(.length, 1852), "league": Unit(.length, 4000),
        "cm2": Unit(.area, 1e-4), "m2": Unit(.area, 1), "km2": Unit(.area, 1e6), "ha": Unit(.area, 1e4),
        "ac": Unit(.area, 4046.856), "ft2": Unit(.area, 0.09290304), "mi2": Unit(.area, 2_589_988),
        "ml": Unit(.volume, 0.001), "cl": Unit(.volume, 0.01), "l": Unit(.volume, 1), "hl": Unit(.volume, 100),
        "cm3": Unit(.volume, 0.001), "m3": Unit(.volume, 1000), "km3": Unit(.volume, 1e12), "gal": Unit(.volume, 3.785),
        "bbl": Unit(.volume, 158.987),
        "mg": Unit(.mass, 1e-6), "g": Unit(.mass, 0.001), "kg": Unit(.mass, 1), "quintal": Unit(.mass, 100),
        "t": Unit(.mass, 1000), "lb": Unit(.mass, 0.45359237), "oz": Unit(.mass, 0.02835), "st": Unit(.mass, 6.35),
        "degree": Unit(.temperature, 1), "celsius": Unit(.temperature, 1),
        "fahrenheit": Unit(.temperature, 1 / 1.8, offset: -32 / 1.8),
        "km/h": Unit(.speed, 1 / 3.6), "m/s": Unit(.speed, 1), "mi/h": Unit(.speed, 0.44704), "kn": Unit(.speed, 0.514444),
        "mach": Unit(.speed, 340),
        "W": Unit(.power, 1), "kW": Unit(.power, 1e3), "MW": Unit(.power, 1e6), "GW": Unit(.power, 1e9),
        "hp": Unit(.power, 740),
        "kWh": Unit(.energy, 3.6e6), "MWh": Unit(.energy, 3.6e9), "GWh": Unit(.energy, 3.6e12), "TWh": Unit(.energy, 3.6e15),
        "cal": Unit(.energy, 4.184), "kcal": Unit(.energy, 4184),
        "kB": Unit(.memory, 1e3), "MB": Unit(.memory, 1e6), "GB": Unit(.memory, 1e9), "TB": Unit(.memory, 1e12),
        "s": Unit(.time, 1), "min": Unit(.time, 60), "h": Unit(.time, 3600), "d": Unit(.time, 86400),
        "wk": Unit(.time, 604_800), "fortnight": Unit(.time, 1_209_600), "mo": Unit(.time, 2_629_746),
        "yr": Unit(.time, 31_556_952), "decade": Unit(.time, 315_569_520), "century": Unit(.time, 3_155_695_200),
        "millennium": Unit(.time, 31_556_952_000),
        "point": Unit(.ratio, 1), "percentage point": Unit(.ratio, 1), "basis point": Unit(.ratio, 0.01),
    ]
}
