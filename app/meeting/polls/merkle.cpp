// SPDX-License-Identifier: AGPL-3.0-or-later
#include "app/meeting/polls/merkle.h"

#include "storage/crypto/crypto.h"

namespace kyhop::polls {

namespace {

Hash256 leaf(const CloseEntry& entry) {
  return Hasher("kyhop close leaf v1")
      .add(entry.person.view())
      .add(entry.ballot.view())
      .add_u64(static_cast<std::uint64_t>(entry.verdict))
      .finish_as<Hash256>();
}

}  // namespace

Hash256 merkle_root(const PollId& poll, std::span<const CloseEntry> entries) {
  std::vector<Hash256> row;
  row.reserve(entries.size());
  for (const CloseEntry& entry : entries) row.push_back(leaf(entry));
  while (row.size() > 1) {
    std::size_t above = 0;
    for (std::size_t i = 0; i < row.size(); i += 2) {
      row[above++] = i + 1 < row.size() ? hash256("kyhop close node v1", {row[i].view(), row[i + 1].view()}) : row[i];
    }
    row.resize(above);
  }
  const Hash256 top = row.empty() ? Hash256{} : row.front();
  return Hasher("kyhop close root v1").add(poll.view()).add_u64(entries.size()).add(top.view()).finish_as<Hash256>();
}

}  // namespace kyhop::polls
