import Lexicon
import Testing

@Test(arguments: [
    ("élysée", "elysee"), ("erdoğan", "erdogan"), ("œuvre", "oeuvre"), ("łódź", "lodz"), ("sơn tùng", "son tung"),
    ("nguyễn văn", "nguyen van"), ("đức", "duc"), ("ḥaftar", "haftar"), ("șerban", "serban"), ("ṣabāḥ", "sabah"),
    ("москва", "москва"), ("harbour", "harbour"),
])
func accentsAreTakenOff(word: String, plain: String) { #expect(word.withoutAccents == plain) }
