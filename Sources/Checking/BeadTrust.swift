import BitextModel

extension Bead {
    /// What a difference between the bead's two sides is worth, 0.5…1, by how sure it is that the two answer each other.
    ///
    /// A wrong bead mostly holds some of the right segments (a sentence too many or too few), so half of what is found in one
    /// still holds.
    package var trust: Double { 0.5 + score / 2 }
}
