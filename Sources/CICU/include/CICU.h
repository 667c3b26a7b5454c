// A coarse C face over ICU's C++ library: whole UTF-8 buffers in, offsets and buffers out. No policy.
//
// ICU renames its C symbols with its version number by macro, so Swift cannot import them portably: this shim is the
// one place that knows ICU's headers. All offsets are UTF-8 offsets into the buffer passed in. Functions that return
// an int32_t count return -1 when ICU failed.
#pragma once
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/// ICU's and Unicode's versions, as `72.1` and `15.0`.
const char *_Nonnull concord_icu_version(void);
const char *_Nonnull concord_unicode_version(void);

typedef struct concord_breaker concord_breaker;

/// Opens a sentence (`words` = 0) or word (`words` = 1) breaker.
concord_breaker *_Nullable concord_breaker_open(const char *_Nonnull locale, int words);
void concord_breaker_close(concord_breaker *_Nullable breaker);
/// Finds all boundaries after the first, the end included. Read them with `concord_breaker_offsets`, and each piece's
/// rule status (UWordBreak) with `concord_breaker_statuses`; both are valid until the next call.
int32_t concord_breaker_run(concord_breaker *_Nonnull breaker, const uint8_t *_Nonnull text, int32_t length);
const int32_t *_Nonnull concord_breaker_offsets(const concord_breaker *_Nonnull breaker);
const int32_t *_Nonnull concord_breaker_statuses(const concord_breaker *_Nonnull breaker);

/// One changed or unchanged stretch of a normalised text: lengths in UTF-8 before and after.
typedef struct concord_edit {
    int32_t old_length;
    int32_t new_length;
    int32_t changed;
} concord_edit;

typedef struct concord_normalizer concord_normalizer;

/// `form`: 0 NFC, 1 NFKC_Casefold.
concord_normalizer *_Nullable concord_normalizer_open(int form);
void concord_normalizer_close(concord_normalizer *_Nullable normalizer);
/// Whether the text is normalised already.
int concord_normalizer_accepts(const concord_normalizer *_Nonnull normalizer, const uint8_t *_Nonnull text,
                               int32_t length);
/// Normalises; returns the length of the result.
int32_t concord_normalizer_run(concord_normalizer *_Nonnull normalizer, const uint8_t *_Nonnull text, int32_t length);
const uint8_t *_Nonnull concord_normalizer_text(const concord_normalizer *_Nonnull normalizer);
int32_t concord_normalizer_edit_count(const concord_normalizer *_Nonnull normalizer);
const concord_edit *_Nonnull concord_normalizer_edits(const concord_normalizer *_Nonnull normalizer);

/// Decodes bytes of a named encoding into UTF-8, written to `output` when it has room. Returns the length needed, -1
/// when the encoding is unknown or the bytes are not valid in it.
int32_t concord_decode(const char *_Nonnull encoding, const uint8_t *_Nonnull bytes, int32_t length,
                       uint8_t *_Nullable output, int32_t capacity);

/// ICU's best guess of an encoding (IANA name, copied into `name`), and its confidence 0…100.
int32_t concord_detect_encoding(const uint8_t *_Nonnull bytes, int32_t length, char *_Nonnull name, int32_t capacity);

typedef struct concord_pattern concord_pattern;

/// Compiles a regular expression in ICU's syntax. When it is faulty, NULL, with the UTF-8 offset of the fault and ICU's
/// name for it.
concord_pattern *_Nullable concord_pattern_open(const uint8_t *_Nonnull text, int32_t length, int ignores_case,
                                                int32_t *_Nonnull fault, const char *_Nullable *_Nonnull reason);
void concord_pattern_close(concord_pattern *_Nullable pattern);
int32_t concord_pattern_group_count(const concord_pattern *_Nonnull pattern);
/// Finds all matches. Each is `1 + group_count` pairs of UTF-8 offsets, -1 for a group that took no part. Returns the
/// number of matches, -1 when the limit of steps was reached: what was found until then counts for nothing.
int32_t concord_pattern_run(concord_pattern *_Nonnull pattern, const uint8_t *_Nonnull text, int32_t length,
                            int32_t limit);
const int32_t *_Nonnull concord_pattern_offsets(const concord_pattern *_Nonnull pattern);

/// A region's name in a language; -1 when there is none.
int32_t concord_region_name(const char *_Nonnull region, const char *_Nonnull language, uint8_t *_Nullable output,
                            int32_t capacity);
/// A language's name in a language; -1 when there is none.
int32_t concord_language_name(const char *_Nonnull tag, const char *_Nonnull language, uint8_t *_Nullable output,
                              int32_t capacity);

/// Terminal columns of each user-perceived character: fills `ends` (UTF-8 offsets) and `widths` (0, 1 or 2).
int32_t concord_grapheme_widths(const uint8_t *_Nonnull text, int32_t length, int32_t *_Nonnull ends,
                                int32_t *_Nonnull widths, int32_t capacity);

#ifdef __cplusplus
}
#endif
