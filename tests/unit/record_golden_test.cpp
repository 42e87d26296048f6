// SPDX-License-Identifier: AGPL-3.0-or-later
#include <catch2/catch.hpp>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <functional>
#include <map>
#include <set>

#include "app/meeting/fold/poll_bodies.h"
#include "app/meeting/records/kind.h"
#include "app/meeting/records/meeting.pb.h"
#include "sync/record/body.h"
#include "sync/record/chain.h"
#include "sync/trust/authority.h"
#include "sync/trust/conversation.h"
#include "sync/trust/enrolment.h"
#include "sync/trust/trust.pb.h"

// The bytes of every format stand in tests/data/golden. A difference is a change of the format: councils that exist could not go on.
// Where that is meant, and only then, run this program with KYHOP_WRITE_GOLDEN=1 and commit the files it writes.

using namespace kyhop;

namespace {

std::filesystem::path folder() {
  const char* source = std::getenv("KYHOP_SOURCE");
  return std::filesystem::path(source == nullptr ? "." : source) / "tests/data/golden";
}

bool writing() {
  return std::getenv("KYHOP_WRITE_GOLDEN") != nullptr;
}

std::optional<Bytes> read_golden(const std::string& name) {
  std::ifstream in(folder() / (name + ".hex"));
  if (!in) return std::nullopt;
  std::string text, line;
  while (std::getline(in, line)) text += line;
  return from_hex(text);
}

void write_golden(const std::string& name, ByteView bytes) {
  std::filesystem::create_directories(folder());
  std::ofstream out(folder() / (name + ".hex"));
  const std::string hex = to_hex(bytes);
  for (std::size_t at = 0; at < hex.size(); at += 96) out << hex.substr(at, 96) << '\n';
  REQUIRE(out.good());
}

std::string raw(ByteView bytes) {
  return std::string(as_text(bytes));
}
std::string hash_of(std::string_view name) {
  return raw(hash256("golden", {as_bytes(name)}).view());
}
RecordHash record_named(std::string_view name) {
  return *RecordHash::from(hash256("golden", {as_bytes(name)}).view());
}
std::string id_of(std::string_view name) {
  return hash_of(name).substr(0, 16);
}

SigningKey key_of(std::string_view name) {
  return SigningKey::from_seed(hash256("golden key", {as_bytes(name)}).view());
}
SealPair seal_of(std::uint64_t seed) {
  SeededRandom random(seed);
  return SealPair::generate(random);
}

Genesis genesis() {
  SeededRandom random(1);
  const SigningKey one = key_of("root one"), two = key_of("root two"), three = key_of("root three");
  return Genesis::create("Hội đồng nhân dân xã Bình Minh", {&one, &two, &three}, Hlc::at(1'740'000'000'000), random);
}

Record record(Kind kind, const Bytes& body, std::uint16_t flags = 0) {
  RecordHeader header;
  header.kind = kind;
  header.flags = flags;
  header.council = genesis().council;
  header.log = {key_of("author").id, Epoch{0x0102030405060708}};
  header.seq = Seq{7};
  header.prev = record_named("previous");
  header.hlc = Hlc::at(1'750'000'000'000, 3);
  header.deps = {record_named("dep one"), record_named("dep two")};
  header.auth_heads = {record_named("authority")};
  return Record::sign(std::move(header), body, key_of("author"));
}

void set_keys(pb::DeviceKeys* keys) {
  keys->set_device(raw(key_of("device").id.view()));
  keys->set_seal_key(raw(seal_of(7).id.view()));
  keys->set_label("máy tính bảng 12");
  keys->set_first_epoch(0x0102030405060708);
}
void set_cut(pb::Cut* cut) {
  cut->set_device(raw(key_of("device").id.view()));
  cut->set_epoch(0x1122334455667788);
  cut->set_seq(41);
  cut->set_hash(hash_of("cut"));
}
void set_facts(pb::PaperFacts* facts) {
  facts->set_item(id_of("item"));
  facts->set_title("Tờ trình về dự toán ngân sách năm 2026");
  facts->set_number("12/TTr-UBND");
  facts->set_kind("submission");
  facts->set_manifest(hash_of("manifest"));
  facts->set_content_key(hash_of("content key"));
  facts->set_pages(24);
  facts->set_bytes(3'456'789);
  facts->set_revision(2);
}
Bytes act_of_device() {
  return device_act(*PersonId::from(as_bytes(id_of("person"))), {key_of("device").id, seal_of(7).id}, Epoch{0x0102030405060708},
                    "máy tính bảng 12", true, *InviteId::from(as_bytes(id_of("invite").substr(0, 8))));
}
EpochSecret epoch_secret() {
  return {office_conversation(genesis().council), *KeyEpochId::from(as_bytes(id_of("epoch"))), 3,
          Secret(hash256("golden", {as_bytes("secret")}).view())};
}
Bytes sealed(Kind kind, const google::protobuf::MessageLite& plain) {
  SeededRandom random(9);
  return seal_body(genesis().council, kind, key_of("author").id, epoch_secret(), encode_body(plain), random);
}
Invite invite() {
  Invite invite;
  invite.id = *InviteId::from(as_bytes(id_of("invite").substr(0, 8)));
  invite.council = genesis().council;
  invite.person = *PersonId::from(as_bytes(id_of("person")));
  invite.clerk = clerk_key_hash(key_of("clerk").id);
  invite.secret = Secret(as_bytes(id_of("invite secret")));
  invite.no_code = true;
  invite.council_name = "Hội đồng nhân dân xã Bình Minh";
  invite.person_name = "Nguyễn Thị Hoa";
  invite.addresses = {"192.0.2.7:47017", "[2001:db8::7]:47017"};
  return invite;
}

pb::ClerkAppointment clerk_appointment() {
  pb::ClerkAct act;
  act.set_name("Trần Văn Thư");
  set_keys(act.mutable_keys());
  const Bytes bytes = encode_body(act);
  pb::ClerkAppointment body;
  body.set_act(raw(bytes));
  for (std::uint32_t i = 0; i < 2; ++i) {
    pb::RootSignature* root = body.add_roots();
    root->set_root(i);
    for (const char* name : {"root one", "root two", "root three"})
      if (key_of(name).id == genesis().root_keys[i])
        root->set_signature(raw(key_of(name).sign(genesis().root_signing_bytes(bytes)).view()));
  }
  return body;
}

template <typename Body>
Body made(const std::function<void(Body&)>& fill) {
  Body body;
  fill(body);
  return body;
}

/// Every kind that role.h and kind.h name, but genesis and key.epoch, which are below.
std::map<std::string, Record> records() {
  std::map<std::string, Record> all;
  const auto add = [&all](const std::string& name, Kind kind, const google::protobuf::MessageLite& body) {
    all.emplace(name, record(kind, encode_body(body)));
  };
  add("clerk_appointment", kind::clerk_appointment, clerk_appointment());
  add("person_add", kind::person_add, made<pb::PersonAdd>([](auto& b) {
        b.set_name("Nguyễn Thị Hoa");
        b.add_roles(1);
        b.add_roles(5);
        b.add_groups("Ban Pháp chế");
        b.set_title("Chủ tịch");
        b.set_phone("0900000000");
        b.set_email("hoa@example.vn");
      }));
  add("role_change", kind::role_change, made<pb::RoleChange>([](auto& b) {
        b.set_person(id_of("person"));
        b.add_add_roles(3);
        b.add_remove_roles(5);
        b.add_add_groups("Tổ thư ký");
        b.add_remove_groups("Ban Pháp chế");
        set_cut(b.add_cuts());
      }));
  add("person_remove", kind::person_remove, made<pb::PersonRemove>([](auto& b) {
        b.set_person(id_of("person"));
        set_cut(b.add_cuts());
      }));
  add("device_enrol", kind::device_enrol, made<pb::DeviceEnrol>([](auto& b) {
        const Bytes act = act_of_device();
        b.set_act(raw(act));
        b.set_countersignature(raw(key_of("device").sign(device_signing_bytes(genesis().council, act)).view()));
      }));
  add("device_revoke", kind::device_revoke, made<pb::DeviceRevoke>([](auto& b) {
        b.set_device(raw(key_of("device").id.view()));
        b.set_reason(pb::REVOKE_STOLEN);
        set_cut(b.add_cuts());
      }));
  all.emplace("log_begin", record(kind::log_begin, {}));
  add("entity_create", kind::entity_create, made<pb::EntityCreate>([](auto& b) {
        b.set_type(1);
        auto* title = b.add_writes();
        title->set_field(1);
        title->mutable_value()->set_text("Kỳ họp thứ 9");
        auto* closed = b.add_writes();
        closed->set_field(7);
        closed->mutable_value()->set_number(-1);
      }));
  add("entity_write", kind::entity_write, made<pb::EntityWrite>([](auto& b) {
        b.set_entity(id_of("meeting"));
        b.set_type(2);
        auto* write = b.add_writes();
        write->set_field(3);
        write->mutable_value()->set_id(id_of("item"));
        write->add_replaces(hash_of("earlier write"));
      }));
  all.emplace("paper_draft", record(kind::paper_draft, sealed(kind::paper_draft, made<pb::PaperDraft>([](auto& b) {
                                                                b.set_paper(id_of("paper"));
                                                                set_facts(b.mutable_facts());
                                                              })),
                                    kFlagSealed));
  add("paper_step", kind::paper_step, made<pb::PaperStep>([](auto& b) {
        b.set_paper(id_of("paper"));
        b.set_draft(hash_of("draft"));
        b.set_step(pb::STEP_APPROVED);
        b.set_note("Đã kiểm tra thể thức");
        b.add_replaces(hash_of("submitted"));
      }));
  add("paper_publish", kind::paper_publish, made<pb::PaperPublish>([](auto& b) {
        b.set_paper(id_of("paper"));
        b.set_draft(hash_of("draft"));
        set_facts(b.mutable_facts());
        b.add_replaces(hash_of("approved"));
      }));
  add("note_add", kind::note_add, made<pb::NoteAdd>([](auto& b) {
        b.set_paper(id_of("paper"));
        b.set_revision(hash_of("draft"));
        b.set_page(12);
        b.set_kind("highlight");
        b.set_text("Cần hỏi lại số liệu");
        b.set_quote("tổng thu 128 tỷ đồng");
        b.mutable_audience()->set_everyone(true);
        b.set_reply_to(hash_of("note"));
        for (const std::uint32_t corner : {6000U, 9000U, 30000U, 9000U, 6000U, 9900U, 30000U, 65535U}) b.mutable_place()->add_quads(corner);
        b.mutable_place()->set_colour("yellow");
        b.mutable_place()->set_prefix("Năm 2026,");
        b.mutable_place()->set_suffix("đạt 104%");
        b.mutable_place()->set_begin(310);
        b.mutable_place()->set_end(331);
      }));
  add("note_delete", kind::note_delete, made<pb::NoteDelete>([](auto& b) { b.set_note(hash_of("note")); }));
  const auto message = made<pb::ChatMessage>([](auto& b) {
    b.mutable_to()->set_group("Ban Pháp chế");
    b.set_text("Họp ban lúc 14 giờ");
    b.set_paper(id_of("paper"));
    b.set_page(3);
    b.set_reply_to(hash_of("message"));
  });
  all.emplace("chat_message_sealed", record(kind::chat_message, sealed(kind::chat_message, message), kFlagSealed));
  add("chat_message", kind::chat_message, made<pb::ChatMessage>([](auto& b) {
        b.mutable_to()->set_everyone(true);
        b.set_text("Xin mời các đại biểu vào hội trường");
      }));
  add("chat_message_item", kind::chat_message, made<pb::ChatMessage>([](auto& b) {
        b.mutable_to()->set_everyone(true);
        b.set_text("Bảng 2 nên nói rõ căn cứ");
        b.set_item(id_of("item"));
      }));
  add("message_delete", kind::message_delete, made<pb::MessageDelete>([](auto& b) { b.set_message(hash_of("message")); }));
  add("presence_set", kind::presence_set, made<pb::PresenceSet>([](auto& b) {
        b.set_meeting(id_of("meeting"));
        b.set_person(id_of("person"));
        b.set_state(pb::PRESENCE_EXCUSED);
        b.add_replaces(hash_of("presence"));
      }));
  add("speak_request", kind::speak_request, made<pb::SpeakRequest>([](auto& b) {
        b.set_item(id_of("item"));
        b.set_kind(pb::SPEAK_QUESTION);
      }));
  add("speak_request_for", kind::speak_request, made<pb::SpeakRequest>([](auto& b) {
        b.set_item(id_of("item"));
        b.set_kind(pb::SPEAK_ANSWER);
        b.set_person(id_of("person"));
      }));
  add("speak_withdraw", kind::speak_withdraw, made<pb::SpeakWithdraw>([](auto& b) { b.set_request(hash_of("request")); }));
  add("speaker_order", kind::speaker_order, made<pb::SpeakerOrder>([](auto& b) {
        b.set_item(id_of("item"));
        b.add_requests(hash_of("request"));
        b.add_requests(hash_of("other request"));
      }));
  add("speech_call", kind::speech_call, made<pb::SpeechCall>([](auto& b) {
        b.set_request(hash_of("request"));
        b.set_started(1'750'000'000'000);
        b.set_limit(300);
      }));
  add("speech_end", kind::speech_end, made<pb::SpeechEnd>([](auto& b) {
        b.set_call(hash_of("call"));
        b.set_ended(1'750'000'240'000);
      }));
  const auto set_round = [](pb::Round* round) {
    round->set_number(2);
    round->set_officer(1);
  };
  const auto set_seat = [](pb::PollSeat* seat) {
    seat->set_person(id_of("person"));
    seat->set_device(raw(key_of("device").id.view()));
    seat->set_epoch(0x1122334455667788);
  };
  add("poll_open", kind::poll_open, made<pb::PollOpen>([&](auto& b) {
        b.set_meeting(id_of("meeting"));
        b.set_item(id_of("item"));
        b.set_number(4);
        b.set_question("Thông qua dự toán ngân sách?");
        for (const auto& [id, vi, en] : {std::tuple("yes", "Tán thành", "In favour"), std::tuple("no", "Không tán thành", "Against")}) {
          auto* option = b.add_options();
          option->set_id(id);
          option->set_label_vi(vi);
          option->set_label_en(en);
        }
        b.set_pack("vn-hdnd");
        b.set_pack_version(1);
        b.set_rule("resolution");
        b.set_base(1);
        b.mutable_threshold()->set_numerator(1);
        b.mutable_threshold()->set_denominator(2);
        b.set_strict(true);
        b.mutable_quorum()->set_numerator(2);
        b.mutable_quorum()->set_denominator(3);
        b.set_delegates_in_office(30);
        b.add_eligible(id_of("person"));
        b.add_present(id_of("person"));
        b.set_presence_kept(true);
        b.set_revote(true);
        b.set_names_after_close(true);
        set_seat(b.add_witnesses());
        b.set_acks_needed(1);
        b.set_cosigns_needed(1);
        set_seat(b.add_officers());
        b.mutable_officers(0)->set_beginning(hash_of("beginning"));
      }));
  add("ballot", kind::ballot, made<pb::Ballot>([](auto& b) {
        b.set_poll(hash_of("poll"));
        b.set_person(id_of("person"));
        b.set_vote_seq(1);
        b.set_previous(hash_of("ballot"));
        b.set_choice(1);
      }));
  add("ballot_acks", kind::ballot_acks, made<pb::BallotAcks>([](auto& b) {
        b.set_poll(hash_of("poll"));
        b.add_ballots(hash_of("ballot"));
      }));
  add("poll_freeze", kind::poll_freeze, made<pb::PollFreeze>([&](auto& b) {
        b.set_poll(hash_of("poll"));
        set_round(b.mutable_round());
      }));
  add("poll_promise", kind::poll_promise, made<pb::PollPromise>([&](auto& b) {
        b.set_poll(hash_of("poll"));
        set_round(b.mutable_round());
        b.add_acked(hash_of("ballot"));
        set_round(b.mutable_cosigned_round());
        b.set_cosigned_close(hash_of("close"));
      }));
  add("poll_close", kind::poll_close, made<pb::PollClose>([&](auto& b) {
        b.set_poll(hash_of("poll"));
        set_round(b.mutable_round());
        b.add_promises(hash_of("promise"));
        b.add_auth_heads(hash_of("authority"));
        auto* entry = b.add_entries();
        entry->set_person(id_of("person"));
        entry->set_ballot(hash_of("ballot"));
        entry->set_verdict(1);
        b.add_totals(20);
        b.add_totals(0);
        b.set_merkle_root(hash_of("merkle root"));
      }));
  add("poll_cosign", kind::poll_cosign, made<pb::PollCosign>([&](auto& b) {
        b.set_poll(hash_of("poll"));
        set_round(b.mutable_round());
        b.set_close(hash_of("close"));
      }));
  add("poll_void", kind::poll_void, made<pb::PollVoid>([](auto& b) {
        b.set_poll(hash_of("poll"));
        b.set_reason("Chuyển sang bỏ phiếu giấy");
        b.set_replacement(hash_of("other poll"));
      }));
  add("poll_void_switch", kind::poll_void, made<pb::PollVoid>([](auto& b) {
        b.set_poll(hash_of("poll"));
        b.set_reason("Mất kết nối mạng");
        b.set_way(1);
      }));
  add("poll_freeze_by_order", kind::poll_freeze, made<pb::PollFreeze>([&](auto& b) {
        b.set_poll(hash_of("poll"));
        set_round(b.mutable_round());
        b.set_by_order_of(id_of("chair"));
      }));
  add("poll_void_by_order", kind::poll_void, made<pb::PollVoid>([](auto& b) {
        b.set_poll(hash_of("poll"));
        b.set_reason("Mất kết nối mạng");
        b.set_way(2);
        b.set_by_order_of(id_of("chair"));
      }));
  add("poll_announce_by_order", kind::poll_announce, made<pb::PollAnnounce>([](auto& b) {
        b.set_poll(hash_of("poll"));
        b.set_result(hash_of("close"));
        b.set_by_order_of(id_of("chair"));
      }));
  add("poll_open_by_order", kind::poll_open, made<pb::PollOpen>([&](auto& b) {
        b.set_meeting(id_of("meeting"));
        b.set_question("Thông qua?");
        b.set_by_order_of(id_of("chair"));
      }));
  add("poll_count", kind::poll_count, made<pb::PollCount>([](auto& b) {
        b.set_poll(hash_of("poll"));
        b.set_voided(hash_of("void"));
        b.set_present(28);
        b.set_issued(28);
        b.set_returned(27);
        b.set_valid(26);
        b.set_invalid(1);
        b.add_counts(20);
        b.add_counts(6);
        b.add_replaces(hash_of("count"));
      }));
  add("poll_announce", kind::poll_announce, made<pb::PollAnnounce>([](auto& b) {
        b.set_poll(hash_of("poll"));
        b.set_result(hash_of("count"));
      }));
  return all;
}

Record continuing_record() {
  RecordHeader header = record(kind::log_begin, {}).header();
  header.seq = Seq{0};
  header.continues = Continuation{Epoch{0x0807060504030201}, Seq{6}};
  header.deps.clear();
  return Record::sign(std::move(header), {}, key_of("author"));
}

ForkProof fork_proof() {
  return make_fork_proof(record(kind::log_begin, {}),
                         record(kind::note_delete, encode_body(made<pb::NoteDelete>([](auto& b) { b.set_note(hash_of("note")); }))));
}

Bytes wire(const Record& record) {
  Bytes out;
  append_wire(out, record);
  return out;
}

Grant grant() {
  Grant grant;
  grant.genesis = genesis().container;
  grant.link_secret = Secret(hash256("golden", {as_bytes("link secret")}).view());
  const auto all = records();
  grant.authority = {wire(all.at("clerk_appointment")), wire(all.at("person_add"))};
  return grant;
}

JoinOffer offer() {
  JoinOffer offer;
  offer.nonce = hash256("golden", {as_bytes("nonce C")});
  offer.person = invite().person;
  offer.person_name = invite().person_name;
  offer.council_name = invite().council_name;
  offer.no_code = true;
  offer.invite = invite().id;
  return offer;
}

JoinReveal reveal() {
  JoinReveal reveal{hash256("golden", {as_bytes("nonce J")}), act_of_device(), {}};
  reveal.countersignature = key_of("device").sign(device_signing_bytes(genesis().council, reveal.act));
  return reveal;
}

JoinRequest request() {
  SeededRandom random(5);
  return JoinRequest::make(invite(), invite().person, key_of("device"), seal_of(7).id, "máy tính bảng 12", random);
}

void check_bytes(const std::string& name, const Bytes& bytes) {
  if (writing()) write_golden(name, bytes);
  const auto golden = read_golden(name);
  INFO(name << ".hex: another value is a change of the format");
  REQUIRE(golden);
  CHECK(to_hex(bytes) == to_hex(*golden));
}

}  // namespace

