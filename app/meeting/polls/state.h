// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <map>
#include <optional>

#include "app/meeting/law/explain.h"
#include "app/meeting/polls/authority.h"
#include "app/meeting/polls/records.h"

namespace kyhop::polls {

enum class Phase { open, closing, provisional, certified, voided };

/// How far a ballot has come, as the records show it. A caller tells *written* from *sent* among the pending.
enum class BallotStatus {
  pending,      ///< fewer than a acks
  recorded,     ///< a witnesses hold it: no certified close can omit it
  counted,      ///< in the certified close
  late,         ///< not in the certified close; never counted
  conflicting,  ///< another ballot with the same vote seq and another choice: neither counts until the person votes again
  superseded,   ///< the person voted again, or the same vote stands twice
  rejected,     ///< breaks a rule of the poll
};

struct BallotState {
  BallotStatus status = BallotStatus::pending;
  std::uint32_t acks = 0;              ///< distinct witnesses, before their first promise or cosignature
  Verdict verdict = Verdict::counted;  ///< why it is rejected, when it is
};

/// Where one eligible person stands.
struct VoterState {
  BallotStatus status = BallotStatus::pending;
  RecordHash ballot;                    ///< the ballot that stands, or one of the conflicting
  std::optional<std::uint32_t> choice;  ///< none while conflicting or rejected; a caller hides it while the poll is open
  bool late_ballot = false;             ///< a further ballot came after the close
};

/// What a signer provably did against the rules; the two records are the proof. `wrong_close` names the close and one cosignature.
enum class Fault {
  two_opens,
  two_closes,  ///< one officer, one round
  ack_after_promise,
  cosign_below_promise,  ///< or below an earlier cosignature
  two_cosigns,           ///< one witness, one round, two closes
  promise_not_higher,    ///< not above its earlier promises and cosignatures
  promise_omits_ack,
  promise_misreports_cosign,
  wrong_close,  ///< w witnesses cosigned a close that does not follow from its promises
};
std::string_view token(Fault fault);

struct Evidence {
  Fault fault{};
  LogId culprit;
  PersonId person;
  RecordHash first;
  RecordHash second;
  friend auto operator<=>(const Evidence&, const Evidence&) = default;
};

/// The numbers of the minutes. issued = eligible persons; collected = persons with a listed ballot that is theirs;
/// valid = counted; not_voted = issued − collected.
struct PollResult {
  std::vector<std::uint32_t> counts;  ///< per option
  std::uint32_t eligible = 0;
  std::uint32_t present = 0;
  std::uint32_t issued = 0;
  std::uint32_t collected = 0;
  std::uint32_t valid = 0;
  std::uint32_t invalid = 0;
  std::uint32_t not_voted = 0;
  law::BaseKind base_kind{};
  law::Measure measure;  ///< votes, base, needed, passed
};

/// The vote by hand that took the place of a poll which was given up.
struct ByHand {
  Way way = Way::hands;
  RecordHash voided;                  ///< the void that names the way
  std::vector<RecordHash> standing;   ///< counts that nobody corrected, ascending; of those announced, if any is, only these
  std::vector<RecordHash> corrected;  ///< the others, ascending
  bool contradicted = false;          ///< counts that stand side by side differ: there is no result until one corrects both
  std::optional<RecordHash> count;    ///< the one that the result follows from
};

struct PollState {
  Phase phase = Phase::open;
  std::vector<Evidence> evidence;  ///< not empty: the poll is disputed; nothing is frozen by that
  std::map<RecordHash, BallotState> ballots;
  std::map<PersonId, VoterState> voters;  ///< eligible persons with a ballot here
  std::uint32_t turnout = 0;              ///< persons with a valid ballot here; all that may be shown while open
  std::uint32_t recorded = 0;             ///< persons whose standing ballot has a acks
  std::optional<Round> frozen;            ///< the highest round asked for
  std::uint32_t promises = 0;             ///< witnesses that promised it
  std::optional<RecordHash> close;        ///< the certified close, else the leading one
  std::optional<Round> round;             ///< its round
  std::uint32_t cosigns = 0;              ///< distinct witnesses on it
  std::vector<RecordHash> missing;        ///< what this device lacks to check that close; not empty: *incomplete*
  bool heads_missing = false;             ///< it lacks the authority entries the close was made under: *incomplete* too
  std::optional<PollResult> result;       ///< of `close` or of the count by hand; none while open, incomplete, or contradicted
  std::optional<ByHand> by_hand;          ///< voided, and the void names the way
  std::vector<RecordHash> announced;      ///< announcements of that result, ascending

  bool disputed() const { return !evidence.empty(); }
  bool incomplete() const { return heads_missing || !missing.empty(); }
};

/// A pure function of the *set* of records: order and repetition change nothing.
PollState fold(const PollRecords& records, const Authority& authority);

/// "open", "closing", "provisional", "certified", "void", or "disputed" when there is evidence.
std::string_view shown_state(const PollState& state);
/// "pending" for a caller that does not tell written from sent, else as in `poll show`; superseded and rejected ballots are "rejected".
std::string_view token(BallotStatus status);

/// Result = f(poll.open, the close's content): the caller has verified that the content is the close's.
PollResult result_of(const PollOpen& open, const CloseContent& content);
/// The same of a count by hand that check_tally() found right.
PollResult result_of(const PollOpen& open, const Tally& tally);
/// The sentence of the law; `rule` is the poll's rule in its pack, or law::plain_rule() when the pack is not here.
law::Bilingual explain(const PollOpen& open, const PollResult& result, const law::Rule& rule);

}  // namespace kyhop::polls
