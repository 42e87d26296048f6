// SPDX-License-Identifier: AGPL-3.0-or-later
#include "app/meeting/views/speakers.h"

#include <algorithm>
#include <array>
#include <limits>
#include <map>
#include <set>
#include <tuple>
#include <utility>

#include "app/meeting/rules/item_kind.h"

namespace kyhop {

namespace {

constexpr std::array<std::pair<SpeakKind, std::string_view>, 5> kTokens{{{SpeakKind::speech, "speech"},
                                                                         {SpeakKind::question, "question"},
                                                                         {SpeakKind::rebuttal, "rebuttal"},
                                                                         {SpeakKind::point_of_order, "point_of_order"},
                                                                         {SpeakKind::answer, "answer"}}};

using Moment = std::pair<std::uint64_t, RecordHash>;  // hlc, record

struct Request {
  RecordHash record;
  PersonId person;
  SpeakKind kind{};
  std::uint64_t hlc = 0;
  bool withdrawn = false;

  Moment moment() const { return {hlc, record}; }
  SpeakerView view() const { return {record, person, kind, Hlc{hlc}.milliseconds(), false, {}, 0, 0, 0}; }
};

struct Call {
  RecordHash record, request;
  std::uint64_t started = 0, ended = 0;
  std::uint32_t limit = 0;
  std::uint64_t hlc = 0;
};

Result<std::map<RecordHash, Request>> requests_of(Ledger& ledger, const EntityId& item) {
  KYHOP_ASSIGN(auto rows, ledger.database().prepare(
                              "SELECT r.record, r.person, r.kind, r.hlc, EXISTS (SELECT 1 FROM shared_speak_withdrawals w WHERE w.request "
                              "= r.record) FROM shared_speak_requests r WHERE r.item = ?1"));
  rows.bind(item);
  std::map<RecordHash, Request> all;
  for (;;) {
    KYHOP_ASSIGN(const bool row, rows.step());
    if (!row) return all;
    const auto record = rows.id<RecordHash>(0);
    all.emplace(record,
                Request{record, rows.id<PersonId>(1), static_cast<SpeakKind>(rows.integer(2)), rows.unsigned_integer(3), rows.boolean(4)});
  }
}

Result<std::vector<Call>> calls_of(Ledger& ledger, const EntityId& item) {
  KYHOP_ASSIGN(auto rows,
               ledger.database().prepare(
                   "SELECT c.record, c.request, c.started, coalesce(min(e.ended), 0), c.seconds, c.hlc FROM shared_speech_calls c "
                   "JOIN shared_speak_requests r ON r.record = c.request LEFT JOIN shared_speech_ends e ON e.call = c.record "
                   "WHERE r.item = ?1 GROUP BY c.record ORDER BY c.hlc, c.record"));
  rows.bind(item);
  std::vector<Call> all;
  for (;;) {
    KYHOP_ASSIGN(const bool row, rows.step());
    if (!row) return all;
    Call call{rows.id<RecordHash>(0),
              rows.id<RecordHash>(1),
              rows.unsigned_integer(2),
              rows.unsigned_integer(3),
              static_cast<std::uint32_t>(rows.integer(4)),
              rows.unsigned_integer(5)};
    if (call.ended != 0) call.ended = std::max(call.ended, call.started);
    all.push_back(call);
  }
}

/// The places that the newest order gives.
Result<std::map<RecordHash, std::size_t>> ordered(Ledger& ledger, const EntityId& item) {
  KYHOP_ASSIGN(auto rows, ledger.database().prepare(
                              "SELECT requests FROM shared_speaker_orders WHERE item = ?1 ORDER BY hlc DESC, record DESC LIMIT 1"));
  rows.bind(item);
  std::map<RecordHash, std::size_t> places;
  KYHOP_ASSIGN(const bool row, rows.step());
  if (!row) return places;
  ByteView all = rows.view(0);
  for (; all.size() >= RecordHash::size; all = all.subspan(RecordHash::size)) places.emplace(RecordHash::prefix_of(all), places.size());
  return places;
}

}  // namespace

std::string_view token(SpeakKind kind) {
  for (const auto& [known, text] : kTokens)
    if (known == kind) return text;
  return "speech";
}

std::optional<SpeakKind> speak_kind_from_token(std::string_view wanted) {
  for (const auto& [kind, text] : kTokens)
    if (text == wanted) return kind;
  return std::nullopt;
}

SpeakKind first_speak_kind(std::string_view item_kind) {
  return item_kind_of(item_kind) == item_kind::questioning ? SpeakKind::question : SpeakKind::speech;
}

Result<SpeakerQueue> speaker_queue(Ledger& ledger, const EntityId& item) {
  KYHOP_ASSIGN(const auto requests, requests_of(ledger, item));
  KYHOP_ASSIGN(const auto calls, calls_of(ledger, item));
  KYHOP_ASSIGN(const auto places, ordered(ledger, item));
  SpeakerQueue queue;
  std::set<RecordHash> called;
  std::map<PersonId, Moment> last_call;
  for (std::size_t i = 0; i < calls.size(); ++i) {
    const Call& call = calls[i];
    const bool is_last = i + 1 == calls.size();
    if (call.ended == 0 && !is_last) continue;
    const Request& request = requests.at(call.request);
    called.insert(call.request);
    last_call[request.person] = {call.hlc, call.record};
    SpeakerView view = request.view();
    view.call = call.record;
    view.started_ms = call.started;
    view.ended_ms = call.ended;
    view.limit = call.limit;
    if (call.ended == 0)
      queue.speaking = view;
    else
      queue.spoken.push_back(view);
  }

  std::vector<const Request*> waiting;
  for (const auto& [record, request] : requests) {
    const auto answer = last_call.find(request.person);
    const bool answered = called.contains(record) || (answer != last_call.end() && request.moment() < answer->second);
    if (!answered && !request.withdrawn) waiting.push_back(&request);
  }
  const auto place = [&places](const Request& request) {
    const auto found = places.find(request.record);
    return found == places.end() ? std::numeric_limits<std::size_t>::max() : found->second;
  };
  std::sort(waiting.begin(), waiting.end(), [&place](const Request* a, const Request* b) {
    return std::tuple(place(*a), a->moment()) < std::tuple(place(*b), b->moment());
  });
  std::set<PersonId> placed;
  for (const Request* request : waiting)
    if (placed.insert(request->person).second) {
      queue.waiting.push_back(request->view());
      queue.waiting.back().placed = places.contains(request->record);
    }
  return queue;
}

}  // namespace kyhop
