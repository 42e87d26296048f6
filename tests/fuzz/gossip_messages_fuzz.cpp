// SPDX-License-Identifier: AGPL-3.0-or-later
#include <algorithm>
#include <cstdlib>

#include "sync/gossip/messages.h"

// Decoders of synchronisation messages: what they accept, they write again byte for byte.

namespace {

using namespace kyhop;

void same(const Bytes& again, ByteView bytes) {
  if (!std::equal(again.begin(), again.end(), bytes.begin(), bytes.end())) std::abort();
}

template <typename Decode>
void round_trip(ByteView body, Decode decode) {
  if (const auto message = decode(body)) same(encode(*message), body);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  if (size == 0) return 0;
  const ByteView body(data + 1, size - 1);
  switch (static_cast<GossipType>(data[0])) {
    case GossipType::digest:
      round_trip(body, decode_digest);
      break;
    case GossipType::frontier:
      round_trip(body, decode_frontier);
      break;
    case GossipType::need:
      round_trip(body, decode_need);
      break;
    case GossipType::plan:
    case GossipType::run_end:
      round_trip(body, decode_totals);
      break;
    case GossipType::search:
      round_trip(body, decode_search);
      break;
    case GossipType::busy:
      round_trip(body, decode_busy);
      break;
    case GossipType::done:
      round_trip(body, decode_done);
      break;
    case GossipType::run:
      if (const auto run = decode_run(body)) same(encode_run(run->id, run->records), body);
      break;
    case GossipType::push:
      if (const auto push = decode_push(body)) {
        std::vector<const Record*> records;
        for (const Record& record : push->records) records.push_back(&record);
        same(encode_push(records), body);
      }
      break;
    case GossipType::fork_proof:
      if (const auto proof = decode_fork_proof(body)) same(encode(*proof), body);
      break;
  }
  return 0;
}
