// SPDX-License-Identifier: AGPL-3.0-or-later
#include "app/reader/mupdf_stream.h"

#include <algorithm>
#include <cstdio>

namespace kyhop {

fz_stream* MuPdfStream::open(fz_context* context) {
  fz_stream* stream = fz_new_stream(context, this, &MuPdfStream::next, [](fz_context*, void*) {});
  stream->seek = &MuPdfStream::seek;
  stream->rp = stream->wp = buffer_.data();
  return stream;
}

int MuPdfStream::next(fz_context* context, fz_stream* stream, std::size_t) {
  auto& self = *static_cast<MuPdfStream*>(stream->state);
  const auto got = self.source_.read(static_cast<std::uint64_t>(stream->pos), self.buffer_);
  if (!got && got.error() == PaperFault::still_arriving) {
    self.lacked_ = true;
    // The one error that MuPDF neither repairs nor swallows.
    fz_throw(context, FZ_ERROR_TRYLATER, "not here yet");
  }
  if (!got) {
    self.failed_ = true;
    fz_throw(context, FZ_ERROR_GENERIC, "the source of the paper failed");
  }
  stream->rp = self.buffer_.data();
  stream->wp = stream->rp + *got;
  stream->pos += static_cast<std::int64_t>(*got);
  return *got == 0 ? EOF : *stream->rp++;
}

void MuPdfStream::seek(fz_context*, fz_stream* stream, std::int64_t offset, int whence) {
  auto& self = *static_cast<MuPdfStream*>(stream->state);
  const auto size = static_cast<std::int64_t>(self.source_.size());
  if (whence == SEEK_END) offset = offset > 0 ? size : size + std::max(offset, -size);
  offset = std::clamp<std::int64_t>(offset, 0, size);
  // MuPDF seeks before nearly every read, mostly to a place that the buffer holds already.
  const std::int64_t buffer_start = stream->pos - (stream->wp - self.buffer_.data());
  if (offset >= buffer_start && offset <= stream->pos) {
    stream->rp = self.buffer_.data() + (offset - buffer_start);
    return;
  }
  stream->pos = offset;
  stream->rp = stream->wp = self.buffer_.data();
}

}  // namespace kyhop
