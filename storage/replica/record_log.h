// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <vector>

#include "storage/base/bytes.h"
#include "storage/base/error.h"
#include "storage/base/id.h"
#include "storage/crypto/crypto.h"
#include "storage/database/database.h"

namespace kyhop {

/// A record as it lies in the log: the bytes that were signed, and what is looked up often. The meaning of the bytes is not known here.
struct StoredRecord {
  LogId log;
  Seq seq{};
  RecordHash hash;
  std::uint16_t kind = 0;
  std::uint64_t hlc = 0;
  bool sig_ok = false;  ///< the signature itself was checked, not only that of a later record of the run
  Bytes header;
  std::optional<Bytes> body;  ///< nothing after the body was erased
  Signature signature;
  std::uint64_t received = 0;  ///< number of its arrival in this replica, from 1, growing, never used twice; filled by the log
};

/// The place from which nothing of a forked log counts.
struct Freeze {
  Seq next{};       ///< first number that does not count; 0 when the histories part at the first record
  RecordHash head;  ///< hash of the last record that does; zero when there is none
  friend bool operator==(const Freeze&, const Freeze&) = default;
};

/// Where a log ends in this replica.
struct LogHead {
  LogId log;
  Seq next{};       ///< the number that the next record would have
  RecordHash head;  ///< hash of the last record; zero for an empty log
  std::optional<Freeze> frozen;
  bool finished = false;  ///< its device goes on in another epoch
};

/// All logs of a replica. The caller has checked what it stores (layout, chain, signature); the log holds the order.
/// Writes run in a Transaction of their own, or as a savepoint in the caller's.
class RecordLog {
 public:
  explicit RecordLog(Database& database) : database_(&database) {}

  /// Appends one record, which must follow the head of its log; `integrity` otherwise. Gives its number of arrival.
  Result<std::uint64_t> append(const StoredRecord& record);
  /// Appends many, of one log or several, in the order given: all or none. `received` of the records is not read.
  Result<void> append_many(std::span<const StoredRecord> records);

  Result<std::optional<StoredRecord>> find(const RecordHash& hash) const;
  Result<bool> contains(const RecordHash& hash) const;
  /// It is here and does not lie beyond the freeze of its log: what every replica with the same frontier has.
  Result<bool> counts(const RecordHash& hash) const;
  Result<std::optional<StoredRecord>> at(const LogId& log, Seq seq) const;

  /// Visits records of a log in order from `from`, at most so many and so many bytes (header, body, signature), but at least one.
  /// A visitor that answers false ends the visit.
  using Visitor = std::function<bool(StoredRecord&&)>;
  Result<void> range(const LogId& log, Seq from, std::size_t max_count, std::size_t max_bytes, const Visitor& visit) const;

  /// An empty head (next 0) for a log that is not known.
  Result<LogHead> head(const LogId& log) const;
  /// Every known log, sorted by device and epoch.
  Result<std::vector<LogHead>> frontier() const;

  /// Records in the order of their arrival, after the one numbered `received`. What other processes stored shows here, too.
  Result<std::vector<StoredRecord>> records_since(std::uint64_t received, std::size_t limit) const;
  /// The different kinds of the records that arrived after the one numbered `received`, ascending.
  Result<std::vector<std::uint16_t>> kinds_since(std::uint64_t received) const;
  /// The number of the newest arrival, 0 in an empty replica.
  Result<std::uint64_t> last_received() const;
  Result<std::uint64_t> count() const;

  Result<void> set_sig_ok(const RecordHash& hash);
  /// Removes the bytes of a body; the chain stays whole. False when there was nothing to erase.
  Result<bool> erase_body(const RecordHash& hash);
  /// Notes that nothing from `freeze.next` on counts. The smallest freeze stays: true when this one says something new.
  Result<bool> freeze(const LogId& log, const Freeze& freeze);
  Result<void> set_finished(const LogId& log);
  /// Removes all records from `first` on, so that they can be fetched from someone else. Gives the hashes of what was removed, in order.
  Result<std::vector<RecordHash>> truncate_from(const LogId& log, Seq first);

 private:
  Database* database_;
};

}  // namespace kyhop
