// SPDX-License-Identifier: AGPL-3.0-or-later
#include <catch2/catch.hpp>

#include <algorithm>
#include <set>

#include "sync/record/body.h"
#include "sync/trust/authority.h"
#include "sync/trust/conversation.h"
#include "sync/trust/enrolment.h"
#include "sync/trust/trust.pb.h"

using namespace kyhop;

namespace {

std::string raw(ByteView bytes) {
  return std::string(as_text(bytes));
}

/// A clerk's log written by hand, so that wrong entries can be tried.
struct Clerk {
  SeededRandom random{5};
  SigningKey root = SigningKey::generate(random);
  SigningKey key = SigningKey::generate(random);
  SealPair seal = SealPair::generate(random);
  Genesis genesis = Genesis::create("HĐND", {&root}, Hlc::at(1), random);
  AuthoritySet set{genesis};
  std::vector<Record> records;

  Clerk() { REQUIRE(set.add(next(kind::clerk_appointment, appointment(key, seal)))); }

  pb::ClerkAppointment appointment(const SigningKey& device, const SealPair& pair) const {
    pb::ClerkAct act;
    act.set_name("Văn thư");
    act.mutable_keys()->set_device(raw(device.id.view()));
    act.mutable_keys()->set_seal_key(raw(pair.id.view()));
    act.mutable_keys()->set_label("máy");
    act.mutable_keys()->set_first_epoch(1);
    const Bytes bytes = encode_body(act);
    pb::ClerkAppointment body;
    body.set_act(raw(bytes));
    body.add_roots()->set_signature(raw(root.sign(genesis.root_signing_bytes(bytes)).view()));
    return body;
  }
  Record next(Kind kind, const google::protobuf::MessageLite& body) {
    RecordHeader header;
    header.kind = kind;
    header.council = genesis.council;
    header.log = {key.id, Epoch{1}};
    header.seq = Seq{records.size()};
    if (!records.empty()) header.prev = records.back().hash();
    header.auth_heads = set.heads();
    records.push_back(Record::sign(std::move(header), encode_body(body), key));
    return records.back();
  }
  Result<AuthoritySet::Accepted> write(Kind kind, const google::protobuf::MessageLite& body) { return set.add(next(kind, body)); }

  PersonId add_person(const std::string& name, std::vector<Role> roles) {
    pb::PersonAdd body;
    body.set_name(name);
    for (const Role role : roles) body.add_roles(static_cast<std::uint32_t>(role));
    const Record record = next(kind::person_add, body);
    REQUIRE(set.add(record));
    return PersonId::prefix_of(record.hash().view());
  }
  pb::DeviceEnrol enrolment(const PersonId& person, const SigningKey& device, const SealPair& pair, Epoch first = Epoch{9}) const {
    const Bytes act = device_act(person, {device.id, pair.id}, first, "máy", false, InviteId{});
    pb::DeviceEnrol body;
    body.set_act(raw(act));
    body.set_countersignature(raw(device.sign(device_signing_bytes(genesis.council, act)).view()));
    return body;
  }
};

RecordHeader header_of(const DeviceId& device, std::uint64_t seq, std::vector<RecordHash> heads) {
  RecordHeader header;
  header.log = {device, Epoch{9}};
  header.seq = Seq{seq};
  header.auth_heads = std::move(heads);
  return header;
}

void cut_at(pb::Cut* cut, const DeviceId& device, std::uint64_t seq) {
  cut->set_device(raw(device.view()));
  cut->set_epoch(9);
  cut->set_seq(seq);
  cut->set_hash(std::string(32, 'h'));
}

struct Joining {
  SeededRandom random{11};
  SigningKey clerk = SigningKey::generate(random);
  SigningKey joiner = SigningKey::generate(random);
  SealPair seal = SealPair::generate(random);
  Bytes handshake = Bytes(64, 7);
  Invite invite;
  JoinOffer offer;

  Joining() {
    invite.id = random.id<InviteId>();
    invite.council = random.id<CouncilId>();
    invite.person = random.id<PersonId>();
    invite.clerk = clerk_key_hash(clerk.id);
    invite.secret = Secret(Bytes(kInviteSecretSize, 3));
    invite.council_name = "HĐND";
    invite.person_name = "Hoa";
    invite.addresses = {"192.0.2.1:5000"};
    offer = {random.id<Hash256>(), invite.person, "Hoa", "HĐND", false, invite.id};
  }
  Joiner joining(const Bytes& seen_handshake) { return Joiner(invite.copy(), joiner, seal.id, "máy", seen_handshake, clerk.id, random); }
  JoinHost host() const { return JoinHost(invite.council, offer, {joiner.id, seal.id}, clerk.id, handshake); }
};

}  // namespace

