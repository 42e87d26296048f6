// SPDX-License-Identifier: AGPL-3.0-or-later
#include "sync/gossip/frontier.h"

namespace kyhop {

std::size_t bucket_of(const LogId& log) {
  return Hasher("kyhop log v1").add(log.device.view()).add_u64(number(log.epoch)).finish().front() >> 4;
}

bool Frontier::set(LogState state) {
  if (state.freeze && state.next > state.freeze->next) {
    state.next = state.freeze->next;
    state.head = state.freeze->head;
  }
  Part& part = parts_[bucket_of(state.log)];
  const auto known = part.logs.find(state.log);
  if (known == part.logs.end()) {
    if (size_ >= kMaxLogs) return false;
    ++size_;
    part.logs.emplace(state.log, std::move(state));
  } else if (known->second == state) {
    return true;
  } else {
    known->second = std::move(state);
  }
  part.stale = true;
  return true;
}

const LogState* Frontier::find(const LogId& log) const {
  const Bucket& logs = parts_[bucket_of(log)].logs;
  const auto known = logs.find(log);
  return known == logs.end() ? nullptr : &known->second;
}

Seq Frontier::next(const LogId& log) const {
  const LogState* state = find(log);
  return state ? state->next : Seq{0};
}

Hash256 Frontier::digest() const {
  Hasher hasher("kyhop frontier v1");
  for (std::size_t i = 0; i < kBuckets; ++i) hasher.add(authors(i).view()).add(heads(i).view());
  return hasher.finish_as<Hash256>();
}

const Frontier::Part& Frontier::fresh(std::size_t bucket) const {
  Part& part = parts_[bucket];
  if (!part.stale) return part;
  Hasher authors("kyhop authors v1");
  Hasher heads("kyhop heads v1");
  for (const auto& [log, state] : part.logs) {
    authors.add(log.device.view()).add_u64(number(log.epoch));
    heads.add(log.device.view()).add_u64(number(log.epoch)).add_u64(number(state.next)).add(state.head.view());
    // One more than the freeze point, so that a log frozen before its first record differs from one that is not frozen.
    heads.add_u64(state.freeze ? number(state.freeze->next) + 1 : 0);
  }
  part.authors = authors.finish_as<AuthorDigest>();
  part.heads = heads.finish_as<HeadDigest>();
  part.stale = false;
  return part;
}

}  // namespace kyhop
