// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <array>
#include <map>
#include <optional>

#include "storage/base/id.h"
#include "storage/crypto/crypto.h"

namespace kyhop {

/// More logs than this are neither stored nor told of; a council of 500 with replaced tablets stays far below.
inline constexpr std::size_t kMaxLogs = 2048;
/// The frontier is compared in sixteen parts, so that a difference in one log costs a sixteenth of it.
inline constexpr std::size_t kBuckets = 16;

using AuthorDigest = FixedId<struct AuthorDigestTag, 8>;  ///< which logs a bucket holds
using HeadDigest = FixedId<struct HeadDigestTag, 16>;     ///< which logs, how long, with which last record
using HeadTag = FixedId<struct HeadTagTag, 8>;            ///< first bytes of a record hash, to compare two known records

/// The place after which nothing of a forked log counts.
struct LogFreeze {
  Seq next{};       ///< how many records count
  RecordHash head;  ///< hash of the last of them; zero when none counts
  friend bool operator==(const LogFreeze&, const LogFreeze&) = default;
};

/// What a device holds of one log, as far as it counts.
struct LogState {
  LogId log;
  Seq next{};       ///< how many records are held; never beyond the freeze
  RecordHash head;  ///< hash of the last of them; zero when there is none
  std::optional<LogFreeze> freeze;
  bool authority = false;  ///< the log of a device that writes authority entries; reconciled before all others
  friend bool operator==(const LogState&, const LogState&) = default;
};

/// High nibble of BLAKE2b-256("kyhop log v1" ‖ device ‖ epoch).
std::size_t bucket_of(const LogId& log);

/// BLAKE2b-256("kyhop frontier v1" ‖ for each bucket: authors ‖ heads).
Hash256 digest_of(const std::array<AuthorDigest, kBuckets>& authors, const std::array<HeadDigest, kBuckets>& heads);

/// Everything a device holds, as the end of each log, with digests that are brought up to date only where something changed.
/// Two devices with an equal digest() hold the same records of the same logs and the same freeze points.
class Frontier {
 public:
  using Bucket = std::map<LogId, LogState>;

  /// Adds or replaces the state of one log. `head` is the hash of the record that is held at next − 1, also in a frozen log: it may be
  /// on another branch than the freeze point. False, and nothing changes, when next lies beyond the freeze, or for a new log when there
  /// are kMaxLogs already.
  bool set(LogState state);

  const LogState* find(const LogId& log) const;
  /// Number of records held of a log that may be unknown.
  Seq next(const LogId& log) const;
  const Bucket& bucket(std::size_t index) const { return parts_[index].logs; }
  std::size_t size() const { return bucket_of_known_.size(); }

  const AuthorDigest& authors(std::size_t bucket) const { return fresh(bucket).authors; }
  const HeadDigest& heads(std::size_t bucket) const { return fresh(bucket).heads; }
  /// Over all buckets: digest_of() of their digests.
  Hash256 digest() const;

 private:
  struct Part {
    Bucket logs;
    bool stale = true;
    AuthorDigest authors;
    HeadDigest heads;
  };
  const Part& fresh(std::size_t bucket) const;

  mutable std::array<Part, kBuckets> parts_;
  std::map<LogId, std::size_t> bucket_of_known_;
};

}  // namespace kyhop
