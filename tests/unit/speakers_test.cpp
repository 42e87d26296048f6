// SPDX-License-Identifier: AGPL-3.0-or-later
//
// The list of speakers as a function of the records, whoever wrote them and in whatever order they came.

#include <algorithm>

#include "app/meeting/views/speakers.h"
#include "tests/unit/council_fixture.h"

using namespace kyhop;
using namespace kyhop::testing;

namespace {

constexpr std::uint64_t kNow = 1'750'000'000'000;

struct Hall {
  Council council;
  Device chair = council.member(2, "Chủ Tọa", {Role::chair, Role::delegate});
  Device deputy = council.member(3, "Phó Chủ Tọa", {Role::deputy});
  Device an = council.member(4, "An", {Role::delegate});
  Device binh = council.member(5, "Bình", {Role::delegate});
  Device chi = council.member(6, "Chi", {Role::delegate});
  Device guest = council.member(7, "Khách", {Role::guest});
  Record meeting = create(EntityType::meeting, field::meeting_title, {});
  Record item = create(EntityType::agenda_item, field::item_title, meeting.hash());

  Hall() { meet(); }

  Record create(EntityType type, std::uint32_t title, const std::optional<RecordHash>& in_meeting) {
    pb::EntityCreate body;
    body.set_type(static_cast<std::uint32_t>(type));
    auto* name = body.add_writes();
    name->set_field(title);
    name->mutable_value()->set_text("Giá đất");
    std::vector<RecordHash> deps;
    if (in_meeting) {
      auto* link = body.add_writes();
      link->set_field(field::item_meeting);
      link->mutable_value()->set_id(raw(in_meeting->view().first(16)));
      deps = {*in_meeting};
    }
    return council.clerk.append(kind::entity_create, body, deps);
  }
  std::vector<Device*> devices() { return {&council.clerk, &chair, &deputy, &an, &binh, &chi, &guest}; }
  void meet() { sync_all(devices()); }

  pb::SpeakRequest request_body() const {
    pb::SpeakRequest body;
    body.set_item(raw(item.entity().view()));
    body.set_kind(pb::SPEAK_SPEECH);
    return body;
  }
  Record ask(Device& who) {
    council.now += 1000;
    return who.append(kind::speak_request, request_body(), {item.hash()});
  }
  Record withdraw(Device& who, const Record& request) {
    council.now += 1000;
    pb::SpeakWithdraw body;
    body.set_request(raw(request.hash().view()));
    return who.append(kind::speak_withdraw, body, {request.hash()});
  }
  Record order(Device& who, const std::vector<Record>& requests) {
    council.now += 1000;
    pb::SpeakerOrder body;
    body.set_item(raw(item.entity().view()));
    for (const Record& one : requests) body.add_requests(raw(one.hash().view()));
    return who.append(kind::speaker_order, body, {item.hash()});
  }
  Record call(Device& who, const Record& request) {
    council.now += 1000;
    pb::SpeechCall body;
    body.set_request(raw(request.hash().view()));
    body.set_started(council.now);
    body.set_limit(300);
    return who.append(kind::speech_call, body, {request.hash()});
  }
  Record end(Device& who, const Record& call, std::uint64_t ended) {
    council.now += 1000;
    pb::SpeechEnd body;
    body.set_call(raw(call.hash().view()));
    body.set_ended(ended);
    return who.append(kind::speech_end, body, {call.hash()});
  }
  std::string refusal(Device& who, Kind kind, const google::protobuf::MessageLite& body, std::vector<RecordHash> deps) {
    const auto done = who.ledger->write([&](Ledger::Writer& writer) -> Result<void> {
      KYHOP_TRY(writer.append({kind, encode_body(body), deps, 0}));
      return {};
    });
    return done ? std::string() : done.error().rule;
  }

  std::string name(Device& at, const PersonId& person) { return at.ledger->state()->person(person)->name; }
  /// «An | Bình Chi | » – who speaks, who waits, who has spoken.
  std::string queue(Device& at) {
    const SpeakerQueue queue = must(speaker_queue(*at.ledger, item.entity()));
    std::string text = queue.speaking ? name(at, queue.speaking->person) : "";
    text += "|";
    for (const SpeakerView& one : queue.waiting) text += " " + name(at, one.person);
    text += queue.waiting.empty() ? "|" : " |";
    for (const SpeakerView& one : queue.spoken) text += " " + name(at, one.person);
    return text;
  }
  /// After all have exchanged everything: the one queue that all devices show.
  std::string common() {
    meet();
    const std::string expected = queue(council.clerk);
    for (Device* device : devices()) {
      CHECK(queue(*device) == expected);
      CHECK(must(device->ledger->fingerprint()) == must(council.clerk.ledger->fingerprint()));
      CHECK(must(device->ledger->verify()).problems.empty());
    }
    return expected;
  }
};

}  // namespace

