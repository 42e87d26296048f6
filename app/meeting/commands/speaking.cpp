// SPDX-License-Identifier: AGPL-3.0-or-later
#include "app/meeting/commands/speaking.h"

#include <algorithm>

#include "app/meeting/records/kind.h"
#include "app/meeting/records/meeting.pb.h"
#include "app/meeting/rules/schema.h"
#include "sync/record/body.h"

namespace kyhop {

namespace {

constexpr std::uint32_t kMaxLimit = 24 * 3600;
constexpr std::size_t kMaxOrdered = 200;

template <typename Id>
std::string raw(const Id& id) {
  return std::string(as_text(id.view()));
}

using Speakers = std::vector<SpeakerView>;

Speakers::const_iterator place_of(const Speakers& speakers, const PersonId& person) {
  return std::find_if(speakers.begin(), speakers.end(), [&person](const SpeakerView& one) { return one.person == person; });
}

Result<void> check_limit(std::uint32_t limit) {
  if (limit > kMaxLimit) return fail(ErrorCode::usage, "limit", "it is longer than a day", "give a number of seconds up to 86400");
  return {};
}

Failure not_waiting() {
  return fail(ErrorCode::not_found, "speaker", "this person is not in the list of speakers", "look at the list again");
}

/// Ends what is going on and gives the floor to who made the request.
Result<RecordHash> call_in(Ledger::Writer& writer, Ledger& ledger, const EntityId& item, const RecordHash& request, std::uint32_t limit) {
  KYHOP_TRY(end_speech_in(writer, ledger, item));
  pb::SpeechCall body;
  body.set_request(raw(request));
  body.set_started(Office::now_ms());
  body.set_limit(limit);
  KYHOP_ASSIGN(const Record record, writer.append({kind::speech_call, encode_body(body), {request}, 0}));
  return record.hash();
}

}  // namespace

Result<RecordHash> request_to_speak(Office& office, const AgendaItemView& item, SpeakKind sort) {
  if (item.state == item_state::done)
    return refuse("speak.done", "request to speak", "the item is finished", "ask to speak on an item that is to come");
  RecordHash id;
  KYHOP_TRY(office.write([&](Ledger::Writer& writer) -> Result<void> {
    KYHOP_ASSIGN(const SpeakerQueue queue, speaker_queue(office.ledger(), item.id));
    const auto own = office.ledger().own_person();
    if (own && place_of(queue.waiting, *own) != queue.waiting.end())
      return refuse("speak.twice", "request to speak", "you are in the list of speakers already", "wait to be called, or withdraw first");
    pb::SpeakRequest body;
    body.set_item(raw(item.id));
    body.set_kind(static_cast<pb::SpeakKind>(sort));
    KYHOP_ASSIGN(const Record record, writer.append({kind::speak_request, encode_body(body), {item.created}, 0}));
    id = record.hash();
    return {};
  }));
  return id;
}

Result<void> withdraw_request(Office& office, const EntityId& item) {
  return office.write([&](Ledger::Writer& writer) -> Result<void> {
    // A person with two devices may have asked on both: the second request shows when the first is gone.
    const auto own = office.ledger().own_person();
    for (bool any = false;; any = true) {
      KYHOP_ASSIGN(const SpeakerQueue queue, speaker_queue(office.ledger(), item));
      const auto mine = own ? place_of(queue.waiting, *own) : queue.waiting.end();
      if (mine == queue.waiting.end() && any) return {};
      if (mine == queue.waiting.end())
        return fail(ErrorCode::not_found, "request to speak", "you are not in the list of speakers", "look at the list again");
      pb::SpeakWithdraw body;
      body.set_request(raw(mine->request));
      KYHOP_TRY(writer.append({kind::speak_withdraw, encode_body(body), {mine->request}, 0}));
    }
  });
}

Result<void> end_speech_in(Ledger::Writer& writer, Ledger& ledger, const EntityId& item) {
  KYHOP_ASSIGN(const SpeakerQueue queue, speaker_queue(ledger, item));
  if (!queue.speaking) return {};
  pb::SpeechEnd body;
  body.set_call(raw(queue.speaking->call));
  body.set_ended(Office::now_ms());
  KYHOP_TRY(writer.append({kind::speech_end, encode_body(body), {queue.speaking->call}, 0}));
  return {};
}

Result<RecordHash> call_to_speak(Office& office, const EntityId& item, const PersonId& person, std::uint32_t limit) {
  KYHOP_TRY(check_limit(limit));
  RecordHash id;
  KYHOP_TRY(office.write([&](Ledger::Writer& writer) -> Result<void> {
    KYHOP_ASSIGN(const SpeakerQueue queue, speaker_queue(office.ledger(), item));
    const auto next = place_of(queue.waiting, person);
    if (next == queue.waiting.end()) return not_waiting();
    KYHOP_ASSIGN(id, call_in(writer, office.ledger(), item, next->request, limit));
    return {};
  }));
  return id;
}

Result<RecordHash> invite_to_speak(Office& office, const AgendaItemView& item, const PersonId& person, SpeakKind sort, std::uint32_t limit) {
  KYHOP_TRY(check_limit(limit));
  if (item.state == item_state::done)
    return refuse("speak.done", "call to speak", "the item is finished", "start it again, or call on another one");
  RecordHash id;
  KYHOP_TRY(office.write([&](Ledger::Writer& writer) -> Result<void> {
    KYHOP_ASSIGN(const SpeakerQueue queue, speaker_queue(office.ledger(), item.id));
    if (queue.speaking && queue.speaking->person == person)
      return refuse("speak.now", "call to speak", "this person has the floor already", "end the speech first");
    const auto waits = place_of(queue.waiting, person);
    RecordHash request;
    if (waits != queue.waiting.end()) {
      request = waits->request;
    } else {
      pb::SpeakRequest body;
      body.set_item(raw(item.id));
      body.set_kind(static_cast<pb::SpeakKind>(sort));
      body.set_person(raw(person));
      KYHOP_ASSIGN(const Record record, writer.append({kind::speak_request, encode_body(body), {item.created}, 0}));
      request = record.hash();
    }
    KYHOP_ASSIGN(id, call_in(writer, office.ledger(), item.id, request, limit));
    return {};
  }));
  return id;
}

Result<void> end_speech(Office& office, const EntityId& item) {
  return office.write([&](Ledger::Writer& writer) -> Result<void> {
    KYHOP_ASSIGN(const SpeakerQueue queue, speaker_queue(office.ledger(), item));
    if (!queue.speaking)
      return fail(ErrorCode::not_found, "speech", "nobody is speaking on this item", "look at the list of speakers again");
    return end_speech_in(writer, office.ledger(), item);
  });
}

Result<void> move_speaker(Office& office, const AgendaItemView& item, const PersonId& person, const std::optional<PersonId>& before) {
  return office.write([&](Ledger::Writer& writer) -> Result<void> {
    KYHOP_ASSIGN(SpeakerQueue queue, speaker_queue(office.ledger(), item.id));
    Speakers& order = queue.waiting;
    const auto moved = place_of(order, person);
    if (moved == order.end() || (before && place_of(order, *before) == order.end())) return not_waiting();
    if (before == person) return {};
    const SpeakerView one = *moved;
    order.erase(moved);
    const Speakers::const_iterator there = order.insert(before ? place_of(order, *before) : order.end(), one);
    // Down to the last place that somebody was given; the others follow by the time of their requests all the same.
    const auto given = std::find_if(order.rbegin(), order.rend(), [](const SpeakerView& other) { return other.placed; });
    const auto named = static_cast<std::size_t>(std::max(there - order.cbegin() + 1, order.rend() - given));
    if (named > kMaxOrdered)
      return refuse("speak.order", "list of speakers", "the place is too far down to be kept", "choose one of the first 200 places");
    pb::SpeakerOrder body;
    body.set_item(raw(item.id));
    for (std::size_t i = 0; i < named; ++i) body.add_requests(raw(order[i].request));
    KYHOP_TRY(writer.append({kind::speaker_order, encode_body(body), {item.created}, 0}));
    return {};
  });
}

}  // namespace kyhop
