// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "app/meeting/rules/paper_steps.h"
#include "sync/fold/ledger.h"

namespace kyhop {

struct PaperStepView {
  EntityId paper;
  RecordHash draft;
  PaperState step{};
  PersonId by;
  std::uint64_t at_ms = 0;
  std::string note;
};

/// All steps and publications that this device has of all papers, by time. The drafts themselves stand in revisions().
Result<std::vector<PaperStepView>> paper_history(Ledger& ledger);

}  // namespace kyhop
