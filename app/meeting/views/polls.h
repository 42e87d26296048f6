// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "app/meeting/fold/poll_bodies.h"
#include "app/meeting/polls/authority.h"
#include "app/meeting/polls/state.h"
#include "sync/fold/ledger.h"

namespace kyhop {

/// The council's authority set as the poll rules ask it. The set must outlive this.
class PollAuthority final : public polls::Authority {
 public:
  explicit PollAuthority(const AuthoritySet& authority) : authority_(authority) {}
  bool knows(const polls::Heads& heads) const override { return authority_.at(heads) != nullptr; }
  bool cut_off(const polls::Heads& heads, const polls::Source& record) const override {
    return authority_.cut_off(heads, record.log, record.seq, record.person);
  }

 private:
  const AuthoritySet& authority_;
};

struct PollLine {
  PollId id;
  MeetingId meeting;
  std::uint32_t number = 0;
  std::string question;
  std::uint64_t at_ms = 0;
};
/// All polls with effect, by meeting and number.
Result<std::vector<PollLine>> poll_lines(Ledger& ledger);

/// Everything that is here of one poll.
struct PollView {
  polls::PollRecords records;
  PollTexts texts;
  polls::PollState state;
};
/// Nothing when there is no such poll with effect.
Result<std::optional<PollView>> poll_view(Ledger& ledger, const PollId& poll);
/// How far a person's ballot has come: the token of its status, where a pending one is *written* or *sent*. Another person's ballot is
/// here, so it was sent; the own one was when another device acknowledged it.
std::string_view ballot_token(Ledger& ledger, const PollView& poll, const PersonId& person, const polls::VoterState& voter);
/// The sentence of the law for a result.
law::Bilingual explanation(const PollView& poll);

}  // namespace kyhop
