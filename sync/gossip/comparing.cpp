// SPDX-License-Identifier: AGPL-3.0-or-later
#include <algorithm>

#include "sync/gossip/conversation.h"

namespace kyhop {

namespace {
/// Until a comparison that something new calls for: long enough to gather what comes with it.
constexpr Moment kSoon{300};
constexpr std::uint64_t kSoonSpread = 300;
constexpr unsigned kSearchesPerComparison = 64;

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
}  // namespace

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
  heard_ = true;
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

}  // namespace kyhop
