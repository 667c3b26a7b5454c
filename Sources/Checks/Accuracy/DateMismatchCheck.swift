import Checking
import Entities

/// Is another day, month, weekday or time named?
struct DateMismatchCheck: Check {
    static let metadata = CheckMetadata(
        id: "date-mismatch",
        summary: "Is another day, month, weekday or time named?",
        category: .number, severity: .major)

    func findings(in context: CheckContext) -> [Finding] {
        findings(of: .date, in: context, message: Wording.message)
    }
}

private enum Wording {
    static func message(_ difference: FigureDifference, _ source: String?, _ target: String?) -> String {
        FigureWording.differs(source, target)
    }
}
