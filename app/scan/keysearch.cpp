// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "scan/keysearch.h"

#include <bit>
#include <cstring>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace Intrlume::Scan {

namespace {

constexpr char start[] = "intrlume_sk_";
constexpr std::ptrdiff_t startLength = sizeof start - 1;

#ifdef __SSE2__
//! Sixteen places at once: "k_", where it would end, is rare in text and in programs. Advances \a at to the first key's start, or to the
//! last few bytes, which are too short for this.
bool findByBlocks(const char *&at, const char *end)
{
    const __m128i k = _mm_set1_epi8('k');
    const __m128i underscore = _mm_set1_epi8('_');
    constexpr std::ptrdiff_t block = 16;
    for (; end - at >= startLength - 1 + block; at += block) {
        const __m128i last = _mm_loadu_si128(reinterpret_cast<const __m128i *>(at + startLength - 1));
        const __m128i before = _mm_loadu_si128(reinterpret_cast<const __m128i *>(at + startLength - 2));
        auto candidates = static_cast<unsigned>(_mm_movemask_epi8(_mm_and_si128(_mm_cmpeq_epi8(before, k), _mm_cmpeq_epi8(last, underscore))));
        for (; candidates != 0; candidates &= candidates - 1) {
            const char *candidate = at + std::countr_zero(candidates);
            if (std::memcmp(candidate, start, startLength) == 0) {
                at = candidate;
                return true;
            }
        }
    }
    return false;
}
#endif

} // namespace

const char *findKeyStart(const char *at, const char *end)
{
#ifdef __SSE2__
    if (findByBlocks(at, end))
        return at;
#endif
    if (end - at < startLength)
        return end;
    const void *found = memmem(at, static_cast<size_t>(end - at), start, startLength);
    return found != nullptr ? static_cast<const char *>(found) : end;
}

void findKeys(QByteArrayView bytes, const std::function<void(qsizetype, SecretKey)> &found)
{
    const char *end = bytes.data() + bytes.size();
    for (const char *at = findKeyStart(bytes.data(), end); end - at >= keyLength; at = findKeyStart(at, end)) {
        const std::optional<SecretKey> key = SecretKey::parse({at, keyLength});
        if (key)
            found(at - bytes.data(), *key);
        at += key ? keyLength : startLength; // The start does not overlap itself.
    }
}

} // namespace Intrlume::Scan
