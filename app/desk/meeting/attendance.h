// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "app/desk/meeting/attendance_row.h"
#include "app/desk/meeting/programme.h"

namespace kyhop {

/// The roll call of the meeting that the window is about: every delegate in office, and the count against the quorum.
class Attendance : public QObject {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("The session has one")
  Q_PROPERTY(bool loaded READ loaded NOTIFY changed)
  Q_PROPERTY(kyhop::RowsModelBase* rows READ rows CONSTANT)
  Q_PROPERTY(kyhop::AttendanceCount count READ count NOTIFY changed)
  Q_PROPERTY(kyhop::AttendanceRow own READ own NOTIFY changed)
  Q_PROPERTY(bool mayMark READ may_mark NOTIFY changed)
  Q_PROPERTY(QString search READ search WRITE set_search NOTIFY arranged)
  Q_PROPERTY(QString view READ view WRITE set_view NOTIFY arranged)
  Q_PROPERTY(kyhop::RowsModelBase* seats READ seats CONSTANT)
  Q_PROPERTY(kyhop::RowsModelBase* unseated READ unseated CONSTANT)
  Q_PROPERTY(QVariantList seatLines READ seat_lines NOTIFY arranged)

 public:
  Attendance(CouncilThread& thread, Notices& notices, Programme& programme, QObject* parent);

  /// What belongs to the meeting that is shown now was read.
  bool loaded() const { return loaded_; }
  /// Those that `search` finds, by name, or by group and name.
  RowsModelBase* rows() { return &rows_; }
  const AttendanceCount& count() const { return read_.count; }
  /// The person of this device; unknown when they are no delegate.
  const AttendanceRow& own() const { return read_.own; }
  /// This person keeps the roll for others.
  bool may_mark() const { return read_.may_mark; }
  QString search() const { return search_; }
  void set_search(const QString& text);
  /// How the person wants the roll to be shown: list, groups, or seats; empty: as it fits the window.
  QString view() const { return view_; }
  void set_view(const QString& view);
  /// The plan of the hall, see seat_plan.h.
  RowsModelBase* seats() { return &seats_; }
  RowsModelBase* unseated() { return &unseated_; }
  const QVariantList& seat_lines() const { return seat_lines_; }

  /// `state`: present, online, excused, unexcused, left. Can be undone.
  Q_INVOKABLE void set(const QString& person, const QString& state);
  /// Closes the roll: whoever nobody marked is absent without leave. Can be undone.
  Q_INVOKABLE void finish();

 signals:
  void changed();
  void arranged();

 private:
  struct Read {
    QString meeting;
    QList<AttendanceRow> rows;
    AttendanceCount count;
    AttendanceRow own;
    bool may_mark = false;
  };
  static Result<Read> read(Office& office, const QString& meeting);
  void follow();
  void show(const Read& read);
  void arrange();
  void mark(const QStringList& persons, const QString& state, std::function<void()> done);

  CouncilThread& thread_;
  Notices& notices_;
  Programme& programme_;
  QString meeting_;
  QString search_, view_;
  bool loaded_ = false;
  Read read_;
  RowsModel<AttendanceRow> rows_, seats_, unseated_;
  QVariantList seat_lines_;
  Watch* watch_ = nullptr;
};

}  // namespace kyhop
