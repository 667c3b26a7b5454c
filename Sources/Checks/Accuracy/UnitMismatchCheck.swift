import Checking
import Entities

/// Is an amount told in another unit of measure?
struct UnitMismatchCheck: Check {
    static let metadata = CheckMetadata(
        id: "unit-mismatch",
        summary: "Is an amount told in another unit of measure?",
        category: .number, severity: .major)

    func findings(in context: CheckContext) -> [Finding] {
        findings(of: .unit, in: context, message: Wording.message)
    }
}

private enum Wording {
    static func message(_ difference: FigureDifference, _ source: String?, _ target: String?) -> String {
        difference.isConversion ? FigureWording.converted(source, target) : FigureWording.differs(source, target)
    }
}
