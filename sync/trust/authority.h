// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "sync/trust/authority_state.h"
#include "sync/trust/causal_past.h"
#include "sync/trust/genesis.h"
#include "sync/trust/role.h"

namespace kyhop {

/// The end of a log up to which its records count.
struct CutPoint {
  LogId log;
  Seq seq{};
  RecordHash hash;
};

/// Who wrote a record and what that person may do, judged at the record's own authority heads and by every later taking-away.
struct Rights {
  PersonId person;
  DeviceId device;
  Roles roles;
  std::set<std::string> groups;
  std::shared_ptr<const AuthorityState> state;  ///< at the record's own heads

  bool has(Role role) const { return roles.contains(role); }
  bool has_any(std::initializer_list<Role> any) const;
};

/// All authority entries that this device has, as the set that voting.md describes: a DAG by their own auth heads, replayed in causal
/// order. Holds no database and no clock. First form: only the founding clerk's device writes entries; any other entry is refused. Not
/// thread-safe; states that were handed out stay valid.
class AuthoritySet {
 public:
  explicit AuthoritySet(Genesis genesis);

  const Genesis& genesis() const { return genesis_; }

  /// What an accepted entry changes for records that are already stored.
  struct Accepted {
    bool takes_away = false;  ///< records of the devices below must be judged again
    std::vector<DeviceId> affected;
  };
  /// Judges and adds an entry. All of its auth heads must have been added; the caller has checked its signature.
  /// A refusal is final for these bytes: the entry has no effect, and nothing refers to it.
  Result<Accepted> add(const Record& entry);
  bool contains(const RecordHash& entry) const { return index_.contains(entry); }
  /// Causal depth of an entry that was added: 1 for one without parents.
  std::uint64_t depth_of(const RecordHash& entry) const { return entries_[index_.at(entry)].depth; }

  /// The heads a new record names: entries that no other entry names.
  std::vector<RecordHash> heads() const;
  std::shared_ptr<const AuthorityState> now() const;
  /// The state at some heads; nothing when one of them is unknown.
  std::shared_ptr<const AuthorityState> at(const std::vector<RecordHash>& heads) const;

  /// Has a valid certificate ever been given to this device? Its log may be stored then, whatever became of it.
  bool ever_certified(const DeviceId& device) const { return certified_.contains(device); }
  /// May this record be stored although its device is not certified yet: it is the founding clerk's own first record.
  bool certifies_itself(const Record& record) const;

  /// The right of a record's author; the error names the rule that is broken ("certificate", "revoked", "cut").
  Result<Rights> rights_of(const RecordHeader& header) const;
  /// The same without what later entries took away: for records that something else judges, such as ballots by their poll's close.
  Result<Rights> rights_at_heads(const RecordHeader& header) const;
  /// A valid entry in the causal past of `heads` took the author's device or person away with a cut that the record lies beyond.
  bool cut_off(const std::vector<RecordHash>& heads, const LogId& log, Seq seq, const PersonId& person) const;
  /// The cuts that some entry gives for a log.
  std::vector<CutPoint> cuts_of(const LogId& log) const;
  /// Every cut of every entry, for looking up which histories are here.
  std::vector<CutPoint> all_cuts() const;
  /// Does this device hold another history of the log than the one a cut names? Then nothing of the log counts.
  void set_off_branch(const LogId& log, bool off);
  bool off_branch(const LogId& log) const { return off_branch_.contains(log); }

  /// The first device that may write authority entries, once its entry is here.
  std::optional<DeviceId> writer() const { return writer_; }

 private:
  struct Entry {
    RecordHash hash;
    std::uint64_t depth = 0;
    std::vector<std::size_t> parents;
    Record record;
  };
  struct Removal {
    std::size_t entry = 0;
    std::optional<DeviceId> device;  ///< a revoked device …
    std::optional<PersonId> person;  ///< … or a person who left or lost `roles`
    Roles roles;                     ///< empty: everything
    std::vector<CutPoint> cuts;
    bool spares(const LogId& log, Seq seq) const;
  };

  std::vector<std::size_t> positions_of(const std::vector<RecordHash>& heads) const;
  Past past_of(const std::vector<RecordHash>& heads) const { return past_.of(positions_of(heads)); }
  AuthorityState state_after(std::size_t entry) const;
  AuthorityState state_at(std::vector<std::size_t> heads) const;
  Result<Accepted> judge(const Record& entry, const AuthorityState& before, std::optional<Removal>& removal) const;

  Genesis genesis_;
  std::vector<Entry> entries_;
  CausalPast past_;
  std::map<RecordHash, std::size_t> index_;
  std::set<RecordHash> heads_;
  std::set<DeviceId> certified_;
  std::vector<Removal> removals_;
  std::set<LogId> off_branch_;
  std::optional<DeviceId> writer_;
  mutable std::map<std::vector<RecordHash>, std::shared_ptr<const AuthorityState>> states_;  ///< asked for lately
  mutable std::map<std::size_t, AuthorityState> kept_;  ///< after some entries, for the way to any other
};

/// The statement that the device countersigns: "kyhop device v1" ‖ council id ‖ act.
Bytes device_signing_bytes(const CouncilId& council, ByteView act);

}  // namespace kyhop