TEST_CASE("records of every kind have the bytes that were written down") {
  for (const auto& [name, record] : records()) check_bytes(name, wire(record));
  check_bytes("continuing_record", wire(continuing_record()));
}

TEST_CASE("records read from the golden bytes give these bytes again and carry a right signature and body") {
  auto names = records();
  names.emplace("continuing_record", continuing_record());
  for (const auto& [name, expected] : names) {
    INFO(name);
    const auto golden = read_golden(name);
    REQUIRE(golden);
    ByteReader reader(*golden);
    const auto record = take_wire(reader);
    REQUIRE(record);
    CHECK(reader.finished());
    CHECK(record->signature_valid());
    CHECK(wire(*record) == *golden);
    CHECK(encode(record->header()) == record->header_bytes());
    CHECK(record->hash() == expected.hash());
    CHECK(record->body() == expected.body());
  }
}

TEST_CASE("no kind lacks golden bytes") {
  std::set<Kind> covered{kind::genesis, kind::key_epoch};
  for (const auto& [name, record] : records()) covered.insert(record.header().kind);
  for (const Kind kind :
       {kind::clerk_appointment, kind::person_add,    kind::role_change,  kind::person_remove,  kind::device_enrol,   kind::device_revoke,
        kind::log_begin,         kind::entity_create, kind::entity_write, kind::paper_draft,    kind::paper_step,     kind::paper_publish,
        kind::note_add,          kind::note_delete,   kind::chat_message, kind::message_delete, kind::presence_set,   kind::ballot,
        kind::ballot_acks,       kind::poll_freeze,   kind::poll_cosign,  kind::poll_void,      kind::poll_count,     kind::poll_announce,
        kind::poll_open,         kind::poll_promise,  kind::poll_close,   kind::speak_request,  kind::speak_withdraw, kind::speaker_order,
        kind::speech_call,       kind::speech_end})
    CHECK(covered.contains(kind));
}

