// SPDX-License-Identifier: AGPL-3.0-or-later
#include <algorithm>

#include "tests/unit/council_fixture.h"
#include "tests/unit/temporary_folder.h"

using namespace kyhop;
using namespace kyhop::testing;

namespace {

pb::EntityCreate meeting_body(const std::string& title) {
  pb::EntityCreate body;
  body.set_type(static_cast<std::uint32_t>(EntityType::meeting));
  auto* write = body.add_writes();
  write->set_field(field::meeting_title);
  write->mutable_value()->set_text(title);
  return body;
}

pb::EntityWrite meeting_write(const Record& meeting, const std::string& title, const std::vector<RecordHash>& replaces) {
  pb::EntityWrite body;
  body.set_entity(raw(meeting.entity().view()));
  body.set_type(static_cast<std::uint32_t>(EntityType::meeting));
  auto* write = body.add_writes();
  write->set_field(field::meeting_title);
  write->mutable_value()->set_text(title);
  for (const auto& hash : replaces) write->add_replaces(raw(hash.view()));
  return body;
}

pb::ChatMessage message(const std::string& text) {
  pb::ChatMessage body;
  body.mutable_to()->set_everyone(true);
  body.set_text(text);
  return body;
}

std::uint64_t rows(Device& device, const std::string& table) {
  return static_cast<std::uint64_t>(must(device.replica->database().integer("SELECT count(*) FROM " + table)).value());
}

Record spoiled(const Record& record) {
  Signature wrong = record.signature();
  wrong.data()[5] ^= 1;
  return must(Record::from_parts(record.header_bytes(), record.body(), wrong));
}

void check_sound(Device& device) {
  const auto report = must(device.ledger->verify());
  for (const auto& problem : report.problems) FAIL_CHECK(problem.what);
}

}  // namespace

TEST_CASE("two devices that exchange all records have one fingerprint") {
  Council council;
  Device chair = council.member(2, "Nguyễn Thị Chủ Tọa", {Role::chair, Role::delegate});
  sync(council.clerk, chair);
  const Record meeting = council.clerk.append(kind::entity_create, meeting_body("Kỳ họp thứ 9"));
  chair.append(kind::chat_message, message("Xin chào"));
  sync_all({&council.clerk, &chair});
  CHECK(must(council.clerk.ledger->fingerprint()) == must(chair.ledger->fingerprint()));
  CHECK(rows(chair, "shared_entities") == 1);
  CHECK(rows(council.clerk, "shared_messages") == 1);
  check_sound(chair);
  check_sound(council.clerk);
}

TEST_CASE("a record of a device without a certificate is not stored") {
  Council council;
  Council other(43);
  Device stranger = council.make_device(9);
  CHECK(must(council.clerk.ledger->receive(all_runs(other.clerk).front())).outcome == Received::Outcome::refused);
  RecordHeader header;
  header.kind = kind::chat_message;
  header.council = council.genesis.council;
  header.log = must(stranger.ledger->own_log());
  const Record record = Record::sign(header, encode_body(message("ai đó")), stranger.identity().signing);
  CHECK(must(council.clerk.ledger->receive(std::span(&record, 1))).outcome == Received::Outcome::unknown_author);
}

TEST_CASE("what a role forbids is refused to its author and has no effect on other devices") {
  Council council;
  Device delegate = council.member(2, "Trần Văn Đại Biểu", {Role::delegate});
  sync(council.clerk, delegate);
  const auto refused = delegate.ledger->write([&](Ledger::Writer& writer) -> Result<void> {
    KYHOP_TRY(writer.append({kind::entity_create, encode_body(meeting_body("Tự ý")), {}, 0}));
    return {};
  });
  REQUIRE_FALSE(refused);
  CHECK(refused.error().rule == "meeting.write");
  CHECK(must(delegate.replica->records().count()) == must(council.clerk.replica->records().count()));

  // A modified client signs it all the same: it is kept as evidence and changes nothing.
  RecordHeader header;
  header.kind = kind::entity_create;
  header.council = council.genesis.council;
  header.log = must(delegate.ledger->own_log());
  header.auth_heads = council.clerk.ledger->authority().heads();
  const Record forbidden = Record::sign(header, encode_body(meeting_body("Tự ý")), delegate.identity().signing);
  CHECK(must(council.clerk.ledger->receive(std::span(&forbidden, 1))).stored == 1);
  CHECK(rows(council.clerk, "shared_entities") == 0);
  CHECK(rows(council.clerk, "shared_refused") == 1);
  check_sound(council.clerk);
}

