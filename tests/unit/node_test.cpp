// SPDX-License-Identifier: AGPL-3.0-or-later
#include "tests/unit/node_hall.h"

namespace kyhop::testing {

namespace {

/// Two members and the clerk; each knows the authority records, as after joining.
struct Hall {
  Council council;
  Device lan = council.member(11, "Lan", {Role::delegate});
  Device minh = council.member(12, "Minh", {Role::delegate});
  asio::io_context io;

  Hall() {
    sync(council.clerk, lan);
    sync(council.clerk, minh);
  }
  Hash256 print(Device& device) { return must(device.ledger->fingerprint()); }
};

}  // namespace

TEST_CASE("Two homes with different records hold the same after they met at a typed address") {
  Hall hall;
  for (int i = 0; i < 50; ++i) hall.lan.append(kind::chat_message, saying("từ Lan"));
  for (int i = 0; i < 30; ++i) hall.minh.append(kind::chat_message, saying("từ Minh"));
  Seat lan(hall.io, hall.lan), minh(hall.io, hall.minh);
  lan.start();
  minh.start_towards(lan);
  const bool met = run_until(hall.io, [&] { return lan.node->in_sync() && minh.node->in_sync(); });
  INFO(lan.problems() << minh.problems());
  REQUIRE(met);
  CHECK(lan.records() == minh.records());
  CHECK(hall.print(hall.lan) == hall.print(hall.minh));
  CHECK(minh.node->totals().records_in == 50);
  CHECK(minh.node->totals().records_out == 30);
  REQUIRE(minh.node->peers().size() == 1);
  CHECK(minh.node->peers()[0].found_by == FoundBy::typed);
  CHECK(minh.node->peers()[0].device == hall.lan.identity().signing.id);
}

TEST_CASE("A record that is written while two homes are linked is at the other within 200 ms") {
  Hall hall;
  Seat lan(hall.io, hall.lan), minh(hall.io, hall.minh);
  lan.start();
  minh.start_towards(lan);
  REQUIRE(run_until(hall.io, [&] { return lan.node->in_sync() && minh.node->in_sync(); }));
  const Record said = hall.lan.append(kind::chat_message, saying("ngay bây giờ"));
  const bool arrived = run_until(
      hall.io, [&] { return minh.has(said.hash()); }, 200ms);
  INFO(lan.problems() << minh.problems());
  CHECK(arrived);
}

}  // namespace kyhop::testing
