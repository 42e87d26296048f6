// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <algorithm>
#include <memory>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "app/meeting/records/kind.h"
#include "app/meeting/records/meeting.pb.h"
#include "app/meeting/rules/schema.h"
#include "sync/fold/ledger.h"
#include "sync/record/body.h"
#include "sync/record/chain.h"
#include "sync/trust/authority.h"
#include "sync/trust/conversation.h"
#include "sync/trust/enrolment.h"
#include "sync/trust/trust.pb.h"
#include "tests/property/poll_opening.h"

// A council whose devices write by hand, without a ledger that would stop them: right and wrong records of every kind, devices taken away
// late, roles lost, two histories of one log. What it makes is a set of logs; the seed decides everything.

namespace kyhop::testing {

struct Author {
  SigningKey key;
  SealPair seal;
  PersonId person;
  LogId log;
  std::vector<Record> records;       ///< the log as most devices get it
  std::vector<Record> other_branch;  ///< from the fork on, when there is one
  std::size_t fork_at = 0;           ///< where other_branch begins
  std::size_t seen_authority = 0;    ///< index of the newest authority entry it names; never goes back
};

class FoldWorld {
 public:
  explicit FoldWorld(std::uint64_t seed) : random(seed), root_(SigningKey::generate(random)) {
    genesis = Genesis::create("HĐND ngẫu nhiên", {&root_}, Hlc::at(1'700'000'000'000), random);
    authority_ = std::make_unique<AuthoritySet>(genesis);
    appoint_clerk();
    join("Thư ký", {Role::secretary});
    join("Chủ tọa", {Role::chair, Role::delegate});
    join("Đại biểu Một", {Role::delegate});
    join("Đại biểu Hai", {Role::delegate, Role::group_head});
    join("Sở Tài chính", {Role::department});
    join("Khách", {Role::guest});
    enrol(authors_[3]->person);  // a second device of one delegate
    if (random.below(2) == 0) change_roles(clerk().person, {Role::delegate}, {}, {});
  }

  /// So many records, right and wrong, with some taking away and perhaps a fork in between.
  void write(std::size_t count) {
    for (std::size_t i = 0; i < count; ++i) {
      now_ += random.below(5000);
      const std::uint64_t what = random.below(100);
      if (what < 3) {
        take_away();
      } else if (what < 5) {
        fork();
      } else {
        ordinary(any_author());
      }
    }
  }

  /// Every history of every log.
  std::vector<std::vector<Record>> histories() const {
    std::vector<std::vector<Record>> all;
    for (const auto& author : authors_) {
      if (author->records.empty()) continue;
      all.push_back(author->records);
      if (author->other_branch.empty()) continue;
      std::vector<Record> other(author->records.begin(), author->records.begin() + static_cast<std::ptrdiff_t>(author->fork_at));
      other.insert(other.end(), author->other_branch.begin(), author->other_branch.end());
      all.push_back(std::move(other));
    }
    return all;
  }
  std::vector<ForkProof> proofs() const {
    std::vector<ForkProof> all;
    for (const auto& author : authors_)
      if (!author->other_branch.empty()) all.push_back(make_fork_proof(author->records[author->fork_at], author->other_branch.front()));
    return all;
  }
  const std::vector<RecordHash>& items() const { return items_; }
  const std::vector<RecordHash>& polls() const { return polls_; }
  Identity identity_of(std::size_t author) const { return {authors_[author]->key.copy(), authors_[author]->seal.copy()}; }

  SeededRandom random;
  Genesis genesis;

 private:
  static std::string raw(ByteView bytes) { return std::string(as_text(bytes)); }
  template <typename T>
  const T& pick(const std::vector<T>& from) {
    return from[random.below(from.size())];
  }
  Author& clerk() { return *authors_.front(); }
  Author& any_author() { return *authors_[random.below(authors_.size())]; }
  RecordHash any_hash(const std::vector<RecordHash>& from) { return from.empty() ? random.id<RecordHash>() : pick(from); }

