#include "CICU.h"

#include <string>
#include <vector>

#include <unicode/bytestream.h>
#include <unicode/edits.h>
#include <unicode/normalizer2.h>

using namespace icu;

struct concord_normalizer {
    const Normalizer2 *normalizer;
    std::string text;
    std::vector<concord_edit> edits;
};

namespace {

// ICU reports edits as runs; short replacements may share a run only when each is separately recorded ("fine").
void record(const Edits &edits, std::vector<concord_edit> &out) {
    out.clear();
    UErrorCode status = U_ZERO_ERROR;
    auto it = edits.getFineIterator();
    while (it.next(status)) out.push_back({it.oldLength(), it.newLength(), it.hasChange() ? 1 : 0});
}

}  // namespace

extern "C" {

concord_normalizer *concord_normalizer_open(int form) {
    UErrorCode status = U_ZERO_ERROR;
    const Normalizer2 *normalizer =
        form == 0   ? Normalizer2::getNFCInstance(status)
        : form == 2 ? Normalizer2::getNFDInstance(status)
                    : Normalizer2::getNFKCCasefoldInstance(status);
    if (U_FAILURE(status)) return nullptr;
    auto *result = new concord_normalizer;
    result->normalizer = normalizer;
    return result;
}

void concord_normalizer_close(concord_normalizer *normalizer) { delete normalizer; }

int concord_normalizer_accepts(const concord_normalizer *normalizer, const uint8_t *text, int32_t length) {
    UErrorCode status = U_ZERO_ERROR;
    bool accepted = normalizer->normalizer->isNormalizedUTF8(
        StringPiece(reinterpret_cast<const char *>(text), length), status);
    return U_SUCCESS(status) && accepted;
}

int32_t concord_normalizer_run(concord_normalizer *normalizer, const uint8_t *text, int32_t length) {
    normalizer->text.clear();
    UErrorCode status = U_ZERO_ERROR;
    Edits edits;
    StringByteSink<std::string> sink(&normalizer->text, length);
    normalizer->normalizer->normalizeUTF8(0, StringPiece(reinterpret_cast<const char *>(text), length), sink, &edits,
                                          status);
    if (U_FAILURE(status)) return -1;
    record(edits, normalizer->edits);
    return static_cast<int32_t>(normalizer->text.size());
}

const uint8_t *concord_normalizer_text(const concord_normalizer *normalizer) {
    return reinterpret_cast<const uint8_t *>(normalizer->text.data());
}
int32_t concord_normalizer_edit_count(const concord_normalizer *normalizer) {
    return static_cast<int32_t>(normalizer->edits.size());
}
const concord_edit *concord_normalizer_edits(const concord_normalizer *normalizer) { return normalizer->edits.data(); }
}
