// SPDX-License-Identifier: AGPL-3.0-or-later
#include "app/meeting/views/chat_pause.h"

#include <algorithm>

#include "app/meeting/fold/poll_bodies.h"
#include "app/meeting/records/kind.h"
#include "app/meeting/rules/permissions.h"
#include "app/meeting/views/registers.h"

namespace kyhop {

namespace {

Result<std::uint64_t> arrival(Ledger& ledger, const RecordHash& record) {
  KYHOP_ASSIGN(auto rows, ledger.database().prepare("SELECT received FROM records WHERE hash = ?1"));
  rows.bind(record);
  KYHOP_ASSIGN(const bool found, rows.step());
  return found ? rows.unsigned_integer(0) : 0;
}

/// The logs that closes and voids of a poll stand in.
Result<std::vector<LogId>> enders_of(Ledger& ledger, const RecordHash& poll) {
  KYHOP_ASSIGN(auto rows, ledger.database().prepare("SELECT r.header FROM shared_poll_records p JOIN records r ON r.hash = p.record "
                                                    "WHERE p.poll = ?1 AND p.kind IN (?2, ?3)"));
  rows.bind(poll, kind::poll_close, kind::poll_void);
  std::vector<LogId> logs;
  for (;;) {
    KYHOP_ASSIGN(const bool row, rows.step());
    if (!row) return logs;
    KYHOP_ASSIGN(const RecordHeader header, decode_header(rows.view(0)));
    logs.push_back(header.log);
  }
}

/// By the officers that the poll names, as it is judged: one who lost the office since ended it all the same.
Result<bool> is_over(Ledger& ledger, const RecordHash& poll) {
  KYHOP_ASSIGN(const auto enders, enders_of(ledger, poll));
  if (enders.empty()) return false;
  KYHOP_ASSIGN(const auto opening, ledger.find(poll));
  if (!opening || !opening->body()) return false;
  const RecordHeader& header = opening->header();
  const auto open = read_poll_open(*opening->body(), {poll, header.log, header.seq, {}}, header.auth_heads);
  return open && std::any_of(open->officers.begin(), open->officers.end(), [&enders](const polls::Seat& seat) {
           return std::find(enders.begin(), enders.end(), seat.log) != enders.end();
         });
}

Result<std::vector<RecordHash>> polls_of(Ledger& ledger, const MeetingId& meeting) {
  KYHOP_ASSIGN(auto rows, ledger.database().prepare("SELECT record FROM shared_polls WHERE meeting = ?1"));
  rows.bind(meeting);
  std::vector<RecordHash> polls;
  for (;;) {
    KYHOP_ASSIGN(const bool row, rows.step());
    if (!row) return polls;
    polls.push_back(rows.id<RecordHash>(0));
  }
}

}  // namespace

Result<ChatPause> chat_pause(Ledger& ledger) {
  ChatPause pause;
  KYHOP_ASSIGN(const auto meetings, entities_of(ledger, EntityType::meeting));
  for (const EntityState& meeting : meetings) {
    const FieldState* asked = meeting.field(field::meeting_chat_pause);
    if (asked == nullptr || asked->number != kChatPauseAsked) continue;
    std::uint64_t asked_at = 0;
    for (const RecordHash& write : asked->current) {
      KYHOP_ASSIGN(const std::uint64_t at, arrival(ledger, write));
      asked_at = std::max(asked_at, at);
    }
    KYHOP_ASSIGN(const auto polls, polls_of(ledger, MeetingId::prefix_of(meeting.entity.view())));
    for (const RecordHash& poll : polls) {
      KYHOP_ASSIGN(const bool over, is_over(ledger, poll));
      if (over) continue;
      KYHOP_ASSIGN(const std::uint64_t opened_at, arrival(ledger, poll));
      const std::uint64_t since = std::max(asked_at, opened_at);
      pause.since = pause.running ? std::min(pause.since, since) : since;
      pause.running = true;
    }
  }
  return pause;
}

bool writes_in_pause(const AuthorityState& state, const PersonId& person) {
  const PersonInfo* info = state.person(person);
  if (info == nullptr || info->removed) return false;
  Rights rights;
  rights.person = person;
  rights.roles = info->roles;
  return allowed(Act::chat_in_pause, rights) == Allowed::always;
}

Result<std::vector<HeldMessage>> held_back(Ledger& ledger) {
  std::vector<HeldMessage> held;
  const auto own = ledger.own_person();
  const auto state = ledger.state();
  if (own && writes_in_pause(*state, *own)) return held;
  KYHOP_ASSIGN(const ChatPause pause, chat_pause(ledger));
  if (!pause.running) return held;
  KYHOP_ASSIGN(
      auto rows,
      ledger.database().prepare(
          "SELECT r.hash, r.received, coalesce(m.person, s.person) FROM records r LEFT JOIN shared_messages m ON m.record = r.hash "
          "LEFT JOIN local_opened o ON o.record = r.hash LEFT JOIN shared_sealed s ON s.record = o.record "
          "WHERE r.kind = ?1 AND r.received > ?2 AND (m.record IS NOT NULL OR s.record IS NOT NULL) ORDER BY r.received"));
  rows.bind(kind::chat_message, pause.since);
  for (;;) {
    KYHOP_ASSIGN(const bool row, rows.step());
    if (!row) return held;
    const auto from = rows.id<PersonId>(2);
    if (from != own && !writes_in_pause(*state, from)) held.push_back({rows.id<RecordHash>(0), rows.unsigned_integer(1)});
  }
}

}  // namespace kyhop
