// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <map>
#include <set>
#include <utility>
#include <vector>

#include "sync/gossip/intake.h"
#include "sync/gossip/store.h"

namespace kyhop::sim {

inline constexpr Kind kAppoint = 0x0100;  ///< body: a device that writes authority entries from now on
inline constexpr Kind kEnrol = 0x0104;    ///< body: a device whose records may be stored
inline constexpr Kind kSaying = 0x1000;   ///< body: anything

/// Signatures that any simulated device has checked: the result is the same everywhere, and twenty devices need not compute it each.
class SignatureMemo {
 public:
  bool valid(const Record& record);
  std::size_t checked() const { return known_.size(); }

 private:
  std::map<std::pair<RecordHash, Signature>, bool> known_;
};

/// A replica in memory that checks what the real one has to check. The founder's device writes authority from the start.
class MemoryRecords final : public SyncStore, private LogReader {
 public:
  MemoryRecords(const CouncilId& council, const DeviceId& founder, SignatureMemo& memo);

  const Frontier& frontier() const override { return frontier_; }
  std::vector<Record> read_run(const LogRange& range, std::size_t max_records, std::size_t max_bytes) override;
  bool vouch(const Record& copy) override;
  bool vouch(const LogId& log, Seq seq);
  RunSize measure(const LogRange& range) override;
  std::optional<RecordHash> hash_at(const LogId& log, Seq seq) override;
  RunReceipt receive_run(std::span<const Record> run) override;
  std::optional<ForkProof> fork_proof(const LogId& log) override;
  RunReceipt receive_fork_proof(const ForkProof& proof) override;

  const CouncilId& council() const { return council_; }
  bool enrolled(const DeviceId& device) const { return enrolled_.contains(device); }
  std::size_t records() const;
  /// Everything that is held and counts, as one hash: what two devices with equal frontiers must agree on.
  Hash256 contents() const;
  /// Records that count and whose signature is wrong, which nobody looked at yet.
  std::size_t spoiled() const;
  /// The first broken promise of the store itself, or nothing: gaps, wrong chains, strangers, a frontier that is not what is held.
  std::string broken() const;

 private:
  struct Log {
    std::vector<Record> records;
    std::optional<LogFreeze> freeze;
    std::optional<ForkProof> proof;
    bool doubted = false;
  };

  // LogReader of the log that receive_run() looks at.
  Seq next() const override { return Seq{reading_->records.size()}; }
  std::optional<LogFreeze> freeze() const override { return reading_->freeze; }
  std::optional<RecordHash> hash_at(Seq seq) const override;
  std::optional<Record> record_at(Seq seq) const override;
  bool is_doubted() const override { return reading_->doubted || reads_authority_; }

  void update(const LogId& log);
  void obey(const Record& record);

  CouncilId council_;
  SignatureMemo* memo_;
  std::map<LogId, Log> logs_;
  std::set<DeviceId> enrolled_;
  std::set<DeviceId> authorities_;
  Frontier frontier_;
  const Log* reading_ = nullptr;
  bool reads_authority_ = false;
};

}  // namespace kyhop::sim
