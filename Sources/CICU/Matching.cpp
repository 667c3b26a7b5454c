#include "CICU.h"

#include <vector>

#include <unicode/regex.h>
#include <unicode/ustring.h>
#include <unicode/utypes.h>

using namespace icu;

struct concord_pattern {
    URegularExpression *expression;
    int32_t groups;
    std::vector<UChar> utf16;
    std::vector<int32_t> bytes;  // By UTF-16 offset: the UTF-8 offset.
    std::vector<int32_t> offsets;
};

namespace {

// UTF-8 → UTF-16 with the way back, ill-formed bytes as U+FFFD.
void widen(const uint8_t *text, int32_t length, std::vector<UChar> &buffer, std::vector<int32_t> &bytes) {
    buffer.clear();
    bytes.clear();
    int32_t byte = 0;
    while (byte < length) {
        const int32_t start = byte;
        UChar32 c;
        U8_NEXT(text, byte, length, c);
        if (c < 0) c = 0xFFFD;
        if (c > 0xFFFF) {
            buffer.push_back(U16_LEAD(c));
            bytes.push_back(start);
            c = U16_TRAIL(c);
        }
        buffer.push_back(static_cast<UChar>(c));
        bytes.push_back(start);
    }
    bytes.push_back(length);
    buffer.push_back(0);
}

}  // namespace

extern "C" {

concord_pattern *concord_pattern_open(const uint8_t *text, int32_t length, int ignores_case, int32_t *fault,
                                      const char **reason) {
    std::vector<UChar> utf16;
    std::vector<int32_t> bytes;
    widen(text, length, utf16, bytes);
    UErrorCode status = U_ZERO_ERROR;
    UParseError error;
    error.offset = -1;
    // Without UREGEX_UWORD, whose word boundaries know no apostrophe: `l’ANL` would be one word.
    const uint32_t flags = ignores_case ? UREGEX_CASE_INSENSITIVE : 0;
    URegularExpression *made =
        uregex_open(utf16.data(), static_cast<int32_t>(utf16.size()) - 1, flags, &error, &status);
    if (U_FAILURE(status)) {
        const int32_t place = error.offset < 0 ? 0 : error.offset;
        *fault = place < static_cast<int32_t>(bytes.size()) ? bytes[place] : length;
        *reason = u_errorName(status);
        uregex_close(made);
        return nullptr;
    }
    const int32_t groups = uregex_groupCount(made, &status);
    return new concord_pattern{made, groups, {}, {}, {}};
}

void concord_pattern_close(concord_pattern *pattern) {
    if (!pattern) return;
    uregex_close(pattern->expression);
    delete pattern;
}

int32_t concord_pattern_group_count(const concord_pattern *pattern) { return pattern->groups; }

int32_t concord_pattern_run(concord_pattern *pattern, const uint8_t *text, int32_t length, int32_t limit) {
    pattern->offsets.clear();
    widen(text, length, pattern->utf16, pattern->bytes);
    UErrorCode status = U_ZERO_ERROR;
    uregex_setTimeLimit(pattern->expression, limit, &status);
    uregex_setText(pattern->expression, pattern->utf16.data(), static_cast<int32_t>(pattern->utf16.size()) - 1, &status);
    int32_t count = 0;
    while (U_SUCCESS(status) && uregex_findNext(pattern->expression, &status)) {
        for (int32_t group = 0; group <= pattern->groups; group++) {
            UErrorCode ignored = U_ZERO_ERROR;
            const int32_t start = uregex_start(pattern->expression, group, &ignored);
            const int32_t end = uregex_end(pattern->expression, group, &ignored);
            const bool has = U_SUCCESS(ignored) && start >= 0;
            pattern->offsets.push_back(has ? pattern->bytes[start] : -1);
            pattern->offsets.push_back(has ? pattern->bytes[end] : -1);
        }
        count++;
    }
    return U_FAILURE(status) ? -1 : count;
}

const int32_t *concord_pattern_offsets(const concord_pattern *pattern) { return pattern->offsets.data(); }

}  // extern "C"
