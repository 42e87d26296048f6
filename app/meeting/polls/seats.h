// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <set>
#include <span>

#include "app/meeting/polls/records.h"
#include "storage/base/error.h"

namespace kyhop::polls {

/// An active device at the poll's authority heads and what its person is there.
struct Candidate {
  PersonId person;
  LogId log;                ///< in the epoch that the device's certificate names
  std::uint64_t depth = 0;  ///< causal depth of its enrolment in the authority set
  RecordHash enrolment;     ///< hash of that entry; breaks ties
  bool chair = false;
  bool deputy = false;
  bool secretary = false;  ///< the founding clerk is one until another is named
  bool clerk = false;
  bool counting_board = false;
  bool eligible = false;
  bool present = false;  ///< present in the hall or online
};

/// The witnesses of a new poll, in the order of choice: the counting board if the poll has one, secretaries, then, until there are
/// kMinWitnesses, present eligible persons (nobody present: all eligible) by enrolment (depth, hash). One device per person, the first
/// enrolled; at most kMaxWitnesses. `anybody_present`: some eligible person, with or without a device, is marked present.
std::vector<Seat> choose_witnesses(std::span<const Candidate> candidates, bool counting_board, bool anybody_present);

/// Those who may close: chair, deputies, secretaries, clerks; within a rank by enrolment. Every active device of an officer has its own
/// seat, because a chair may press on any of them. At most kMaxOfficers.
std::vector<Seat> choose_officers(std::span<const Candidate> candidates);

/// Nobody was left out, added or moved: the seats of `open` are, person by person and device by device, those that the two functions above
/// choose. A seat's epoch is the one of the certificate; for a restored device, a later one that `begun` holds (logs that the device is
/// known to have begun); for the device that opens the poll, the log it opens it in. Rules: `witnesses`, `officers`.
Result<void> check_chosen(const PollOpen& open, std::span<const Candidate> candidates, const std::set<LogId>& begun);

/// a = w = ⌊W/2⌋+1: two majorities of W always share a witness.
constexpr std::uint32_t majority(std::size_t witnesses) {
  return static_cast<std::uint32_t>(witnesses / 2 + 1);
}

/// The rules that poll.open must keep by itself: limits, sorted lists, seats without repetition, a and w, a threshold that means
/// something, quorum. A reducer gives a poll.open that breaks one no effect; a command reports the refusal. Rules: `poll_form`,
/// `witnesses`, `officers`, `quorum`.
Result<void> check_open(const PollOpen& open);

/// Presence at the opening against the quorum: «present of base, needed».
struct Quorum {
  std::uint64_t present = 0;
  std::uint64_t base = 0;
  std::uint64_t needed = 0;
  bool met = false;
  bool kept = false;
};
Quorum quorum_of(const PollOpen& open);
Quorum quorum_of(law::Fraction share, std::uint64_t base, std::uint64_t present, bool kept);

}  // namespace kyhop::polls
