// SPDX-License-Identifier: AGPL-3.0-or-later
#include "sync/gossip/frontier.h"

namespace kyhop {

std::size_t bucket_of(const LogId& log) {
  return Hasher("kyhop log v1").add(log.device.view()).add_u64(number(log.epoch)).finish().front() >> 4;
}

bool Frontier::set(LogState state) {
  if (state.freeze && state.next > state.freeze->next) return false;
  const auto known = bucket_of_known_.find(state.log);
  if (known == bucket_of_known_.end()) {
    if (size() >= kMaxLogs) return false;
    const std::size_t index = bucket_of(state.log);
    bucket_of_known_.emplace(state.log, index);
    parts_[index].stale = true;
    parts_[index].logs.emplace(state.log, std::move(state));
    return true;
  }
  Part& part = parts_[known->second];
  LogState& before = part.logs.find(state.log)->second;
  part.stale = part.stale || before != state;
  before = std::move(state);
  return true;
}

const LogState* Frontier::find(const LogId& log) const {
  const auto known = bucket_of_known_.find(log);
  return known == bucket_of_known_.end() ? nullptr : &parts_[known->second].logs.find(log)->second;
}

Seq Frontier::next(const LogId& log) const {
  const LogState* state = find(log);
  return state ? state->next : Seq{0};
}

Hash256 Frontier::digest() const {
  std::array<AuthorDigest, kBuckets> all_authors;
  std::array<HeadDigest, kBuckets> all_heads;
  for (std::size_t i = 0; i < kBuckets; ++i) {
    all_authors[i] = authors(i);
    all_heads[i] = heads(i);
  }
  return digest_of(all_authors, all_heads);
}

Hash256 digest_of(const std::array<AuthorDigest, kBuckets>& authors, const std::array<HeadDigest, kBuckets>& heads) {
  Hasher hasher("kyhop frontier v1");
  for (std::size_t i = 0; i < kBuckets; ++i) hasher.add(authors[i].view()).add(heads[i].view());
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
