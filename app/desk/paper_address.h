// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <QString>

namespace kyhop {

/// What --open names: a file and a page counted from 1.
struct PaperAddress {
  QString file;
  int page = 1;
};

/// Reads FILE[:PAGE]. A colon belongs to the file's name where such a file exists, or where no page number from 1 follows it.
PaperAddress paper_address(const QString& text);

}  // namespace kyhop
