// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <QVariantList>

#include "app/desk/meeting/attendance_row.h"

namespace kyhop {

/// The roll as the hall sees it.
struct SeatPlan {
  QList<AttendanceRow> seats;     ///< line by line, with `line` and `column` set
  QList<AttendanceRow> unseated;  ///< who has no seat, in the order of the roll
  QVariantList lines;             ///< {name, length, dais}: of each line its row's letters, its highest number, and whether only those sit
                                  ///< there who preside
};

/// `found` is set on the rows whose key has the folded `search` in it, when there is one.
SeatPlan seat_plan(const QList<AttendanceRow>& rows, const QString& search);

}  // namespace kyhop
