import Checking
import Entities

/// Does a figure come back with another power of ten, millions for billions?
struct ScaleMismatchCheck: Check {
    static let metadata = CheckMetadata(
        id: "scale-mismatch",
        summary: "Does a figure come back with another power of ten, millions for billions?",
        category: .number, severity: .major)

    func findings(in context: CheckContext) -> [Finding] {
        findings(of: .scale, in: context, message: Wording.message)
    }
}

private enum Wording {
    static func message(_ difference: FigureDifference, _ source: String?, _ target: String?) -> String {
        FigureWording.differs(source, target)
    }
}