TEST_CASE("a record waits for what it depends on and takes effect when that arrives") {
  Council council;
  Device secretary = council.member(2, "Thư Ký", {Role::secretary});
  Device reader = council.member(3, "Người Đọc", {Role::delegate});
  sync(council.clerk, secretary);
  sync(council.clerk, reader);
  const Record meeting = council.clerk.append(kind::entity_create, meeting_body("Kỳ họp"));
  sync(council.clerk, secretary);
  secretary.append(kind::entity_write, meeting_write(meeting, "Kỳ họp thứ 9", {meeting.hash()}), {meeting.hash()});
  for (const auto& run : all_runs(secretary))
    if (run.front().header().log.device == secretary.identity().signing.id) must(reader.ledger->receive(run));
  CHECK(must(reader.replica->waiting().count()) == 1);
  CHECK(rows(reader, "shared_writes") == 0);
  sync(council.clerk, reader);
  CHECK(must(reader.replica->waiting().count()) == 0);
  CHECK(rows(reader, "shared_writes") == 2);
  sync(secretary, council.clerk);
  CHECK(must(council.clerk.ledger->fingerprint()) == must(reader.ledger->fingerprint()));
}

TEST_CASE("beyond the cut of a revocation nothing counts, whatever the order of arrival") {
  Council council;
  Device member = council.member(2, "Mất Máy", {Role::delegate});
  Device other = council.member(3, "Người Khác", {Role::delegate});
  sync(council.clerk, member);
  const Record before = member.append(kind::chat_message, message("trước khi mất"));
  sync(member, council.clerk);
  const Record after = member.append(kind::chat_message, message("kẻ trộm viết"));
  pb::DeviceRevoke revoke;
  revoke.set_device(raw(member.identity().signing.id.view()));
  revoke.set_reason(pb::REVOKE_STOLEN);
  pb::Cut* cut = revoke.add_cuts();
  cut->set_device(raw(before.header().log.device.view()));
  cut->set_epoch(number(before.header().log.epoch));
  cut->set_seq(number(before.header().seq));
  cut->set_hash(raw(before.hash().view()));

  SECTION("the revocation comes last") {
    sync(member, council.clerk);
    CHECK(rows(council.clerk, "shared_messages") == 2);
    council.clerk.append(kind::device_revoke, revoke);
    CHECK(rows(council.clerk, "shared_messages") == 1);
  }
  SECTION("the revocation comes first") {
    council.clerk.append(kind::device_revoke, revoke);
    sync(member, council.clerk);
    CHECK(rows(council.clerk, "shared_messages") == 1);
  }
  sync(council.clerk, other);
  CHECK(rows(other, "shared_messages") == 1);
  CHECK(must(council.clerk.ledger->fingerprint()) == must(other.ledger->fingerprint()));
  check_sound(council.clerk);
  const auto refused = member.ledger->receive(all_runs(council.clerk).front());
  CHECK(refused);
}

