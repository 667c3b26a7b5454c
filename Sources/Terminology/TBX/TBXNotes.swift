/// What notes say: remarks, and what Concord's own notes stand for.
extension TBXContent {
    func hold(note text: String) {
        if term != nil {
            holdOfTerm(note: text)
        } else if let language {
            draft?.entry.remarks[language, default: LanguageRemarks()].note.appendLine(text)
        } else {
            holdOfEntry(note: text)
        }
    }

    private func holdOfTerm(note text: String) {
        if text == TBXNote.caseSensitive {
            term?.term.isCaseSensitive = true
        } else if let validity = TBXNote.validity(text) {
            term?.term.validity = validity
        } else if let (label, value) = TBXNote.labelled(text, [.termType, .partOfSpeech, .gender, .usage]) {
            switch label {
            case .termType: term?.term.type = TermType(rawValue: value)
            case .partOfSpeech: term?.term.partOfSpeech = PartOfSpeech(rawValue: value)
            case .gender: term?.term.gender = GrammaticalGender(rawValue: value)
            default: term?.term.geographicalUsage = value
            }
        } else {
            term?.term.note.appendLine(text)
        }
    }

    private func holdOfEntry(note text: String) {
        if text == TBXNote.doNotTranslate {
            draft?.entry.doNotTranslate = true
        } else if let validity = TBXNote.validity(text) {
            draft?.entry.validity = validity
        } else if let (_, type) = TBXNote.labelled(text, [.conceptType]) {
            draft?.entry.type = type
        } else if let (_, rest) = TBXNote.labelled(text, [.column]), let (name, value) = TBXNote.pair(rest) {
            draft?.entry.otherFields[name] = value
        } else if let (_, rest) = TBXNote.labelled(text, [.reference]), let (kind, target) = TBXNote.pair(rest),
            !kind.contains(" "), !target.contains(" ")
        {
            draft?.entry.references.append(ConceptReference(kind: kind, target: target))
        } else {
            draft?.entry.note.appendLine(text)
        }
    }
}
