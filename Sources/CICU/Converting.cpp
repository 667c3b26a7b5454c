#include "CICU.h"

#include <cstring>
#include <memory>
#include <vector>

#include <unicode/locdspnm.h>
#include <unicode/ucnv.h>
#include <unicode/ucsdet.h>
#include <unicode/unistr.h>
#include <unicode/ustring.h>

using namespace icu;

namespace {

// Copies a string out as UTF-8 when it fits; returns the length it needs.
int32_t copy_out(const UnicodeString &text, uint8_t *output, int32_t capacity) {
    std::string utf8;
    text.toUTF8String(utf8);
    auto length = static_cast<int32_t>(utf8.size());
    if (output && length <= capacity) std::memcpy(output, utf8.data(), utf8.size());
    return length;
}

}  // namespace

extern "C" {

int32_t concord_decode(const char *encoding, const uint8_t *bytes, int32_t length, uint8_t *output, int32_t capacity) {
    UErrorCode status = U_ZERO_ERROR;
    UConverter *converter = ucnv_open(encoding, &status);
    if (U_FAILURE(status)) return -1;
    ucnv_setToUCallBack(converter, UCNV_TO_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &status);
    std::vector<UChar> utf16(static_cast<size_t>(length) * 2 + 16);
    int32_t units = ucnv_toUChars(converter, utf16.data(), static_cast<int32_t>(utf16.size()),
                                  reinterpret_cast<const char *>(bytes), length, &status);
    ucnv_close(converter);
    if (U_FAILURE(status)) return -1;
    int32_t needed = 0;
    u_strToUTF8(reinterpret_cast<char *>(output), output ? capacity : 0, &needed, utf16.data(), units, &status);
    if (status == U_BUFFER_OVERFLOW_ERROR) return needed;
    return U_FAILURE(status) ? -1 : needed;
}

int32_t concord_detect_encoding(const uint8_t *bytes, int32_t length, char *name, int32_t capacity) {
    UErrorCode status = U_ZERO_ERROR;
    UCharsetDetector *detector = ucsdet_open(&status);
    ucsdet_setText(detector, reinterpret_cast<const char *>(bytes), length, &status);
    const UCharsetMatch *match = ucsdet_detect(detector, &status);
    int32_t confidence = -1;
    if (U_SUCCESS(status) && match) {
        std::strncpy(name, ucsdet_getName(match, &status), static_cast<size_t>(capacity) - 1);
        name[capacity - 1] = 0;
        confidence = ucsdet_getConfidence(match, &status);
    }
    ucsdet_close(detector);
    return U_FAILURE(status) ? -1 : confidence;
}

int32_t concord_region_name(const char *region, const char *language, uint8_t *output, int32_t capacity) {
    std::unique_ptr<LocaleDisplayNames> names(LocaleDisplayNames::createInstance(Locale(language)));
    UnicodeString name;
    names->regionDisplayName(region, name);
    return name.isBogus() || name.isEmpty() ? -1 : copy_out(name, output, capacity);
}

int32_t concord_language_name(const char *tag, const char *language, uint8_t *output, int32_t capacity) {
    std::unique_ptr<LocaleDisplayNames> names(LocaleDisplayNames::createInstance(Locale(language)));
    UnicodeString name;
    names->localeDisplayName(tag, name);
    return name.isBogus() || name.isEmpty() ? -1 : copy_out(name, output, capacity);
}
}
