// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "storage/base/error.h"

namespace kyhop {

/// Why a paper cannot be taken in. The numbers travel from the reading helper to its caller: docs/formats/reader.md.
enum class PaperFault : std::uint8_t {
  unreadable = 1,       ///< the file cannot be opened or read
  not_a_file = 2,       ///< a folder, a device, a pipe
  not_pdf = 3,          ///< no PDF header in the first 1024 bytes
  damaged = 4,          ///< a PDF that cannot be put together again
  encrypted = 5,        ///< opens only with a password
  no_pages = 6,         ///< a PDF without a single page
  too_large = 7,        ///< more bytes than kMaxPaperBytes
  too_many_pages = 8,   ///< more pages than kMaxPaperPages
  too_much_memory = 9,  ///< the memory ceiling was reached
  took_too_long = 10,   ///< the deadline passed
  cancelled = 11,       ///< the caller asked to stop
  reader_missing = 12,  ///< the helper program cannot be started
  reader_died = 13,     ///< the helper ended before it was done, or its answer breaks the format
  still_arriving = 14,  ///< a piece of it is not on this device yet; never from the helper
};
/// The last one that the helper may answer.
inline constexpr std::uint8_t kLastPaperFault = 13;

/// The fault as a sentence about `what`, e.g. a file's name; `rule` is a stable token such as "paper-encrypted".
Error describe(PaperFault fault, std::string what);

/// The fault that describe() turned into `error`, if it came from there.
std::optional<PaperFault> fault_of(const Error& error);

}  // namespace kyhop