TEST_CASE("genesis, fork proof, invite, join messages and grant have the bytes that were written down and come back from them") {
  check_bytes("genesis", genesis().container);
  check_bytes("fork_proof", encode(fork_proof()));
  check_bytes("invite", invite().encode());
  check_bytes("join_offer", offer().encode());
  check_bytes("join_reveal", reveal().encode());
  check_bytes("join_request", request().encode());
  check_bytes("grant", grant().encode());

  const auto council = Genesis::decode(*read_golden("genesis"));
  REQUIRE(council);
  CHECK(council->council == genesis().council);
  CHECK(council->container == *read_golden("genesis"));
  const auto proof = decode_fork_proof(*read_golden("fork_proof"));
  REQUIRE(proof);
  CHECK(encode(*proof) == *read_golden("fork_proof"));
  CHECK(check(*proof, genesis().council));
  const auto again = [](const auto& decoded, const std::string& name) {
    INFO(name);
    REQUIRE(decoded);
    CHECK(decoded->encode() == *read_golden(name));
  };
  again(Invite::decode(*read_golden("invite")), "invite");
  again(JoinOffer::decode(*read_golden("join_offer")), "join_offer");
  again(JoinReveal::decode(*read_golden("join_reveal")), "join_reveal");
  again(JoinRequest::decode(*read_golden("join_request")), "join_request");
  again(Grant::decode(*read_golden("grant")), "grant");
  CHECK(JoinRequest::decode(*read_golden("join_request"))->proven_by(invite_psk(invite().secret.view()).view()));
}

