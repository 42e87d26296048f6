// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <string>

#include "app/reader/paper_inspection.h"

namespace kyhop {

/// What a paper seems to be, for a person who corrects it. Never empty in `title`; `number` and `kind` may be.
struct PaperGuess {
  std::string title;
  std::string number;  ///< «192/TTr-UBND»
  std::string kind;    ///< token: submission, report, …
};

/// From a file's name alone: «05-to-trinh.pdf» is «to trinh».
PaperGuess guess_paper(const std::string& file_name);

/// From the first page, in the layout of Decree 30/2020: «Số: …», the kind of document on a line of its own, below it what it is about.
/// Else from the outline, else from the file's name.
PaperGuess guess_paper(const PaperInspection& paper, const std::string& file_name);

}  // namespace kyhop
