// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <filesystem>
#include <functional>
#include <stop_token>
#include <string>

#include "app/meeting/commands/office.h"
#include "app/meeting/views/agenda.h"
#include "app/meeting/views/papers.h"
#include "app/reader/paper_probe.h"
#include "sync/node/paper_store.h"

namespace kyhop {

struct NewPaper {
  std::string title;
  std::string number;
  std::string kind;  ///< empty: other
};

/// Reads the file in the fenced helper, cuts and seals it into papers.db, and writes the draft that only the office can open.
/// Errors: of the paper (`rule` is the fault, paper-cancelled after `cancel`), of the disk, or a refusal. Nothing is half-imported: chunks
/// without a draft name nothing.
Result<EntityId> add_paper(Office& office, ChunkStore& papers, const std::filesystem::path& file, const AgendaItemView& item,
                           const NewPaper& paper, const PaperProbe::Progress& progress = {}, const std::stop_token& cancel = {});
/// A further revision of a paper, with the same content key, so that unchanged parts are not sent again.
Result<void> revise_paper(Office& office, ChunkStore& papers, const RevisionView& newest, const std::filesystem::path& file,
                          const PaperProbe::Progress& progress = {}, const std::stop_token& cancel = {});

/// Submit, approve, return or withdraw. Rule `order` when the paper does not stand where that step begins.
Result<void> step_paper(Office& office, const RevisionView& revision, PaperState step, const std::string& note);
Result<void> publish_paper(Office& office, const RevisionView& revision);

/// Writes the paper's bytes to a new file; all of it must be here.
Result<void> get_paper(ChunkStore& papers, const RevisionView& revision, const std::filesystem::path& out);

/// Makes the text of one more verified paper searchable, if there is one that is not yet. True when it did. Slow: a thread of its own, with
/// its own office, calls it.
Result<bool> index_next_paper(Office& office, ChunkStore& papers);
/// Whether the words of this revision can be searched here.
Result<bool> is_indexed(Office& office, const RevisionView& revision);

}  // namespace kyhop
