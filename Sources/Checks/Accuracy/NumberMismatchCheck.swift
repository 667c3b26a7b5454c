import Checking
import Entities

/// Does a number of the original come back with another value?
struct NumberMismatchCheck: Check {
    static let metadata = CheckMetadata(
        id: "number-mismatch",
        summary: "Does a number of the original come back with another value?",
        category: .number, severity: .major)

    func findings(in context: CheckContext) -> [Finding] {
        findings(of: .number, in: context, message: Wording.message)
    }
}

private enum Wording {
    static func message(_ difference: FigureDifference, _ source: String?, _ target: String?) -> String {
        FigureWording.differs(source, target)
    }
}
