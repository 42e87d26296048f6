// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <algorithm>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "app/meeting/polls/duties.h"
#include "app/meeting/polls/seats.h"
#include "app/meeting/polls/state.h"
#include "app/meeting/polls/verify.h"
#include "storage/crypto/crypto.h"

// Polls for tests: persons and devices are numbered, records get hashes made of what they say, logs grow by themselves.

namespace kyhop::polls::test {

inline RecordHash hash_of(const std::string& label) {
  return RecordHash::prefix_of(hash256("kyhop poll test", {as_bytes(label)}).view());
}
inline PersonId person(int number) {
  Bytes bytes(16);
  bytes[0] = static_cast<Byte>(number / 256);
  bytes[1] = static_cast<Byte>(number % 256);
  return *PersonId::from(bytes);
}
inline LogId log_of(int device, std::uint64_t epoch = 1) {
  static std::map<int, DeviceId> known;
  DeviceId& id = known[device];
  if (id.is_zero()) id = DeviceId::prefix_of(hash_of("device " + std::to_string(device)).view());
  return {id, Epoch{epoch}};
}
inline Seat seat(int number) {
  return {person(number), log_of(number)};
}

/// Persons 1…`voters` may vote and are present; the devices with these numbers are theirs. Device 1 opens the poll.
inline PollOpen open_poll(int voters, const std::vector<int>& witnesses, const std::vector<int>& officers) {
  PollOpen open;
  open.source = {hash_of("open"), log_of(1), Seq{0}, person(1)};
  open.question = "Thông qua nghị quyết?";
  open.rule = "resolution";
  for (int i = 1; i <= voters; ++i) open.eligible.push_back(person(i));
  open.present = open.eligible;
  open.delegates_in_office = static_cast<std::uint32_t>(voters);
  open.options = {"for", "against", "abstain"};
  for (const int i : witnesses) open.witnesses.push_back(seat(i));
  for (const int i : officers) open.officers.push_back(seat(i));
  open.a = open.w = majority(witnesses.size());
  return open;
}

/// A poll whose records are written one by one; every device's own records are in the order of the calls.
class Story {
 public:
  explicit Story(PollOpen open) { all.open = std::move(open); }

  PollRecords all;
  NoCuts no_cuts;

  Source write(int device, const std::string& what) {
    const auto seq = sequence_[device]++;
    return {hash_of(std::to_string(device) + "/" + std::to_string(seq) + "/" + what), log_of(device), Seq{seq}, person(device)};
  }

  /// By the device of `voter`, unless another is named.
  RecordHash vote(int voter, std::uint32_t choice, std::uint32_t vote_seq = 0, std::optional<RecordHash> previous = {}, int device = 0) {
    const int by = device ? device : voter;
    Source source = write(by, "ballot" + std::to_string(choice) + "," + std::to_string(vote_seq));
    source.person = person(voter);
    all.ballots.push_back({source, all.open.id(), person(voter), vote_seq, previous, choice, true});
    return source.hash;
  }
  RecordHash ack(int device, std::vector<RecordHash> ballots) {
    all.acks.push_back({write(device, "ack"), all.open.id(), std::move(ballots)});
    return all.acks.back().source.hash;
  }
  RecordHash freeze(int device, Round round) {
    all.freezes.push_back({write(device, "freeze"), all.open.id(), round});
    return all.freezes.back().source.hash;
  }
  RecordHash promise(int device, Round round, std::vector<RecordHash> ballots, std::optional<Cosigned> cosigned = {}) {
    std::sort(ballots.begin(), ballots.end());
    all.promises.push_back({write(device, "promise"), all.open.id(), round, std::move(ballots), cosigned});
    return all.promises.back().source.hash;
  }
  RecordHash close(int device, const CloseDraft& draft) {
    all.closes.push_back({write(device, "close"), all.open.id(), draft.round, draft.promises, draft.content});
    return all.closes.back().source.hash;
  }
  RecordHash cosign(int device, Round round, const RecordHash& what) {
    all.cosigns.push_back({write(device, "cosign"), all.open.id(), round, what});
    return all.cosigns.back().source.hash;
  }

  Duties owed(int device, const Heads& heads = {}) const { return duties(all, no_cuts, {log_of(device), heads}); }
  PollState state() const { return fold(all, no_cuts); }

  /// Writes what `device` owes, once, in the order that duties.h asks for. Answers whether there was anything.
  bool serve(int device, const Heads& heads = {}) { return carry_out(device, duties(all, no_cuts, {log_of(device), heads})); }
  bool carry_out(int device, const Duties& owed) {
    for (const auto& ballots : owed.acks) ack(device, ballots);
    if (owed.cosign) cosign(device, owed.cosign->round, owed.cosign->close);
    if (owed.promise) promise(device, owed.promise->round, owed.promise->ballots, owed.promise->cosigned);
    if (owed.close) close(device, *owed.close);
    return !owed.none();
  }
  /// All these devices serve until none owes anything.
  void settle(const std::vector<int>& devices) {
    for (bool busy = true; busy;) {
      busy = false;
      for (const int device : devices) busy = serve(device) || busy;
    }
  }

 private:
  std::map<int, std::uint64_t> sequence_;
};

/// Everything a state says, as text: equal texts are equal states.
inline std::string dump(const PollState& state) {
  std::string text = std::string(shown_state(state)) + " phase " + std::to_string(static_cast<int>(state.phase));
  const auto add = [&](const auto&... parts) { ((text += ' ' + std::to_string(parts)), ...); };
  for (const Evidence& one : state.evidence) {
    text += '\n' + std::string(token(one.fault)) + one.culprit.device.hex() + one.person.hex() + one.first.hex() + one.second.hex();
  }
  for (const auto& [hash, one] : state.ballots) {
    text += '\n' + hash.hex();
    add(static_cast<int>(one.status), one.acks, static_cast<int>(one.verdict));
  }
  for (const auto& [who, one] : state.voters) {
    text += '\n' + who.hex() + one.ballot.hex();
    add(static_cast<int>(one.status), one.choice ? static_cast<int>(*one.choice) : -1, one.late_ballot);
  }
  text += '\n';
  add(state.turnout, state.recorded, state.promises, state.cosigns, state.heads_missing);
  if (state.frozen) add(state.frozen->n, state.frozen->officer);
  if (state.close) text += state.close->hex();
  for (const RecordHash& hash : state.missing) text += ' ' + hash.hex();
  if (state.result) {
    for (const std::uint32_t count : state.result->counts) add(count);
    const PollResult& r = *state.result;
    add(r.eligible, r.present, r.issued, r.collected, r.valid, r.invalid, r.not_voted, r.measure.votes, r.measure.base, r.measure.needed,
        r.measure.passed);
  }
  return text;
}

}  // namespace kyhop::polls::test
