// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <cstddef>
#include <memory>

#include "app/reader/paper_fault.h"

struct fz_context;

namespace kyhop {

/// MuPDF's base context, its locks and its memory. A program makes one and every document clones it: the clones share fonts, glyphs
/// and decoded images. Safe to use from several threads.
class MuPdfRuntime {
 public:
  /// `max_bytes`: all that MuPDF may hold at once, of which `store_bytes` for decoded things that can be thrown away.
  static tl::expected<std::shared_ptr<MuPdfRuntime>, PaperFault> create(std::size_t max_bytes = std::size_t{512} << 20,
                                                                        std::size_t store_bytes = std::size_t{48} << 20);
  ~MuPdfRuntime();
  MuPdfRuntime(const MuPdfRuntime&) = delete;
  MuPdfRuntime& operator=(const MuPdfRuntime&) = delete;

  /// A context for one more thread or document, or null when memory is short; drop it before the runtime ends.
  fz_context* clone();

  /// MuPDF asked for more than max_bytes, and clearing its store did not help. It often swallows the failure and goes on with half a
  /// page, so this is asked after each piece of work. Asking resets it.
  bool take_exhausted();

  /// Throws away what can be made again: decoded images, fonts, glyphs. One thread at a time.
  void forget_caches();

  /// What MuPDF holds now, caches included. For measuring, while nothing is being read.
  std::size_t bytes_held() const;

 private:
  struct Memory;
  MuPdfRuntime();
  std::unique_ptr<Memory> memory_;
  fz_context* base_ = nullptr;
};

}  // namespace kyhop
