import Checking
import Entities

/// Does a percentage come back as percentage points or as a plain number, or the reverse?
struct PercentageMismatchCheck: Check {
    static let metadata = CheckMetadata(
        id: "percentage-mismatch",
        summary: "Does a percentage come back as percentage points or as a plain number, or the reverse?",
        category: .number, severity: .major)

    func findings(in context: CheckContext) -> [Finding] {
        findings(of: .percentage, in: context, message: Wording.message)
    }
}

private enum Wording {
    static func message(_ difference: FigureDifference, _ source: String?, _ target: String?) -> String {
        FigureWording.differs(source, target)
    }
}
