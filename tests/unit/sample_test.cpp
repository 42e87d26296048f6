// SPDX-License-Identifier: AGPL-3.0-or-later
#include <catch2/catch.hpp>

#include "app/meeting/sample/sample_council.h"
#include "app/meeting/views/agenda.h"
#include "app/meeting/views/papers.h"
#include "app/meeting/views/polls.h"
#include "app/meeting/views/presence.h"
#include "app/meeting/views/speakers.h"
#include "tests/unit/take.h"
#include "tests/unit/temporary_folder.h"

using namespace kyhop;

namespace {

// A part of the packet is enough, and much quicker.
SamplePacket small_packet() {
  SamplePacket packet = take(read_sample_packet(find_sample_packet()));
  packet.papers.erase(
      std::remove_if(packet.papers.begin(), packet.papers.end(),
                     [n = 0](const SamplePacket::Paper& paper) mutable { return paper.kind != "draft_resolution" || ++n > 2; }),
      packet.papers.end());
  return packet;
}

}  // namespace

TEST_CASE("The sample is a council in the middle of a sitting, with a vote that is running") {
  const TemporaryFolder folder;
  const SamplePacket packet = small_packet();
  int last = 0, of = 0;
  const SampleHomes homes = take(make_sample(folder / "sample", packet, "2026-07-08T08:00:00+07:00", [&](int done, int all) {
    CHECK(done == last + 1);
    last = done;
    of = all;
    return true;
  }));
  CHECK(last == of);
  const auto office = take(Office::open(take(Home::open(homes.own, nullptr))));
  Ledger& ledger = office->ledger();
  CHECK(ledger.state()->with_role(Role::delegate).size() == 95);
  CHECK(take(papers(ledger)).size() == packet.papers.size());
  const auto polls = take(poll_lines(ledger));
  REQUIRE(polls.size() == 1);
  const auto view = take(poll_view(ledger, polls.front().id));
  REQUIRE(view);
  CHECK(view->state.phase == polls::Phase::open);
  CHECK(view->state.turnout == 2);
  std::size_t waiting = 0;
  for (const auto& item : take(agenda(ledger, polls.front().meeting))) waiting += take(speaker_queue(ledger, item.id)).waiting.size();
  CHECK(waiting == 2);
  CHECK(view->records.open.witnesses.size() == 3);  // so that a vote here is recorded by two
  CHECK(view->records.open.presence_kept);
  CHECK(take(ledger.verify()).problems.empty());
  for (const auto& other : homes.others) CHECK(Home::exists(other));
}

TEST_CASE("A sample that is stopped leaves nothing behind") {
  const TemporaryFolder folder;
  const auto made = make_sample(folder / "sample", small_packet(), "2026-07-08T08:00:00+07:00", [](int done, int) { return done < 2; });
  REQUIRE_FALSE(made);
  CHECK(made.error().rule == "cancelled");
  CHECK_FALSE(std::filesystem::exists(folder / "sample"));
}

TEST_CASE("Without the sample papers it says what to install") {
  const TemporaryFolder folder;
  const auto packet = read_sample_packet(folder.path());
  REQUIRE_FALSE(packet);
  CHECK(packet.error().code == ErrorCode::not_found);
}
