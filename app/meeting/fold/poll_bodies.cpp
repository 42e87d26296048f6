// SPDX-License-Identifier: AGPL-3.0-or-later
#include "app/meeting/fold/poll_bodies.h"

#include <algorithm>

#include "app/meeting/records/kind.h"
#include "app/meeting/records/meeting.pb.h"
#include "storage/base/text.h"
#include "sync/record/body.h"

namespace kyhop {

namespace {

using Strings = google::protobuf::RepeatedPtrField<std::string>;

template <typename Id>
std::string raw(const Id& id) {
  return std::string(as_text(id.view()));
}

template <typename Id>
std::optional<Id> id_of(const std::string& bytes) {
  return Id::from(as_bytes(bytes));
}

/// Reads a person that may be absent; false for what is neither.
bool read_order(const std::string& bytes, std::optional<PersonId>& to) {
  to = id_of<PersonId>(bytes);
  return to || bytes.empty();
}

/// Strictly ascending ids, or nothing.
template <typename Id>
std::optional<std::vector<Id>> ids_of(const Strings& all, std::size_t limit) {
  if (static_cast<std::size_t>(all.size()) > limit) return std::nullopt;
  std::vector<Id> ids;
  for (const std::string& bytes : all) {
    const auto id = id_of<Id>(bytes);
    if (!id || (!ids.empty() && *id <= ids.back())) return std::nullopt;
    ids.push_back(*id);
  }
  return ids;
}

template <typename Id>
void write_ids(Strings* to, const std::vector<Id>& ids) {
  for (const Id& id : ids) to->Add(raw(id));
}

template <typename Message>
std::optional<Message> read(ByteView body) {
  Message message;
  if (!decode_body(message, body)) return std::nullopt;
  return message;
}

polls::Round round_of(const pb::Round& round) {
  return {round.number(), round.officer()};
}

void write_round(pb::Round* to, polls::Round round) {
  to->set_number(round.n);
  to->set_officer(round.officer);
}

std::optional<std::vector<polls::Seat>> seats_of(const google::protobuf::RepeatedPtrField<pb::PollSeat>& all) {
  std::vector<polls::Seat> seats;
  for (const pb::PollSeat& seat : all) {
    const auto person = id_of<PersonId>(seat.person());
    const auto device = id_of<DeviceId>(seat.device());
    if (!person || !device || seats.size() >= polls::kMaxOfficers) return std::nullopt;
    seats.push_back({*person, {*device, Epoch{seat.epoch()}}});
  }
  return seats;
}

void read_beginnings(const google::protobuf::RepeatedPtrField<pb::PollSeat>& seats, std::map<LogId, Bytes>& to) {
  for (const pb::PollSeat& seat : seats)
    if (!seat.beginning().empty())
      to.emplace(LogId{*id_of<DeviceId>(seat.device()), Epoch{seat.epoch()}}, to_bytes(as_bytes(seat.beginning())));
}

void write_seats(google::protobuf::RepeatedPtrField<pb::PollSeat>* to, const std::vector<polls::Seat>& seats,
                 const std::map<LogId, Bytes>& beginnings) {
  for (const polls::Seat& seat : seats) {
    pb::PollSeat* out = to->Add();
    out->set_person(raw(seat.person));
    out->set_device(raw(seat.log.device));
    out->set_epoch(number(seat.log.epoch));
    if (const auto beginning = beginnings.find(seat.log); beginning != beginnings.end())
      out->set_beginning(std::string(as_text(beginning->second)));
  }
}

template <typename Message>
std::optional<PollId> poll_field(ByteView body) {
  const auto message = read<Message>(body);
  return message ? id_of<PollId>(message->poll()) : std::nullopt;
}

}  // namespace

std::optional<PollId> poll_of(Kind kind, ByteView body) {
  switch (kind) {
    case kind::ballot:
      return poll_field<pb::Ballot>(body);
    case kind::ballot_acks:
      return poll_field<pb::BallotAcks>(body);
    case kind::poll_freeze:
      return poll_field<pb::PollFreeze>(body);
    case kind::poll_promise:
      return poll_field<pb::PollPromise>(body);
    case kind::poll_close:
      return poll_field<pb::PollClose>(body);
    case kind::poll_cosign:
      return poll_field<pb::PollCosign>(body);
    case kind::poll_void:
      return poll_field<pb::PollVoid>(body);
    case kind::poll_count:
      return poll_field<pb::PollCount>(body);
    case kind::poll_announce:
      return poll_field<pb::PollAnnounce>(body);
    default:
      return std::nullopt;
  }
}

std::optional<polls::PollOpen> read_poll_open(ByteView body, const polls::Source& source, const polls::Heads& heads) {
  const auto m = read<pb::PollOpen>(body);
  if (!m) return std::nullopt;
  const auto meeting = id_of<MeetingId>(m->meeting());
  const auto base = law::base_kind_from_number(m->base());
  auto eligible = ids_of<PersonId>(m->eligible(), polls::kMaxEligible);
  auto present = ids_of<PersonId>(m->present(), polls::kMaxEligible);
  auto witnesses = seats_of(m->witnesses());
  auto officers = seats_of(m->officers());
  if (!meeting || !base || !eligible || !present || !witnesses || !officers) return std::nullopt;
  if (m->question().size() > 2000 || !is_valid_text(m->question()) || static_cast<std::size_t>(m->options_size()) > polls::kMaxOptions)
    return std::nullopt;
  polls::PollOpen open;
  open.source = source;
  open.meeting = *meeting;
  open.number = m->number();
  open.question = m->question();
  open.pack = m->pack();
  open.pack_version = m->pack_version();
  open.rule = m->rule();
  open.heads = heads;
  open.eligible = std::move(*eligible);
  open.present = std::move(*present);
  open.presence_kept = m->presence_kept();
  open.delegates_in_office = m->delegates_in_office();
  open.quorum = {m->quorum().numerator(), m->quorum().denominator()};
  open.threshold = {*base, {m->threshold().numerator(), m->threshold().denominator()}, m->strict()};
  for (const pb::PollOption& option : m->options()) {
    if (!is_valid_name(option.id()) || !is_valid_name(option.label_vi()) || !is_valid_name(option.label_en())) return std::nullopt;
    open.options.push_back(option.id());
  }
  open.revote = m->revote();
  open.names_after_close = m->names_after_close();
  open.witnesses = std::move(*witnesses);
  open.a = m->acks_needed();
  open.w = m->cosigns_needed();
  open.officers = std::move(*officers);
  if (!read_order(m->by_order_of(), open.by_order_of)) return std::nullopt;
  read_beginnings(m->witnesses(), open.beginnings);
  read_beginnings(m->officers(), open.beginnings);
  return open;
}

std::optional<PollTexts> read_poll_texts(ByteView body) {
  const auto m = read<pb::PollOpen>(body);
  if (!m) return std::nullopt;
  PollTexts texts;
  texts.item = id_of<EntityId>(m->item()).value_or(EntityId{});
  for (const pb::PollOption& option : m->options()) texts.options.push_back({option.id(), option.label_vi(), option.label_en()});
  return texts;
}

std::optional<polls::Ballot> read_ballot(ByteView body, const polls::Source& source) {
  const auto m = read<pb::Ballot>(body);
  if (!m) return std::nullopt;
  const auto poll = id_of<PollId>(m->poll());
  const auto person = id_of<PersonId>(m->person());
  const auto previous = id_of<RecordHash>(m->previous());
  if (!poll || !person || (!previous && !m->previous().empty())) return std::nullopt;
  return polls::Ballot{source, *poll, *person, m->vote_seq(), previous, m->choice(), false};
}

std::optional<polls::Ack> read_acks(ByteView body, const polls::Source& source) {
  const auto m = read<pb::BallotAcks>(body);
  if (!m) return std::nullopt;
  const auto poll = id_of<PollId>(m->poll());
  auto ballots = ids_of<RecordHash>(m->ballots(), polls::kMaxAcksPerRecord);
  if (!poll || !ballots) return std::nullopt;
  return polls::Ack{source, *poll, std::move(*ballots)};
}

std::optional<polls::Freeze> read_freeze(ByteView body, const polls::Source& source) {
  const auto m = read<pb::PollFreeze>(body);
  const auto poll = m ? id_of<PollId>(m->poll()) : std::nullopt;
  if (!poll) return std::nullopt;
  polls::Freeze freeze{source, *poll, round_of(m->round())};
  if (!read_order(m->by_order_of(), freeze.by_order_of)) return std::nullopt;
  return freeze;
}

std::optional<polls::Promise> read_promise(ByteView body, const polls::Source& source) {
  const auto m = read<pb::PollPromise>(body);
  if (!m) return std::nullopt;
  const auto poll = id_of<PollId>(m->poll());
  auto acked = ids_of<RecordHash>(m->acked(), polls::kMaxListedBallots);
  if (!poll || !acked) return std::nullopt;
  polls::Promise promise{source, *poll, round_of(m->round()), std::move(*acked), std::nullopt};
  if (m->has_cosigned_round()) {
    const auto close = id_of<RecordHash>(m->cosigned_close());
    if (!close) return std::nullopt;
    promise.cosigned = polls::Cosigned{round_of(m->cosigned_round()), *close};
  }
  return promise;
}

std::optional<polls::Close> read_close(ByteView body, const polls::Source& source) {
  const auto m = read<pb::PollClose>(body);
  if (!m) return std::nullopt;
  const auto poll = id_of<PollId>(m->poll());
  auto promises = ids_of<RecordHash>(m->promises(), polls::kMaxWitnesses);
  auto heads = ids_of<RecordHash>(m->auth_heads(), kMaxAuthHeads);
  const auto root = id_of<Hash256>(m->merkle_root());
  if (!poll || !promises || !heads || !root || static_cast<std::size_t>(m->entries_size()) > polls::kMaxListedBallots ||
      static_cast<std::size_t>(m->totals_size()) > polls::kMaxOptions)
    return std::nullopt;
  polls::Close close;
  close.source = source;
  close.poll = *poll;
  close.round = round_of(m->round());
  close.promises = std::move(*promises);
  close.content.heads = std::move(*heads);
  close.content.root = *root;
  close.content.totals.assign(m->totals().begin(), m->totals().end());
  for (const pb::CloseEntry& entry : m->entries()) {
    const auto person = id_of<PersonId>(entry.person());
    const auto ballot = id_of<RecordHash>(entry.ballot());
    const auto verdict = entry.verdict();
    if (!person || !ballot || verdict < static_cast<std::uint32_t>(polls::Verdict::counted) ||
        verdict > static_cast<std::uint32_t>(polls::Verdict::revoked))
      return std::nullopt;
    close.content.entries.push_back({*person, *ballot, static_cast<polls::Verdict>(verdict)});
  }
  return close;
}

std::optional<polls::Cosign> read_cosign(ByteView body, const polls::Source& source) {
  const auto m = read<pb::PollCosign>(body);
  if (!m) return std::nullopt;
  const auto poll = id_of<PollId>(m->poll());
  const auto close = id_of<RecordHash>(m->close());
  if (!poll || !close) return std::nullopt;
  return polls::Cosign{source, *poll, round_of(m->round()), *close};
}

std::optional<polls::Void> read_void(ByteView body, const polls::Source& source) {
  const auto m = read<pb::PollVoid>(body);
  if (!m || m->reason().size() > 2000 || !is_valid_text(m->reason())) return std::nullopt;
  const auto poll = id_of<PollId>(m->poll());
  if (!poll) return std::nullopt;
  // A way of a later version: given up all the same, and nothing that could be counted here.
  polls::Void what{source, *poll, m->reason(), id_of<PollId>(m->replacement()), polls::way_from_number(m->way())};
  if (!read_order(m->by_order_of(), what.by_order_of)) return std::nullopt;
  return what;
}

std::optional<polls::Count> read_count(ByteView body, const polls::Source& source) {
  const auto m = read<pb::PollCount>(body);
  if (!m || static_cast<std::size_t>(m->counts_size()) > polls::kMaxOptions) return std::nullopt;
  const auto poll = id_of<PollId>(m->poll());
  const auto voided = id_of<RecordHash>(m->voided());
  auto replaces = ids_of<RecordHash>(m->replaces(), polls::kMaxCorrected);
  if (!poll || !voided || !replaces) return std::nullopt;
  polls::Tally tally{m->present(), m->issued(), m->returned(), m->valid(), m->invalid(), {m->counts().begin(), m->counts().end()}};
  return polls::Count{source, *poll, *voided, std::move(tally), std::move(*replaces)};
}

std::optional<polls::Announcement> read_announcement(ByteView body, const polls::Source& source) {
  const auto m = read<pb::PollAnnounce>(body);
  if (!m) return std::nullopt;
  const auto poll = id_of<PollId>(m->poll());
  const auto result = id_of<RecordHash>(m->result());
  if (!poll || !result) return std::nullopt;
  polls::Announcement announcement{source, *poll, *result};
  if (!read_order(m->by_order_of(), announcement.by_order_of)) return std::nullopt;
  return announcement;
}

Bytes write_poll_open(const polls::PollOpen& open, const PollTexts& texts) {
  pb::PollOpen m;
  m.set_meeting(raw(open.meeting));
  if (!texts.item.is_zero()) m.set_item(raw(texts.item));
  m.set_number(open.number);
  m.set_question(open.question);
  for (const auto& option : texts.options) {
    pb::PollOption* out = m.add_options();
    out->set_id(option.id);
    out->set_label_vi(option.vi);
    out->set_label_en(option.en);
  }
  m.set_pack(open.pack);
  m.set_pack_version(open.pack_version);
  m.set_rule(open.rule);
  m.set_base(static_cast<std::uint32_t>(open.threshold.base));
  m.mutable_threshold()->set_numerator(open.threshold.share.num);
  m.mutable_threshold()->set_denominator(open.threshold.share.den);
  m.set_strict(open.threshold.strict);
  m.mutable_quorum()->set_numerator(open.quorum.num);
  m.mutable_quorum()->set_denominator(open.quorum.den);
  m.set_delegates_in_office(open.delegates_in_office);
  write_ids(m.mutable_eligible(), open.eligible);
  write_ids(m.mutable_present(), open.present);
  m.set_presence_kept(open.presence_kept);
  m.set_revote(open.revote);
  m.set_names_after_close(open.names_after_close);
  write_seats(m.mutable_witnesses(), open.witnesses, open.beginnings);
  m.set_acks_needed(open.a);
  m.set_cosigns_needed(open.w);
  write_seats(m.mutable_officers(), open.officers, open.beginnings);
  if (open.by_order_of) m.set_by_order_of(raw(*open.by_order_of));
  return encode_body(m);
}

Bytes write_ballot(const PollId& poll, const PersonId& person, std::uint32_t vote_seq, const std::optional<RecordHash>& previous,
                   std::uint32_t choice) {
  pb::Ballot m;
  m.set_poll(raw(poll));
  m.set_person(raw(person));
  m.set_vote_seq(vote_seq);
  if (previous) m.set_previous(raw(*previous));
  m.set_choice(choice);
  return encode_body(m);
}

Bytes write_acks(const PollId& poll, const std::vector<RecordHash>& ballots) {
  pb::BallotAcks m;
  m.set_poll(raw(poll));
  auto sorted = ballots;
  std::sort(sorted.begin(), sorted.end());
  write_ids(m.mutable_ballots(), sorted);
  return encode_body(m);
}

Bytes write_freeze(const polls::Freeze& freeze) {
  pb::PollFreeze m;
  m.set_poll(raw(freeze.poll));
  write_round(m.mutable_round(), freeze.round);
  if (freeze.by_order_of) m.set_by_order_of(raw(*freeze.by_order_of));
  return encode_body(m);
}

Bytes write_promise(const PollId& poll, polls::Round round, const std::vector<RecordHash>& ballots,
                    const std::optional<polls::Cosigned>& cosigned) {
  pb::PollPromise m;
  m.set_poll(raw(poll));
  write_round(m.mutable_round(), round);
  write_ids(m.mutable_acked(), ballots);
  if (cosigned) {
    write_round(m.mutable_cosigned_round(), cosigned->round);
    m.set_cosigned_close(raw(cosigned->close));
  }
  return encode_body(m);
}

Bytes write_close(const PollId& poll, polls::Round round, const std::vector<RecordHash>& promises, const polls::CloseContent& content) {
  pb::PollClose m;
  m.set_poll(raw(poll));
  write_round(m.mutable_round(), round);
  write_ids(m.mutable_promises(), promises);
  write_ids(m.mutable_auth_heads(), content.heads);
  for (const polls::CloseEntry& entry : content.entries) {
    pb::CloseEntry* out = m.add_entries();
    out->set_person(raw(entry.person));
    out->set_ballot(raw(entry.ballot));
    out->set_verdict(static_cast<std::uint32_t>(entry.verdict));
  }
  for (const std::uint32_t total : content.totals) m.add_totals(total);
  m.set_merkle_root(raw(content.root));
  return encode_body(m);
}

Bytes write_cosign(const PollId& poll, polls::Round round, const RecordHash& close) {
  pb::PollCosign m;
  m.set_poll(raw(poll));
  write_round(m.mutable_round(), round);
  m.set_close(raw(close));
  return encode_body(m);
}

Bytes write_void(const polls::Void& what) {
  pb::PollVoid m;
  m.set_poll(raw(what.poll));
  m.set_reason(what.reason);
  if (what.replacement) m.set_replacement(raw(*what.replacement));
  if (what.way) m.set_way(static_cast<std::uint32_t>(*what.way));
  if (what.by_order_of) m.set_by_order_of(raw(*what.by_order_of));
  return encode_body(m);
}

Bytes write_count(const polls::Count& count) {
  pb::PollCount m;
  m.set_poll(raw(count.poll));
  m.set_voided(raw(count.voided));
  m.set_present(count.tally.present);
  m.set_issued(count.tally.issued);
  m.set_returned(count.tally.returned);
  m.set_valid(count.tally.valid);
  m.set_invalid(count.tally.invalid);
  for (const std::uint32_t one : count.tally.counts) m.add_counts(one);
  write_ids(m.mutable_replaces(), count.replaces);
  return encode_body(m);
}

Bytes write_announcement(const polls::Announcement& announcement) {
  pb::PollAnnounce m;
  m.set_poll(raw(announcement.poll));
  m.set_result(raw(announcement.result));
  if (announcement.by_order_of) m.set_by_order_of(raw(*announcement.by_order_of));
  return encode_body(m);
}

}  // namespace kyhop
