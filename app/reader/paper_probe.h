// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <stop_token>
#include <string>

#include "app/reader/paper_fault.h"
#include "app/reader/paper_inspection.h"

namespace kyhop {

/// Reads a paper that may be hostile in a process of its own, the program kyhop-reader, and checks all that it answers. Whatever the
/// paper does, the calling process goes on: it gets an inspection, or an Error of describe(PaperFault, name) with the fault as `rule`.
class PaperProbe {
 public:
  struct Limits {
    std::chrono::milliseconds deadline{60'000};             ///< for the whole paper
    std::uint64_t memory_bytes = std::uint64_t{512} << 20;  ///< that the helper may hold
  };
  /// Called on the thread of inspect() after each page, `done` of `pages`; must not block for long.
  using Progress = std::function<void(std::uint32_t done, std::uint32_t pages)>;

  /// `helper`: the program; empty takes find_helper().
  explicit PaperProbe(Limits limits, std::filesystem::path helper = {}) : limits_(limits), helper_(std::move(helper)) {}
  PaperProbe() : PaperProbe(Limits{}) {}

  /// Blocks until the paper is read, the deadline has passed or `cancel` is requested. Writes nothing anywhere. Several threads may
  /// inspect at once.
  Result<PaperInspection> inspect(const std::filesystem::path& file, const Progress& progress = {}, std::stop_token cancel = {}) const;

  /// The same for a file that is open already, so that what is inspected is what is kept: `descriptor` is read by position from its
  /// beginning, stays the caller's, and its offset does not move. `name` stands in the sentences.
  Result<PaperInspection> inspect(int descriptor, const std::string& name, const Progress& progress = {},
                                  std::stop_token cancel = {}) const;

  /// $KYHOP_READER if set, else kyhop-reader beside the running program, else ../libexec/kyhop/kyhop-reader from there.
  static std::filesystem::path find_helper();

 private:
  Limits limits_;
  std::filesystem::path helper_;
};

}  // namespace kyhop
