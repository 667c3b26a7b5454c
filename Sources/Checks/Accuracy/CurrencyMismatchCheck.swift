import Checking
import Entities

/// Is an amount of money told in another currency?
struct CurrencyMismatchCheck: Check {
    static let metadata = CheckMetadata(
        id: "currency-mismatch",
        summary: "Is an amount of money told in another currency?",
        category: .number, severity: .major)

    func findings(in context: CheckContext) -> [Finding] {
        findings(of: .currency, in: context, message: Wording.message)
    }
}

private enum Wording {
    static func message(_ difference: FigureDifference, _ source: String?, _ target: String?) -> String {
        difference.isConversion ? FigureWording.converted(source, target) : FigureWording.differs(source, target)
    }
}
