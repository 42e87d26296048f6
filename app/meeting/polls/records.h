// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <compare>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "app/meeting/law/threshold.h"
#include "storage/base/bytes.h"
#include "storage/base/id.h"

// What the records of an open poll say, decoded. The rules of this room are functions of a set of these and of nothing else:
// no clock, no order of arrival. Signatures, chains and certificates were checked before.

namespace kyhop::polls {

/// Where a record stands. `person` is whom the author's certificate names.
struct Source {
  RecordHash hash;
  LogId log;
  Seq seq{};
  PersonId person;
  friend bool operator==(const Source&, const Source&) = default;
};

/// Heads of the authority set, sorted.
using Heads = std::vector<RecordHash>;

/// A witness or an officer: one device in one epoch, which speaks for one person. A later epoch of the device does not.
struct Seat {
  PersonId person;
  LogId log;
  friend bool operator==(const Seat&, const Seat&) = default;
};

/// Closing rounds are compared as pairs: first the number, then the officer's place in the list of the poll.
struct Round {
  std::uint32_t n = 0;        ///< from 1
  std::uint32_t officer = 0;  ///< index into PollOpen::officers
  friend auto operator<=>(const Round&, const Round&) = default;
};

/// poll.open: fixes everything a result depends on.
struct PollOpen {
  Source source;  ///< source.hash is the poll id
  MeetingId meeting;
  std::uint32_t number = 0;  ///< for display
  std::string question;
  std::string pack;  ///< rule pack, its version, and the rule in it
  std::uint32_t pack_version = 0;
  std::string rule;
  Heads heads;                     ///< authority set the poll was opened under
  std::vector<PersonId> eligible;  ///< strictly ascending
  std::vector<PersonId> present;   ///< eligible persons present at the opening, strictly ascending
  bool presence_kept = false;      ///< false: nobody was marked, `present` is `eligible`
  std::uint32_t delegates_in_office = 0;
  law::Fraction quorum{2, 3};
  law::Threshold threshold;
  std::vector<std::string> options;  ///< ids; a ballot names one by its index; votes for the first are measured against the threshold
  bool revote = true;
  bool names_after_close = true;
  std::vector<Seat> witnesses;
  std::uint32_t a = 0;                  ///< acks that make a ballot recorded
  std::uint32_t w = 0;                  ///< cosignatures that certify a close
  std::vector<Seat> officers;           ///< those who may close, by rank
  std::optional<PersonId> by_order_of;  ///< who holds the chair, when secretary or clerk presses for them
  /// What shows that a log which no certificate names was begun by its device: its first header and signature. See meeting.proto.
  std::map<LogId, Bytes> beginnings;

