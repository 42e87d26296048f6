// SPDX-License-Identifier: AGPL-3.0-or-later
#include <sys/resource.h>
#include <sys/stat.h>

#include <algorithm>
#include <catch2/catch.hpp>
#include <fstream>

#include "storage/vault/key_file.h"
#include "storage/vault/key_vault.h"
#include "storage/vault/private_file.h"
#include "tests/unit/take.h"
#include "tests/unit/temporary_folder.h"

using namespace kyhop;

namespace {

const Bytes kPayload(32, 0x42);

Secret words(std::string_view text) {
  return Secret(as_bytes(text));
}

Protection cheap(std::string_view passphrase) {
  return Protection::with_passphrase(words(passphrase), kLeastStretching);
}

/// Changes the bytes at an offset and makes the checksum fit again, as someone who wants to harm would.
Bytes forged(Bytes file, std::size_t at, std::uint32_t value, std::size_t size) {
  for (std::size_t i = 0; i < size; ++i) file[at + i] = static_cast<Byte>(value >> (8 * i));
  const ByteView content = ByteView(file).first(file.size() - 32);
  const Hash256 sum = hash256("kyhop key file v1", {content});
  std::copy(sum.view().begin(), sum.view().end(), file.end() - 32);
  return file;
}

void write(const std::filesystem::path& path, std::string_view text) {
  std::ofstream(path, std::ios::binary) << text;
}

}  // namespace

TEST_CASE("A protected key file opens with its passphrase and with no other") {
  SystemRandom random;
  const Bytes file = take(seal_key_file(KeyPurpose::home, kPayload, cheap("mật khẩu của tôi"), random));
  CHECK(std::search(file.begin(), file.end(), kPayload.begin(), kPayload.begin() + 8) == file.end());
  CHECK(take(key_file_is_protected(KeyPurpose::home, file)));
  const Secret right = words("mật khẩu của tôi"), wrong = words("mật khẩu của tội");
  CHECK(equal_secret(take(open_key_file(KeyPurpose::home, file, &right)).view(), kPayload));

  const auto refused = open_key_file(KeyPurpose::home, file, &wrong);
  REQUIRE_FALSE(refused);
  CHECK(refused.error().code == ErrorCode::usage);
  CHECK(refused.error().sentence().find("passphrase is wrong") != std::string::npos);
  const auto missing = open_key_file(KeyPurpose::home, file, nullptr);
  REQUIRE_FALSE(missing);
  CHECK(missing.error().sentence().find("--passphrase-file") != std::string::npos);
}

TEST_CASE("An unprotected key file opens without a passphrase and says what it is") {
  SystemRandom random;
  const Bytes file = take(seal_key_file(KeyPurpose::council_root, kPayload, Protection::unprotected(), random));
  CHECK_FALSE(take(key_file_is_protected(KeyPurpose::council_root, file)));
  CHECK(equal_secret(take(open_key_file(KeyPurpose::council_root, file, nullptr)).view(), kPayload));
  const auto other = open_key_file(KeyPurpose::home, file, nullptr);
  REQUIRE_FALSE(other);
  CHECK(other.error().sentence().find("another kind of key") != std::string::npos);
}