TEST_CASE("digits, commitment and conversation names have the values that were written down") {
  const Bytes handshake(64, 0x5a);
  const JoinerKeys keys{key_of("device").id, seal_of(7).id};
  Bytes all;
  append(all, as_bytes(join_digits(handshake, keys, key_of("clerk").id, invite().person, offer().nonce, reveal().nonce)));
  append(all, join_commitment(reveal().nonce, keys, handshake).view());
  const CouncilId council = genesis().council;
  const PersonId other = *PersonId::from(as_bytes(id_of("other")));
  append(all, office_conversation(council).view());
  append(all, private_conversation(council, other).view());
  append(all, pair_conversation(council, other, invite().person).view());
  append(all, group_conversation(council, "Ban Pháp chế").view());
  append(all, invite_psk(invite().secret.view()).view());
  check_bytes("derived_values", all);
}

TEST_CASE("a key record that was written down is read and opened") {
  // Sealed boxes are random, so these bytes are made once and only read here.
  const SealPair own = seal_of(7);
  const DeviceId device = key_of("device").id;
  if (writing() && !read_golden("key_epoch")) {
    const auto bodies = key_epoch_bodies(epoch_secret(), {{device, own.id}, {key_of("clerk").id, seal_of(8).id}});
    write_golden("key_epoch", wire(record(kind::key_epoch, bodies.front())));
  }
  const auto golden = read_golden("key_epoch");
  REQUIRE(golden);
  ByteReader reader(*golden);
  const auto record = take_wire(reader);
  REQUIRE(record);
  REQUIRE(reader.finished());
  CHECK(record->signature_valid());
  const auto view = decode_key_epoch(*record->body(), device);
  REQUIRE(view);
  CHECK(view->conversation == epoch_secret().conversation);
  CHECK(view->epoch == epoch_secret().epoch);
  CHECK(view->depth == 3);
  CHECK(view->devices.size() == 2);
  REQUIRE(view->for_own);
  CHECK(open_sealed(own, *view->for_own) == to_bytes(epoch_secret().secret.view()));
}

TEST_CASE("a sealed record that was written down is opened") {
  for (const char* name : {"paper_draft", "chat_message_sealed"}) {
    const auto golden = read_golden(name);
    REQUIRE(golden);
    ByteReader reader(*golden);
    const auto record = take_wire(reader);
    REQUIRE(record);
    CHECK(open_body(genesis().council, record->header().kind, key_of("author").id, epoch_secret(), *record->body()));
  }
}
