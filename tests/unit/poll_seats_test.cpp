// SPDX-License-Identifier: AGPL-3.0-or-later
#include "app/meeting/fold/poll_seats.h"

#include <algorithm>

#include "app/meeting/fold/poll_bodies.h"
#include "tests/unit/council_fixture.h"

// Who sits in a poll is judged by every device anew. Here a chair's modified client opens polls as it likes.

using namespace kyhop;
using namespace kyhop::testing;

namespace {

struct Hall {
  Council council;
  Device secretary, chair, one, two, three;
  Record meeting;

  Hall()
      : secretary(council.member(2, "Thư ký", {Role::secretary})),
        chair(council.member(3, "Chủ tọa", {Role::chair, Role::delegate})),
        one(council.member(4, "Đại biểu Một", {Role::delegate})),
        two(council.member(5, "Đại biểu Hai", {Role::delegate})),
        three(council.member(6, "Đại biểu Ba", {Role::delegate})),
        meeting(council.clerk.append(kind::entity_create, meeting_body())) {
    for (Device* device : {&secretary, &chair, &one, &two, &three}) sync(council.clerk, *device);
  }

  static pb::EntityCreate meeting_body() {
    pb::EntityCreate body;
    body.set_type(static_cast<std::uint32_t>(EntityType::meeting));
    auto* write = body.add_writes();
    write->set_field(field::meeting_title);
    write->mutable_value()->set_text("Kỳ họp");
    return body;
  }
  const AuthoritySet& authority() { return council.clerk.ledger->authority(); }
  PersonId person_of(Device& device) { return *device.ledger->own_person(); }
  polls::Seat seat_of(Device& device) { return {person_of(device), must(device.ledger->own_log())}; }

  /// As the rules want it, opened by the chair's device with everybody present.
  polls::PollOpen right() {
    polls::PollOpen open;
    open.source.log = must(chair.ledger->own_log());
    open.source.person = person_of(chair);
    open.meeting = MeetingId::prefix_of(meeting.hash().view());
    open.number = 1;
    open.question = "Thông qua?";
    open.pack = "vn-hdnd";
    open.pack_version = 1;
    open.rule = "resolution";
    open.heads = authority().heads();
    const auto state = authority().at(open.heads);
    for (const PersonInfo* person : state->with_role(Role::delegate)) open.eligible.push_back(person->person);
    open.present = open.eligible;
    open.delegates_in_office = static_cast<std::uint32_t>(open.eligible.size());
    open.options = {"for", "against"};
    choose(open);
    return open;
  }
  void choose(polls::PollOpen& open) {
    const auto state = authority().at(open.heads);
    open.witnesses = polls::choose_witnesses(poll_candidates(open, *state), false, true);
    open.officers = polls::choose_officers(poll_candidates(open, *state));
    for (auto* seats : {&open.witnesses, &open.officers})
      for (polls::Seat& seat : *seats)
        if (seat.log.device == open.source.log.device) seat.log = open.source.log;
    open.a = open.w = polls::majority(open.witnesses.size());
  }

  /// What the clerk's device makes of it: the rule that it breaks, or nothing.
  std::string verdict(const polls::PollOpen& open) {
    const auto head = must(council.clerk.replica->records().head(open.source.log));
    RecordHeader header;
    header.kind = kind::poll_open;
    header.council = council.genesis.council;
    header.log = open.source.log;
    header.seq = head.next;
    header.prev = head.head;
    header.deps = {meeting.hash()};
    header.auth_heads = open.heads;
    PollTexts texts;
    for (const std::string& option : open.options) texts.options.push_back({option, option, option});
    const Record record = Record::sign(std::move(header), write_poll_open(open, texts), chair.identity().signing);
    REQUIRE(must(council.clerk.ledger->receive(std::span(&record, 1))).stored == 1);
    auto rows = must(council.clerk.replica->database().prepare("SELECT rule FROM shared_refused WHERE record = ?1"));
    rows.bind(record.hash());
    if (must(rows.step())) return rows.text(0);
    CHECK(must(council.clerk.replica->database().integer("SELECT count(*) FROM shared_polls WHERE record = ?1", record.hash())) == 1);
    return "";
  }
  template <typename Change>
  std::string with(const Change& change) {
    polls::PollOpen open = right();
    change(open);
    open.a = open.w = polls::majority(open.witnesses.size());
    return verdict(open);
  }

