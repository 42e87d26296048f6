// SPDX-License-Identifier: AGPL-3.0-or-later
#include "app/meeting/commands/joining.h"

#include "app/meeting/commands/council.h"

namespace kyhop {

namespace {

constexpr std::string_view kJoiningFile = "joining.db";

Result<Replica> joining_database(const Home& home) {
  return Replica::open(home.folder() / std::string(kJoiningFile), home.key());
}

void remove_joining(const std::filesystem::path& folder) {
  std::error_code ignored;
  for (const char* suffix : {"", "-wal", "-shm"}) std::filesystem::remove(folder / (std::string(kJoiningFile) + suffix), ignored);
}

}  // namespace

bool is_joining(const std::filesystem::path& folder) {
  std::error_code ignored;
  return Home::exists(folder) && std::filesystem::exists(folder / std::string(kJoiningFile), ignored);
}

Result<Joining> begin_joining(Home home, const Invite& invite) {
  std::error_code ignored;
  if (std::filesystem::exists(home.replica_path(), ignored) && !is_joining(home.folder()))
    return refuse("home", "home " + home.folder().string(), "it belongs to a council already", "join in another folder");
  KYHOP_ASSIGN(Replica database, joining_database(home));
  KYHOP_ASSIGN(KeyVault vault, KeyVault::open(database));
  KYHOP_ASSIGN(auto signing, vault.signing_key());
  KYHOP_ASSIGN(auto seal, vault.seal_pair());
  if (!signing || !seal) {
    SystemRandom random;
    signing = SigningKey::generate(random);
    seal = SealPair::generate(random);
    KYHOP_TRY(vault.put_device_keys(*signing, *seal));
  }
  KYHOP_TRY(vault.put("invite", invite.encode()));
  return Joining{std::move(home), invite.copy(), std::move(*signing), std::move(*seal)};
}

Result<Joining> resume_joining(Home home) {
  if (!is_joining(home.folder()))
    return refuse("home", "home " + home.folder().string(), "it did not ask to join, or has joined already", "begin with an invite");
  KYHOP_ASSIGN(Replica database, joining_database(home));
  KYHOP_ASSIGN(KeyVault vault, KeyVault::open(database));
  KYHOP_ASSIGN(auto signing, vault.signing_key());
  KYHOP_ASSIGN(auto seal, vault.seal_pair());
  KYHOP_ASSIGN(const auto invite_bytes, vault.get("invite"));
  if (!signing || !seal || !invite_bytes)
    return fail(ErrorCode::integrity, "home " + home.folder().string(), "its keys are missing", "join again in another folder");
  KYHOP_ASSIGN(Invite invite, Invite::decode(invite_bytes->view()));
  return Joining{std::move(home), std::move(invite), std::move(*signing), std::move(*seal)};
}

Bytes join_request(const Joining& joining, const std::string& label) {
  SystemRandom random;
  return JoinRequest::make(joining.invite, joining.invite.person, joining.signing, joining.seal.id, label, random).encode();
}

Result<Grant> open_grant(const Joining& joining, ByteView sealed) {
  const auto plain = open_sealed(joining.seal, sealed);
  if (!plain)
    return fail(ErrorCode::integrity, "grant file", "it is damaged or for another device",
                "use the grant that the clerk made from this device's request");
  return Grant::decode(*plain);
}

Result<std::unique_ptr<Office>> finish_joining(Joining joining, const Grant& grant) {
  const std::filesystem::path folder = joining.home.folder();
  KYHOP_ASSIGN(auto office, finish_joining(std::move(joining.home), joining.invite, grant, joining.signing, joining.seal));
  remove_joining(folder);
  return office;
}

}  // namespace kyhop
