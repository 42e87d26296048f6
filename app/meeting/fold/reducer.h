// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <optional>

#include "storage/search/search_index.h"

#include "sync/fold/reducer.h"
#include "sync/trust/conversation.h"

namespace kyhop {

/// The meeting's rules as the ledger applies them. `seal` opens what is sealed to this device; nothing for an auditor.
class MeetingReducer final : public Reducer {
 public:
  MeetingReducer(const CouncilId& council, std::optional<DeviceId> device, std::optional<SealPair> seal);
  ~MeetingReducer() override;

  std::uint32_t version() const override { return 3; }
  Result<void> prepare(Replica& replica) override;
  std::vector<TableSpec> shared_tables() const override;
  bool judged_later(Kind kind) const override;
  Result<std::optional<Refusal>> fold(Database& database, const Record& record, const Rights& rights, const RecordLookup& lookup) override;
  Result<void> came_into_effect(Database& database, const Record& record) override;
  Result<void> lost_effect(Database& database, const RecordHash& record) override;
  Result<void> forget_local(Database& database) override;

 private:
  Result<void> learn_epoch(Database& database, const Record& record);
  Result<void> open_sealed_record(Database& database, const Record& record);
  Result<void> open_waiting_for(Database& database, const EpochSecret& secret);
  Result<void> index(Database& database, const Record& record);

  CouncilId council_;
  std::optional<DeviceId> device_;
  std::optional<SealPair> seal_;
  std::optional<SearchIndex> search_;
};

/// An epoch's secret that this device holds.
Result<std::optional<EpochSecret>> held_secret(Database& database, const ConversationId& conversation, const KeyEpochId& epoch);

}  // namespace kyhop
