// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <optional>

#include "app/meeting/fold/reducer.h"
#include "storage/home/home.h"
#include "storage/home/restore_witness.h"
#include "storage/vault/key_vault.h"
#include "sync/fold/ledger.h"

namespace kyhop {

/// A home with its council open: the databases, this device's keys, the rules and the ledger, put together. Window, kyhopctl and node each
/// open their own; several may have one home open. One thread.
class Office {
 public:
  /// Opens a home that belongs to a council. `integrity` for a damaged one, `not_found` for a home without a council.
  /// A home that was copied or restored from a backup starts a new epoch of its log here (sync.md, *Restore*).
  static Result<std::unique_ptr<Office>> open(Home home);
  /// Makes the databases of a fresh home for a council: the genesis, this device's keys, an empty log.
  static Result<std::unique_ptr<Office>> found(Home home, const Genesis& genesis, const SigningKey& signing, const SealPair& seal);
  ~Office();

  Home& home() { return home_; }
  Replica& replica() { return replica_; }
  Ledger& ledger() { return *ledger_; }
  const CouncilId& council() const { return ledger_->council(); }
  SystemRandom& random() { return random_; }
  /// This home was copied or restored since it was last used; said once, by the opening that noticed.
  bool was_restored() const { return restored_; }
  /// Milliseconds since 1970, for what people read.
  static std::uint64_t now_ms();

  /// Ledger::write(), then the running node of this home hears of it and the witness of the own log is brought up to date.
  Result<void> write(const std::function<Result<void>(Ledger::Writer&)>& work);
  /// Begins the log of a restored device when it is empty: a poll can name a later epoch than the certificate's only by its first record.
  /// True when it wrote.
  Result<bool> begin_later_log();
  /// After something else wrote own records (the node's duties).
  Result<void> after_own_writes();

 private:
  Office(Home home, Replica replica);
  Result<void> put_together(Genesis genesis);
  Result<void> check_restore();

  Home home_;
  Replica replica_;
  SystemRandom random_;
  std::unique_ptr<MeetingReducer> reducer_;
  std::unique_ptr<Ledger> ledger_;
  std::unique_ptr<RestoreWitness> witness_;
  bool restored_ = false;
};

}  // namespace kyhop
