// SPDX-License-Identifier: AGPL-3.0-or-later
#include "sync/fold/ledger.h"

#include <algorithm>

#include "sync/fold/ledger_parts.h"

namespace kyhop {

Ledger::Ledger(std::unique_ptr<Parts> parts) : parts_(std::move(parts)) {
}
Ledger::~Ledger() = default;

const Genesis& Ledger::genesis() const {
  return parts_->authority.genesis();
}
const Identity* Ledger::identity() const {
  return parts_->identity ? &*parts_->identity : nullptr;
}
Replica& Ledger::replica() {
  return parts_->replica;
}
Database& Ledger::database() {
  return parts_->replica.database();
}
const AuthoritySet& Ledger::authority() const {
  return parts_->authority;
}
std::shared_ptr<const AuthorityState> Ledger::state() const {
  return parts_->authority.now();
}
void Ledger::on_stored(std::function<void(std::span<const RecordHash>)> listener) {
  parts_->listener = std::move(listener);
}
void Ledger::on_erased(std::function<void(const LogId&)> listener) {
  parts_->erased_listener = std::move(listener);
}

Result<std::unique_ptr<Ledger>> Ledger::open(Replica& replica, Genesis genesis, std::optional<Identity> identity, Reducer& reducer,
                                             Random& random, WallClock clock) {
  auto parts = std::make_unique<Parts>(replica, std::move(genesis), std::move(identity), reducer, random, std::move(clock));
  KYHOP_TRY(parts->prepare());
  return std::unique_ptr<Ledger>(new Ledger(std::move(parts)));
}

std::optional<PersonId> Ledger::own_person() const {
  if (!parts_->identity) return std::nullopt;
  const auto now = state();
  const DeviceInfo* device = now->active_device(parts_->identity->signing.id);
  return device == nullptr ? std::nullopt : std::optional(device->person);
}

Result<LogId> Ledger::own_log() const {
  KYHOP_ASSIGN(const OwnLog own, parts_->own_log());
  return own.log;
}

Result<bool> Ledger::refresh() {
  KYHOP_ASSIGN(const auto fresh, parts_->take_notice());
  if (fresh.empty()) return false;
  if (parts_->listener) parts_->listener(fresh);
  return true;
}

namespace {

class TransactionWriter final : public Ledger::Writer {
 public:
  explicit TransactionWriter(FoldEngine& engine) : engine_(engine) {}
  Result<Record> append(Draft draft) override { return engine_.append_own(std::move(draft)); }
  Database& database() override { return engine_.replica.database(); }
  Result<Rights> rights() override { return engine_.own_rights(); }
  Result<bool> vouch(const RecordHash& record) override { return engine_.vouch(record); }

 private:
  FoldEngine& engine_;
};

}  // namespace

Result<void> Ledger::write(const std::function<Result<void>(Writer&)>& work) {
  return parts_->transaction([&]() -> Result<void> {
    TransactionWriter writer(*parts_);
    return work(writer);
  });
}

Result<Received> Ledger::receive(std::span<const Record> run) {
  Received received;
  KYHOP_TRY(parts_->transaction([&]() -> Result<void> {
    KYHOP_ASSIGN(received, parts_->receive(run));
    return {};
  }));
  return received;
}

Result<std::vector<Received>> Ledger::receive_all(std::span<const std::vector<Record>> runs) {
  std::vector<Received> all;
  KYHOP_TRY(parts_->transaction([&]() -> Result<void> {
    for (const auto& run : runs) {
      KYHOP_ASSIGN(Received received, parts_->receive(run));
      all.push_back(std::move(received));
    }
    return {};
  }));
  return all;
}

Result<void> Ledger::together(const std::function<void()>& work) {
  return parts_->together(work);
}

Result<bool> Ledger::add_fork_proof(const ForkProof& proof) {
  bool news = false;
  KYHOP_TRY(parts_->transaction([&]() -> Result<void> {
    KYHOP_ASSIGN(news, parts_->obey(proof));
    return {};
  }));
  return news;
}

Result<std::vector<ForkProof>> Ledger::fork_proofs() {
  std::vector<ForkProof> proofs;
  KYHOP_ASSIGN(const auto all, parts_->replica.evidence(kForkEvidence));
  for (const auto& [key, bytes] : all) {
    KYHOP_ASSIGN(ForkProof proof, decode_fork_proof(bytes));
    proofs.push_back(std::move(proof));
  }
  return proofs;
}

Result<std::optional<Record>> Ledger::find(const RecordHash& hash) {
  return parts_->find(hash);
}

Result<bool> Ledger::vouch(const LogId& log, Seq seq) {
  return parts_->vouch(log, seq);
}

Result<bool> Ledger::vouch(const Record& copy) {
  return parts_->vouch(copy);
}

Result<std::vector<Record>> Ledger::read_run(const LogId& log, Seq from, std::size_t max_records, std::size_t max_bytes) {
  return parts_->read_run(log, from, max_records, max_bytes);
}

Result<void> Ledger::begin_epoch() {
  return parts_->transaction([&] { return parts_->begin_epoch(); });
}

Result<void> Ledger::begin_first_epoch() {
  return parts_->transaction([&]() -> Result<void> {
    const auto now = state();
    const DeviceInfo* own = parts_->identity ? now->active_device(parts_->identity->signing.id) : nullptr;
    if (own == nullptr)
      return refuse("certificate", "this device", "it is not a member of the council (yet, or any more)",
                    "join with an invite of the clerk");
    return parts_->begin_epoch(own->first_epoch);
  });
}

Result<Hash256> Ledger::fingerprint() {
  return parts_->fingerprint();
}

Result<void> Ledger::rebuild() {
  return parts_->transaction([&] { return parts_->fold_everything(); });
}

Result<VerifyReport> Ledger::verify() {
  return parts_->verify();
}

}  // namespace kyhop
