// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "sync/gossip/store.h"

namespace kyhop {

/// Only the authority logs of another store, and only to read: what a device is given that was taken out of the council.
class AuthorityStore final : public SyncStore {
 public:
  explicit AuthorityStore(SyncStore& all) : all_(all) { refresh(); }

  /// The other store has more now.
  void refresh() {
    for (std::size_t bucket = 0; bucket < kBuckets; ++bucket)
      for (const auto& [log, state] : all_.frontier().bucket(bucket))
        if (state.authority) frontier_.set(state);
  }

  const Frontier& frontier() const override { return frontier_; }
  std::vector<Record> read_run(const LogRange& range, std::size_t max_records, std::size_t max_bytes) override {
    return shows(range.log) ? all_.read_run(range, max_records, max_bytes) : std::vector<Record>{};
  }
  bool vouch(const Record& copy) override { return shows(copy.header().log) && all_.vouch(copy); }
  RunSize measure(const LogRange& range) override { return shows(range.log) ? all_.measure(range) : RunSize{}; }
  std::optional<RecordHash> hash_at(const LogId& log, Seq seq) override { return shows(log) ? all_.hash_at(log, seq) : std::nullopt; }
  RunReceipt receive_run(std::span<const Record>) override { return nothing_taken(); }
  std::optional<ForkProof> fork_proof(const LogId& log) override { return shows(log) ? all_.fork_proof(log) : std::nullopt; }
  RunReceipt receive_fork_proof(const ForkProof&) override { return nothing_taken(); }

 private:
  bool shows(const LogId& log) const { return frontier_.find(log) != nullptr; }
  static RunReceipt nothing_taken() {
    RunReceipt receipt;
    receipt.reason = "nothing is taken from a device that was taken out of the council";
    return receipt;
  }

  SyncStore& all_;
  Frontier frontier_;
};

}  // namespace kyhop