TEST_CASE("two histories of one log are proved, and the log is frozen where they part") {
  Council council;
  Device member = council.member(2, "Hai Mặt", {Role::delegate});
  Device other = council.member(3, "Người Khác", {Role::delegate});
  sync(council.clerk, member);
  const Record common = member.append(kind::chat_message, message("chung"));
  RecordHeader header = common.header();
  header.deps.clear();
  header.seq = next(common.header().seq);
  header.prev = common.hash();
  header.hlc = Hlc{common.header().hlc.value + 1};
  const Record one = Record::sign(header, encode_body(message("một")), member.identity().signing);
  const Record two = Record::sign(header, encode_body(message("hai")), member.identity().signing);
  // What no delegate may write is refused; beyond the freeze it leaves no trace of that either.
  RecordHeader beyond = header;
  beyond.kind = kind::person_add;
  beyond.seq = next(header.seq);
  beyond.prev = one.hash();
  pb::PersonAdd nobody;
  nobody.set_name("Không Ai");
  const Record entry = Record::sign(beyond, encode_body(nobody), member.identity().signing);
  const std::vector<Record> first{common, one, entry}, second{common, two};
  sync(council.clerk, other);
  must(council.clerk.ledger->receive(first));
  must(other.ledger->receive(second));
  CHECK(rows(council.clerk, "shared_messages") == 2);
  CHECK(rows(council.clerk, "shared_refused") == 1);
  const auto forked = must(council.clerk.ledger->receive(second));
  REQUIRE(forked.outcome == Received::Outcome::forked);
  CHECK(must(other.ledger->add_fork_proof(*forked.proof)));
  CHECK(rows(council.clerk, "shared_messages") == 1);
  CHECK(rows(council.clerk, "shared_refused") == 0);
  CHECK(must(council.clerk.ledger->fingerprint()) == must(other.ledger->fingerprint()));  // though each holds another branch as evidence
  CHECK(must(council.clerk.ledger->receive(second)).outcome != Received::Outcome::refused);
  check_sound(other);
  check_sound(council.clerk);
}

TEST_CASE("a restored device goes on in a new epoch that names the old one") {
  Council council;
  Device member = council.member(2, "Khôi Phục", {Role::delegate});
  sync(council.clerk, member);
  const Record last = member.append(kind::chat_message, message("cũ"));
  must(member.ledger->begin_epoch());
  const Record first = member.append(kind::chat_message, message("mới"));
  REQUIRE(first.header().continues);
  CHECK(first.header().continues->epoch == last.header().log.epoch);
  CHECK(first.header().prev == last.hash());
  sync(member, council.clerk);
  CHECK(rows(council.clerk, "shared_messages") == 2);
  check_sound(council.clerk);
}

TEST_CASE("any order of arrival gives the same state") {
  Council council;
  Device chair = council.member(2, "Chủ Tọa", {Role::chair, Role::delegate});
  Device secretary = council.member(3, "Thư Ký", {Role::secretary});
  sync_all({&council.clerk, &chair, &secretary});
  const Record meeting = council.clerk.append(kind::entity_create, meeting_body("Kỳ họp"));
  sync_all({&council.clerk, &chair, &secretary});
  secretary.append(kind::entity_write, meeting_write(meeting, "A", {meeting.hash()}), {meeting.hash()});
  council.clerk.append(kind::entity_write, meeting_write(meeting, "B", {meeting.hash()}), {meeting.hash()});
  for (int i = 0; i < 10; ++i) chair.append(kind::chat_message, message("tin " + std::to_string(i)));
  sync_all({&council.clerk, &chair, &secretary});
  const Hash256 expected = must(council.clerk.ledger->fingerprint());
  auto runs = all_runs(council.clerk);
  for (std::uint64_t seed = 1; seed <= 20; ++seed) {
    Device fresh = council.make_device(1000 + seed);
    SeededRandom random(seed);
    // Cut every log into small pieces and offer them in random order until everything has gone in.
    std::vector<std::vector<Record>> pieces;
    for (const auto& run : runs)
      for (std::size_t at = 0; at < run.size();) {
        const std::size_t size = std::min<std::size_t>(run.size() - at, 1 + random.below(4));
        pieces.emplace_back(run.begin() + static_cast<std::ptrdiff_t>(at), run.begin() + static_cast<std::ptrdiff_t>(at + size));
        at += size;
      }
    for (int round = 0; round < 60 && must(fresh.replica->records().count()) < must(council.clerk.replica->records().count()); ++round) {
      for (std::size_t i = pieces.size(); i > 1; --i) std::swap(pieces[i - 1], pieces[random.below(i)]);
      for (const auto& piece : pieces) must(fresh.ledger->receive(piece));
    }
    INFO("seed " << seed);
    CHECK(must(fresh.ledger->fingerprint()) == expected);
  }
}