  PollId id() const { return PollId::prefix_of(source.hash.view()); }
};

struct Ballot {
  Source source;
  PollId poll;
  PersonId person;
  std::uint32_t vote_seq = 0;          ///< previous + 1, from 0
  std::optional<RecordHash> previous;  ///< the voter's ballot before this one
  std::uint32_t choice = 0;            ///< index into PollOpen::options
  bool valid_at_open = false;          ///< at the poll's authority heads the author's device was `person`'s and in force
};

struct Ack {
  Source source;
  PollId poll;
  std::vector<RecordHash> ballots;  ///< at most kMaxAcksPerRecord
};

struct Freeze {
  Source source;
  PollId poll;
  Round round;
  std::optional<PersonId> by_order_of = {};  ///< as in PollOpen
};

/// The close a witness cosigned in its highest round so far.
struct Cosigned {
  Round round;
  RecordHash close;
  friend bool operator==(const Cosigned&, const Cosigned&) = default;
};

struct Promise {
  Source source;
  PollId poll;
  Round round;
  std::vector<RecordHash> ballots;  ///< all it ever acked in this poll, strictly ascending
  std::optional<Cosigned> cosigned;
};

/// What a close says of one ballot. The numbers stand in records and never change.
enum class Verdict : std::uint32_t {
  counted = 1,
  superseded = 2,    ///< the person voted again
  duplicate = 3,     ///< same vote seq and choice from another device, counted once
  conflicting = 4,   ///< same vote seq, another choice
  not_eligible = 5,  ///< the person is not in the list of the poll
  wrong_device = 6,  ///< the author's device was not that person's, or not in force, when the poll opened
  unknown_option = 7,
  out_of_order = 8,  ///< its vote seq does not follow the ballot it names, or votes again where that is not allowed
  revoked = 9,       ///< beyond a cut in the close's authority heads
};

struct CloseEntry {
  PersonId person;  ///< as the ballot says
  RecordHash ballot;
  Verdict verdict = Verdict::counted;
  friend auto operator<=>(const CloseEntry&, const CloseEntry&) = default;
};

/// What is decided by a close; closes of different rounds may carry the same.
struct CloseContent {
  Heads heads;                        ///< authority set under which the ballots were judged
  std::vector<CloseEntry> entries;    ///< strictly ascending by (person, ballot)
  std::vector<std::uint32_t> totals;  ///< counted ballots per option
  Hash256 root;                       ///< Merkle root of the entries, see merkle.h
  friend bool operator==(const CloseContent&, const CloseContent&) = default;
};

struct Close {
  Source source;
  PollId poll;
  Round round;
  std::vector<RecordHash> promises;  ///< strictly ascending
  CloseContent content;
};

struct Cosign {
  Source source;
  PollId poll;
  Round round;
  RecordHash close;
};

/// How the hall decides where devices do not. The numbers stand in records and never change.
enum class Way : std::uint32_t { hands = 1, paper = 2 };

/// Switch to paper or hands before the close.
struct Void {
  Source source;
  PollId poll;
  std::string reason;
  std::optional<PollId> replacement;
  std::optional<Way> way = {};
  std::optional<PersonId> by_order_of = {};  ///< as in PollOpen
};

/// The numbers of the minutes of a vote by hand: in persons for a show of hands, in ballots for a vote on paper.
struct Tally {
  std::uint32_t present = 0;
  std::uint32_t issued = 0;
  std::uint32_t returned = 0;
  std::uint32_t valid = 0;
  std::uint32_t invalid = 0;
  std::vector<std::uint32_t> counts;  ///< of the valid ones, per option
  friend bool operator==(const Tally&, const Tally&) = default;
};

/// What the secretary or the counting board counted after a void.
struct Count {
  Source source;
  PollId poll;
  RecordHash voided;  ///< the void that names the way
  Tally tally;
  std::vector<RecordHash> replaces;  ///< counts that it corrects, strictly ascending
};

/// The result, a close or a count, is announced.
struct Announcement {
  Source source;
  PollId poll;
  RecordHash result;
  std::optional<PersonId> by_order_of = {};  ///< as in PollOpen
};

/// Another poll.open with the same meeting and number: two by one device are a proof against it.
struct Rival {
  Source source;
  MeetingId meeting;
  std::uint32_t number = 0;
};

/// All records of one poll that are here and have effect, in any order, repeated or not. Ballots are given whether or not a cut lies
/// before them, because a close judges them by its own authority heads.
struct PollRecords {
  PollOpen open;
  std::vector<Ballot> ballots;
  std::vector<Ack> acks;
  std::vector<Freeze> freezes;
  std::vector<Promise> promises;
  std::vector<Close> closes;
  std::vector<Cosign> cosigns;
  std::vector<Void> voids;
  std::vector<Count> counts;
  std::vector<Announcement> announcements;
  std::vector<Rival> rivals;
};

inline constexpr std::size_t kMaxEligible = 500;
inline constexpr std::size_t kMaxOptions = 16;
inline constexpr std::size_t kMaxWitnesses = 7;
inline constexpr std::size_t kMinWitnesses = 3;  ///< fewer are allowed and shown
inline constexpr std::size_t kMaxOfficers = 32;
inline constexpr std::size_t kMaxAcksPerRecord = 150;
inline constexpr std::size_t kMaxHeads = 8;
inline constexpr std::size_t kMaxListedBallots = 1000;  ///< in one promise or close: with 60 bytes each it stays below 64 KiB
inline constexpr std::uint32_t kMaxRoundNumber = 1'000'000;
inline constexpr std::size_t kMaxCorrected = 14;  ///< counts that one count corrects: with the poll and the void they are its deps

/// How many ballots of one person a witness acks, so that nobody crowds others out of a promise: at least 2.
constexpr std::size_t ballots_per_person(std::size_t eligible) {
  const std::size_t share = eligible == 0 ? 0 : kMaxListedBallots / eligible;
  return share < 2 ? 2 : share;
}

/// Token of a verdict, e.g. "not_eligible".
std::string_view token(Verdict verdict);
std::optional<Verdict> verdict_from_number(std::uint32_t number);
/// "hands" or "paper".
std::string_view token(Way way);
std::optional<Way> way_from_token(std::string_view text);
std::optional<Way> way_from_number(std::uint32_t number);

}  // namespace kyhop::polls
