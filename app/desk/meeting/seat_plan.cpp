// SPDX-License-Identifier: AGPL-3.0-or-later
#include "app/desk/meeting/seat_plan.h"

#include <QVariantMap>
#include <algorithm>
#include <limits>
#include <map>
#include <tuple>

#include "app/meeting/rules/seat_label.h"

namespace kyhop {

namespace {

struct Line {
  QList<std::pair<int, AttendanceRow>> seats;  ///< by number
  bool dais = true;
};

// A … Z, then AA.
struct RowOrder {
  bool operator()(const std::string& a, const std::string& b) const { return std::tuple(a.size(), a) < std::tuple(b.size(), b); }
};

}  // namespace

SeatPlan seat_plan(const QList<AttendanceRow>& rows, const QString& search) {
  SeatPlan plan;
  std::map<std::string, Line, RowOrder> by_row;
  for (AttendanceRow row : rows) {
    row.found = !search.isEmpty() && row.key.contains(search);
    const auto seat = seat_label(row.seat.toStdString());
    if (!seat) {
      plan.unseated << row;
      continue;
    }
    Line& line = by_row[seat->row];
    line.dais = line.dais && row.presides;
    line.seats.emplaceBack(seat->number, row);
  }
  // Seats that no row uses are left out of the picture.
  int unused = std::numeric_limits<int>::max();
  for (auto& [name, line] : by_row) {
    std::stable_sort(line.seats.begin(), line.seats.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    if (!line.dais) unused = std::min(unused, line.seats.front().first - 1);
  }
  for (const bool dais : {true, false}) {
    for (auto& [name, line] : by_row) {
      if (line.dais != dais) continue;
      const auto place = static_cast<int>(plan.lines.size());
      int column = 0;
      for (auto& [number, row] : line.seats) {
        row.line = place;
        // Two who were given one seat at once stand side by side.
        row.column = column = std::max(column + 1, number - (dais ? 0 : unused));
        plan.seats << row;
      }
      plan.lines << QVariantMap{
          {QStringLiteral("name"), QString::fromStdString(name)}, {QStringLiteral("length"), column}, {QStringLiteral("dais"), dais}};
    }
  }
  return plan;
}

}  // namespace kyhop
