// SPDX-License-Identifier: AGPL-3.0-or-later
#include "app/desk/paper_address.h"

#include <QFileInfo>

namespace kyhop {

PaperAddress paper_address(const QString& text) {
  const auto colon = text.lastIndexOf(QLatin1Char(':'));
  bool is_number = false;
  const int page = text.mid(colon + 1).toInt(&is_number);
  if (colon < 1 || !is_number || page < 1 || QFileInfo::exists(text)) return {text, 1};
  return {text.left(colon), page};
}

}  // namespace kyhop
