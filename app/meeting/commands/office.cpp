// SPDX-License-Identifier: AGPL-3.0-or-later
#include "app/meeting/commands/office.h"

#include <chrono>

#include "storage/home/node_lock.h"
#include "sync/trust/role.h"

namespace kyhop {

namespace {
constexpr std::string_view kGenesisSetting = "genesis";
}

Office::Office(Home home, Replica replica) : home_(std::move(home)), replica_(std::move(replica)) {
}
Office::~Office() = default;

std::uint64_t Office::now_ms() {
  return static_cast<std::uint64_t>(
      std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::system_clock::now().time_since_epoch()).count());
}

Result<std::unique_ptr<Office>> Office::open(Home home) {
  KYHOP_ASSIGN(Replica replica, home.open_replica());
  std::unique_ptr<Office> office(new Office(std::move(home), std::move(replica)));
  KYHOP_ASSIGN(const auto container, office->replica_.setting(kGenesisSetting));
  if (!container)
    return fail(ErrorCode::not_found, "home " + office->home_.folder().string(), "it does not belong to a council yet",
                "finish joining, or create a council in another folder");
  KYHOP_ASSIGN(Genesis genesis, Genesis::decode(*container));
  KYHOP_TRY(office->put_together(std::move(genesis)));
  KYHOP_TRY(office->check_restore());
  return office;
}

Result<std::unique_ptr<Office>> Office::found(Home home, const Genesis& genesis, const SigningKey& signing, const SealPair& seal) {
  KYHOP_ASSIGN(Replica replica, home.open_replica());
  std::unique_ptr<Office> office(new Office(std::move(home), std::move(replica)));
  KYHOP_ASSIGN(KeyVault vault, KeyVault::open(office->replica_));
  KYHOP_TRY(vault.put_device_keys(signing, seal));
  KYHOP_TRY(office->replica_.set_setting(kGenesisSetting, genesis.container));
  KYHOP_TRY(office->put_together(genesis));
  KYHOP_TRY(office->ledger_->begin_epoch());
  KYHOP_TRY(office->witness_->adopt(office->replica_, std::nullopt, office->random_));
  return office;
}

Result<void> Office::put_together(Genesis genesis) {
  KYHOP_ASSIGN(KeyVault vault, KeyVault::open(replica_));
  KYHOP_ASSIGN(auto signing, vault.signing_key());
  KYHOP_ASSIGN(auto seal, vault.seal_pair());
  std::optional<Identity> identity;
  std::optional<SealPair> for_reading;
  std::optional<DeviceId> device;
  if (signing && seal) {
    device = signing->id;
    for_reading = seal->copy();
    identity = Identity{std::move(*signing), std::move(*seal)};
  }
  reducer_ = std::make_unique<MeetingReducer>(genesis.council, device, std::move(for_reading));
  KYHOP_ASSIGN(ledger_, Ledger::open(replica_, std::move(genesis), std::move(identity), *reducer_, random_, [] { return now_ms(); }));
  KYHOP_ASSIGN(const auto state, state_folder());
  witness_ = std::make_unique<RestoreWitness>(home_, state);
  return {};
}

Result<void> Office::check_restore() {
  if (ledger_->identity() == nullptr) return {};
  KYHOP_ASSIGN(const auto suspicion, witness_->check(replica_));
  if (suspicion == RestoreWitness::Finding::same) return {};
  // Several threads and programs open a home at once: one of them begins the new log, the others find it begun.
  KYHOP_ASSIGN(Transaction alone, Transaction::begin(replica_.database()));
  KYHOP_ASSIGN(const auto finding, witness_->check(replica_));
  if (finding == RestoreWitness::Finding::same) return {};
  if (finding == RestoreWitness::Finding::copied_or_restored) {
    restored_ = true;
    KYHOP_TRY(ledger_->begin_epoch());
  }
  KYHOP_TRY(witness_->adopt(replica_, std::nullopt, random_));
  return alone.commit();
}

Result<void> Office::write(const std::function<Result<void>(Ledger::Writer&)>& work) {
  KYHOP_TRY(ledger_->write(work));
  return after_own_writes();
}

Result<bool> Office::begin_later_log() {
  if (!ledger_->own_person()) return false;
  KYHOP_ASSIGN(const LogId log, ledger_->own_log());
  if (ledger_->state()->active_device(log.device)->first_epoch == log.epoch) return false;
  KYHOP_ASSIGN(const LogHead head, replica_.records().head(log));
  if (number(head.next) > 0) return false;
  KYHOP_TRY(write([](Ledger::Writer& writer) -> Result<void> {
    KYHOP_TRY(writer.append({kind::log_begin, {}, {}, 0}));
    return {};
  }));
  return true;
}

Result<void> Office::after_own_writes() {
  KYHOP_ASSIGN(const LogId log, ledger_->own_log());
  KYHOP_ASSIGN(const LogHead head, replica_.records().head(log));
  KYHOP_TRY(witness_->update(replica_, head));
  wake(home_);
  return {};
}

}  // namespace kyhop
