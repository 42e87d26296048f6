// SPDX-License-Identifier: AGPL-3.0-or-later
#include "sync/gossip/conversation.h"

#include <algorithm>

namespace kyhop {

namespace {

constexpr std::size_t kMaxNeeds = 4;
constexpr std::size_t kMaxEarly = 64;
constexpr unsigned kSearchesPerComparison = 64;
constexpr std::size_t kMaxSearched = 64;  ///< logs whose fork is looked for at once
/// A pushed record may overtake its predecessor in another queue of the link; only a gap that stays is asked for.
constexpr Moment kGapPatience{150};
/// When another conversation fetches what this one could.
constexpr Moment kAskAgain{1000};
constexpr Moment kLeastWait{50};
/// Until a comparison that something new calls for: long enough to gather what comes with it.
constexpr Moment kSoon{300};
constexpr std::uint64_t kSoonSpread = 300;
constexpr std::size_t kPushBytes = 64 * 1024;

bool same_bucket(const AuthorDigest& authors, const HeadDigest& heads, const Frontier& ours, std::size_t index) {
  return authors == ours.authors(index) && heads == ours.heads(index);
}

FrontierMessage::Length length_of(const LogState& state) {
  return {state.next, state.freeze ? std::optional(state.freeze->next) : std::nullopt};
}

FrontierMessage::Bucket describe(const Frontier& ours, std::size_t index, bool full) {
  FrontierMessage::Bucket bucket{static_cast<Byte>(index), ours.authors(index), ours.heads(index), full, {}, {}};
  for (const auto& [log, state] : ours.bucket(index)) {
    if (full)
      bucket.entries.push_back({log, length_of(state), state.authority, head_tag(state.head)});
    else
      bucket.lengths.push_back(length_of(state));
  }
  return bucket;
}

void earliest(std::optional<Moment>& at, Moment other) {
  if (!at || other < *at) at = other;
}

}  // namespace

Conversation::Conversation(SyncStore& store, RequestBook& book, Random& random, ConversationSettings settings)
    : store_(store), book_(book), random_(random), settings_(std::move(settings)), self_(book.join()), server_(store) {
}

Conversation::~Conversation() {
  book_.leave(self_);
}

// Inputs ------------------------------------------------------------------------------------------------------------------------

gossip::Effects Conversation::link_up(Moment now) {
  now_ = now;
  up_ = true;
  send_digest();
  return finish();
}

gossip::Effects Conversation::on_message(GossipType type, ByteView body, Moment now) {
  now_ = now;
  const auto read = [this](auto message, auto handler) {
    if (message)
      (this->*handler)(*std::move(message));
    else
      effects_.push_back(gossip::Strike{message.error().sentence()});
  };
  switch (type) {
    case GossipType::digest:
      read(decode_digest(body), &Conversation::on_digest);
      break;
    case GossipType::frontier:
      read(decode_frontier(body), &Conversation::on_frontier);
      break;
    case GossipType::need:
      read(decode_need(body), &Conversation::on_need);
      break;
    case GossipType::plan:
      read(decode_totals(body), &Conversation::on_plan);
      break;
    case GossipType::run:
      read(decode_run(body), &Conversation::on_run);
      break;
    case GossipType::run_end:
      read(decode_totals(body), &Conversation::on_run_end);
      break;
    case GossipType::push:
      read(decode_push(body), &Conversation::on_push);
      break;
    case GossipType::fork_proof:
      on_fork_proof(body);
      break;
    case GossipType::search:
      read(decode_search(body), &Conversation::on_search);
      break;
    case GossipType::busy:
      read(decode_busy(body), &Conversation::on_busy);
      break;
    case GossipType::done:
      read(decode_done(body), &Conversation::on_done);
      break;
    default:
      break;  // a newer version may say more; it costs nothing not to listen
  }
  return finish();
}

gossip::Effects Conversation::records_stored(std::span<const Record> records, Moment now) {
  now_ = now;
  std::map<MessageClass, std::vector<const Record*>> queues;
  std::set<LogId> logs;
  bool authority = false;
  for (const Record& record : records) {
    const RecordHeader& header = record.header();
    logs.insert(header.log);
    authority = authority || learn_authority(header.log);
    PeerLog* peer = peer_log(header.log);
    if (!peer || header.seq < std::max(peer->has, peer->told)) continue;
    // Pushing is for what the peer can store at once; whatever it would have to ask for goes by comparison.
    const bool next_there = header.seq == std::max(peer->has, peer->told);
    if (!heard_ || !next_there || !push_limit_.allow(header.log.device, now)) {
      behind_ = true;
      continue;
    }
    peer->told = next(header.seq);
    queues[settings_.queue_of ? settings_.queue_of(header) : MessageClass::record].push_back(&record);
  }
  for (const auto& [queue, pushed] : queues) {
    std::span<const Record* const> rest = pushed;
    while (!rest.empty()) {
      std::size_t count = 0;
      for (std::size_t bytes = 0; count < std::min(rest.size(), kMaxPushRecords) && bytes < kPushBytes; ++count)
        bytes += rest[count]->header_bytes().size() + rest[count]->header().body_size;
      send(queue, GossipType::push, encode_push(rest.first(count)));
      rest = rest.subspan(count);
    }
  }
  for (const LogId& log : logs) take_early(log);
  // A peer that is being served says when it is done, and is compared with then.
  if (behind_ && server_.idle()) compare_soon();
  if (authority) ask();
  return finish();
}

gossip::Effects Conversation::fork_stored(const LogId& log, Moment now) {
  now_ = now;
  diverged_.erase(log);
  send_fork_proof(log);
  compare_soon();
  return finish();
}

gossip::Effects Conversation::authority_changed(Moment now) {
  now_ = now;
  unknown_.clear();
  ask();
  return finish();
}

gossip::Effects Conversation::room(std::size_t bytes, Moment now) {
  now_ = now;
  server_.set_room(bytes);
  server_.serve(effects_);
  return finish();
}

gossip::Effects Conversation::timer(Moment now) {
  now_ = now;
  armed_.reset();
  if (ask_at_ && now >= *ask_at_) {
    ask_at_.reset();
    ask();
  }
  if ((compare_at_ && now >= *compare_at_) || (soon_at_ && now >= *soon_at_)) {
    // A digest is 384 bytes; peers that agreed and pushed everything since ask each other in 33 whether they still agree.
    if (!behind_ && !confirmed_.is_zero())
      send_done(true);
    else
      send_digest();
  }
  return finish();
}

// Comparing ---------------------------------------------------------------------------------------------------------------------

void Conversation::begin_comparison() {
  heard_ = true;
  searches_left_ = kSearchesPerComparison;
  diverged_.clear();
  early_.clear();
}

void Conversation::on_digest(const DigestMessage& theirs) {
  begin_comparison();
  peer_said_ = digest_of(theirs.authors, theirs.heads);
  peer_authors_ = theirs.authors;
  const Frontier& ours = store_.frontier();
  std::vector<std::pair<std::size_t, bool>> differing;
  for (std::size_t i = 0; i < kBuckets; ++i) {
    if (same_bucket(theirs.authors[i], theirs.heads[i], ours, i)) {
      peer_has_bucket(i);
    } else {
      differing.emplace_back(i, theirs.authors[i] != ours.authors(i));
    }
  }
  if (differing.empty()) {
    confirm(true);
    send_done(false);
  } else {
    confirm(false);
    send_frontier(differing, true);
  }
}

void Conversation::on_frontier(const FrontierMessage& theirs) {
  begin_comparison();
  const Frontier& ours = store_.frontier();
  std::vector<std::pair<std::size_t, bool>> answer;  // bucket, full
  bool must_ask = false;
  for (const auto& bucket : theirs.buckets) {
    const std::size_t i = bucket.index;
    peer_authors_[i] = bucket.authors;
    const bool same = same_bucket(bucket.authors, bucket.heads, ours, i);
    bool full = bucket.full || bucket.authors != ours.authors(i);
    if (bucket.full) {
      read_entries(bucket);
    } else if (!read_lengths(bucket) && !same) {
      // Their authors are not ours, or all lengths agree and a last record does not: only names and hashes help.
      full = true;
      must_ask = true;
      answer.emplace_back(i, full);
      continue;
    }
    const auto& told = told_[i];
    const bool knows_ours = told && same_bucket(told->authors, told->heads, ours, i) && (told->full || !full);
    if (theirs.ask && !knows_ours) answer.emplace_back(i, full);
  }
  if (!answer.empty()) send_frontier(answer, must_ask);
  // What the peer does not know of a fork goes first, so that neither side fetches what does not count.
  for (const auto& bucket : theirs.buckets) {
    for (const auto& [log, state] : ours.bucket(bucket.index))
      if (state.freeze) send_fork_proof(log);
  }
  catching_up_ = true;
  ask();
}

/// False when the lengths cannot be read as ours, or say nothing new.
bool Conversation::read_lengths(const FrontierMessage::Bucket& theirs) {
  const auto& ours = store_.frontier().bucket(theirs.index);
  if (theirs.authors != store_.frontier().authors(theirs.index) || theirs.lengths.size() != ours.size()) return false;
  bool differs = false;
  auto length = theirs.lengths.begin();
  for (const auto& [log, state] : ours) {
    differs = differs || *length != length_of(state);
    peer_has(log, *length++, state.authority);
  }
  return differs;
}

void Conversation::read_entries(const FrontierMessage::Bucket& theirs) {
  // A log that the peer does not name is not frozen there, whatever proof it was sent.
  for (const auto& [log, state] : store_.frontier().bucket(theirs.index))
    if (PeerLog* peer = peer_log(log)) peer->freeze.reset();
  for (const auto& entry : theirs.entries) {
    if (bucket_of(entry.log) != theirs.index) {
      effects_.push_back(gossip::Strike{"a peer named a log in the wrong part of its frontier"});
      return;
    }
    peer_has(entry.log, entry.length, entry.authority);
    look_for_fork(entry);
  }
}

void Conversation::on_done(const DoneMessage& done) {
  peer_said_ = done.digest;
  const bool equal = done.digest == store_.frontier().digest();
  const bool was = in_sync();
  confirm(equal);
  if (equal) {
    if (done.probe && said_ != done.digest) send_done(false);
    return;
  }
  if (done.probe)
    send_digest();
  else if (was || said_ != store_.frontier().digest())
    compare_soon();
}

void Conversation::confirm(bool equal) {
  const Hash256 digest = equal ? store_.frontier().digest() : Hash256{};
  if (equal && confirmed_ != digest) effects_.push_back(gossip::InSync{digest});
  confirmed_ = digest;
  if (!equal) return;
  for (std::size_t i = 0; i < kBuckets; ++i) peer_has_bucket(i);
  behind_ = false;
  hasty_ = 0;
}

void Conversation::send_digest() {
  const Frontier& ours = store_.frontier();
  DigestMessage message;
  for (std::size_t i = 0; i < kBuckets; ++i) {
    message.authors[i] = ours.authors(i);
    message.heads[i] = ours.heads(i);
  }
  send(MessageClass::record, GossipType::digest, encode(message));
  said_ = ours.digest();
  behind_ = false;
  soon_at_.reset();
  compare_at_ = now_ + settings_.compare_every * 4 / 5 + Moment{random_.below(settings_.compare_every.count() * 2 / 5 + 1)};
}

void Conversation::send_done(bool probe) {
  said_ = store_.frontier().digest();
  send(MessageClass::record, GossipType::done, encode(DoneMessage{probe, said_}));
  soon_at_.reset();
  compare_at_ = now_ + settings_.compare_every * 4 / 5 + Moment{random_.below(settings_.compare_every.count() * 2 / 5 + 1)};
}

void Conversation::send_frontier(const std::vector<std::pair<std::size_t, bool>>& buckets, bool ask_back) {
  FrontierMessage message;
  message.ask = ask_back;
  for (const auto& [index, full] : buckets) {
    message.buckets.push_back(describe(store_.frontier(), index, full));
    told_[index] = Told{message.buckets.back().authors, message.buckets.back().heads, full};
  }
  send(MessageClass::record, GossipType::frontier, encode(message));
}

/// Each time without agreement waits twice as long, so that a peer which catches up elsewhere is not disturbed.
void Conversation::compare_soon() {
  if (!up_ || soon_at_) return;
  soon_at_ = now_ + (kSoon + Moment{random_.below(kSoonSpread)}) * (1 << hasty_);
  hasty_ = std::min(hasty_ + 1, 4U);
}

// What the peer holds -----------------------------------------------------------------------------------------------------------

Conversation::PeerLog* Conversation::peer_log(const LogId& log) {
  const auto known = theirs_.find(log);
  if (known != theirs_.end()) return &known->second;
  if (theirs_.size() >= kMaxLogs) return nullptr;
  return &theirs_[log];
}

void Conversation::peer_has(const LogId& log, const FrontierMessage::Length& length, bool authority) {
  PeerLog* peer = peer_log(log);
  if (!peer) return;
  peer->has = std::max(peer->has, length.next);
  peer->freeze = length.freeze;
  peer->authority = peer->authority || authority;
  if (settings_.own_log == log && length.next > store_.frontier().next(log)) effects_.push_back(gossip::OwnLogAhead{log, length.next});
}

/// The peer holds what this device holds of a bucket.
void Conversation::peer_has_bucket(std::size_t index) {
  for (const auto& [log, state] : store_.frontier().bucket(index)) peer_has(log, length_of(state), state.authority);
}

/// Records of an authority log may be what others were refused for.
bool Conversation::learn_authority(const LogId& log) {
  const LogState* state = store_.frontier().find(log);
  if (!state || !state->authority) return false;
  unknown_.clear();
  return true;
}

// Asking ------------------------------------------------------------------------------------------------------------------------

std::optional<LogRange> Conversation::wanted(const LogId& log, const PeerLog& peer) const {
  const LogState* ours = store_.frontier().find(log);
  const Seq from = ours ? ours->next : Seq{0};
  Seq to = peer.has;
  if (peer.freeze) to = std::min(to, *peer.freeze);
  if (ours && ours->freeze) to = std::min(to, ours->freeze->next);
  if (from >= to || unknown_.contains(log) || diverged_.contains(log)) return std::nullopt;
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
    if (served && peer && got < asked.to && !unknown_.contains(log)) peer->has = std::min(peer->has, got);
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

// Taking in ---------------------------------------------------------------------------------------------------------------------

/// Offers a run to the store; true when something new was stored.
bool Conversation::take(std::span<const Record> run) {
  const LogId log = run.front().header().log;
  const RunReceipt receipt = store_.receive_run(run);
  switch (receipt.outcome) {
    case RunReceipt::Outcome::stored: {
      gossip::Stored stored;
      for (const Record& record : run)
        if (record.header().seq >= receipt.stored.from && record.header().seq < receipt.stored.to) stored.records.push_back(record);
      received_ += stored.records.size();
      effects_.push_back(std::move(stored));
      learn_authority(log);
      return true;
    }
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
      for (const Record& record : run)
        if (early_.size() < kMaxEarly) early_.emplace(std::pair(log, record.header().seq), record);
      earliest(ask_at_, now_ + kGapPatience);
    } else if (take(run)) {
      authority = authority || learn_authority(log);
      take_early(log);
    }
  }
  if (authority) ask();
}

/// Stores pushed records whose predecessors have arrived meanwhile.
void Conversation::take_early(const LogId& log) {
  while (!early_.empty()) {
    const Seq next_seq = store_.frontier().next(log);
    auto waiting = early_.lower_bound({log, Seq{0}});
    while (waiting != early_.end() && waiting->first.first == log && waiting->first.second < next_seq) waiting = early_.erase(waiting);
    if (waiting == early_.end() || waiting->first != std::pair(log, next_seq)) return;
    const Record record = std::move(waiting->second);
    early_.erase(waiting);
    if (!take(std::span(&record, 1))) return;
  }
}

// Giving ------------------------------------------------------------------------------------------------------------------------

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

// Forks -------------------------------------------------------------------------------------------------------------------------

void Conversation::send_fork_proof(const LogId& log) {
  const LogState* ours = store_.frontier().find(log);
  PeerLog* peer = peer_log(log);
  if (!up_ || !heard_ || !ours || !ours->freeze || !peer) return;
  if (peer->freeze && *peer->freeze <= ours->freeze->next) return;
  const auto proof = store_.fork_proof(log);
  if (!proof) return;
  peer->freeze = ours->freeze->next;
  send(MessageClass::control, GossipType::fork_proof, encode(*proof));
}

void Conversation::on_fork_proof(ByteView body) {
  const auto proof = decode_fork_proof(body);
  if (!proof) {
    effects_.push_back(gossip::Strike{proof.error().sentence()});
    return;
  }
  const RunReceipt receipt = store_.receive_fork_proof(*proof);
  if (receipt.outcome == RunReceipt::Outcome::refused && receipt.provable) effects_.push_back(gossip::Strike{receipt.reason});
  if (receipt.outcome != RunReceipt::Outcome::forked) return;
  const auto header = decode_header(proof->first_header);
  if (!header) return;
  if (PeerLog* peer = peer_log(header->log)) {
    if (!peer->freeze || header->seq < *peer->freeze) peer->freeze = header->seq;
  }
  effects_.push_back(gossip::ForkLearned{header->log});
}

/// The peer's last record of a log that this device holds as far or farther: another hash means two histories.
void Conversation::look_for_fork(const FrontierMessage::Entry& theirs) {
  if (number(theirs.length.next) == 0 || theirs.length.next > store_.frontier().next(theirs.log)) return;
  const Seq last{number(theirs.length.next) - 1};
  const auto ours = store_.hash_at(theirs.log, last);
  if (ours && head_tag(*ours) != theirs.head) start_search(theirs.log, last);
}

/// Both histories have a record at `differs`, and not the same.
void Conversation::start_search(const LogId& log, Seq differs) {
  if (diverged_.size() >= kMaxSearched || !diverged_.insert(log).second) return;
  send_search(log, Seq{0}, differs);
}

void Conversation::send_search(const LogId& log, Seq low, Seq high) {
  if (searches_left_ == 0) return;
  --searches_left_;
  if (low == high) {
    // Found: the peer's record of this place beside ours is the proof.
    send(MessageClass::control, GossipType::need, encode(NeedMessage{++last_need_, {}, {LogRange{log, low, next(low)}}}));
    return;
  }
  SearchMessage message{log, low, high, {}};
  for (const Seq place : search_places(low, high)) {
    const auto hash = store_.hash_at(log, place);
    if (!hash) return;
    message.tags.push_back(head_tag(*hash));
  }
  send(MessageClass::control, GossipType::search, encode(message));
}

/// Narrows the interval by the peer's tags and goes on from this side; every step makes it smaller, 32 times as a rule.
void Conversation::on_search(const SearchMessage& search) {
  Seq low = search.low;
  Seq high = search.high;
  if (high >= store_.frontier().next(search.log)) return;
  const std::vector<Seq> places = search_places(low, high);
  for (std::size_t i = 0; i < places.size(); ++i) {
    const auto ours = store_.hash_at(search.log, places[i]);
    if (!ours) return;
    if (head_tag(*ours) != search.tags[i]) {
      high = places[i];
      break;
    }
    low = next(places[i]);
  }
  diverged_.insert(search.log);
  send_search(search.log, low, high);
}

// Out ---------------------------------------------------------------------------------------------------------------------------

void Conversation::send(MessageClass queue, GossipType type, Bytes body) {
  effects_.push_back(gossip::Send{queue, type, std::move(body)});
}

gossip::Effects Conversation::finish() {
  std::optional<Moment> at;
  for (const auto& deadline : {compare_at_, soon_at_, ask_at_})
    if (deadline) earliest(at, *deadline);
  if (at && at != armed_) {
    armed_ = at;
    effects_.push_back(gossip::ArmTimer{*at});
  }
  return std::exchange(effects_, {});
}

}  // namespace kyhop