  Record sign(Author& author, Kind kind, const Bytes& body, std::vector<RecordHash> deps, std::uint16_t flags, std::vector<Record>& onto,
              std::size_t seq) {
    RecordHeader header;
    header.kind = kind;
    header.flags = flags;
    header.council = genesis.council;
    header.log = author.log;
    header.seq = Seq{seq};
    if (seq > 0) header.prev = onto.empty() ? author.records[seq - 1].hash() : onto.back().hash();
    header.hlc = Hlc::at(now_, static_cast<std::uint16_t>(random.below(3)));
    header.deps = std::move(deps);
    if (!entries_.empty()) header.auth_heads = {entries_[author.seen_authority]};
    onto.push_back(Record::sign(std::move(header), body, author.key));
    return onto.back();
  }
  Record append(Author& author, Kind kind, const Bytes& body, std::vector<RecordHash> deps = {}, std::uint16_t flags = 0) {
    if (!entries_.empty() && random.below(3) == 0) author.seen_authority = entries_.size() - 1;
    // Once a device has two histories it goes on in either.
    const bool other = !author.other_branch.empty() && random.below(2) == 0;
    std::vector<Record>& onto = other ? author.other_branch : author.records;
    const std::size_t seq = other ? author.fork_at + onto.size() : onto.size();
    return sign(author, kind, body, std::move(deps), flags, onto, seq);
  }
  Record entry(Kind kind, const google::protobuf::MessageLite& body) {
    if (!entries_.empty()) clerk().seen_authority = entries_.size() - 1;
    const Record record = sign(clerk(), kind, encode_body(body), {}, 0, clerk().records, clerk().records.size());
    entries_.push_back(record.hash());
    // What is refused stays a head that records name.
    static_cast<void>(authority_->add(record));
    return record;
  }

  Author& new_author(const PersonId& person) {
    auto author = std::make_unique<Author>(Author{SigningKey::generate(random), SealPair::generate(random), person, {}, {}, {}, 0, 0});
    author->log = {author->key.id, Epoch{random.u64()}};
    authors_.push_back(std::move(author));
    return *authors_.back();
  }
  void appoint_clerk() {
    Author& author = new_author({});
    pb::ClerkAct act;
    act.set_name("Văn thư");
    act.mutable_keys()->set_device(raw(author.key.id.view()));
    act.mutable_keys()->set_seal_key(raw(author.seal.id.view()));
    act.mutable_keys()->set_label("máy văn thư");
    act.mutable_keys()->set_first_epoch(number(author.log.epoch));
    const Bytes bytes = encode_body(act);
    pb::ClerkAppointment body;
    body.set_act(raw(bytes));
    pb::RootSignature* signature = body.add_roots();
    signature->set_root(0);
    signature->set_signature(raw(root_.sign(genesis.root_signing_bytes(bytes)).view()));
    author.person = PersonId::prefix_of(entry(kind::clerk_appointment, body).hash().view());
  }
  Author& enrol(const PersonId& person) {
    Author& author = new_author(person);
    const Bytes act = device_act(person, {author.key.id, author.seal.id}, author.log.epoch, "máy", true, InviteId{});
    pb::DeviceEnrol body;
    body.set_act(raw(act));
    body.set_countersignature(raw(author.key.sign(device_signing_bytes(genesis.council, act)).view()));
    entry(kind::device_enrol, body);
    author.seen_authority = entries_.size() - 1;
    return author;
  }
  Author& join(const std::string& name, std::vector<Role> roles) {
    pb::PersonAdd body;
    body.set_name(name);
    for (const Role role : roles) body.add_roles(static_cast<std::uint32_t>(role));
    return enrol(PersonId::prefix_of(entry(kind::person_add, body).hash().view()));
  }

