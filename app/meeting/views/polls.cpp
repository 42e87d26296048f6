// SPDX-License-Identifier: AGPL-3.0-or-later
#include "app/meeting/views/polls.h"

#include <algorithm>

#include "app/meeting/law/rule_pack.h"
#include "app/meeting/records/kind.h"
#include "app/meeting/records/meeting.pb.h"
#include "sync/record/body.h"

namespace kyhop {

namespace {

struct Row {
  Kind kind = 0;
  polls::Source source;
  polls::Heads heads;
  Bytes body;
};

Result<std::vector<Row>> read_rows(Ledger& ledger, const PollId& poll) {
  KYHOP_ASSIGN(auto rows, ledger.database().prepare(
                              "SELECT p.kind, p.person, r.header, r.body FROM shared_poll_records p JOIN records r ON r.hash = p.record "
                              "WHERE p.poll = ?1 AND r.body IS NOT NULL ORDER BY p.kind, p.record"));
  rows.bind(poll);
  std::vector<Row> list;
  for (;;) {
    KYHOP_ASSIGN(const bool row, rows.step());
    if (!row) return list;
    const Bytes header_bytes = rows.bytes(2);
    KYHOP_ASSIGN(const RecordHeader header, decode_header(header_bytes));
    list.push_back({static_cast<Kind>(rows.integer(0)),
                    {record_hash(header_bytes), header.log, header.seq, rows.id<PersonId>(1)},
                    header.auth_heads,
                    rows.bytes(3)});
  }
}

template <typename T>
void keep(std::vector<T>& to, std::optional<T> decoded) {
  if (decoded) to.push_back(std::move(*decoded));
}

Result<std::vector<polls::Rival>> rivals_of(Ledger& ledger, const polls::PollOpen& open) {
  KYHOP_ASSIGN(auto rows, ledger.database().prepare("SELECT p.person, r.header FROM shared_polls p JOIN records r ON r.hash = p.record "
                                                    "WHERE p.meeting = ?1 AND p.number = ?2 AND p.record <> ?3 ORDER BY p.record"));
  rows.bind(open.meeting, open.number, open.source.hash);
  std::vector<polls::Rival> rivals;
  for (;;) {
    KYHOP_ASSIGN(const bool row, rows.step());
    if (!row) return rivals;
    const Bytes header_bytes = rows.bytes(1);
    KYHOP_ASSIGN(const RecordHeader header, decode_header(header_bytes));
    rivals.push_back({{record_hash(header_bytes), header.log, header.seq, rows.id<PersonId>(0)}, open.meeting, open.number});
  }
}

}  // namespace

Result<std::vector<PollLine>> poll_lines(Ledger& ledger) {
  KYHOP_ASSIGN(auto rows, ledger.database().prepare(
                              "SELECT p.record, p.meeting, p.number, p.hlc, r.body FROM shared_polls p JOIN records r ON r.hash = p.record "
                              "WHERE r.body IS NOT NULL ORDER BY p.meeting, p.number, p.record"));
  std::vector<PollLine> lines;
  for (;;) {
    KYHOP_ASSIGN(const bool row, rows.step());
    if (!row) return lines;
    pb::PollOpen body;
    if (!decode_body(body, rows.view(4))) continue;
    lines.push_back({rows.id<PollId>(0), rows.id<MeetingId>(1), static_cast<std::uint32_t>(rows.integer(2)), body.question(),
                     Hlc{rows.unsigned_integer(3)}.milliseconds()});
  }
}

Result<std::optional<PollView>> poll_view(Ledger& ledger, const PollId& poll) {
  PollView view;
  {
    KYHOP_ASSIGN(auto rows,
                 ledger.database().prepare("SELECT p.person, r.header, r.body FROM shared_polls p JOIN records r ON r.hash = p.record "
                                           "WHERE p.record = ?1 AND r.body IS NOT NULL"));
    rows.bind(poll);
    KYHOP_ASSIGN(const bool found, rows.step());
    if (!found) return std::optional<PollView>{};
    const Bytes header_bytes = rows.bytes(1);
    KYHOP_ASSIGN(const RecordHeader header, decode_header(header_bytes));
    const polls::Source source{record_hash(header_bytes), header.log, header.seq, rows.id<PersonId>(0)};
    auto open = read_poll_open(rows.view(2), source, header.auth_heads);
    auto texts = read_poll_texts(rows.view(2));
    if (!open || !texts) return std::optional<PollView>{};
    view.records.open = std::move(*open);
    view.texts = std::move(*texts);
  }
  KYHOP_ASSIGN(auto rows, read_rows(ledger, poll));
  const auto at_open = ledger.authority().at(view.records.open.heads);
  for (Row& row : rows) {
    switch (row.kind) {
      case kind::ballot:
        if (auto ballot = read_ballot(row.body, row.source)) {
          const DeviceInfo* device = at_open ? at_open->active_device(row.source.log.device) : nullptr;
          ballot->valid_at_open = device != nullptr && device->person == ballot->person;
          view.records.ballots.push_back(std::move(*ballot));
        }
        break;
      case kind::ballot_acks:
        keep(view.records.acks, read_acks(row.body, row.source));
        break;
      case kind::poll_freeze:
        keep(view.records.freezes, read_freeze(row.body, row.source));
        break;
      case kind::poll_promise:
        keep(view.records.promises, read_promise(row.body, row.source));
        break;
      case kind::poll_close:
        keep(view.records.closes, read_close(row.body, row.source));
        break;
      case kind::poll_cosign:
        keep(view.records.cosigns, read_cosign(row.body, row.source));
        break;
      case kind::poll_void:
        keep(view.records.voids, read_void(row.body, row.source));
        break;
      case kind::poll_count:
        keep(view.records.counts, read_count(row.body, row.source));
        break;
      case kind::poll_announce:
        keep(view.records.announcements, read_announcement(row.body, row.source));
        break;
      default:
        break;
    }
  }
  KYHOP_ASSIGN(view.records.rivals, rivals_of(ledger, view.records.open));
  view.state = polls::fold(view.records, PollAuthority(ledger.authority()));
  return std::optional(std::move(view));
}

std::string_view ballot_token(Ledger& ledger, const PollView& poll, const PersonId& person, const polls::VoterState& voter) {
  if (voter.status != polls::BallotStatus::pending) return polls::token(voter.status);
  if (person != ledger.own_person()) return "sent";
  const auto& seats = poll.records.open.witnesses;
  const DeviceId own = ledger.identity()->signing.id;
  const bool own_ack = std::any_of(seats.begin(), seats.end(), [&own](const polls::Seat& seat) { return seat.log.device == own; });
  const auto ballot = poll.state.ballots.find(voter.ballot);
  const std::uint32_t acks = ballot == poll.state.ballots.end() ? 0 : ballot->second.acks;
  return acks > (own_ack ? 1U : 0U) ? "sent" : "written";
}

law::Bilingual explanation(const PollView& poll) {
  const polls::PollOpen& open = poll.records.open;
  const law::RulePack* pack = law::find_pack(law::built_in_packs(), open.pack, open.pack_version);
  const law::Rule* rule = pack == nullptr ? nullptr : pack->find(open.rule);
  return polls::explain(open, *poll.state.result, rule == nullptr ? law::plain_rule() : *rule);
}

}  // namespace kyhop