TEST_CASE("both sides of a join show the same six digits") {
  Joining join;
  Joiner joiner = join.joining(join.handshake);
  JoinHost host = join.host();
  const auto offer = host.on_commit(joiner.commit());
  REQUIRE(offer);
  const auto reveal = joiner.on_offer(*offer);
  REQUIRE(reveal);
  const auto pending = host.on_reveal(*reveal);
  REQUIRE(pending);
  CHECK(pending->digits == joiner.digits());
  CHECK(pending->digits.size() == 6);
  CHECK(pending->label == "máy");
  CHECK_FALSE(joiner.on_offer(*offer));
}

TEST_CASE("the digits change with everything that they stand for") {
  Joining join;
  const JoinerKeys keys{join.joiner.id, join.seal.id};
  const Hash256 c = join.random.id<Hash256>(), j = join.random.id<Hash256>();
  std::set<std::string> digits;
  digits.insert(join_digits(join.handshake, keys, join.clerk.id, join.invite.person, c, j));
  digits.insert(join_digits(Bytes(64, 8), keys, join.clerk.id, join.invite.person, c, j));
  digits.insert(join_digits(join.handshake, {join.clerk.id, join.seal.id}, join.clerk.id, join.invite.person, c, j));
  digits.insert(join_digits(join.handshake, {join.joiner.id, SealKey{}}, join.clerk.id, join.invite.person, c, j));
  digits.insert(join_digits(join.handshake, keys, join.joiner.id, join.invite.person, c, j));
  digits.insert(join_digits(join.handshake, keys, join.clerk.id, PersonId{}, c, j));
  digits.insert(join_digits(join.handshake, keys, join.clerk.id, join.invite.person, j, j));
  digits.insert(join_digits(join.handshake, keys, join.clerk.id, join.invite.person, c, c));
  CHECK(digits.size() == 8);
}

TEST_CASE("a reveal that does not fit its commitment, or comes before it, or from another link, is refused") {
  Joining join;
  Joiner first = join.joining(join.handshake);
  Joiner second = join.joining(join.handshake);  // another nonce
  JoinHost host = join.host();
  CHECK_FALSE(host.on_reveal(Bytes(100)));
  const auto offer = host.on_commit(first.commit());
  REQUIRE(offer);
  CHECK_FALSE(host.on_commit(first.commit()));
  CHECK_FALSE(host.on_reveal(*second.on_offer(*offer)));
  Joiner elsewhere = join.joining(Bytes(64, 9));
  JoinHost other = join.host();
  const auto again = other.on_commit(elsewhere.commit());
  REQUIRE(again);
  CHECK_FALSE(other.on_reveal(*elsewhere.on_offer(*again)));
}

TEST_CASE("a joiner answers only the clerk of its invite, for the person of its invite") {
  Joining join;
  JoinOffer wrong = join.offer;
  wrong.person = PersonId{};
  CHECK_FALSE(join.joining(join.handshake).on_offer(wrong.encode()));
  Joiner misled(join.invite.copy(), join.joiner, join.seal.id, "máy", join.handshake, join.joiner.id, join.random);
  CHECK_FALSE(misled.on_offer(join.offer.encode()));
}

TEST_CASE("an invite with any byte changed or missing is refused") {
  Joining join;
  const Bytes good = join.invite.encode();
  REQUIRE(Invite::decode(good));
  CHECK(Invite::decode(good)->addresses == join.invite.addresses);
  for (std::size_t i = 0; i < good.size(); ++i) {
    Bytes changed = good;
    changed[i] ^= 0x10;
    CHECK_FALSE(Invite::decode(changed));
    CHECK_FALSE(Invite::decode(ByteView(good).first(i)));
  }
}

TEST_CASE("a request file is proven by the invite's secret alone and for its own bytes") {
  Joining join;
  JoinRequest request = JoinRequest::make(join.invite, join.invite.person, join.joiner, join.seal.id, "máy", join.random);
  const Secret psk = invite_psk(join.invite.secret.view());
  CHECK(request.proven_by(psk.view()));
  CHECK_FALSE(request.proven_by(invite_psk(Bytes(kInviteSecretSize, 4)).view()));
  auto read = JoinRequest::decode(request.encode());
  REQUIRE(read);
  CHECK(read->proven_by(psk.view()));
  read->act.back() ^= 1;
  CHECK_FALSE(read->proven_by(psk.view()));
}

