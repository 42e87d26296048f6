// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "app/meeting/rules/paper_steps.h"
#include "sync/fold/ledger.h"

namespace kyhop {

/// One revision of a paper as this device may know it: a draft opened by the office, or a published one.
struct RevisionView {
  EntityId paper;
  RecordHash draft;  ///< the record that made the revision
  PaperState state = PaperState::draft;
  bool superseded = false;  ///< a later revision was published
  EntityId item;
  std::string title, number, kind;
  ManifestId manifest;
  Bytes content_key;  ///< 32 bytes
  std::uint32_t pages = 0;
  std::uint64_t bytes = 0;
  std::uint32_t revision = 0;  ///< from 1
  PersonId author;
  std::uint64_t written = 0;      ///< when the draft was written (HLC)
  std::uint64_t published = 0;    ///< when it was published (HLC); 0 when it never was
  std::vector<RecordHash> steps;  ///< those that a next step follows, ascending
};

/// Every revision that this device can read, by paper and revision number.
Result<std::vector<RevisionView>> revisions(Ledger& ledger);
Result<std::vector<RevisionView>> revisions_of(Ledger& ledger, const EntityId& paper);

/// A paper in one line, in the order in which they were first added: the newest revision that is published, else the newest one that this
/// device can read.
Result<std::vector<RevisionView>> papers(Ledger& ledger);

}  // namespace kyhop
