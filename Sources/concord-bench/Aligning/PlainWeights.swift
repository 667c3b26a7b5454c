import Aligning

extension AlignmentWeights {
    /// Round values by reason alone, from which the weights of a fold are searched: those that ship have seen every document,
    /// and would bring along what they know of the ones held out.
    static var plain: AlignmentWeights {
        var weights = AlignmentWeights()
        for parameter in AlignmentWeights.tunable {
            if let value = plainValues[parameter.name] { weights[keyPath: parameter.path] = value }
        }
        return weights
    }

    private static let plainValues: [String: Double] = [
        "floor": 0.8, "knownPower": 0.5, "floorNumber": 0.5, "floorFunction": 0.9, "frequentFunction": 0.015,
        "frequentWord": 0.02, "rarest": 0.0005, "kin": 0.5, "dilution": 1, "nearbyShare": 0.2, "nearbyRadius": 10,
        "adaptation": 1, "adaptationStart": 50, "unaligned": -5, "unalignedNext": -4, "unalignedLength": 0, "length": 1,
        "lengthDeviation": 2.6, "speechStart": 2, "speechBroken": 0, "speechInside": -1, "sharedMark": 1, "lostMark": -1,
        "sameEnd": 1, "otherEnd": -1, "oneToTwo": -3, "oneToThree": -6, "oneToFour": -8, "oneToMore": -10, "twoToTwo": -5,
        "twoToMore": -8, "temperature": 2, "beadPrice": 0.5,
    ]
}
