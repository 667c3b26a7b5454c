import Languages

/// Two languages with what matching needs, as their data files have it.
enum Profiles {
    static let french: LanguageProfile = {
        var profile = LanguageProfile(tag: "fr", name: "French")
        profile.stemmer = "french"
        profile.functionWords = ["un", "une", "le", "la", "les", "de", "du", "des", "et", "ou", "or"]
        profile.contractions = [["du", "de la", "de l'", "des", "de", "d'"], ["au", "à la", "à l'", "aux", "à"]]
        profile.inflection.endings = [
            ["", "s"], ["eau", "eaux"], ["eu", "eux"], ["ou", "oux"], ["al", "aux", "ale", "ales"], ["ail", "aux"],
            ["en", "ens", "enne", "ennes"], ["ain", "ains", "aine", "aines"],
            ["ois", "oise", "oises"], ["ais", "aise", "aises"], ["er", "ers", "ère", "ères"], ["if", "ifs", "ive", "ives"],
            ["eur", "eurs", "euse", "euses"], ["teur", "teurs", "trice", "trices"], ["eux", "euse", "euses"],
            ["iel", "iels", "ielle", "ielles"], ["nel", "nels", "nelle", "nelles"], ["ef", "efs", "effe", "effes"],
            ["ant", "ants", "ante", "antes"], ["ent", "ents", "ente", "entes"], ["turc", "turcs", "turque", "turques"],
            ["grec", "grecs", "grecque", "grecques"], ["œil", "yeux"],
        ]
        profile.inflection.agreements = [
            ["", "s", "e", "es"], ["el", "els", "elle", "elles"], ["on", "ons", "onne", "onnes"],
            ["et", "ets", "ète", "ètes", "ette", "ettes"], ["f", "fs", "ve", "ves"], ["x", "se", "ses"],
            ["c", "cs", "che", "ches"], ["c", "cs", "que", "ques"], ["eau", "eaux", "el", "elle", "elles"],
        ]
        profile.inflection.invariables = ["mois", "fois", "fils", "fonds", "mars", "mais", "vers", "sous", "sens"]
        return profile
    }()

    static let english: LanguageProfile = {
        var profile = LanguageProfile(tag: "en", name: "English")
        profile.stemmer = "english"
        profile.functionWords = ["us", "is", "or", "it", "who", "the", "a", "in"]
        profile.hasTransparentCompounds = true
        profile.inflection.endings = [
            ["", "s"], ["s", "ses"], ["x", "xes"], ["z", "zes"], ["ch", "ches"], ["sh", "shes"], ["o", "oes"], ["y", "ies"],
            ["f", "ves"], ["fe", "ves"], ["man", "men"], ["is", "es"], ["child", "children"], ["foot", "feet"],
        ]
        profile.inflection.invariables = ["news", "means", "customs", "series", "species"]
        return profile
    }()

    static func named(_ tag: String) -> LanguageProfile { tag == "fr" ? french : english }

    /// A language of which only the stemmer is known.
    static func stemmed(_ stemmer: String) -> LanguageProfile {
        var profile = LanguageProfile(tag: "xx", name: "Other")
        profile.stemmer = stemmer
        return profile
    }
}
