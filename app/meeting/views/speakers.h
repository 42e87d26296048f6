// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <string_view>
#include <vector>

#include "sync/fold/ledger.h"

namespace kyhop {

/// The numbers stand in records (pb::SpeakKind).
enum class SpeakKind { speech = 1, question = 2, rebuttal = 3, point_of_order = 4, answer = 5 };
std::string_view token(SpeakKind kind);
std::optional<SpeakKind> speak_kind_from_token(std::string_view token);
/// What delegates ask the floor for first on an item of this kind (item_kind.h): a question in a questioning, else a speech.
SpeakKind first_speak_kind(std::string_view item_kind);

/// One who asked to speak, or was asked by who leads the speakers, with the call that gave them the floor if there is one.
struct SpeakerView {
  RecordHash request;
  PersonId person;
  SpeakKind kind{};
  std::uint64_t asked_ms = 0;    ///< milliseconds since 1970, by the asker's clock
  bool placed = false;           ///< the chair's order names it
  RecordHash call;               ///< zero while waiting
  std::uint64_t started_ms = 0;  ///< 0: not called yet
  std::uint64_t ended_ms = 0;    ///< 0: not ended; never before `started_ms`
  std::uint32_t limit = 0;       ///< seconds, 0: none
};

/// The speakers of one item. All of it is a function of the set of records, whatever the order in which they came:
/// - The later of two calls has the floor, and a call ends with the first of its ends. A call that was not ended before the next one, as
/// when
///   two devices call two speakers at once, did not happen: its request waits again, in its former place.
/// - A call beats a withdrawal. A withdrawn request that was not called is gone.
/// - Each person has one place: that of the first of their requests in the order. A speech answers all their requests before its call.
/// - Those that the newest order of the chair names come first, as it names them; the others follow by the time of their requests.
/// Later and first by (hlc, hash).
struct SpeakerQueue {
  std::optional<SpeakerView> speaking;
  std::vector<SpeakerView> waiting;  ///< the next speaker first
  std::vector<SpeakerView> spoken;   ///< in the order of their calls
};
Result<SpeakerQueue> speaker_queue(Ledger& ledger, const EntityId& item);

}  // namespace kyhop
