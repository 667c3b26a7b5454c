#include "CICU.h"

#include <memory>
#include <vector>

#include <unicode/brkiter.h>
#include <unicode/uchar.h>
#include <unicode/ustring.h>
#include <unicode/uversion.h>

using namespace icu;

struct concord_breaker {
    std::unique_ptr<BreakIterator> iterator;
    std::vector<UChar> utf16;
    std::vector<int32_t> offsets;
    std::vector<int32_t> statuses;
};

namespace {

// UTF-8 → UTF-16 in a reused buffer, ill-formed bytes as U+FFFD.
int32_t widen(const uint8_t *text, int32_t length, std::vector<UChar> &buffer) {
    buffer.resize(static_cast<size_t>(length) + 1);
    UErrorCode status = U_ZERO_ERROR;
    int32_t units = 0;
    u_strFromUTF8WithSub(buffer.data(), length + 1, &units, reinterpret_cast<const char *>(text), length, 0xFFFD,
                         nullptr, &status);
    return U_FAILURE(status) ? -1 : units;
}

// Walks both encodings together: the UTF-8 offset that answers a UTF-16 offset.
struct Walker {
    const uint8_t *text;
    int32_t length;
    const UChar *utf16;
    int32_t unit = 0;
    int32_t byte = 0;

    int32_t to(int32_t target) {
        while (unit < target && byte < length) {
            UChar32 c;
            U8_NEXT(text, byte, length, c);
            unit += c > 0xFFFF ? 2 : 1;
        }
        return byte;
    }
};

}  // namespace

extern "C" {

const char *concord_icu_version(void) { return U_ICU_VERSION; }
const char *concord_unicode_version(void) { return U_UNICODE_VERSION; }

concord_breaker *concord_breaker_open(const char *locale, int words) {
    UErrorCode status = U_ZERO_ERROR;
    Locale where(locale);
    std::unique_ptr<BreakIterator> iterator(words ? BreakIterator::createWordInstance(where, status)
                                                  : BreakIterator::createSentenceInstance(where, status));
    if (U_FAILURE(status) || !iterator) return nullptr;
    auto *breaker = new concord_breaker;
    breaker->iterator = std::move(iterator);
    return breaker;
}

void concord_breaker_close(concord_breaker *breaker) { delete breaker; }

int32_t concord_breaker_run(concord_breaker *breaker, const uint8_t *text, int32_t length) {
    int32_t units = widen(text, length, breaker->utf16);
    if (units < 0) return -1;
    UErrorCode status = U_ZERO_ERROR;
    UnicodeString alias(false, breaker->utf16.data(), units);
    breaker->iterator->setText(alias);
    if (U_FAILURE(status)) return -1;
    breaker->offsets.clear();
    breaker->statuses.clear();
    Walker walker{text, length, breaker->utf16.data()};
    for (int32_t at = breaker->iterator->next(); at != BreakIterator::DONE; at = breaker->iterator->next()) {
        breaker->offsets.push_back(walker.to(at));
        breaker->statuses.push_back(breaker->iterator->getRuleStatus());
    }
    return static_cast<int32_t>(breaker->offsets.size());
}

const int32_t *concord_breaker_offsets(const concord_breaker *breaker) { return breaker->offsets.data(); }
const int32_t *concord_breaker_statuses(const concord_breaker *breaker) { return breaker->statuses.data(); }

int32_t concord_grapheme_widths(const uint8_t *text, int32_t length, int32_t *ends, int32_t *widths,
                                int32_t capacity) {
    UErrorCode status = U_ZERO_ERROR;
    std::unique_ptr<BreakIterator> iterator(BreakIterator::createCharacterInstance(Locale::getRoot(), status));
    std::vector<UChar> utf16;
    int32_t units = widen(text, length, utf16);
    if (U_FAILURE(status) || units < 0) return -1;
    UnicodeString alias(false, utf16.data(), units);
    iterator->setText(alias);
    Walker walker{text, length, utf16.data()};
    int32_t count = 0;
    int32_t previous = 0;
    for (int32_t at = iterator->next(); at != BreakIterator::DONE && count < capacity; at = iterator->next()) {
        UChar32 first = alias.char32At(previous);
        int32_t type = u_charType(first);
        int32_t wide = u_getIntPropertyValue(first, UCHAR_EAST_ASIAN_WIDTH);
        bool none = type == U_NON_SPACING_MARK || type == U_ENCLOSING_MARK || type == U_FORMAT_CHAR ||
                    type == U_CONTROL_CHAR;
        ends[count] = walker.to(at);
        widths[count++] = none ? 0 : (wide == U_EA_WIDE || wide == U_EA_FULLWIDTH) ? 2 : 1;
        previous = at;
    }
    return count;
}
}