TEST_CASE("a changed byte anywhere in a run is refused and nothing is stored") {
  Council council;
  Device member = council.member(2, "Thử", {Role::delegate});
  sync(council.clerk, member);
  for (int i = 0; i < 3; ++i) member.append(kind::chat_message, message("tin"));
  auto runs = all_runs(member);
  const auto own = std::find_if(runs.begin(), runs.end(),
                                [&](const auto& run) { return run.front().header().log.device == member.identity().signing.id; });
  const auto before = must(council.clerk.replica->records().count());
  Bytes wire;
  for (const Record& record : *own) append_wire(wire, record);
  SeededRandom random(5);
  for (int i = 0; i < 300; ++i) {
    Bytes flipped = wire;
    flipped[random.below(flipped.size())] ^= static_cast<Byte>(1 + random.below(255));
    ByteReader reader(flipped);
    std::vector<Record> decoded;
    while (!reader.rest().empty()) {
      auto record = take_wire(reader);
      if (!record) break;
      decoded.push_back(std::move(*record));
    }
    if (decoded.size() != own->size()) continue;
    // Only a flip in a signature that heads nothing can pass the chain; it is caught when that signature is first needed.
    const auto received = must(council.clerk.ledger->receive(decoded));
    if (received.stored > 0) {
      CHECK(decoded.back().signature() == own->back().signature());
      return;
    }
  }
  CHECK(must(council.clerk.replica->records().count()) == before);
}

TEST_CASE("a wrong inner signature is found on first use: what had effect by it goes and comes back with an honest copy") {
  Council council;
  Device secretary = council.member(2, "Thư Ký", {Role::secretary});
  Device other_office = council.member(3, "Thư Ký Hai", {Role::secretary});
  Device reader = council.member(4, "Người Đọc", {Role::delegate});
  for (Device* device : {&secretary, &other_office, &reader}) sync(council.clerk, *device);
  const Record meeting = secretary.append(kind::entity_create, meeting_body("Kỳ họp"));
  secretary.append(kind::chat_message, message("một"));
  secretary.append(kind::chat_message, message("hai"));
  sync(secretary, other_office);
  other_office.append(kind::entity_write, meeting_write(meeting, "Kỳ họp thứ 9", {meeting.hash()}), {meeting.hash()});
  const LogId log = meeting.header().log;
  std::vector<Record> run = must(secretary.ledger->read_run(log, Seq{0}, 100, 1 << 20));
  const Seq place = meeting.header().seq;
  run[number(place)] = spoiled(run[number(place)]);
  REQUIRE(number(place) + 2 < run.size());

  std::vector<LogId> shorter;
  reader.ledger->on_erased([&](const LogId& erased) { shorter.push_back(erased); });
  CHECK(must(reader.ledger->receive(run)).stored == run.size());
  for (const auto& other : all_runs(other_office))
    if (other.front().header().log.device == other_office.identity().signing.id) must(reader.ledger->receive(other));
  CHECK(rows(reader, "shared_entities") == 1);
  CHECK(rows(reader, "shared_messages") == 2);
  CHECK(must(reader.ledger->vouch(log, Seq{number(place) + 1})));
  CHECK(shorter.empty());

  CHECK(must(reader.ledger->read_run(log, Seq{0}, number(place) + 1, 1 << 20)).size() == number(place));
  CHECK(shorter == std::vector{log});
  CHECK(must(reader.replica->records().head(log)).next == place);
  CHECK(rows(reader, "shared_entities") == 0);
  CHECK(rows(reader, "shared_messages") == 0);
  CHECK(rows(reader, "shared_writes") == 0);
  check_sound(reader);

  // The same again: nobody is blamed, and nothing of it is believed.
  const Received again = must(reader.ledger->receive(run));
  CHECK(again.outcome == Received::Outcome::doubtful);
  CHECK(again.next == place);
  CHECK(again.stored == 0);
  sync(secretary, reader);
  sync(reader, other_office);
  CHECK(rows(reader, "shared_writes") == 2);
  CHECK(must(other_office.ledger->fingerprint()) == must(reader.ledger->fingerprint()));
  check_sound(reader);
}