TEST_CASE("a grant comes back whole and not at all when cut") {
  Clerk clerk;
  Grant grant{clerk.genesis.container, Secret(Bytes(32, 5)), {Bytes{1, 2, 3}, Bytes{}}};
  const Bytes bytes = grant.encode();
  const auto read = Grant::decode(bytes);
  REQUIRE(read);
  CHECK(read->authority == grant.authority);
  for (std::size_t i = 0; i < bytes.size(); ++i) CHECK_FALSE(Grant::decode(ByteView(bytes).first(i)));
}

TEST_CASE("a genesis with any byte changed is refused") {
  Clerk clerk;
  const Bytes& good = clerk.genesis.container;
  REQUIRE(Genesis::decode(good));
  for (std::size_t i = 0; i < good.size(); ++i) {
    Bytes changed = good;
    changed[i] ^= 1;
    const auto read = Genesis::decode(changed);
    CHECK_FALSE(read);
  }
}

TEST_CASE("a record's author is judged at the heads it names") {
  Clerk clerk;
  SigningKey device = SigningKey::generate(clerk.random);
  SealPair pair = SealPair::generate(clerk.random);
  const PersonId person = clerk.add_person("Hoa", {Role::delegate});
  const auto before = clerk.set.heads();
  REQUIRE(clerk.write(kind::device_enrol, clerk.enrolment(person, device, pair)));
  const auto enrolled = clerk.set.heads();
  pb::RoleChange more;
  more.set_person(raw(person.view()));
  more.add_add_roles(static_cast<std::uint32_t>(Role::chair));
  REQUIRE(clerk.write(kind::role_change, more));

  CHECK_FALSE(clerk.set.rights_of(header_of(device.id, 0, before)));
  CHECK_FALSE(clerk.set.rights_of(header_of(device.id, 0, {RecordHash{}})));
  const auto then = clerk.set.rights_of(header_of(device.id, 0, enrolled));
  REQUIRE(then);
  CHECK(then->has(Role::delegate));
  CHECK_FALSE(then->has(Role::chair));
  const auto now = clerk.set.rights_of(header_of(device.id, 1, clerk.set.heads()));
  REQUIRE(now);
  CHECK(now->has(Role::chair));
}

TEST_CASE("a role that was taken away holds before the cut and not beyond it") {
  Clerk clerk;
  SigningKey device = SigningKey::generate(clerk.random);
  SealPair pair = SealPair::generate(clerk.random);
  const PersonId person = clerk.add_person("Hoa", {Role::delegate, Role::secretary});
  REQUIRE(clerk.write(kind::device_enrol, clerk.enrolment(person, device, pair)));
  const auto heads = clerk.set.heads();
  pb::RoleChange less;
  less.set_person(raw(person.view()));
  less.add_remove_roles(static_cast<std::uint32_t>(Role::secretary));
  cut_at(less.add_cuts(), device.id, 4);
  const auto accepted = clerk.write(kind::role_change, less);
  REQUIRE(accepted);
  CHECK(accepted->takes_away);
  CHECK(accepted->affected == std::vector{device.id});
  CHECK(clerk.set.rights_of(header_of(device.id, 4, heads))->has(Role::secretary));
  const auto beyond = clerk.set.rights_of(header_of(device.id, 5, heads));
  REQUIRE(beyond);
  CHECK_FALSE(beyond->has(Role::secretary));
  CHECK(beyond->has(Role::delegate));
  CHECK(clerk.set.rights_at_heads(header_of(device.id, 5, heads))->has(Role::secretary));
}

