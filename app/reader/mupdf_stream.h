// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <mupdf/fitz.h>

#include <array>

#include "app/reader/paper_source.h"

namespace kyhop {

/// Lets MuPDF read a PaperSource. It must outlive every stream made from it.
class MuPdfStream {
 public:
  explicit MuPdfStream(PaperSource& source) : source_(source) {}
  MuPdfStream(const MuPdfStream&) = delete;
  MuPdfStream& operator=(const MuPdfStream&) = delete;

  /// A stream at the start of the source. Throws as MuPDF does: call it inside guarded().
  fz_stream* open(fz_context* context);
  /// The source failed once, so what MuPDF says about the file cannot be trusted.
  bool failed() const { return failed_; }
  /// A piece was asked for that has not arrived. MuPDF may then have kept half of something, so the paper is to be opened again.
  bool lacked() const { return lacked_; }

 private:
  static int next(fz_context* context, fz_stream* stream, std::size_t wanted);
  static void seek(fz_context* context, fz_stream* stream, std::int64_t offset, int whence);

  PaperSource& source_;
  bool failed_ = false;
  bool lacked_ = false;
  std::array<Byte, 32768> buffer_;
};

}  // namespace kyhop
