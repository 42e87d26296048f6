// SPDX-License-Identifier: AGPL-3.0-or-later
#include "app/desk/meeting/attendance_row.h"

#include <QHash>
#include <algorithm>

namespace kyhop {

QList<AttendanceRow> arranged(const QList<AttendanceRow>& rows, const QString& search, bool by_group) {
  QHash<QString, int> all, there;
  for (const AttendanceRow& row : rows) {
    ++all[row.group];
    there[row.group] += row.there() ? 1 : 0;
  }
  QList<AttendanceRow> found;
  for (const AttendanceRow& row : rows)
    if (row.key.contains(search)) found << row;
  if (!by_group) return found;
  std::stable_sort(found.begin(), found.end(), [](const AttendanceRow& a, const AttendanceRow& b) { return a.place < b.place; });
  for (qsizetype i = 0; i < found.size(); ++i) {
    AttendanceRow& row = found[i];
    if (i > 0 && found[i - 1].group == row.group) continue;
    row.heading = row.group;
    row.heading_count = QStringLiteral("%1/%2").arg(there[row.group]).arg(all[row.group]);
  }
  return found;
}

}  // namespace kyhop