TEST_CASE("beyond the cut of a revocation nothing is right, and a cut speaks only of the revoked device") {
  Clerk clerk;
  SigningKey device = SigningKey::generate(clerk.random);
  SealPair pair = SealPair::generate(clerk.random);
  const PersonId person = clerk.add_person("Hoa", {Role::delegate});
  REQUIRE(clerk.write(kind::device_enrol, clerk.enrolment(person, device, pair)));
  CHECK_FALSE(clerk.write(kind::device_enrol, clerk.enrolment(person, device, pair)));  // once is enough
  const auto heads = clerk.set.heads();
  pb::DeviceRevoke revoke;
  revoke.set_device(raw(device.id.view()));
  revoke.set_reason(pb::REVOKE_LOST);
  pb::DeviceRevoke of_others = revoke;
  cut_at(of_others.add_cuts(), clerk.key.id, 0);
  CHECK_FALSE(clerk.write(kind::device_revoke, of_others));
  cut_at(revoke.add_cuts(), device.id, 2);
  REQUIRE(clerk.write(kind::device_revoke, revoke));
  CHECK(clerk.set.rights_of(header_of(device.id, 2, heads)));
  const auto beyond = clerk.set.rights_of(header_of(device.id, 3, heads));
  REQUIRE_FALSE(beyond);
  CHECK(beyond.error().rule == "revoked");
  CHECK(clerk.set.cut_off(clerk.set.heads(), {device.id, Epoch{9}}, Seq{3}, person));
  CHECK_FALSE(clerk.set.cut_off(heads, {device.id, Epoch{9}}, Seq{3}, person));
  CHECK(clerk.set.now()->active_device(device.id) == nullptr);
}

TEST_CASE("another history than the one a cut names counts for nothing") {
  Clerk clerk;
  const LogId log{clerk.key.id, Epoch{9}};
  REQUIRE(clerk.set.rights_of(header_of(clerk.key.id, 0, clerk.set.heads())));
  clerk.set.set_off_branch(log, true);
  CHECK(clerk.set.rights_of(header_of(clerk.key.id, 0, clerk.set.heads())).error().rule == "cut");
  clerk.set.set_off_branch(log, false);
  CHECK(clerk.set.rights_of(header_of(clerk.key.id, 0, clerk.set.heads())));
}

TEST_CASE("a second clerk device writes no entries, and neither does anyone else") {
  Clerk clerk;
  SigningKey device = SigningKey::generate(clerk.random);
  SealPair pair = SealPair::generate(clerk.random);
  CHECK(clerk.write(kind::clerk_appointment, clerk.appointment(device, pair)).error().rule == "root");
  const auto own = clerk.write(kind::clerk_appointment, clerk.appointment(clerk.key, clerk.seal));
  REQUIRE_FALSE(own);
  CHECK(own.error().rule == "one_clerk");
  const PersonId other = clerk.add_person("Văn thư Hai", {Role::clerk});
  REQUIRE(clerk.write(kind::device_enrol, clerk.enrolment(other, device, pair)));
  pb::PersonAdd body;
  body.set_name("Ai đó");
  RecordHeader header = header_of(device.id, 0, clerk.set.heads());
  header.kind = kind::person_add;
  header.council = clerk.genesis.council;
  const auto second = clerk.set.add(Record::sign(header, encode_body(body), device));
  REQUIRE_FALSE(second);
  CHECK(second.error().rule == "one_clerk");
}

TEST_CASE("an enrolment needs the device's own countersignature") {
  Clerk clerk;
  SigningKey device = SigningKey::generate(clerk.random);
  SealPair pair = SealPair::generate(clerk.random);
  auto body = clerk.enrolment(clerk.add_person("Hoa", {}), device, pair);
  body.set_countersignature(raw(clerk.key.sign(device_signing_bytes(clerk.genesis.council, as_bytes(body.act()))).view()));
  CHECK(clerk.write(kind::device_enrol, body).error().rule == "countersignature");
}

TEST_CASE("a certificate names the epoch that the device's log begins with, and one without is refused") {
  Clerk clerk;
  const PersonId person = clerk.add_person("Hoa", {Role::delegate});
  const SigningKey device = SigningKey::generate(clerk.random);
  const SealPair pair = SealPair::generate(clerk.random);
  const auto nameless = clerk.write(kind::device_enrol, clerk.enrolment(person, device, pair, Epoch{0}));
  REQUIRE_FALSE(nameless);
  CHECK(nameless.error().rule == "form");
  REQUIRE(clerk.write(kind::device_enrol, clerk.enrolment(person, device, pair)));
  CHECK(clerk.set.now()->active_device(device.id)->first_epoch == Epoch{9});
}

TEST_CASE("states that were handed out stay valid, and those of old heads are found again among thousands of entries") {
  Clerk clerk;
  std::vector<std::shared_ptr<const AuthorityState>> states{clerk.set.now()};
  std::vector<std::vector<RecordHash>> heads{clerk.set.heads()};
  for (int i = 0; i < 1500; ++i) {
    clerk.add_person("Đại biểu " + std::to_string(i), {Role::delegate});
    states.push_back(clerk.set.now());
    heads.push_back(clerk.set.heads());
  }
  for (std::size_t i = 0; i < states.size(); i += 7) {
    REQUIRE(states[i]->persons.size() == i + 1);
    const auto again = clerk.set.at(heads[i]);
    REQUIRE(again->persons.size() == i + 1);
    REQUIRE(again->depth == states[i]->depth);
  }
}

