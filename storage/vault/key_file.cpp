// SPDX-License-Identifier: AGPL-3.0-or-later
#include "storage/vault/key_file.h"

#include <sodium.h>

#include <algorithm>
#include <string_view>

#include "storage/vault/private_file.h"

namespace kyhop {

namespace {

constexpr std::string_view kMagic = "KYHOPKEY";
constexpr Byte kVersion = 1;
enum class Wrapping : Byte { none = 0, argon2id = 1 };

constexpr std::size_t kSaltSize = crypto_pwhash_SALTBYTES;
static_assert(kSaltSize == 16);
constexpr std::size_t kChecksumSize = 32;
constexpr std::size_t kMaxFile = 8192;

/// The file taken apart, nothing of it decrypted.
struct Parts {
  Wrapping wrapping{};
  KeyStretching stretching;
  ByteView salt;
  ByteView head;  ///< all before the nonce: what the sealing authenticates
  ByteView nonce;
  ByteView payload;  ///< sealed, or plain
};

bool within_limits(const KeyStretching& s) {
  return s.passes >= kLeastStretching.passes && s.passes <= kMostStretching.passes && s.memory_kib >= kLeastStretching.memory_kib &&
         s.memory_kib <= kMostStretching.memory_kib;
}

std::string_view name_of(KeyPurpose purpose) {
  return purpose == KeyPurpose::home ? "the home key" : "the council's root key";
}

Failure damaged(KeyPurpose purpose, std::string why) {
  return fail(ErrorCode::integrity, std::string(name_of(purpose)), std::move(why), "use another copy of the file");
}

Hash256 checksum(ByteView bytes) {
  return hash256("kyhop key file v1", {bytes});
}

Result<Secret> stretch(const Secret& passphrase, ByteView salt, const KeyStretching& stretching) {
  KYHOP_TRY(crypto_ready());
  Secret key(kAeadKeySize);
  const auto& text = as_text(passphrase.view());
  if (crypto_pwhash(key.span().data(), key.size(), text.data(), text.size(), salt.data(), stretching.passes,
                    std::size_t{stretching.memory_kib} * 1024, crypto_pwhash_ALG_ARGON2ID13) != 0) {
    return fail(ErrorCode::io, "the passphrase", "there is not enough memory to check it", "close other programs and try again");
  }
  return key;
}

Result<Parts> parse(KeyPurpose purpose, ByteView file) {
  if (file.size() > kMaxFile) return damaged(purpose, "the file is too long for a key file");
  if (file.size() < kMagic.size() + kChecksumSize || as_text(file.first(kMagic.size())) != kMagic) {
    return damaged(purpose, "this is not a key file of Kỳ Họp, or it was cut short");
  }
  const ByteView content = file.first(file.size() - kChecksumSize);
  const Hash256 expected = checksum(content);
  if (!std::ranges::equal(expected.view(), file.last(kChecksumSize))) return damaged(purpose, "the file is damaged or was cut short");

  ByteReader reader(content.subspan(kMagic.size()));
  const auto version = reader.take_le<Byte>();
  const auto stored_purpose = reader.take_le<Byte>();
  const auto wrapping = reader.take_le<Byte>();
  reader.take_le<Byte>();
  if (version > kVersion) {
    return fail(ErrorCode::usage, std::string(name_of(purpose)), "a newer Kỳ Họp wrote this file", "install the newer version");
  }
  if (version != kVersion || wrapping > static_cast<Byte>(Wrapping::argon2id)) return damaged(purpose, "its form is not known");
  if (stored_purpose != static_cast<Byte>(purpose)) {
    return fail(ErrorCode::usage, std::string(name_of(purpose)), "this file holds another kind of key", "choose the right file");
  }

  Parts parts;
  parts.wrapping = static_cast<Wrapping>(wrapping);
  if (parts.wrapping == Wrapping::argon2id) {
    parts.stretching.passes = reader.take_le<std::uint32_t>();
    parts.stretching.memory_kib = reader.take_le<std::uint32_t>();
    parts.salt = reader.take(kSaltSize);
    parts.head = content.first(content.size() - reader.rest().size());
    parts.nonce = reader.take(kAeadNonceSize);
  }
  if (!reader.ok()) return damaged(purpose, "the file was cut short");
  parts.payload = reader.rest();
  return parts;
}

void append_start(Bytes& to, KeyPurpose purpose, Wrapping wrapping) {
  append(to, as_bytes(kMagic));
  to.push_back(kVersion);
  to.push_back(static_cast<Byte>(purpose));
  to.push_back(static_cast<Byte>(wrapping));
  to.push_back(0);
}

}  // namespace

Protection Protection::with_passphrase(Secret passphrase, KeyStretching stretching) {
  Protection protection;
  protection.passphrase_ = std::move(passphrase);
  protection.stretching_ = stretching;
  return protection;
}

Result<Bytes> seal_key_file(KeyPurpose purpose, ByteView payload, const Protection& protection, Random& random) {
  const std::string what(name_of(purpose));
  if (payload.empty() || payload.size() > kMaxKeyPayload)
    return fail(ErrorCode::usage, what, "a key of this size cannot be kept in a file");
  Bytes file;
  if (!protection.is_protected()) {
    append_start(file, purpose, Wrapping::none);
    append(file, payload);
  } else {
    if (protection.passphrase_->empty()) return fail(ErrorCode::usage, "the passphrase", "it is empty", "choose one, or say --unprotected");
    if (!within_limits(protection.stretching_)) return fail(ErrorCode::usage, what, "the cost of the passphrase is outside its limits");
    append_start(file, purpose, Wrapping::argon2id);
    append_le(file, protection.stretching_.passes);
    append_le(file, protection.stretching_.memory_kib);
    Bytes salt(kSaltSize), nonce(kAeadNonceSize);
    random.fill(salt);
    random.fill(nonce);
    append(file, salt);
    KYHOP_ASSIGN(const Secret key, stretch(*protection.passphrase_, salt, protection.stretching_));
    const Bytes sealed = aead_seal(key.view(), nonce, payload, file);
    append(file, nonce);
    append(file, sealed);
  }
  append(file, checksum(file).view());
  return file;
}

Result<Secret> open_key_file(KeyPurpose purpose, ByteView file, const Secret* passphrase) {
  KYHOP_ASSIGN(const Parts parts, parse(purpose, file));
  if (parts.wrapping == Wrapping::none) {
    if (parts.payload.empty()) return damaged(purpose, "the file holds no key");
    return Secret(parts.payload);
  }
  // Before any memory is asked for: whoever made the file chose these numbers.
  if (!within_limits(parts.stretching)) return damaged(purpose, "the file asks for a cost of the passphrase that is outside the limits");
  const std::string what(name_of(purpose));
  if (passphrase == nullptr) return fail(ErrorCode::usage, what, "it is protected by a passphrase", "give --passphrase-file FILE");
  KYHOP_ASSIGN(const Secret key, stretch(*passphrase, parts.salt, parts.stretching));
  auto payload = aead_open(key.view(), parts.nonce, parts.payload, parts.head);
  if (!payload) return fail(ErrorCode::usage, what, "the passphrase is wrong", "try again");
  Secret secret{ByteView(*payload)};
  wipe(*payload);
  return secret;
}

Result<bool> key_file_is_protected(KeyPurpose purpose, ByteView file) {
  KYHOP_ASSIGN(const Parts parts, parse(purpose, file));
  return parts.wrapping != Wrapping::none;
}

Result<Secret> read_passphrase_file(const std::filesystem::path& path) {
  constexpr std::size_t kMaxPassphrase = 1024;
  KYHOP_ASSIGN(Bytes bytes, read_small_file(path, 4 * kMaxPassphrase));
  auto end = std::find(bytes.begin(), bytes.end(), '\n');
  if (end != bytes.begin() && *(end - 1) == '\r') --end;
  Secret passphrase(ByteView(bytes.begin(), end));
  wipe(bytes);
  if (passphrase.empty())
    return fail(ErrorCode::usage, path.string(), "the first line is empty, so there is no passphrase", "write it there");
  if (passphrase.size() > kMaxPassphrase) return fail(ErrorCode::usage, path.string(), "the first line is too long for a passphrase");
  return passphrase;
}

}  // namespace kyhop
