// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

namespace kyhop {

/// Sanitizers reserve terabytes of addresses, start threads, open files and speak on stderr, so a process under them cannot be
/// fenced in as tightly.
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
inline constexpr bool kSanitized = true;
#elif defined(__has_feature)
#if __has_feature(address_sanitizer) || __has_feature(thread_sanitizer) || __has_feature(memory_sanitizer)
inline constexpr bool kSanitized = true;
#else
inline constexpr bool kSanitized = false;
#endif
#else
inline constexpr bool kSanitized = false;
#endif

}  // namespace kyhop
