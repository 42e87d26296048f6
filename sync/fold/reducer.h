// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "storage/replica/replica.h"
#include "sync/record/record.h"
#include "sync/trust/authority.h"

namespace kyhop {

/// Why a stored record has no effect. Kept as evidence and part of the shared state, so the texts of `rule` never change.
struct Refusal {
  std::string rule;
};

/// The stored records, for a reducer that must look at what a record depends on.
class RecordLookup {
 public:
  virtual ~RecordLookup() = default;
  virtual Result<std::optional<Record>> find(const RecordHash& hash) const = 0;
};

/// The rules of the meeting as the ledger sees them; app/meeting implements it.
///
/// Shared state is a set: each record with effect adds rows that are a function of its own bytes, of the bytes of its deps and of its
/// author's rights, and of nothing else. So rows can be added in any order and taken back by deleting them, and the state is the same on
/// every device. What several records decide together (the value of a register, a paper's state, a poll) is computed when it is read.
class Reducer {
 public:
  virtual ~Reducer() = default;

  /// Changes with every change of what fold() writes; part of the fingerprint.
  virtual std::uint32_t version() const = 0;
  /// Creates or migrates the tables below and the local ones.
  virtual Result<void> prepare(Replica& replica) = 0;
  /// All tables that fold() writes to. Every one has a column `record`, the hash of the record that a row comes from, with an index on it.
  virtual std::vector<TableSpec> shared_tables() const = 0;

  /// Kinds that keep their rows beyond a cut, because a later record judges them under authority heads of its own (ballots and what closes
  /// a poll). Their rights are those at their own heads.
  virtual bool judged_later(Kind kind) const = 0;

  /// Judges a record whose deps are all stored and adds its rows; or says why it has none. Must not read other shared rows.
  /// A failure is one of the database's.
  virtual Result<std::optional<Refusal>> fold(Database& database, const Record& record, const Rights& rights,
                                              const RecordLookup& lookup) = 0;

  /// A record has come into effect: decrypt what this device can read, index it, and so on. Local tables only; may be called again.
  virtual Result<void> came_into_effect(Database& database, const Record& record) = 0;
  /// A record has lost its effect: take back what came_into_effect() did.
  virtual Result<void> lost_effect(Database& database, const RecordHash& record) = 0;
  /// Empties the local tables that came_into_effect() fills, before everything is folded anew.
  virtual Result<void> forget_local(Database& database) = 0;
};

}  // namespace kyhop
