// SPDX-License-Identifier: AGPL-3.0-or-later
#include <cstdlib>

#include "app/reader/inspection_stream.h"
#include "app/reader/mupdf_document.h"

// The road of a paper through the reading helper, in this process: open, outline, labels, sizes, text, and the frames, which the
// decoder must take. Start it with a corpus of small PDFs; without one it rarely gets past the header.

// MuPDF leaks a few objects of broken files, which ends with the helper; only leaks are not looked for.
// Seen by the sanitizer only if the program shows it.
extern "C" __attribute__((visibility("default"))) const char* __asan_default_options() {
  return "detect_leaks=0";
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace kyhop;
  const auto runtime = MuPdfRuntime::create(std::size_t{256} << 20, std::size_t{8} << 20).value();
  auto document = MuPdfDocument::open(runtime, std::make_unique<MemorySource>(Bytes(data, data + size)), "paper");
  if (!document) return 0;
  (*document)->index_pages();
  InspectionDecoder decoder;
  send_inspection(**document, [&decoder](ByteView frame) {
    if (!decoder.feed(frame)) std::abort();
    return true;
  });
  if (!decoder.finished()) std::abort();
  return 0;
}