TEST_CASE("who wants to acknowledge a record looks at its signature first, within the same transaction") {
  Council council;
  Device voter = council.member(2, "Cử Tri", {Role::delegate});
  Device witness = council.member(3, "Nhân Chứng", {Role::delegate});
  sync(council.clerk, voter);
  sync(council.clerk, witness);
  const Record first = voter.append(kind::chat_message, message("một"));
  const Record second = voter.append(kind::chat_message, message("hai"));
  const std::vector<Record> run{spoiled(first), second};
  CHECK(must(witness.ledger->receive(run)).stored == 2);
  must(witness.ledger->write([&](Ledger::Writer& writer) -> Result<void> {
    CHECK(must(writer.vouch(second.hash())));
    CHECK_FALSE(must(writer.vouch(first.hash())));
    CHECK_FALSE(must(writer.vouch(second.hash())));
    KYHOP_TRY(writer.append({kind::chat_message, encode_body(message("cùng lúc")), {}, 0}));
    return {};
  }));
  CHECK(rows(witness, "shared_messages") == 1);
  check_sound(witness);
  sync(voter, witness);
  CHECK(rows(witness, "shared_messages") == 3);
}

TEST_CASE("the authority's signatures are looked at as they come, so that a device never loses the certificates it reaches others by") {
  Council council;
  Device member = council.member(2, "Đại Biểu", {Role::delegate});
  Device reader = council.member(3, "Người Đọc", {Role::delegate});
  const auto& own = council.clerk;
  std::vector<Record> run = must(own.ledger->read_run(must(own.ledger->own_log()), Seq{0}, 1000, 1 << 20));
  REQUIRE(run.size() > 3);
  const Record right = run[2];
  run[2] = spoiled(right);
  Device fresh = council.make_device(9);
  const Received received = must(fresh.ledger->receive(run));
  CHECK(received.outcome == Received::Outcome::doubtful);
  CHECK(received.stored == 2);
  run[2] = right;
  CHECK(must(fresh.ledger->receive(run)).stored == run.size() - 2);
}

TEST_CASE("runs that are taken together are stored for others all at once, and not at all when the transaction is undone") {
  Council council;
  Device one = council.member(2, "Một", {Role::delegate});
  Device two = council.member(3, "Hai", {Role::delegate});
  sync(council.clerk, one);
  sync(council.clerk, two);
  const Record first = one.append(kind::chat_message, message("một"));
  const Record second = two.append(kind::chat_message, message("hai"));
  const TemporaryFolder folder;
  const Bytes key(32, 7);
  auto replica = must(Replica::open(folder / "replica.db", key));
  MeetingReducer reducer(council.genesis.council, std::nullopt, std::nullopt);
  SeededRandom random(4);
  const auto ledger = must(Ledger::open(replica, council.genesis, std::nullopt, reducer, random, [] { return std::uint64_t{1}; }));
  for (const auto& run : all_runs(council.clerk)) must(ledger->receive(run));
  auto other = must(Replica::open(folder / "replica.db", key));
  const std::uint64_t before = must(other.records().count());
  const auto take_both = [&] {
    CHECK(must(ledger->receive(std::span(&first, 1))).stored == 1);
    CHECK(must(ledger->receive(std::span(&second, 1))).stored == 1);
    CHECK(must(other.records().count()) == before);
  };

  REQUIRE_FALSE(ledger->together([&] {
    take_both();
    must(replica.database().execute("ROLLBACK"));
  }));
  CHECK(must(replica.records().count()) == before);

  must(ledger->together(take_both));
  CHECK(must(other.records().count()) == before + 2);
  CHECK(must(ledger->verify()).problems.empty());
}
