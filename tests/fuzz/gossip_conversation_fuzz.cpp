// SPDX-License-Identifier: AGPL-3.0-or-later
#include <cstdlib>

#include "tests/sim/council.h"

// One conversation against a peer that says anything: bytes of its own, or what honest peers once said, whole or with a byte changed, in
// any order and with time passing in between. It must neither break the store nor grow.

namespace {

using namespace kyhop;
using namespace kyhop::sim;

/// The same people in every run, and what two of their devices said to each other, one of which held a second history.
struct Past {
  Authors authors{1, 4};
  std::vector<Heard> said;

  Past() {
    for (std::size_t i = 1; i < 4; ++i) {
      authors.enrol(i);
      authors.write_many(i, 20);
    }
    const auto other = authors.other_history(1, 7, 20);
    Couple couple(authors);
    couple.give(0, authors.written(0));
    for (std::size_t i = 1; i < 3; ++i) couple.give(0, authors.written(i));
    couple.give(1, authors.part(0, 0, 2));
    couple.give(1, other);
    couple.connect();
    couple.settle();
    for (std::size_t i = 0; i < 5; ++i) couple.write(0, authors.write(3));
    couple.settle();
    couple.pass(Moment{15'000});
    said = std::move(couple.heard);
  }
};

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const Past past;
  const Authors& authors = past.authors;
  static SignatureMemo memo;
  MemoryRecords store(authors.council(), authors.founder(), memo);
  for (std::size_t i = 0; i < 3; ++i) store.receive_run(authors.part(i, 0, authors.written(i).size() / 2));
  RequestBook book;
  SeededRandom random(1);
  Conversation talk(store, book, random, {});
  Moment now{0};
  std::size_t sent = 0;
  const auto take = [&sent](const gossip::Effects& effects) {
    for (const auto& effect : effects)
      if (const auto* send = std::get_if<gossip::Send>(&effect)) sent += send->body.size();
  };
  take(talk.link_up(now));
  take(talk.room(1 << 20, now));
  ByteReader script({data, size});
  std::size_t messages = 0;
  while (!script.rest().empty() && messages < 200) {
    const Byte what = script.take_le<Byte>();
    now += Moment{script.take_le<Byte>()};
    auto type = static_cast<GossipType>(0x20 + what % 12);
    Bytes body;
    if (what < 64) {
      body = to_bytes(script.take(std::min<std::size_t>(script.take_le<std::uint16_t>(), script.rest().size())));
    } else {
      const Heard& once = past.said[what % past.said.size()];
      type = once.type;
      body = once.body;
      const auto place = script.take_le<std::uint16_t>();
      const Byte change = script.take_le<Byte>();
      if (change < 128) body[place % body.size()] ^= change;
      if (change >= 250) body.resize(place % body.size());
    }
    take(talk.on_message(type, body, now));
    take(talk.timer(now));
    ++messages;
  }
  // An answer costs at most what the store holds, several times over.
  if (sent > (messages + 1) * 64 * 1024) std::abort();
  if (!store.broken().empty()) std::abort();
  return 0;
}
