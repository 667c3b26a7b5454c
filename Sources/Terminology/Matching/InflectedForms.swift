import Languages

/// Whether two words are forms of one, by the endings of their language.
package struct InflectedForms: Sendable {
    private let inflections: Inflections

    package init(_ profile: LanguageProfile) { inflections = Inflections(profile.inflection) }

    package func areForms(_ one: String, _ other: String) -> Bool {
        if one == other { return true }
        var isForm = false
        inflections.forEachForm(of: one) { form, _, isAgreement in isForm = isForm || form == other && !isAgreement }
        return isForm
    }
}