  template <typename Body>
  void add_cut(Body& body, const Author& author) {
    // Somewhere in the past, in either history; sometimes the log is not named at all and nothing of it counts.
    const bool other = !author.other_branch.empty() && random.below(2) == 0;
    const auto& records = other ? author.other_branch : author.records;
    if (records.empty() || random.below(6) == 0) return;
    const Record& last = pick(records);
    pb::Cut* cut = body.add_cuts();
    cut->set_device(raw(author.log.device.view()));
    cut->set_epoch(number(author.log.epoch));
    cut->set_seq(number(last.header().seq));
    cut->set_hash(raw(last.hash().view()));
  }
  void change_roles(const PersonId& person, std::vector<Role> add, std::vector<Role> remove, const std::vector<Author*>& cut) {
    pb::RoleChange body;
    body.set_person(raw(person.view()));
    for (const Role role : add) body.add_add_roles(static_cast<std::uint32_t>(role));
    for (const Role role : remove) body.add_remove_roles(static_cast<std::uint32_t>(role));
    for (const Author* author : cut) add_cut(body, *author);
    entry(kind::role_change, body);
  }
  std::vector<Author*> devices_of(const PersonId& person) {
    std::vector<Author*> devices;
    for (const auto& author : authors_)
      if (author->person == person) devices.push_back(author.get());
    return devices;
  }
  void take_away() {
    Author& victim = any_author();
    const bool is_clerk = &victim == &clerk();
    switch (random.below(is_clerk ? 1 : 4)) {
      case 0:
        return change_roles(victim.person, {},
                            {is_clerk ? Role::delegate : pick(std::vector{Role::delegate, Role::secretary, Role::chair})},
                            devices_of(victim.person));
      case 1: {
        pb::DeviceRevoke body;
        body.set_device(raw(victim.key.id.view()));
        body.set_reason(pb::REVOKE_LOST);
        add_cut(body, victim);
        entry(kind::device_revoke, body);
        return;
      }
      case 2: {
        if (random.below(3) != 0) return;
        pb::PersonRemove body;
        body.set_person(raw(victim.person.view()));
        for (const Author* author : devices_of(victim.person)) add_cut(body, *author);
        entry(kind::person_remove, body);
        return;
      }
      default:
        return change_roles(victim.person, {pick(std::vector{Role::secretary, Role::delegate, Role::chair})}, {}, {});
    }
  }
  void fork() {
    Author& author = any_author();
    if (&author == &clerk() || !author.other_branch.empty() || author.records.empty()) return;
    author.fork_at = random.below(author.records.size());
    pb::ChatMessage body;
    body.mutable_to()->set_everyone(true);
    body.set_text("chuyện khác " + std::to_string(random.below(1000)));
    RecordHeader header = author.records[author.fork_at].header();
    header.kind = kind::chat_message;
    header.flags = 0;
    header.deps.clear();
    author.other_branch.push_back(Record::sign(std::move(header), encode_body(body), author.key));
  }