TEST_CASE("entries that did not know of each other are both in the state after them, and neither in the other's") {
  Clerk clerk;
  const auto before = clerk.set.heads();
  const auto beside = [&](const std::string& name, std::vector<RecordHash> heads) {
    pb::PersonAdd body;
    body.set_name(name);
    RecordHeader header = clerk.next(kind::person_add, body).header();
    header.auth_heads = std::move(heads);
    const Record record = Record::sign(std::move(header), encode_body(body), clerk.key);
    REQUIRE(clerk.set.add(record));
    return record.hash();
  };
  const RecordHash one = beside("Một", before), two = beside("Hai", before);
  std::vector<RecordHash> both{one, two};
  std::sort(both.begin(), both.end());
  CHECK(clerk.set.heads() == both);
  const RecordHash three = beside("Ba", both);
  const PersonId first = PersonId::prefix_of(one.view()), second = PersonId::prefix_of(two.view());
  CHECK(clerk.set.at({one})->person(second) == nullptr);
  CHECK(clerk.set.at({two})->person(first) == nullptr);
  CHECK(clerk.set.at(both)->persons.size() == 3);
  CHECK(clerk.set.at({three})->persons.size() == 4);
  CHECK(clerk.set.depth_of(three) == 3);
}

TEST_CASE("a sealed body opens for its council, kind, author and secret, and for nothing else") {
  SeededRandom random(3);
  const CouncilId council = random.id<CouncilId>();
  const DeviceId author = random.id<DeviceId>();
  const auto secret_of = [&council](Byte fill) {
    return EpochSecret{office_conversation(council), KeyEpochId{}, 1, Secret(Bytes(32, fill))};
  };
  const EpochSecret secret = secret_of(1);
  const Bytes plain = to_bytes(as_bytes("kín"));
  const Bytes body = seal_body(council, 0x1300, author, secret, plain, random);
  CHECK(open_body(council, 0x1300, author, secret, body) == plain);
  CHECK_FALSE(open_body(council, 0x1300, author, secret_of(2), body));
  CHECK_FALSE(open_body(council, 0x1200, author, secret, body));
  CHECK_FALSE(open_body(council, 0x1300, random.id<DeviceId>(), secret, body));
  CHECK_FALSE(open_body(random.id<CouncilId>(), 0x1300, author, secret, body));
  Bytes changed = body;
  changed.back() ^= 1;
  CHECK_FALSE(open_body(council, 0x1300, author, secret, changed));
  CHECK(decode_sealed(body)->length == plain.size() + kAeadTagSize);
}

TEST_CASE("a key record is sealed to each device in records of at most 64, ascending") {
  SeededRandom random(3);
  const EpochSecret secret{ConversationId{}, random.id<KeyEpochId>(), 2, Secret(Bytes(32, 9))};
  std::vector<EpochRecipient> recipients;
  std::vector<SealPair> pairs;
  for (int i = 0; i < 70; ++i) {
    pairs.push_back(SealPair::generate(random));
    recipients.push_back({random.id<DeviceId>(), pairs.back().id});
  }
  const auto bodies = key_epoch_bodies(secret, recipients);
  REQUIRE(bodies.size() == 2);
  std::size_t opened = 0;
  for (const Bytes& body : bodies) {
    CHECK(body.size() <= kMaxBody);
    const auto view = decode_key_epoch(body, recipients[4].device);
    REQUIRE(view);
    if (view->for_own && open_sealed(pairs[4], *view->for_own) == Bytes(32, 9)) ++opened;
    if (view->for_own) CHECK_FALSE(open_sealed(pairs[5], *view->for_own));
  }
  CHECK(opened == 1);
}

TEST_CASE("a pair's conversation has one name for both, and no two sorts share one") {
  SeededRandom random(3);
  const CouncilId council = random.id<CouncilId>();
  const PersonId a = random.id<PersonId>(), b = random.id<PersonId>();
  CHECK(pair_conversation(council, a, b) == pair_conversation(council, b, a));
  const std::set<ConversationId> names{office_conversation(council),        private_conversation(council, a),
                                       private_conversation(council, b),    pair_conversation(council, a, b),
                                       group_conversation(council, "Tổ 1"), office_conversation(random.id<CouncilId>())};
  CHECK(names.size() == 6);
}