TEST_CASE("A key file that is cut, flipped or foreign is refused before any passphrase is tried") {
  SystemRandom random;
  const Secret right = words("đúng");
  for (const bool is_protected : {false, true}) {
    const Bytes file = take(seal_key_file(KeyPurpose::home, kPayload, is_protected ? cheap("đúng") : Protection::unprotected(), random));
    for (std::size_t size = 0; size < file.size(); ++size) {
      const auto cut = open_key_file(KeyPurpose::home, ByteView(file).first(size), &right);
      REQUIRE_FALSE(cut);
      CHECK(cut.error().code == ErrorCode::integrity);
    }
    for (std::size_t at = 0; at < file.size(); ++at) {
      Bytes flipped = file;
      flipped[at] ^= 0x10;
      const auto refused = open_key_file(KeyPurpose::home, flipped, &right);
      REQUIRE_FALSE(refused);
      CHECK(refused.error().code == ErrorCode::integrity);
    }
  }
  CHECK_FALSE(open_key_file(KeyPurpose::home, Bytes(100'000), &right));
}

TEST_CASE("A hostile key file cannot ask for much memory, many passes, or a cheap guess") {
  SystemRandom random;
  const Secret right = words("đúng");
  const Bytes file = take(seal_key_file(KeyPurpose::home, kPayload, cheap("đúng"), random));
  constexpr std::size_t kPasses = 12, kMemory = 16;
  CHECK(take(open_key_file(KeyPurpose::home, forged(file, kPasses, kLeastStretching.passes, 4), &right)).size() == 32);
  for (const auto& [at, value] : {std::pair<std::size_t, std::uint32_t>{kMemory, 16u << 20},
                                  {kMemory, 0xffff'ffff},
                                  {kMemory, 8},
                                  {kPasses, 1},
                                  {kPasses, 0},
                                  {kPasses, 0x7fff'ffff}}) {
    const auto refused = open_key_file(KeyPurpose::home, forged(file, at, value, 4), &right);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().sentence().find("outside the limits") != std::string::npos);
  }
  // Within the limits and not what was sealed: the header is authenticated.
  CHECK(open_key_file(KeyPurpose::home, forged(file, kPasses, 3, 4), &right).error().sentence().find("wrong") != std::string::npos);
  CHECK(open_key_file(KeyPurpose::home, forged(file, 8, 2, 1), &right).error().sentence().find("newer") != std::string::npos);
  CHECK_FALSE(seal_key_file(KeyPurpose::home, kPayload, Protection::with_passphrase(words("x"), {1, 8}), random));
  CHECK_FALSE(seal_key_file(KeyPurpose::home, kPayload, cheap(""), random));
}

TEST_CASE("A passphrase is the first line of its file") {
  const TemporaryFolder folder;
  const auto path = folder / "passphrase";
  const auto read = [&](std::string_view text) {
    write(path, text);
    return std::string(as_text(take(read_passphrase_file(path)).view()));
  };
  CHECK(read("một hai ba") == "một hai ba");
  CHECK(read("một hai ba\n") == "một hai ba");
  CHECK(read("một hai ba\r\nsecond\n") == "một hai ba");
  CHECK(read(" spaces stay \n") == " spaces stay ");
  write(path, "\nsecond");
  CHECK(read_passphrase_file(path).error().code == ErrorCode::usage);
  write(path, std::string(1025, 'x'));
  CHECK(read_passphrase_file(path).error().code == ErrorCode::usage);
  CHECK(read_passphrase_file(folder / "none").error().code == ErrorCode::not_found);
}

TEST_CASE("A private file is written whole, closed to others, and replaced only when asked") {
  const TemporaryFolder folder;
  const auto path = folder / "key";
  check(write_private_file(path, Bytes{1, 2, 3}, Existing::refuse));
  struct stat status {};
  REQUIRE(::stat(path.c_str(), &status) == 0);
  CHECK((status.st_mode & 07777) == 0600);
  const auto refused = write_private_file(path, Bytes{4}, Existing::refuse);
  REQUIRE_FALSE(refused);
  CHECK(refused.error().code == ErrorCode::usage);
  CHECK(take(read_small_file(path, 10)) == Bytes{1, 2, 3});
  check(write_private_file(path, Bytes{4}, Existing::replace));
  CHECK(take(read_small_file(path, 1)) == Bytes{4});
  CHECK(std::distance(std::filesystem::directory_iterator(folder.path()), {}) == 1);
  const auto nowhere = write_private_file(folder / "none" / "key", Bytes{1}, Existing::refuse);
  REQUIRE_FALSE(nowhere);
  CHECK(nowhere.error().code == ErrorCode::io);
  CHECK(nowhere.error().sentence() == (folder / "none").string() + ": this folder is not there: make it first, or choose another folder");
  check(write_private_file(path, Bytes(11), Existing::replace));
  CHECK(read_small_file(path, 10).error().code == ErrorCode::usage);
}

TEST_CASE("Named secrets are kept, replaced, listed and erased") {
  auto replica = take(Replica::open_memory());
  KeyVault vault = take(KeyVault::open(replica));
  CHECK_FALSE(take(vault.get("link/1")));
  check(vault.put("link/1", Bytes{1}));
  check(vault.put("link/2", Bytes{2}));
  check(vault.put("link/2", Bytes{3}));
  check(vault.put("other", Bytes{4}));
  CHECK(equal_secret(take(vault.get("link/2"))->view(), Bytes{3}));
  CHECK(take(vault.names("link/")) == std::vector<std::string>{"link/1", "link/2"});
  CHECK(take(vault.names()).size() == 3);
  check(vault.erase("link/1"));
  CHECK_FALSE(take(vault.get("link/1")));
}

TEST_CASE("A device keeps its keys and never gets others") {
  auto replica = take(Replica::open_memory());
  KeyVault vault = take(KeyVault::open(replica));
  SystemRandom random;
  const auto signing = SigningKey::generate(random);
  const auto seal = SealPair::generate(random);
  CHECK_FALSE(take(vault.signing_key()));
  check(vault.put_device_keys(signing, seal));
  const auto refused = vault.put_device_keys(SigningKey::generate(random), SealPair::generate(random));
  REQUIRE_FALSE(refused);
  CHECK(refused.error().rule == "device_has_keys");
  const auto kept = take(vault.signing_key());
  REQUIRE(kept);
  CHECK(kept->id == signing.id);
  CHECK(verify_signature(signing.id, Bytes{1}, kept->sign(Bytes{1})));
  const auto pair = take(vault.seal_pair());
  REQUIRE(pair);
  CHECK(open_sealed(*pair, seal_to(seal.id, Bytes{7})) == Bytes{7});
}

TEST_CASE("Core dumps are off after they were forbidden") {
  check(forbid_core_dumps());
  struct rlimit limit {};
  REQUIRE(::getrlimit(RLIMIT_CORE, &limit) == 0);
  CHECK(limit.rlim_cur == 0);
  CHECK(limit.rlim_max == 0);
}
