// SPDX-License-Identifier: AGPL-3.0-or-later
#include "app/meeting/views/paper_history.h"

namespace kyhop {

Result<std::vector<PaperStepView>> paper_history(Ledger& ledger) {
  KYHOP_ASSIGN(auto rows, ledger.database().prepare("SELECT paper, draft, step, person, hlc, note, record FROM shared_paper_steps "
                                                    "ORDER BY hlc, record"));
  std::vector<PaperStepView> steps;
  for (;;) {
    KYHOP_ASSIGN(const bool row, rows.step());
    if (!row) return steps;
    steps.push_back({rows.id<EntityId>(0), rows.id<RecordHash>(1), static_cast<PaperState>(rows.integer(2)), rows.id<PersonId>(3),
                     Hlc{rows.unsigned_integer(4)}.milliseconds(), rows.text(5)});
  }
}

}  // namespace kyhop
