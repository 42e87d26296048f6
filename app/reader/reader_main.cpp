// SPDX-License-Identifier: AGPL-3.0-or-later
//
// kyhop-reader: reads one paper on its standard input and answers on its standard output, so that a paper which breaks the reader
// breaks only this process. Started by PaperProbe; the stream is described in docs/formats/reader.md.

#include <unistd.h>

#include <cerrno>
#include <charconv>
#include <cstdio>
#include <string_view>
#include <vector>

#include "app/reader/fence.h"
#include "app/reader/inspection_stream.h"
#include "app/reader/mupdf_document.h"

namespace kyhop {

namespace {

constexpr std::size_t kStoreBytes = std::size_t{16} << 20;
constexpr int kWrongUsage = 2;
constexpr int kNotFenced = 3;

bool send(ByteView bytes) {
  while (!bytes.empty()) {
    const auto written = ::write(STDOUT_FILENO, bytes.data(), bytes.size());
    if (written < 0 && errno == EINTR) continue;
    if (written <= 0) return false;
    bytes = bytes.subspan(static_cast<std::size_t>(written));
  }
  return true;
}

bool refuse(PaperFault fault) {
  return send(refusal_frame(fault));
}

void inspect(std::uint64_t memory_bytes) {
  auto source = FileSource::adopt(STDIN_FILENO);
  if (!source) return void(refuse(source.error()));
  auto runtime = MuPdfRuntime::create(memory_bytes, kStoreBytes);
  if (!runtime) return void(refuse(runtime.error()));
  auto document = MuPdfDocument::open(*runtime, std::move(*source), "paper");
  if (!document) return void(refuse(fault_of(document.error()).value_or(PaperFault::damaged)));
  (*document)->index_pages();
  send_inspection(**document, send);
}

bool read_number(std::string_view digits, std::uint64_t& number) {
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
  return error == std::errc{} && end == digits.data() + digits.size();
}

int run(const std::vector<std::string_view>& arguments) {
  std::uint64_t memory_bytes = 0;
  std::uint64_t cpu_seconds = 0;
  if (arguments.size() != 4 || arguments[1] != "inspect" || !read_number(arguments[2], memory_bytes) ||
      !read_number(arguments[3], cpu_seconds)) {
    std::fputs("kyhop-reader reads a paper for Kỳ Họp and is started by it: kyhop-reader inspect MEMORY-BYTES CPU-SECONDS < PAPER\n",
               stderr);
    return kWrongUsage;
  }
  if (!fence_in(memory_bytes, cpu_seconds)) return kNotFenced;
  inspect(memory_bytes);
  return 0;
}

}  // namespace

}  // namespace kyhop

int main(int count, char** values) {
  return kyhop::run({values, values + count});
}
