// SPDX-License-Identifier: AGPL-3.0-or-later
//
// bench_fill_home FOLDER [RECORDS=100000]: makes an unprotected home of a council with so many messages to everyone, for measuring what a
// node needs with a long history (tests/bench/serve_memory).
#include <cstdio>
#include <cstdlib>
#include <string>

#include "app/meeting/commands/council.h"
#include "app/meeting/records/kind.h"
#include "app/meeting/records/meeting.pb.h"
#include "storage/crypto/crypto.h"
#include "sync/record/body.h"

using namespace kyhop;

namespace {

Result<void> fill(const std::filesystem::path& folder, std::size_t records) {
  SystemRandom random;
  KYHOP_ASSIGN(Home home, Home::create(folder, Protection::unprotected(), random));
  KYHOP_ASSIGN(const auto office,
               create_council(std::move(home), "Hội đồng nhân dân", "Văn thư", "máy", folder / "root.key", Protection::unprotected()));
  for (std::size_t at = 0; at < records;) {
    KYHOP_TRY(office->write([&](Ledger::Writer& writer) -> Result<void> {
      for (const std::size_t end = std::min(at + 1000, records); at < end; ++at) {
        pb::ChatMessage body;
        body.mutable_to()->set_everyone(true);
        body.set_text("Kính thưa các vị đại biểu, ý kiến số " + std::to_string(at));
        KYHOP_TRY(writer.append({kind::chat_message, encode_body(body), {}, 0}));
      }
      return {};
    }));
  }
  return {};
}

}  // namespace

int main(int argc, char** argv) {
  if (argc < 2 || !crypto_ready()) return 2;
  const auto done = fill(argv[1], argc > 2 ? std::strtoull(argv[2], nullptr, 10) : 100'000);
  if (!done) std::fprintf(stderr, "bench_fill_home: %s\n", done.error().sentence().c_str());
  return done ? 0 : 1;
}