  /// The device goes on as a restored one does, and the clerk's hears of it.
  LogId restore(Device& device) {
    must(device.ledger->begin_epoch());
    pb::ChatMessage body;
    body.mutable_to()->set_everyone(true);
    body.set_text("đã khôi phục");
    device.append(kind::chat_message, body);
    sync(device, council.clerk);
    return must(device.ledger->own_log());
  }
  Bytes beginning_of(const LogId& log) {
    const auto first = must(council.clerk.replica->records().at(log, Seq{0}));
    REQUIRE(first);
    return log_beginning(first->header, first->signature);
  }
};

void name_instead(polls::PollOpen& open, const DeviceId& device, const LogId& log) {
  for (auto* seats : {&open.witnesses, &open.officers})
    for (polls::Seat& seat : *seats)
      if (seat.log.device == device) seat.log = log;
}

}  // namespace

TEST_CASE("a device that never wrote is a witness: its certificate names the log") {
  Hall hall;
  CHECK(must(hall.secretary.replica->records().head(hall.seat_of(hall.secretary).log)).next == Seq{0});
  const polls::PollOpen open = hall.right();
  CHECK(open.witnesses == std::vector{hall.seat_of(hall.secretary), hall.seat_of(hall.chair), hall.seat_of(hall.one)});
  CHECK(hall.verdict(open) == "");
}

TEST_CASE("an opener who leaves a witness out, adds one or changes the order is refused by everyone") {
  Hall hall;
  CHECK(hall.with([](auto& o) { o.witnesses.pop_back(); }) == "witnesses");
  CHECK(hall.with([](auto& o) { o.witnesses.erase(o.witnesses.begin()); }) == "witnesses");
  CHECK(hall.with([&](auto& o) { o.witnesses.push_back(hall.seat_of(hall.two)); }) == "witnesses");
  CHECK(hall.with([&](auto& o) { o.witnesses.back() = hall.seat_of(hall.two); }) == "witnesses");
  CHECK(hall.with([](auto& o) { std::swap(o.witnesses[0], o.witnesses[1]); }) == "witnesses");
  CHECK(hall.with([&](auto& o) { o.witnesses[0].person = hall.person_of(hall.two); }) == "witnesses");
  CHECK(hall.with([](auto&) {}) == "");
}

TEST_CASE("nobody names an order who does not press for the chair") {
  Hall hall;
  CHECK(hall.with([&](auto& o) { o.by_order_of = hall.person_of(hall.chair); }) == "by_order");
  CHECK(hall.with([&](auto& o) { o.by_order_of = hall.person_of(hall.one); }) == "by_order");
}

TEST_CASE("who left the council gives no orders, whatever they held") {
  Hall hall;
  const PersonId former = hall.council.add_person("Chủ tọa cũ", {Role::chair});
  REQUIRE(hall.verdict(hall.right()) == "");
  sync(hall.council.clerk, hall.secretary);
  auto polls = must(hall.secretary.replica->database().prepare("SELECT record FROM shared_polls"));
  REQUIRE(must(polls.step()));
  const auto poll = polls.id<RecordHash>(0);
  polls.reset();
  const auto freeze_for = [&](const PersonId& chair) -> std::string {
    pb::PollFreeze body;
    body.set_poll(raw(poll.view()));
    body.mutable_round()->set_number(1);
    body.set_by_order_of(raw(chair.view()));
    const auto written = hall.secretary.ledger->write([&](Ledger::Writer& writer) -> Result<void> {
      KYHOP_TRY(writer.append({kind::poll_freeze, encode_body(body), {poll}, 0}));
      return {};
    });
    return written ? "" : written.error().rule;
  };
  CHECK(freeze_for(former) == "");
  pb::PersonRemove left;
  left.set_person(raw(former.view()));
  hall.council.clerk.append(kind::person_remove, left);
  sync(hall.council.clerk, hall.secretary);
  CHECK(freeze_for(former) == "by_order");
  CHECK(freeze_for(hall.person_of(hall.chair)) == "");
}