TEST_CASE("who asks first speaks first, until the chair gives another order; who asks later stays behind it") {
  Hall hall;
  const Record an = hall.ask(hall.an);
  const Record binh = hall.ask(hall.binh);
  const Record chi = hall.ask(hall.chi);
  CHECK(hall.common() == "| An Bình Chi |");
  hall.order(hall.chair, {chi});
  CHECK(hall.common() == "| Chi An Bình |");
  hall.order(hall.council.clerk, {binh, chi});
  CHECK(hall.common() == "| Bình Chi An |");
  // Of two orders given at once the later one holds, for all of it.
  hall.order(hall.chair, {an});
  hall.order(hall.deputy, {chi, an});
  CHECK(hall.common() == "| Chi An Bình |");
  hall.order(hall.chair, {});
  CHECK(hall.common() == "| An Bình Chi |");
}

TEST_CASE("a request is withdrawn by who made it, and asking again puts them at the end") {
  Hall hall;
  const Record an = hall.ask(hall.an);
  hall.ask(hall.binh);
  hall.meet();
  hall.withdraw(hall.an, an);
  CHECK(hall.common() == "| Bình |");
  hall.ask(hall.an);
  CHECK(hall.common() == "| Bình An |");
}

TEST_CASE("a speech runs until its end; of two ends the first counts, and none lies before the beginning") {
  Hall hall;
  const Record an = hall.ask(hall.an);
  hall.meet();
  const Record call = hall.call(hall.chair, an);
  CHECK(hall.common() == "An||");
  const std::uint64_t started = hall.council.now;
  hall.end(hall.chair, call, started + 90'000);
  hall.end(hall.deputy, call, started + 60'000);
  CHECK(hall.common() == "|| An");
  const SpeakerView spoken = must(speaker_queue(*hall.an.ledger, hall.item.entity())).spoken.front();
  CHECK(spoken.started_ms == started);
  CHECK(spoken.ended_ms == started + 60'000);
  CHECK(spoken.limit == 300);
  hall.end(hall.council.clerk, call, 1);
  hall.meet();
  CHECK(must(speaker_queue(*hall.an.ledger, hall.item.entity())).spoken.front().ended_ms == started);
}

TEST_CASE("when two devices call two speakers at once, the later call holds and the other speaker waits in the former place") {
  Hall hall;
  const Record an = hall.ask(hall.an);
  const Record binh = hall.ask(hall.binh);
  hall.ask(hall.chi);
  hall.meet();
  hall.call(hall.chair, an);
  const Record later = hall.call(hall.deputy, binh);
  CHECK(hall.queue(hall.chair) == "An| Bình Chi |");
  CHECK(hall.common() == "Bình| An Chi |");
  // The call that did not happen does not come back when the other speech is over.
  hall.end(hall.chair, later, hall.council.now + 60'000);
  CHECK(hall.common() == "| An Chi | Bình");
  hall.call(hall.chair, an);
  CHECK(hall.common() == "An| Chi | Bình");
}

TEST_CASE("two calls of one speaker at once are one speech") {
  Hall hall;
  const Record an = hall.ask(hall.an);
  hall.meet();
  hall.call(hall.chair, an);
  const Record later = hall.call(hall.deputy, an);
  CHECK(hall.common() == "An||");
  hall.end(hall.chair, later, hall.council.now + 1000);
  CHECK(hall.common() == "|| An");
}

TEST_CASE("a call beats a withdrawal that was written at the same time, whichever is the later") {
  for (const bool call_first : {true, false}) {
    Hall hall;
    const Record an = hall.ask(hall.an);
    const Record binh = hall.ask(hall.binh);
    hall.meet();
    if (call_first) hall.call(hall.chair, an);
    hall.withdraw(hall.an, an);
    if (!call_first) hall.call(hall.chair, an);
    CHECK(hall.common() == "An| Bình |");
    // A call that another one overtook leaves the withdrawal in force.
    hall.call(hall.deputy, binh);
    CHECK(hall.common() == "Bình||");
  }
}

TEST_CASE("a person has one place, whatever they ask and on how many devices; a speech answers what was asked before") {
  Hall hall;
  Device second = hall.council.make_device(99);
  hall.council.enrol(second, *hall.an.ledger->own_person());
  sync(hall.council.clerk, second);
  const Record one = hall.ask(hall.an);
  hall.ask(hall.binh);
  hall.ask(second);
  sync(second, hall.council.clerk);
  CHECK(hall.common() == "| An Bình |");
  sync(hall.council.clerk, second);
  const Record call = hall.call(hall.chair, one);
  hall.end(hall.chair, call, hall.council.now + 1000);
  CHECK(hall.common() == "| Bình | An");
  // What they ask afterwards is a request of its own.
  hall.ask(hall.an);
  CHECK(hall.common() == "| Bình An | An");
}

TEST_CASE("who may ask, withdraw, order, call and end") {
  Hall hall;
  const Record request = hall.ask(hall.an);
  hall.meet();
  const std::vector<RecordHash> of_item{hall.item.hash()}, of_request{request.hash()};
  CHECK(hall.refusal(hall.guest, kind::speak_request, hall.request_body(), of_item) == "speak.request");
  CHECK(hall.refusal(hall.council.clerk, kind::speak_request, hall.request_body(), of_item) == "speak.request");
  pb::SpeakWithdraw withdraw;
  withdraw.set_request(raw(request.hash().view()));
  CHECK(hall.refusal(hall.binh, kind::speak_withdraw, withdraw, of_request) == "speak.withdraw");
  CHECK(hall.refusal(hall.chair, kind::speak_withdraw, withdraw, of_request) == "speak.withdraw");
  pb::SpeakerOrder order;
  order.set_item(raw(hall.item.entity().view()));
  pb::SpeechCall call;
  call.set_request(raw(request.hash().view()));
  call.set_started(kNow);
  for (Device* device : {&hall.an, &hall.guest}) {
    CHECK(hall.refusal(*device, kind::speaker_order, order, of_item) == "speak.lead");
    CHECK(hall.refusal(*device, kind::speech_call, call, of_request) == "speak.lead");
  }
  const Record called = hall.call(hall.deputy, request);
  hall.meet();
  pb::SpeechEnd end;
  end.set_call(raw(called.hash().view()));
  end.set_ended(kNow);
  CHECK(hall.refusal(hall.an, kind::speech_end, end, {called.hash()}) == "speak.lead");
  CHECK(hall.refusal(hall.council.clerk, kind::speech_end, end, {called.hash()}).empty());
  CHECK(hall.common() == "|| An");
}

TEST_CASE("bodies out of bounds and references to something else are refused") {
  Hall hall;
  const Record request = hall.ask(hall.an);
  hall.meet();
  const std::vector<RecordHash> of_item{hall.item.hash()}, of_meeting{hall.meeting.hash()}, of_request{request.hash()};
  for (const int kind : {0, 5, -1}) {
    pb::SpeakRequest body = hall.request_body();
    body.set_kind(static_cast<pb::SpeakKind>(kind));
    CHECK(hall.refusal(hall.an, kind::speak_request, body, of_item) == "form");
  }
  pb::SpeakRequest of_the_meeting = hall.request_body();
  of_the_meeting.set_item(raw(hall.meeting.entity().view()));
  CHECK(hall.refusal(hall.an, kind::speak_request, of_the_meeting, of_meeting) == "item");
  CHECK(hall.refusal(hall.an, kind::speak_request, hall.request_body(), {}) == "item");
  CHECK(hall.refusal(hall.an, kind::speak_withdraw, pb::SpeakWithdraw(), of_request) == "request");

  pb::SpeakerOrder order;
  order.set_item(raw(hall.item.entity().view()));
  SeededRandom random(8);
  for (int i = 0; i < 200; ++i) order.add_requests(raw(random.id<RecordHash>().view()));
  CHECK(hall.refusal(hall.chair, kind::speaker_order, order, of_item).empty());
  order.add_requests(raw(request.hash().view()));
  CHECK(hall.refusal(hall.chair, kind::speaker_order, order, of_item) == "form");
  order.clear_requests();
  for (int i = 0; i < 2; ++i) order.add_requests(raw(request.hash().view()));
  CHECK(hall.refusal(hall.chair, kind::speaker_order, order, of_item) == "form");
  order.clear_requests();
  order.add_requests("short");
  CHECK(hall.refusal(hall.chair, kind::speaker_order, order, of_item) == "form");

  const auto call = [&](std::uint64_t started, std::uint32_t limit, const std::vector<RecordHash>& deps) {
    pb::SpeechCall body;
    body.set_request(raw(request.hash().view()));
    body.set_started(started);
    body.set_limit(limit);
    return hall.refusal(hall.chair, kind::speech_call, body, deps);
  };
  CHECK(call(0, 60, of_request) == "form");
  CHECK(call(std::uint64_t{1} << 48, 60, of_request) == "form");
  CHECK(call(kNow, 86'401, of_request) == "form");
  CHECK(call(kNow, 60, of_item) == "request");
  CHECK(call(kNow, 86'400, of_request).empty());
  pb::SpeechEnd end;
  end.set_call(raw(request.hash().view()));
  end.set_ended(kNow);
  CHECK(hall.refusal(hall.chair, kind::speech_end, end, of_request) == "call");
  end.set_ended(0);
  CHECK(hall.refusal(hall.chair, kind::speech_end, end, of_request) == "form");
}

TEST_CASE("who leads the speakers asks for another, who is then in the list and may leave it; nobody else does") {
  Hall hall;
  pb::SpeakRequest body = hall.request_body();
  const auto person_of = [](Device& who) { return raw(who.ledger->own_person()->view()); };
  const std::vector<RecordHash> of_item{hall.item.hash()};
  body.set_person(person_of(hall.binh));
  CHECK(hall.refusal(hall.an, kind::speak_request, body, of_item) == "speak.lead");
  CHECK(hall.refusal(hall.guest, kind::speak_request, body, of_item) == "speak.lead");
  body.set_person("short");
  CHECK(hall.refusal(hall.chair, kind::speak_request, body, of_item) == "form");
  body.set_person(raw(PersonId{}.view()));
  CHECK(hall.refusal(hall.chair, kind::speak_request, body, of_item) == "person");
  // An answer is what one is called for, not what one asks for.
  body.clear_person();
  body.set_kind(pb::SPEAK_ANSWER);
  CHECK(hall.refusal(hall.an, kind::speak_request, body, of_item) == "form");

  body.set_person(person_of(hall.binh));
  hall.council.now += 1000;
  const Record for_binh = hall.chair.append(kind::speak_request, body, of_item);
  hall.council.now += 1000;
  body.set_person(person_of(hall.guest));
  hall.deputy.append(kind::speak_request, body, of_item);
  hall.meet();
  CHECK(hall.common() == "| Bình Khách |");
  pb::SpeakWithdraw withdrawal;
  withdrawal.set_request(raw(for_binh.hash().view()));
  CHECK(hall.refusal(hall.an, kind::speak_withdraw, withdrawal, {for_binh.hash()}) == "speak.withdraw");
  hall.withdraw(hall.binh, for_binh);
  CHECK(hall.common() == "| Khách |");
}

TEST_CASE("a request on an item that is not here waits, and a call for its request") {
  Hall hall;
  Device late = hall.council.make_device(50);
  const Record request = hall.ask(hall.an);
  hall.meet();
  hall.call(hall.chair, request);
  // The certificates, then the call, then the request, and the item last.
  const auto runs_of = [&](Device& from, const Device& author) {
    std::vector<std::vector<Record>> runs;
    for (const auto& run : all_runs(from))
      if (run.front().header().log.device == author.identity().signing.id) runs.push_back(run);
    return runs;
  };
  const auto clerks = runs_of(hall.council.clerk, hall.council.clerk).front();
  const auto item = std::find_if(clerks.begin(), clerks.end(), [&](const Record& one) { return one.hash() == hall.meeting.hash(); });
  must(late.ledger->receive(std::span(clerks.begin(), item)));
  for (const auto& run : runs_of(hall.chair, hall.chair)) must(late.ledger->receive(run));
  CHECK(must(late.replica->waiting().count()) == 1);
  for (const auto& run : runs_of(hall.an, hall.an)) must(late.ledger->receive(run));
  CHECK(must(late.replica->waiting().count()) == 1);  // the call has what it depends on, the request has not
  CHECK(hall.queue(late) == "||");
  sync(hall.council.clerk, late);
  sync(hall.chair, late);
  CHECK(must(late.replica->waiting().count()) == 0);
  CHECK(hall.queue(late) == "An||");
}
