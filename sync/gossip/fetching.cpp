// SPDX-License-Identifier: AGPL-3.0-or-later
#include <algorithm>

#include "sync/gossip/conversation.h"

namespace kyhop {

namespace {
constexpr std::size_t kMaxNeeds = 4;
constexpr std::size_t kMaxEarly = 64;
/// A pushed record may overtake its predecessor in another queue of the link; only a gap that stays is asked for.
constexpr Moment kGapPatience{150};
/// When another conversation fetches what this one could.
constexpr Moment kAskAgain{1000};
constexpr Moment kLeastWait{50};
}  // namespace

std::optional<LogRange> Conversation::wanted(const LogId& log, const PeerLog& peer) const {
  const LogState* ours = store_.frontier().find(log);
  const Seq from = ours ? ours->next : Seq{0};
  Seq to = peer.has;
  if (peer.freeze) to = std::min(to, *peer.freeze);
  if (ours && ours->freeze) to = std::min(to, ours->freeze->next);
  if (from >= to || unknown_.contains(log) || diverged_.contains(log)) return std::nullopt;
  if (const auto doubt = doubted_.find(log); doubt != doubted_.end() && doubt->second == from) to = next(from);
  return LogRange{log, from, to};
}

Conversation::Wants Conversation::wants() const {
  Wants wants;
  for (const auto& [log, peer] : theirs_) {
    const auto range = wanted(log, peer);
    if (!range) continue;
    const LogState* ours = store_.frontier().find(log);
    (peer.authority || (ours && ours->authority) ? wants.authority : wants.others).push_back(*range);
  }
  return wants;
}

std::uint64_t Conversation::wanted_records() const {
  std::uint64_t count = 0;
  for (const auto& [log, peer] : theirs_)
    if (const auto range = wanted(log, peer)) count += number(range->to) - number(range->from);
  return count;
}

/// Asks for what the peer has and this device lacks; authority alone first, since nothing of an unknown device can be stored. True
/// when something is still wanted.
bool Conversation::ask() {
  if (!up_) return false;
  const Wants all = wants();
  const auto& ranges = all.authority.empty() ? all.others : all.authority;
  if (ranges.empty()) {
    settle();
    return false;
  }
  if (now_ < peer_busy_until_ || needs_.size() >= kMaxNeeds) {
    earliest(ask_at_, std::max(peer_busy_until_, now_ + kAskAgain));
    return true;
  }
  std::vector<LogRange> claimed;
  bool elsewhere = false;
  for (const LogRange& range : ranges) {
    if (asked_.contains(range.log)) continue;
    if (book_.claim(range.log, self_, now_))
      claimed.push_back(range);
    else
      elsewhere = true;
  }
  if (elsewhere) earliest(ask_at_, now_ + kAskAgain);
  if (claimed.empty()) return true;
  ++last_need_;
  catching_up_ = true;
  for (const LogRange& range : claimed) {
    asked_[range.log] = range;
    needs_[last_need_].push_back(range.log);
  }
  send(MessageClass::record, GossipType::need, encode(write_need(last_need_, claimed)));
  by_name_ = false;
  report_progress();
  return true;
}

/// Logs that both sides know go by their place in the bucket, the others by name.
NeedMessage Conversation::write_need(std::uint64_t id, const std::vector<LogRange>& ranges) const {
  NeedMessage need{id, {}, {}};
  std::map<LogId, LogRange> rest;
  for (const LogRange& range : ranges) rest.emplace(range.log, range);
  const Frontier& ours = store_.frontier();
  for (std::size_t i = 0; i < kBuckets && !by_name_; ++i) {
    if (ours.authors(i) != peer_authors_[i]) continue;
    NeedMessage::Bucket bucket{static_cast<Byte>(i), ours.authors(i), {}};
    std::uint64_t index = 0;
    for (const auto& [log, state] : ours.bucket(i)) {
      if (const auto range = rest.find(log); range != rest.end()) {
        bucket.places.push_back({index, range->second.from, range->second.to});
        rest.erase(range);
      }
      ++index;
    }
    if (!bucket.places.empty()) need.buckets.push_back(std::move(bucket));
  }
  for (const auto& [log, range] : rest) need.ranges.push_back(range);
  return need;
}

/// Nothing when places are counted among other logs than ours.
std::optional<std::vector<LogRange>> Conversation::read_need(const NeedMessage& need) const {
  std::vector<LogRange> ranges = need.ranges;
  for (const auto& bucket : need.buckets) {
    const auto& logs = store_.frontier().bucket(bucket.index);
    if (store_.frontier().authors(bucket.index) != bucket.authors || bucket.places.back().index >= logs.size()) return std::nullopt;
    auto log = logs.begin();
    std::uint64_t at = 0;
    for (const auto& place : bucket.places) {
      std::advance(log, place.index - at);
      at = place.index;
      ranges.push_back({log->first, place.from, place.to});
    }
  }
  return ranges;
}

void Conversation::on_plan(const TotalsMessage& plan) {
  if (needs_.contains(plan.id)) book_.progress(self_, now_);
}

void Conversation::on_run(const RunMessage& run) {
  book_.progress(self_, now_);
  const RecordHeader& last = run.records.back().header();
  if (PeerLog* peer = peer_log(last.log)) peer->has = std::max(peer->has, next(last.seq));
  if (take(run.records)) take_early(last.log);
  report_progress();
}

void Conversation::on_run_end(const TotalsMessage& end) {
  end_need(end.id, true);
  ask();
}

void Conversation::on_busy(const BusyMessage& busy) {
  by_name_ = by_name_ || busy.retry_ms == 0;
  peer_busy_until_ = now_ + std::max(Moment{busy.retry_ms}, kLeastWait);
  if (busy.id != 0) {
    end_need(busy.id, false);
  } else {
    while (!needs_.empty()) end_need(needs_.begin()->first, false);
  }
  ask_at_ = peer_busy_until_;
}

void Conversation::end_need(std::uint64_t id, bool served) {
  const auto need = needs_.find(id);
  if (need == needs_.end()) return;
  for (const LogId& log : need->second) {
    const LogRange asked = asked_[log];
    asked_.erase(log);
    book_.release(log, self_);
    // The peer gave less than it said it has: not asked again until it says so once more.
    PeerLog* peer = peer_log(log);
    const Seq got = store_.frontier().next(log);
    if (!served || !peer || got >= asked.to || unknown_.contains(log)) continue;
    // Unless the log became shorter here meanwhile, or the peer may still have the one record that was wrong in a run.
    const auto doubt = doubted_.find(log);
    const bool alone = asked.to == next(asked.from);
    if (got < asked.from || (doubt != doubted_.end() && doubt->second == got && !(alone && asked.from == got))) continue;
    peer->has = std::min(peer->has, got);
  }
  needs_.erase(need);
}

/// Says once that nothing more is wanted, when a round of catching up ends.
void Conversation::settle() {
  if (!catching_up_ || !needs_.empty()) return;
  catching_up_ = false;
  if (received_ > 0) effects_.push_back(gossip::Progress{});
  received_ = 0;
  send_done(false);
  if (said_ == peer_said_) confirm(true);
}

void Conversation::report_progress() {
  if (!catching_up_ || (received_ == 0 && needs_.empty())) return;
  effects_.push_back(gossip::Progress{received_, received_ + wanted_records()});
}

/// Offers a run to the store; true when something new was stored.
bool Conversation::take(std::span<const Record> run) {
  const LogId log = run.front().header().log;
  const Seq held = store_.frontier().next(log);
  const RunReceipt receipt = store_.receive_run(run);
  if (receipt.outcome == RunReceipt::Outcome::gap && store_.frontier().next(log) < held) effects_.push_back(gossip::Erased{log});
  switch (receipt.outcome) {
    case RunReceipt::Outcome::stored:
      note_stored(run, receipt.stored);
      return true;
    case RunReceipt::Outcome::doubtful:
      note_stored(run, receipt.stored);
      if (doubted_.size() < kMaxLogs || doubted_.contains(log)) doubted_[log] = receipt.differs;
      earliest(ask_at_, now_ + kGapPatience);
      return false;
    case RunReceipt::Outcome::duplicate:
      return false;
    case RunReceipt::Outcome::gap:
      earliest(ask_at_, now_ + kGapPatience);
      return false;
    case RunReceipt::Outcome::unknown_author:
      unknown_.insert(log);
      return false;
    case RunReceipt::Outcome::forked:
      effects_.push_back(gossip::ForkLearned{log});
      return false;
    case RunReceipt::Outcome::diverged:
      start_search(log, receipt.differs);
      return false;
    case RunReceipt::Outcome::refused:
      if (receipt.provable) effects_.push_back(gossip::Strike{receipt.reason});
      return false;
  }
  return false;
}

void Conversation::note_stored(std::span<const Record> run, const LogRange& stored) {
  if (stored.from >= stored.to) return;
  gossip::Stored news;
  for (const Record& record : run)
    if (record.header().seq >= stored.from && record.header().seq < stored.to) news.records.push_back(record);
  received_ += news.records.size();
  effects_.push_back(std::move(news));
  learn_authority(stored.log);
}

void Conversation::on_push(PushMessage push) {
  std::span<const Record> rest = push.records;
  bool authority = false;
  while (!rest.empty()) {
    // Records of one log that follow each other are one run: one signature check, one write.
    std::size_t count = 1;
    while (count < rest.size() && rest[count].header().log == rest[count - 1].header().log &&
           rest[count].header().seq == next(rest[count - 1].header().seq))
      ++count;
    const auto run = rest.first(count);
    rest = rest.subspan(count);
    const LogId log = run.front().header().log;
    if (PeerLog* peer = peer_log(log)) peer->has = std::max(peer->has, next(run.back().header().seq));
    if (run.front().header().seq > store_.frontier().next(log)) {
      keep_early(run);
      earliest(ask_at_, now_ + kGapPatience);
    } else if (take(run)) {
      authority = authority || learn_authority(log);
      take_early(log);
    }
  }
  if (authority) ask();
}

void Conversation::keep_early(std::span<const Record> run) {
  std::size_t kept = 0;
  for (const auto& [place, records] : early_) kept += records.size();
  const RecordHeader& first = run.front().header();
  if (kept + run.size() <= kMaxEarly) early_.try_emplace({first.log, first.seq}, run.begin(), run.end());
}

/// Stores pushed records whose predecessors have arrived meanwhile.
void Conversation::take_early(const LogId& log) {
  while (!early_.empty()) {
    const auto waiting = early_.lower_bound({log, Seq{0}});
    if (waiting == early_.end() || waiting->first.first != log || waiting->first.second > store_.frontier().next(log)) return;
    const std::vector<Record> run = std::move(waiting->second);
    early_.erase(waiting);
    take(run);
  }
}

void Conversation::on_need(const NeedMessage& need) {
  const auto ranges = read_need(need);
  if (!ranges) {
    send(MessageClass::record, GossipType::busy, encode(BusyMessage{need.id, 0}));
    return;
  }
  if (!server_.accept(need.id, *ranges, effects_)) {
    send(MessageClass::record, GossipType::busy, encode(BusyMessage{need.id, 1000}));
    return;
  }
  server_.serve(effects_);
}

}  // namespace kyhop
