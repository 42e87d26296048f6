// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QList>
#include <QObject>
#include <QString>

namespace kyhop {

/// One delegate in the roll.
struct AttendanceRow {
  Q_GADGET
  QML_VALUE_TYPE(attendanceRow)
  Q_PROPERTY(QString id MEMBER id)
  Q_PROPERTY(QString name MEMBER name)
  Q_PROPERTY(QString group MEMBER group)
  Q_PROPERTY(QString state MEMBER state)
  Q_PROPERTY(QString by MEMBER by)
  Q_PROPERTY(qint64 at MEMBER at)
  Q_PROPERTY(bool mine MEMBER mine)
  Q_PROPERTY(QString heading MEMBER heading)
  Q_PROPERTY(QString headingCount MEMBER heading_count)
  Q_PROPERTY(QString seat MEMBER seat)
  Q_PROPERTY(int line MEMBER line)
  Q_PROPERTY(int column MEMBER column)
  Q_PROPERTY(bool found MEMBER found)
  Q_PROPERTY(bool known READ known)

 public:
  QString id, name, group;
  QString state;  ///< present, online, excused, unexcused, left; empty: nobody marked them
  QString by;     ///< name of who marked them, when it was somebody else
  qint64 at = 0;  ///< milliseconds since 1970
  bool mine = false;
  QString heading, heading_count;  ///< of the group that begins with this row; «8/9»
  QString key;                     ///< what a search looks at
  int place = 0;                   ///< in the order of groups
  QString seat;                    ///< «C04»; empty: none
  bool presides = false;           ///< chair or deputy
  int line = 0, column = 0;        ///< where the seat is in the plan: lines from 0, columns from 1
  bool found = false;              ///< what is searched for in the plan
  bool known() const { return !id.isEmpty(); }
  bool there() const { return state == QLatin1String("present") || state == QLatin1String("online"); }
  friend bool operator==(const AttendanceRow&, const AttendanceRow&) = default;
};

/// The roll in numbers; `there` is present and online together.
struct AttendanceCount {
  Q_GADGET
  QML_VALUE_TYPE(attendanceCount)
  Q_PROPERTY(int present MEMBER present)
  Q_PROPERTY(int online MEMBER online)
  Q_PROPERTY(int excused MEMBER excused)
  Q_PROPERTY(int unexcused MEMBER unexcused)
  Q_PROPERTY(int left MEMBER left)
  Q_PROPERTY(int unmarked MEMBER unmarked)
  Q_PROPERTY(int there MEMBER there)
  Q_PROPERTY(int base MEMBER base)
  Q_PROPERTY(int needed MEMBER needed)
  Q_PROPERTY(bool met MEMBER met)
  Q_PROPERTY(bool kept MEMBER kept)

 public:
  int present = 0, online = 0, excused = 0, unexcused = 0, left = 0, unmarked = 0;
  int there = 0, base = 0, needed = 0;
  bool met = false;
  bool kept = false;  ///< false: nobody was marked, everyone counts as there
  friend bool operator==(const AttendanceCount&, const AttendanceCount&) = default;
};

/// The rows that a folded `search` finds, in the order of the roll, or by group with the group's heading on its first row.
QList<AttendanceRow> arranged(const QList<AttendanceRow>& rows, const QString& search, bool by_group);

}  // namespace kyhop
