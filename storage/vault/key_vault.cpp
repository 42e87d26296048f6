// SPDX-License-Identifier: AGPL-3.0-or-later
#include "storage/vault/key_vault.h"

namespace kyhop {

namespace {

constexpr std::string_view kSigning = "device/signing";
constexpr std::string_view kSeal = "device/seal";
constexpr std::size_t kSigningSize = 64;  ///< seed ‖ public key
constexpr std::size_t kSealSize = 64;     ///< public key ‖ secret key

Failure damaged(std::string_view name) {
  return fail(ErrorCode::integrity, "the key «" + std::string(name) + "»", "it has the wrong size",
              "restore a backup, or enrol this device again");
}

}  // namespace

Result<KeyVault> KeyVault::open(Replica& replica) {
  KYHOP_TRY(replica.ensure_schema("keys", {"CREATE TABLE local_keys(name TEXT PRIMARY KEY, secret BLOB NOT NULL) WITHOUT ROWID"}));
  return KeyVault(replica);
}

Result<void> KeyVault::put(std::string_view name, ByteView secret) {
  return replica_->database().run("INSERT OR REPLACE INTO local_keys(name, secret) VALUES(?,?)", name, secret);
}

Result<std::optional<Secret>> KeyVault::get(std::string_view name) {
  KYHOP_ASSIGN(Statement row, replica_->database().prepare("SELECT secret FROM local_keys WHERE name=?"));
  row.bind(name);
  KYHOP_ASSIGN(const bool found, row.step());
  if (!found) return std::optional<Secret>{};
  return std::optional<Secret>(Secret(row.view(0)));
}

Result<void> KeyVault::erase(std::string_view name) {
  return replica_->database().run("DELETE FROM local_keys WHERE name=?", name);
}

Result<std::vector<std::string>> KeyVault::names(std::string_view prefix) {
  KYHOP_ASSIGN(Statement rows,
               replica_->database().prepare("SELECT name FROM local_keys WHERE substr(name,1,length(?1))=?1 ORDER BY name"));
  rows.bind(prefix);
  std::vector<std::string> names;
  for (;;) {
    KYHOP_ASSIGN(const bool row, rows.step());
    if (!row) return names;
    names.push_back(rows.text(0));
  }
}

Result<std::optional<SigningKey>> KeyVault::signing_key() {
  KYHOP_ASSIGN(auto secret, get(kSigning));
  if (!secret) return std::optional<SigningKey>{};
  if (secret->size() != kSigningSize) return damaged(kSigning);
  const auto id = DeviceId::from(secret->view().last(DeviceId::size));
  return std::optional<SigningKey>(SigningKey{*id, std::move(*secret)});
}

Result<std::optional<SealPair>> KeyVault::seal_pair() {
  KYHOP_ASSIGN(const auto pair, get(kSeal));
  if (!pair) return std::optional<SealPair>{};
  if (pair->size() != kSealSize) return damaged(kSeal);
  const auto id = SealKey::from(pair->view().first(SealKey::size));
  return std::optional<SealPair>(SealPair{*id, Secret(pair->view().subspan(SealKey::size))});
}

Result<void> KeyVault::put_device_keys(const SigningKey& signing, const SealPair& seal) {
  KYHOP_ASSIGN(Transaction transaction, Transaction::begin(replica_->database()));
  KYHOP_ASSIGN(const auto known, get(kSigning));
  if (known) return refuse("device_has_keys", "this home", "it has the keys of a device already", "use a new home for another device");
  Secret pair(kSealSize);
  std::copy(seal.id.view().begin(), seal.id.view().end(), pair.span().begin());
  std::copy(seal.secret.view().begin(), seal.secret.view().end(), pair.span().begin() + SealKey::size);
  KYHOP_TRY(put(kSigning, signing.secret.view()));
  KYHOP_TRY(put(kSeal, pair.view()));
  return transaction.commit();
}

}  // namespace kyhop
