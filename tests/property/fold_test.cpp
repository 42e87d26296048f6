// SPDX-License-Identifier: AGPL-3.0-or-later
#include "tests/property/fold_world.h"

#include <catch2/catch.hpp>

#include "app/meeting/fold/reducer.h"
#include "sync/fold/ledger.h"

// KYHOP_SEEDS=N plays N worlds instead of the few of an ordinary run; the failing seed is printed, KYHOP_SEED=N plays that one alone.

using namespace kyhop;
using namespace kyhop::testing;

namespace {

template <typename T>
T must(Result<T> result) {
  if (!result) FAIL(result.error().sentence() << " [" << result.error().rule << "]");
  return std::move(*result);
}

std::uint64_t from_environment(const char* name, std::uint64_t otherwise) {
  const char* text = std::getenv(name);
  return text == nullptr ? otherwise : std::strtoull(text, nullptr, 10);
}

/// A home that gets everything in an order of its own.
class Home {
 public:
  Home(const FoldWorld& world, std::optional<Identity> identity, std::uint64_t seed) : random_(seed) {
    replica_ = std::make_unique<Replica>(must(Replica::open_memory()));
    const auto device = identity ? std::optional(identity->signing.id) : std::nullopt;
    reducer_ =
        std::make_unique<MeetingReducer>(world.genesis.council, device, identity ? std::optional(identity->seal.copy()) : std::nullopt);
    ledger = must(Ledger::open(*replica_, world.genesis, std::move(identity), *reducer_, random_, [] { return 1'750'000'000'000; }));
    if (ledger->identity() != nullptr && !ledger->begin_epoch()) FAIL("no epoch");
  }

  void check_sound(const std::string& when) {
    for (const auto& problem : must(ledger->verify()).problems) FAIL_CHECK(when << ": " << problem.what);
  }

  /// Offers pieces of all histories in random order until nothing new goes in; the proofs come at random moments, at the latest at the end.
  void take_everything(const FoldWorld& world) {
    struct Piece {
      std::vector<Record> records;
      std::optional<ForkProof> proof;
    };
    std::vector<Piece> pieces;
    for (const auto& history : world.histories()) {
      for (std::size_t from = 0; from < history.size();) {
        const std::size_t size = std::min<std::size_t>(1 + random_.below(6), history.size() - from);
        const auto begin = history.begin() + static_cast<std::ptrdiff_t>(from);
        pieces.push_back({{begin, begin + static_cast<std::ptrdiff_t>(size)}, std::nullopt});
        from += size;
      }
    }
    for (const ForkProof& proof : world.proofs()) pieces.push_back({{}, proof});
    for (bool progress = true; progress;) {
      progress = false;
      for (std::size_t i = pieces.size(); i > 1; --i) std::swap(pieces[i - 1], pieces[random_.below(i)]);
      const std::size_t look = random_.below(pieces.size() * 2);
      for (std::size_t i = 0; i < pieces.size(); ++i) {
        if (pieces[i].proof) {
          progress |= must(ledger->add_fork_proof(*pieces[i].proof));
        } else {
          const Received received = must(ledger->receive(pieces[i].records));
          REQUIRE(received.outcome != Received::Outcome::refused);
          progress |= received.stored > 0;
        }
        if (i == look) check_sound("on the way");
      }
    }
  }

  std::unique_ptr<Ledger> ledger;

 private:
  SeededRandom random_;
  std::unique_ptr<Replica> replica_;
  std::unique_ptr<MeetingReducer> reducer_;
};

}  // namespace

TEST_CASE("in whatever order records, takings-away, cuts and fork proofs arrive, all homes hold the same and a rebuild gives it again") {
  const std::uint64_t only = from_environment("KYHOP_SEED", 0);
  const std::uint64_t first = only != 0 ? only : 1;
  const std::uint64_t last = only != 0 ? only : from_environment("KYHOP_SEEDS", 25);
  std::int64_t polls = 0;
  for (std::uint64_t seed = first; seed <= last; ++seed) {
    INFO("KYHOP_SEED=" << seed);
    FoldWorld world(seed);
    world.write(60 + world.random.below(120));
    std::optional<Hash256> expected;
    for (std::uint64_t home_number = 0; home_number < 4; ++home_number) {
      INFO("home " << home_number);
      std::optional<Identity> identity;
      if (home_number % 2 == 1) identity = world.identity_of(2);
      Home home(world, std::move(identity), seed * 100 + home_number);
      home.take_everything(world);
      home.check_sound("at the end");
      const Hash256 fingerprint = must(home.ledger->fingerprint());
      if (!expected) expected = fingerprint;
      REQUIRE(fingerprint.hex() == expected->hex());
      polls += must(home.ledger->database().integer("SELECT count(*) FROM shared_polls")).value_or(0);
    }
  }
  CHECK((polls > 0 || only != 0));  // some openings keep all rules
}
