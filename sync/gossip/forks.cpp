// SPDX-License-Identifier: AGPL-3.0-or-later
#include "sync/gossip/conversation.h"

namespace kyhop {

namespace {
constexpr std::size_t kMaxSearched = 64;  ///< logs whose fork is looked for at once
}  // namespace

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

}  // namespace kyhop
