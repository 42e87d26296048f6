// SPDX-License-Identifier: AGPL-3.0-or-later
#include "storage/home/restore_witness.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/sysmacros.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <string>

#include "storage/vault/private_file.h"

namespace kyhop {

namespace {

constexpr std::string_view kSetting = "restore_witness";
constexpr std::string_view kMagic = "KYHOPWIT";
constexpr Byte kVersion = 1;
constexpr std::size_t kMaxMirror = 256;

using Nonce = FixedId<struct WitnessNonceTag, 16>;
using LogTag = FixedId<struct WitnessLogTag, 16>;

/// What the file system says about the database file.
struct FileMark {
  std::uint64_t device = 0;
  std::uint64_t inode = 0;
  std::uint64_t born = 0;  ///< nanoseconds since 1970; 0 where the file system does not know

  /// The number of a device may change with the next boot, so it counts only where there is no birth time.
  bool same_file(const FileMark& other) const {
    return inode == other.inode && born == other.born && (born != 0 || device == other.device);
  }
};

Result<FileMark> mark_of(const std::filesystem::path& path) {
  struct statx status {};
  if (::statx(AT_FDCWD, path.c_str(), 0, STATX_INO | STATX_BTIME, &status) != 0) {
    return fail(ErrorCode::io, path.string(), std::strerror(errno), "check the home's folder");
  }
  FileMark mark;
  mark.device = ::makedev(status.stx_dev_major, status.stx_dev_minor);
  mark.inode = status.stx_ino;
  if ((status.stx_mask & STATX_BTIME) != 0) {
    mark.born = static_cast<std::uint64_t>(status.stx_btime.tv_sec) * 1'000'000'000 + status.stx_btime.tv_nsec;
  }
  return mark;
}

/// What the database keeps.
struct Kept {
  FileMark mark;
  Nonce nonce;
};

Bytes encode(const Kept& kept) {
  Bytes bytes;
  append_le(bytes, kept.mark.device);
  append_le(bytes, kept.mark.inode);
  append_le(bytes, kept.mark.born);
  append(bytes, kept.nonce.view());
  return bytes;
}

std::optional<Kept> decode_kept(ByteView bytes) {
  ByteReader reader(bytes);
  Kept kept;
  kept.mark.device = reader.take_le<std::uint64_t>();
  kept.mark.inode = reader.take_le<std::uint64_t>();
  kept.mark.born = reader.take_le<std::uint64_t>();
  const auto nonce = Nonce::from(reader.take(Nonce::size));
  if (!nonce || !reader.finished()) return std::nullopt;
  kept.nonce = *nonce;
  return kept;
}

Result<std::optional<Kept>> read_kept(Replica& replica) {
  KYHOP_ASSIGN(const auto bytes, replica.setting(kSetting));
  return bytes ? decode_kept(*bytes) : std::nullopt;
}

/// What the file outside the home keeps.
struct Mirror {
  Nonce nonce;
  LogTag log;  ///< zero when there was no own log
  Seq next{};
};

LogTag tag_of(const LogId& log, ByteView key) {
  return Hasher("kyhop witness log v1", LogTag::size, key).add(log.device.view()).add_u64(number(log.epoch)).finish_as<LogTag>();
}

Bytes authentication(ByteView content, ByteView key) {
  return Hasher("kyhop witness file v1", 32, key).add(content).finish();
}

Bytes encode(const Mirror& mirror, ByteView key) {
  Bytes bytes = to_bytes(as_bytes(kMagic));
  bytes.push_back(kVersion);
  append(bytes, mirror.nonce.view());
  append(bytes, mirror.log.view());
  append_le(bytes, number(mirror.next));
  append(bytes, authentication(bytes, key));
  return bytes;
}

std::optional<Mirror> decode_mirror(ByteView bytes, ByteView key) {
  ByteReader reader(bytes);
  const bool known = as_text(reader.take(kMagic.size())) == kMagic && reader.take_le<Byte>() == kVersion;
  const auto nonce = Nonce::from(reader.take(Nonce::size));
  const auto log = LogTag::from(reader.take(LogTag::size));
  const Seq next{reader.take_le<std::uint64_t>()};
  const ByteView content = bytes.first(bytes.size() - reader.rest().size());
  if (!known || !nonce || !log || !reader.ok() || !equal_secret(authentication(content, key), reader.rest())) return std::nullopt;
  return Mirror{*nonce, *log, next};
}

struct ReadMirror {
  bool there = false;  ///< a file is there, be it readable or not
  std::optional<Mirror> mirror;
};

Result<ReadMirror> read_mirror(const std::filesystem::path& path, ByteView key) {
  auto bytes = read_small_file(path, kMaxMirror);
  if (bytes) return ReadMirror{true, decode_mirror(*bytes, key)};
  if (bytes.error().code == ErrorCode::not_found) return ReadMirror{};
  if (bytes.error().code == ErrorCode::usage) return ReadMirror{true, std::nullopt};
  return tl::make_unexpected(std::move(bytes).error());
}

/// Whether the replica still has the own log as far as the mirror saw it.
Result<bool> reaches(Replica& replica, const Mirror& mirror, ByteView key) {
  if (mirror.log.is_zero() || number(mirror.next) == 0) return true;  // a log without records is nowhere
  KYHOP_ASSIGN(const auto frontier, replica.records().frontier());
  return std::any_of(frontier.begin(), frontier.end(),
                     [&](const LogHead& head) { return head.next >= mirror.next && tag_of(head.log, key) == mirror.log; });
}

}  // namespace

RestoreWitness::RestoreWitness(const Home& home, std::filesystem::path folder)
    : database_(home.replica_path()), key_(Hasher("kyhop restore witness v1", 32, home.key()).finish()) {
  const Bytes name = Hasher("kyhop witness name v1", 16, key_.view()).finish();
  mirror_ = std::move(folder) / (to_hex(name) + ".witness");
}

Result<RestoreWitness::Finding> RestoreWitness::check(Replica& replica) const {
  KYHOP_ASSIGN(const auto kept, read_kept(replica));
  KYHOP_ASSIGN(const auto outside, read_mirror(mirror_, key_.view()));
  if (!kept) return outside.there ? Finding::copied_or_restored : Finding::first_use;
  KYHOP_ASSIGN(const FileMark mark, mark_of(database_));
  if (!outside.mirror || !mark.same_file(kept->mark) || outside.mirror->nonce != kept->nonce) return Finding::copied_or_restored;
  KYHOP_ASSIGN(const bool whole, reaches(replica, *outside.mirror, key_.view()));
  return whole ? Finding::same : Finding::copied_or_restored;
}

Result<void> RestoreWitness::adopt(Replica& replica, const std::optional<LogHead>& own, Random& random) const {
  std::error_code error;
  std::filesystem::create_directories(mirror_.parent_path(), error);
  if (error)
    return fail(ErrorCode::io, mirror_.parent_path().string(), "the folder cannot be made: " + error.message(), "set $XDG_STATE_HOME");
  Kept kept;
  KYHOP_ASSIGN(kept.mark, mark_of(database_));
  kept.nonce = random.id<Nonce>();
  Mirror mirror{kept.nonce, {}, {}};
  if (own) {
    mirror.log = tag_of(own->log, key_.view());
    mirror.next = own->next;
  }
  // After a crash between the two the nonces differ, and the check asks for another new epoch.
  KYHOP_TRY(replica.set_setting(kSetting, encode(kept)));
  return write_private_file(mirror_, encode(mirror, key_.view()), Existing::replace);
}

Result<void> RestoreWitness::update(Replica& replica, const LogHead& own) const {
  KYHOP_ASSIGN(const auto kept, read_kept(replica));
  if (!kept) return fail(ErrorCode::usage, "the restore witness", "adopt() was not called");
  const Mirror mirror{kept->nonce, tag_of(own.log, key_.view()), own.next};
  // Another process may have mirrored more already.
  KYHOP_ASSIGN(const auto outside, read_mirror(mirror_, key_.view()));
  if (outside.mirror && outside.mirror->nonce == mirror.nonce && outside.mirror->log == mirror.log && outside.mirror->next >= mirror.next)
    return {};
  return write_private_file(mirror_, encode(mirror, key_.view()), Existing::replace, Flush::to_system);
}

}  // namespace kyhop