TEST_CASE("an opener who leaves an officer out, adds one or changes the order is refused by everyone") {
  Hall hall;
  REQUIRE(hall.right().officers.size() == 3);
  CHECK(hall.with([](auto& o) { o.officers.pop_back(); }) == "officers");
  CHECK(hall.with([](auto& o) { o.officers.resize(1); }) == "officers");
  CHECK(hall.with([&](auto& o) { o.officers.push_back(hall.seat_of(hall.one)); }) == "officers");
  CHECK(hall.with([](auto& o) { std::swap(o.officers[0], o.officers[1]); }) == "officers");
}

TEST_CASE("a person is a witness with the device that was enrolled first, and an absent one is not") {
  Hall hall;
  Device second = hall.council.make_device(20);
  hall.council.enrol(second, hall.person_of(hall.secretary));
  const polls::Seat later{hall.person_of(hall.secretary), must(second.ledger->own_log())};
  CHECK(hall.with([&](auto& o) { o.witnesses[0] = later; }) == "witnesses");
  CHECK(hall.with([](auto&) {}) == "");
  const auto without_one = [&](auto& o) {
    o.presence_kept = true;
    std::erase(o.present, hall.person_of(hall.one));
  };
  CHECK(hall.with(without_one) == "witnesses");
  CHECK(hall.with([&](auto& o) {
    without_one(o);
    hall.choose(o);
    CHECK(o.witnesses.back() == hall.seat_of(hall.two));
  }) == "");
}

TEST_CASE("the seats are those of the authority heads that the opening names") {
  Hall hall;
  const polls::PollOpen before = hall.right();
  hall.council.member(30, "Thư ký Hai", {Role::secretary});
  const polls::PollOpen after = hall.right();
  REQUIRE(after.witnesses != before.witnesses);
  polls::PollOpen mixed = after;
  mixed.witnesses = before.witnesses;
  CHECK(hall.verdict(before) == "");
  CHECK(hall.verdict(mixed) == "witnesses");
  CHECK(hall.verdict(after) == "");
}

TEST_CASE("a restored device sits with the log that it goes on in, when its first record is shown") {
  Hall hall;
  const LogId first = hall.seat_of(hall.secretary).log;
  const LogId later = hall.restore(hall.secretary);
  REQUIRE(first != later);
  const DeviceId device = first.device;
  CHECK(hall.with([&](auto& o) {
    name_instead(o, device, later);
    o.beginnings[later] = hall.beginning_of(later);
  }) == "");

  SECTION("a log that nobody began is refused") {
    CHECK(hall.with([&](auto& o) { name_instead(o, device, {device, Epoch{77}}); }) == "witnesses");
    CHECK(hall.with([&](auto& o) { name_instead(o, device, later); }) == "witnesses");
  }
  SECTION("another log's first record, a later record or a wrong signature shows nothing") {
    const auto shown = [&](const Bytes& beginning) {
      return hall.with([&](auto& o) {
        name_instead(o, device, later);
        o.beginnings[later] = beginning;
      });
    };
    CHECK(shown(hall.beginning_of(hall.meeting.header().log)) == "witnesses");
    Bytes wrong = hall.beginning_of(later);
    wrong.back() ^= 1;
    CHECK(shown(wrong) == "witnesses");
    pb::ChatMessage body;
    body.mutable_to()->set_everyone(true);
    body.set_text("sau");
    const Record second = hall.secretary.append(kind::chat_message, body);
    CHECK(shown(log_beginning(second.header_bytes(), second.signature())) == "witnesses");
    CHECK(shown(Bytes(3, 1)) == "witnesses");
  }
  SECTION("a device does not sit with two logs") {
    CHECK(hall.with([&](auto& o) {
      o.witnesses[0].log = later;
      o.beginnings[later] = hall.beginning_of(later);
    }) == "officers");
  }
}

TEST_CASE("a restored officer opens with the log that it goes on in, and only with that") {
  Hall hall;
  const LogId first = must(hall.chair.ledger->own_log());
  const LogId later = hall.restore(hall.chair);
  const polls::PollOpen open = hall.right();
  CHECK(open.source.log == later);
  CHECK(hall.verdict(open) == "");
  polls::PollOpen for_another = hall.right();
  for (polls::Seat& seat : for_another.witnesses)
    if (seat.log.device == first.device) seat.log = first;
  CHECK(hall.verdict(for_another) == "witnesses");
}