  void ordinary(Author& author) {
    switch (random.below(18)) {
      case 0:
        return create_meeting(author);
      case 1:
        return create_item(author);
      case 2:
      case 3:
        return write_field(author);
      case 4:
        return draft(author);
      case 5:
      case 6:
        return step(author);
      case 7:
        return note(author);
      case 8:
        return delete_note(author);
      case 9:
        return random.below(4) == 0 ? delete_message(author) : message(author);
      case 10:
        return presence(author);
      case 11:
        return secret(author);
      case 12:
      case 17:
        return poll(author);
      case 13:
      case 14:
        return ask_to_speak(author);
      case 15:
        return lead_speakers(author);
      default:
        return odd(author);
    }
  }
  template <typename Body>
  void add_text(Body& body, std::uint32_t field, const std::string& text) {
    auto* write = body.add_writes();
    write->set_field(field);
    write->mutable_value()->set_text(text);
  }
  void create_meeting(Author& author) {
    if (random.below(4) == 0) return give_seat(author);
    pb::EntityCreate body;
    body.set_type(static_cast<std::uint32_t>(EntityType::meeting));
    add_text(body, field::meeting_title, "Kỳ họp " + std::to_string(meetings_.size()));
    meetings_.push_back(append(author, kind::entity_create, encode_body(body)).hash());
  }
  void give_seat(Author& author) {
    pb::EntityCreate body;
    body.set_type(static_cast<std::uint32_t>(EntityType::seat));
    auto* person = body.add_writes();
    person->set_field(field::seat_person);
    person->mutable_value()->set_id(raw(any_author().person.view()));
    add_text(body, field::seat_label, "C" + std::to_string(random.below(20)));
    append(author, kind::entity_create, encode_body(body));
  }
  void create_item(Author& author) {
    const RecordHash meeting = any_hash(meetings_);
    pb::EntityCreate body;
    body.set_type(static_cast<std::uint32_t>(EntityType::agenda_item));
    add_text(body, field::item_title, "Nội dung");
    auto* link = body.add_writes();
    link->set_field(field::item_meeting);
    link->mutable_value()->set_id(raw(meeting.view().first(16)));
    items_.push_back(append(author, kind::entity_create, encode_body(body), {meeting}).hash());
  }
  void write_field(Author& author) {
    const bool of_item = random.below(2) == 0;
    const RecordHash entity = any_hash(of_item ? items_ : meetings_);
    pb::EntityWrite body;
    body.set_entity(raw(entity.view().first(16)));
    body.set_type(static_cast<std::uint32_t>(of_item ? EntityType::agenda_item : EntityType::meeting));
    add_text(body, of_item && random.below(2) == 0 ? field::item_state : 1, "chữ " + std::to_string(random.below(100)));
    if (random.below(2) == 0) body.mutable_writes(0)->add_replaces(raw(any_hash(writes_).view()));
    writes_.push_back(append(author, kind::entity_write, encode_body(body), {entity}).hash());
  }
  EpochSecret epoch_of(const ConversationId& conversation) const {
    const KeyEpochId epoch = KeyEpochId::prefix_of(hash256("test epoch", {conversation.view()}).view());
    return {conversation, epoch, 1, Secret(hash256("test secret", {conversation.view()}).view())};
  }
  void draft(Author& author) {
    pb::PaperDraft body;
    body.mutable_facts()->set_title("Tờ trình");
    const Bytes sealed = seal_body(genesis.council, kind::paper_draft, author.key.id, epoch_of(office_conversation(genesis.council)),
                                   encode_body(body), random);
    drafts_.push_back(append(author, kind::paper_draft, sealed, {}, kFlagSealed).hash());
  }
  void step(Author& author) {
    const RecordHash draft = any_hash(drafts_);
    std::vector<RecordHash> deps{draft};
    std::vector<RecordHash> replaced;
    if (!steps_.empty() && random.below(3) != 0) replaced.push_back(random.below(2) == 0 ? steps_.back() : pick(steps_));
    deps.insert(deps.end(), replaced.begin(), replaced.end());
    if (random.below(4) == 0) {
      pb::PaperPublish body;
      body.set_paper(raw(draft.view().first(16)));
      body.set_draft(raw(draft.view()));
      pb::PaperFacts& facts = *body.mutable_facts();
      facts.set_item(raw(any_hash(items_).view().first(16)));
      facts.set_title("Tờ trình");
      facts.set_manifest(raw(random.id<ManifestId>().view()));
      facts.set_content_key(raw(random.id<Hash256>().view()));
      facts.set_revision(1);
      for (const auto& hash : replaced) body.add_replaces(raw(hash.view()));
      steps_.push_back(append(author, kind::paper_publish, encode_body(body), deps).hash());
      return;
    }
    pb::PaperStep body;
    body.set_paper(raw(draft.view().first(16)));
    body.set_draft(raw(draft.view()));
    body.set_step(pick(std::vector{pb::STEP_SUBMITTED, pb::STEP_APPROVED, pb::STEP_RETURNED, pb::STEP_WITHDRAWN}));
    for (const auto& hash : replaced) body.add_replaces(raw(hash.view()));
    steps_.push_back(append(author, kind::paper_step, encode_body(body), deps).hash());
  }
  void note(Author& author) {
    pb::NoteAdd body;
    body.set_paper(raw(any_hash(drafts_).view().first(16)));
    body.set_page(1);
    body.set_kind("sticky");
    body.set_text("ghi chú");
    if (random.below(2) == 0) {
      body.mutable_audience()->set_everyone(true);
      notes_.push_back(append(author, kind::note_add, encode_body(body)).hash());
      return;
    }
    body.mutable_audience()->set_own(true);
    const auto secret = epoch_of(private_conversation(genesis.council, author.person));
    notes_.push_back(append(author, kind::note_add,
                            seal_body(genesis.council, kind::note_add, author.key.id, secret, encode_body(body), random), {}, kFlagSealed)
                         .hash());
  }
  void delete_note(Author& author) {
    const RecordHash note = any_hash(notes_);
    pb::NoteDelete body;
    body.set_note(raw(note.view()));
    append(author, kind::note_delete, encode_body(body), {note});
  }
  void message(Author& author) {
    pb::ChatMessage body;
    body.set_text("tin " + std::to_string(random.below(1000)));
    if (random.below(2) == 0) {
      body.mutable_to()->set_everyone(true);
      std::vector<RecordHash> deps;
      if (random.below(3) == 0) {
        deps.push_back(any_hash(items_));
        body.set_item(raw(EntityId::prefix_of(deps.front().view()).view()));
      }
      messages_.push_back(append(author, kind::chat_message, encode_body(body), deps).hash());
      return;
    }
    const Author& other = any_author();
    body.mutable_to()->set_person(raw(other.person.view()));
    const auto secret = epoch_of(pair_conversation(genesis.council, author.person, other.person));
    messages_.push_back(append(author, kind::chat_message,
                               seal_body(genesis.council, kind::chat_message, author.key.id, secret, encode_body(body), random), {},
                               kFlagSealed)
                            .hash());
  }
  void delete_message(Author& author) {
    const RecordHash message = any_hash(messages_);
    pb::MessageDelete body;
    body.set_message(raw(message.view()));
    append(author, kind::message_delete, encode_body(body), {message});
  }
  void presence(Author& author) {
    const RecordHash meeting = any_hash(meetings_);
    pb::PresenceSet body;
    body.set_meeting(raw(meeting.view().first(16)));
    body.set_person(raw((random.below(2) == 0 ? author : any_author()).person.view()));
    body.set_state(pb::PRESENCE_PRESENT);
    if (random.below(2) == 0) body.add_replaces(raw(any_hash(presences_).view()));
    presences_.push_back(append(author, kind::presence_set, encode_body(body), {meeting}).hash());
  }
  void ask_to_speak(Author& author) {
    if (random.below(4) == 0) {
      const RecordHash request = any_hash(requests_);
      pb::SpeakWithdraw body;
      body.set_request(raw(request.view()));
      append(author, kind::speak_withdraw, encode_body(body), {request});
      return;
    }
    const RecordHash item = any_hash(items_);
    pb::SpeakRequest body;
    body.set_item(raw(item.view().first(16)));
    body.set_kind(pick(std::vector{pb::SPEAK_SPEECH, pb::SPEAK_REBUTTAL}));
    if (random.below(3) == 0) body.set_person(raw(any_author().person.view()));
    requests_.push_back(append(author, kind::speak_request, encode_body(body), {item}).hash());
  }
  void lead_speakers(Author& author) {
    switch (random.below(3)) {
      case 0: {
        const RecordHash item = any_hash(items_);
        pb::SpeakerOrder body;
        body.set_item(raw(item.view().first(16)));
        std::set<RecordHash> named;
        for (std::uint64_t i = random.below(4); i > 0; --i)
          if (const RecordHash request = any_hash(requests_); named.insert(request).second) body.add_requests(raw(request.view()));
        append(author, kind::speaker_order, encode_body(body), {item});
        return;
      }
      case 1: {
        const RecordHash request = any_hash(requests_);
        pb::SpeechCall body;
        body.set_request(raw(request.view()));
        body.set_started(now_);
        body.set_limit(300);
        calls_.push_back(append(author, kind::speech_call, encode_body(body), {request}).hash());
        return;
      }
      default: {
        const RecordHash call = any_hash(calls_);
        pb::SpeechEnd body;
        body.set_call(raw(call.view()));
        body.set_ended(now_ - random.below(10'000));
        append(author, kind::speech_end, encode_body(body), {call});
        return;
      }
    }
  }
  void secret(Author& author) {
    const Author& other = any_author();
    const ConversationId conversation =
        pick(std::vector{office_conversation(genesis.council), private_conversation(genesis.council, author.person),
                         pair_conversation(genesis.council, author.person, other.person)});
    std::vector<EpochRecipient> recipients{{author.key.id, author.seal.id}};
    if (other.key.id != author.key.id) recipients.push_back({other.key.id, other.seal.id});
    for (const Bytes& body : key_epoch_bodies(epoch_of(conversation), recipients)) append(author, kind::key_epoch, body);
  }
  void poll(Author& author) {
    if (polls_.empty() || random.below(5) == 0) {
      const RecordHash meeting = any_hash(meetings_);
      auto state = authority_->at({entries_[author.seen_authority]});
      if (!state) state = authority_->now();
      const Bytes body = poll_opening(*state, author.log, author.person, MeetingId::prefix_of(meeting.view()), random);
      polls_.push_back(append(author, kind::poll_open, body, {meeting}).hash());
      return;
    }
    const RecordHash poll = pick(polls_);
    if (random.below(4) == 0) {
      pb::PollVoid body;
      body.set_poll(raw(poll.view()));
      body.set_reason("bỏ phiếu giấy");
      if (random.below(3) != 0) body.set_way(static_cast<std::uint32_t>(1 + random.below(2)));
      if (random.below(10) == 0) body.set_by_order_of(raw(any_author().person.view()));
      Author& officer = random.below(2) == 0 ? clerk() : author;
      voids_.push_back({poll, append(officer, kind::poll_void, encode_body(body), {poll}).hash()});
      return;
    }
    if (!voids_.empty() && random.below(3) != 0) return by_hand(random.below(2) == 0 ? clerk() : author);
    pb::Ballot body;
    body.set_poll(raw(poll.view()));
    body.set_person(raw(author.person.view()));
    body.set_choice(1);
    append(author, kind::ballot, encode_body(body), {poll});
  }
  // Right numbers, at times, for a poll that was given up, or for another one.
  void by_hand(Author& author) {
    const auto [switched, voided] = pick(voids_);
    const RecordHash poll = random.below(5) == 0 ? pick(polls_) : switched;
    if (!counts_.empty() && random.below(4) == 0) {
      pb::PollAnnounce body;
      const RecordHash result = pick(counts_);
      body.set_poll(raw(poll.view()));
      body.set_result(raw(result.view()));
      append(author, kind::poll_announce, encode_body(body), {poll, result});
      return;
    }
    pb::PollCount body;
    body.set_poll(raw(poll.view()));
    body.set_voided(raw(voided.view()));
    const auto present = static_cast<std::uint32_t>(2 + random.below(3));
    body.set_present(present);
    body.set_issued(present);
    body.set_returned(2);
    body.set_valid(2);
    const auto yes = static_cast<std::uint32_t>(random.below(3));
    body.add_counts(yes);
    body.add_counts(2 - yes);
    std::vector<RecordHash> deps{poll, voided};
    if (!counts_.empty() && random.below(2) == 0) {
      deps.push_back(pick(counts_));
      body.add_replaces(raw(deps.back().view()));
    }
    counts_.push_back(append(author, kind::poll_count, encode_body(body), deps).hash());
  }
  // What a modified client may write: unknown kinds, bodies that are no bodies, flags that do not belong there, entries by nobody's right.
  void odd(Author& author) {
    Bytes noise(random.below(40));
    random.fill(noise);
    const std::vector<Kind> kinds{0x7777, kind::entity_create, kind::presence_set, kind::ballot, kind::key_epoch, kind::note_add, 0x0101};
    Kind kind = pick(kinds);
    if (&author == &clerk() && is_authority(kind)) kind = 0x7777;
    std::uint16_t flags = random.below(2) == 0 ? kFlagSealed : std::uint16_t{0};
    if (random.below(3) == 0) {
      pb::PresenceSet body;
      const RecordHash meeting = any_hash(meetings_);
      body.set_meeting(raw(meeting.view().first(16)));
      body.set_person(raw(author.person.view()));
      body.set_state(pb::PRESENCE_ONLINE);
      append(author, kind::presence_set, encode_body(body), {meeting}, kFlagSealed);
      return;
    }
    append(author, kind, noise, {}, flags);
  }

  SigningKey root_;
  std::unique_ptr<AuthoritySet> authority_;
  std::uint64_t now_ = 1'750'000'000'000;
  std::vector<std::unique_ptr<Author>> authors_;
  std::vector<RecordHash> entries_, meetings_, items_, writes_, drafts_, steps_, notes_, messages_, presences_, polls_, counts_, requests_,
      calls_;
  std::vector<std::pair<RecordHash, RecordHash>> voids_;  ///< poll, void
};

}  // namespace kyhop::testing
