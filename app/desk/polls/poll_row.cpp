// SPDX-License-Identifier: AGPL-3.0-or-later
#include "app/desk/polls/poll_row.h"

#include <QCollator>
#include <algorithm>
#include <set>

#include "app/meeting/law/threshold.h"
#include "app/meeting/polls/seats.h"
#include "app/meeting/views/seating.h"

namespace kyhop {

namespace {

QString text(std::string_view words) {
  return QString::fromUtf8(words.data(), static_cast<qsizetype>(words.size()));
}

QString groups_of(const PersonInfo& person) {
  QStringList groups;
  for (const std::string& group : person.groups) groups << text(group);
  return groups.join(QStringLiteral(", "));
}

// What the clock of its author said: for people only.
Result<qint64> time_of(Ledger& ledger, const RecordHash& record) {
  KYHOP_ASSIGN(const auto found, ledger.find(record));
  return found ? static_cast<qint64>(found->header().hlc.milliseconds()) : 0;
}

template <typename T>
Result<qint64> latest(Ledger& ledger, const std::vector<T>& records) {
  qint64 last = 0;
  for (const T& record : records) {
    KYHOP_ASSIGN(const qint64 at, time_of(ledger, record.source.hash));
    last = std::max(last, at);
  }
  return last;
}

bool closed_now(const polls::PollState& state) {
  return state.phase == polls::Phase::provisional || state.phase == polls::Phase::certified || state.phase == polls::Phase::voided;
}

void fill_measure(PollRow& row, const polls::PollOpen& open) {
  const law::Threshold& threshold = open.threshold;
  row.of_present = threshold.base == law::BaseKind::present;
  if (threshold.base == law::BaseKind::all_delegates) row.base = static_cast<int>(open.delegates_in_office);
  if (row.of_present) row.base = static_cast<int>(open.present.size());
  if (row.base > 0) row.needed = static_cast<int>(law::needed(threshold, static_cast<std::uint64_t>(row.base)));
}

// Who wrote anything about a poll has it; so does who holds what this device holds.
void fill_delivery(PollRow& row, const AuthorityState& state, const PollView& view, std::set<DeviceId> have) {
  const auto add = [&have](const auto& records) {
    for (const auto& record : records) have.insert(record.source.log.device);
  };
  have.insert(view.records.open.source.log.device);
  add(view.records.ballots);
  add(view.records.acks);
  add(view.records.freezes);
  add(view.records.promises);
  add(view.records.closes);
  add(view.records.cosigns);
  for (const PersonId& person : view.records.open.present) {
    for (const DeviceInfo* device : state.devices_of(person)) {
      ++row.devices;
      row.delivered += have.contains(device->device) ? 1 : 0;
    }
  }
}

template <typename T>
const T& written_as(const std::vector<T>& records, const RecordHash& hash) {
  return *std::find_if(records.begin(), records.end(), [&hash](const T& one) { return one.source.hash == hash; });
}

QString name_of(const AuthorityState& state, const PersonId& person) {
  const PersonInfo* info = state.person(person);
  return info == nullptr ? QString() : text(info->name);
}

Result<void> fill_by_hand(PollRow& row, Ledger& ledger, const PollView& view) {
  if (!view.state.by_hand) return {};
  const polls::ByHand& hand = *view.state.by_hand;
  row.way = text(polls::token(hand.way));
  row.counts = static_cast<int>(hand.standing.size() + hand.corrected.size());
  row.contradicted = hand.contradicted;
  if (!hand.count) return {};
  const polls::Count& count = written_as(view.records.counts, *hand.count);
  row.check = text(hand.count->hex());
  row.counted_by = name_of(*ledger.state(), count.source.person);
  KYHOP_ASSIGN(row.counted_at, time_of(ledger, *hand.count));
  row.present = static_cast<int>(count.tally.present);
  row.issued = static_cast<int>(count.tally.issued);
  row.returned = static_cast<int>(count.tally.returned);
  row.valid = static_cast<int>(count.tally.valid);
  for (std::size_t i = 0; i < count.tally.counts.size(); ++i)
    row.tally.insert(text(view.records.open.options[i]), static_cast<int>(count.tally.counts[i]));
  return {};
}

QString ordered_by(const AuthorityState& state, const std::optional<PersonId>& chair) {
  return chair ? name_of(state, *chair) : QString();
}

// Of what anybody may have written, only what an officer of the poll wrote gave it up.
const polls::Void& standing_void(const PollView& view) {
  const auto& voids = view.records.voids;
  if (view.state.by_hand) return written_as(voids, view.state.by_hand->voided);
  const auto& officers = view.records.open.officers;
  return *std::find_if(voids.begin(), voids.end(), [&officers](const polls::Void& one) {
    return std::any_of(officers.begin(), officers.end(), [&one](const polls::Seat& seat) { return seat.log == one.source.log; });
  });
}

void fill_orders(PollRow& row, const AuthorityState& state, const PollView& view) {
  const polls::PollOpen& open = view.records.open;
  row.opened_for = ordered_by(state, open.by_order_of);
  // The round that was closed, else the one that is being closed; each round is one officer's.
  const auto round = view.state.round ? view.state.round : view.state.frozen;
  if (round && round->officer < open.officers.size()) {
    for (const polls::Freeze& freeze : view.records.freezes) {
      if (freeze.round != *round || freeze.source.log != open.officers[round->officer].log) continue;
      row.closed_by = name_of(state, freeze.source.person);
      row.closed_for = ordered_by(state, freeze.by_order_of);
      break;
    }
  }
  if (view.state.phase != polls::Phase::voided) return;
  const polls::Void& voided = standing_void(view);
  row.voided_by = name_of(state, voided.source.person);
  row.voided_for = ordered_by(state, voided.by_order_of);
  row.void_reason = text(voided.reason);
}

Result<void> fill_announcement(PollRow& row, Ledger& ledger, const PollView& view) {
  row.announced = !view.state.announced.empty();
  if (!row.announced) return {};
  const auto& announcement = written_as(view.records.announcements, view.state.announced.front());
  row.announced_by = name_of(*ledger.state(), announcement.source.person);
  row.announced_for = ordered_by(*ledger.state(), announcement.by_order_of);
  KYHOP_ASSIGN(row.announced_at, time_of(ledger, announcement.source.hash));
  return {};
}

void fill_result(PollRow& row, const PollView& view) {
  if (!view.state.result || view.state.incomplete() || !closed_now(view.state)) return;
  const polls::PollResult& result = *view.state.result;
  row.counted = true;
  row.passed = result.measure.passed;
  row.base = static_cast<int>(result.measure.base);
  row.needed = static_cast<int>(result.measure.needed);
  int counted = 0;
  for (std::size_t i = 0; i < result.counts.size(); ++i) {
    const int votes = static_cast<int>(result.counts[i]);
    counted += votes;
    const std::string& option = view.records.open.options[i];
    if (option == "for") row.votes_for = votes;
    if (option == "against") row.votes_against = votes;
    if (option == "abstain") row.votes_abstain = votes;
  }
  row.absent = std::max(0, row.base - counted);
  row.not_counted = static_cast<int>(result.invalid);
  const law::Bilingual words = explanation(view);
  row.explanation_vi = text(words.vi);
  row.explanation_en = text(words.en);
}

Result<void> fill_own(PollRow& row, Ledger& ledger, const PollView& view) {
  const polls::PollOpen& open = view.records.open;
  if (const auto log = ledger.own_log()) {
    row.officer = std::any_of(open.officers.begin(), open.officers.end(), [&log](const polls::Seat& seat) { return seat.log == *log; });
  }
  const auto own = ledger.own_person();
  if (!own) return {};
  row.may_vote = std::binary_search(open.eligible.begin(), open.eligible.end(), *own);
  const auto voter = view.state.voters.find(*own);
  if (voter == view.state.voters.end()) return {};
  row.status = text(ballot_token(ledger, view, *own, voter->second));
  if (voter->second.choice) row.choice = text(open.options[*voter->second.choice]);
  row.late_ballot = voter->second.late_ballot;
  if (const auto ballot = view.state.ballots.find(voter->second.ballot); ballot != view.state.ballots.end())
    row.acks = static_cast<int>(ballot->second.acks);
  KYHOP_ASSIGN(row.voted_at, time_of(ledger, voter->second.ballot));
  return {};
}

}  // namespace

Result<PollRow> poll_row(Ledger& ledger, const PollView& view, const std::set<DeviceId>& reached) {
  const polls::PollOpen& open = view.records.open;
  const auto state = ledger.state();
  PollRow row;
  row.id = text(open.id().hex());
  row.number = static_cast<int>(open.number);
  row.question = text(open.question);
  row.item = text(view.texts.item.hex());
  row.state = text(polls::shown_state(view.state));
  row.ended = closed_now(view.state);
  if (const PersonInfo* person = state->person(open.source.person)) row.opened_by = text(person->name);
  KYHOP_ASSIGN(row.opened_at, time_of(ledger, open.source.hash));
  KYHOP_ASSIGN(row.closed_at, latest(ledger, view.records.freezes));
  if (view.state.phase == polls::Phase::certified) {
    KYHOP_ASSIGN(row.certified_at, latest(ledger, view.records.cosigns));
  }
  for (const std::string& option : open.options) row.options << text(option);
  row.revote = open.revote;
  row.names_after_close = open.names_after_close;
  row.eligible = static_cast<int>(open.eligible.size());
  std::set<PersonId> asked(open.present.begin(), open.present.end());
  for (const auto& [person, voter] : view.state.voters) asked.insert(person);
  row.asked = static_cast<int>(asked.size());
  row.present = static_cast<int>(open.present.size());
  row.quorum = static_cast<int>(polls::quorum_of(open).needed);
  row.turnout = static_cast<int>(view.state.turnout);
  row.recorded = static_cast<int>(view.state.recorded);
  row.witnesses = static_cast<int>(open.witnesses.size());
  row.majority = static_cast<int>(open.w);
  row.promises = static_cast<int>(view.state.promises);
  row.cosigns = static_cast<int>(view.state.cosigns);
  row.incomplete = view.state.incomplete();
  row.disputed = view.state.disputed();
  row.check = text(view.state.close ? view.state.close->hex() : open.source.hash.hex());
  fill_measure(row, open);
  std::set<DeviceId> have = reached;
  if (const Identity* identity = ledger.identity()) have.insert(identity->signing.id);
  fill_delivery(row, *state, view, std::move(have));
  KYHOP_TRY(fill_own(row, ledger, view));
  KYHOP_TRY(fill_by_hand(row, ledger, view));
  KYHOP_TRY(fill_announcement(row, ledger, view));
  fill_orders(row, *state, view);
  fill_result(row, view);
  return row;
}

Result<QList<VoterRow>> voter_rows(Ledger& ledger, const PollView& view, Missing missing) {
  QList<VoterRow> rows;
  const polls::PollOpen& open = view.records.open;
  const bool closed = closed_now(view.state);
  // What was given up is shown by nobody's name, whatever took its place.
  if (view.state.phase == polls::Phase::voided) return rows;
  if (closed ? !open.names_after_close || view.state.incomplete() : missing == Missing::hidden) return rows;
  const auto state = ledger.state();
  KYHOP_ASSIGN(const auto seats, seating(ledger));
  const bool named = closed || missing == Missing::names;
  for (const PersonId& person : open.eligible) {
    const auto voter = view.state.voters.find(person);
    const bool voted = voter != view.state.voters.end();
    const bool pending = voted && voter->second.status == polls::BallotStatus::pending;
    const bool conflicting = voted && voter->second.status == polls::BallotStatus::conflicting;
    if (!closed && voted && !pending && !conflicting) continue;
    if (!closed && !voted && !std::binary_search(open.present.begin(), open.present.end(), person)) continue;
    VoterRow row;
    row.id = text(person.hex());
    if (const PersonInfo* info = state->person(person); info != nullptr && named) {
      row.name = text(info->name);
      row.group = groups_of(*info);
    }
    row.seat = text(seat_of(seats, person));
    if (voted) {
      row.status = text(ballot_token(ledger, view, person, voter->second));
      if (closed && voter->second.choice) row.choice = text(open.options[*voter->second.choice]);
      KYHOP_ASSIGN(row.voted_at, time_of(ledger, voter->second.ballot));
    }
    rows << row;
  }
  QCollator collator(QLocale(QLocale::Vietnamese));
  collator.setNumericMode(true);
  // What needs attention first.
  std::sort(rows.begin(), rows.end(), [&collator, closed](const VoterRow& a, const VoterRow& b) {
    const int attention = closed ? 0 : int(b.status.isEmpty() ? 0 : 1) - int(a.status.isEmpty() ? 0 : 1);
    if (attention != 0) return attention < 0;
    // Somebody goes there: along the rows of the hall, then those who can only be called by name.
    if (!closed && a.seat.isEmpty() != b.seat.isEmpty()) return b.seat.isEmpty();
    const auto place = [closed](const VoterRow& row) { return (closed ? QString() : row.seat) + row.group + row.name; };
    const int order = collator.compare(place(a), place(b));
    return order != 0 ? order < 0 : a.id < b.id;
  });
  return rows;
}

}  // namespace kyhop
