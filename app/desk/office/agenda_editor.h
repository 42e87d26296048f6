// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QObject>

#include "app/desk/base/council_thread.h"
#include "app/desk/meeting/programme.h"

namespace kyhop {

struct MeetingEdit;
struct ItemEdit;

/// An item of the programme with what can be done to its place.
struct AgendaEditRow {
  Q_GADGET
  QML_VALUE_TYPE(agendaEditRow)
  Q_PROPERTY(QString id MEMBER id)
  Q_PROPERTY(QString number MEMBER number)
  Q_PROPERTY(QString title MEMBER title)
  Q_PROPERTY(QString presenter MEMBER presenter)
  Q_PROPERTY(QString kind MEMBER kind)
  Q_PROPERTY(QString rooms MEMBER rooms)
  Q_PROPERTY(QString state MEMBER state)
  Q_PROPERTY(int minutes MEMBER minutes)
  Q_PROPERTY(int depth MEMBER depth)
  Q_PROPERTY(bool canGoUp MEMBER can_go_up)
  Q_PROPERTY(bool canGoDown MEMBER can_go_down)
  Q_PROPERTY(bool known READ known)

 public:
  QString id, number, title, presenter, kind, rooms, state;
  int minutes = 0;
  int depth = 0;
  bool can_go_up = false, can_go_down = false;
  bool known() const { return !id.isEmpty(); }
  friend bool operator==(const AgendaEditRow&, const AgendaEditRow&) = default;
};

/// Prepares the meeting that the programme shows: its facts, its items and their order. What is written can be taken back.
class AgendaEditor : public QObject {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("The session has one")
  Q_PROPERTY(kyhop::RowsModelBase* rows READ rows CONSTANT)
  Q_PROPERTY(int minutes READ minutes NOTIFY changed)
  Q_PROPERTY(QString problem READ problem NOTIFY problemChanged)
  Q_PROPERTY(bool busy READ busy NOTIFY problemChanged)

 public:
  AgendaEditor(CouncilThread& thread, Notices& notices, Programme& programme, QObject* parent);

  RowsModelBase* rows() { return &rows_; }
  /// Planned for all items that are not postponed.
  int minutes() const;
  QString problem() const { return problem_; }
  bool busy() const { return busy_; }

  Q_INVOKABLE kyhop::AgendaEditRow item(const QString& id) const;
  /// «8/7/2026» or 2026-07-08, and «7:30», «7h30» or «7 giờ 30».
  Q_INVOKABLE static bool isDate(const QString& text);
  Q_INVOKABLE static bool isTime(const QString& text);
  Q_INVOKABLE static QString dateText(qint64 ms);
  Q_INVOKABLE static QString timeText(qint64 ms);

  Q_INVOKABLE void createMeeting(const QString& title, const QString& date, const QString& time, const QString& place, bool closed);
  Q_INVOKABLE void saveMeeting(const QString& title, const QString& date, const QString& time, const QString& place, bool closed);
  /// `kind` and `rooms` as in AgendaRow.
  Q_INVOKABLE void addItem(const QString& title, int minutes, const QString& presenter, const QString& kind, const QString& rooms);
  Q_INVOKABLE void saveItem(const QString& item, const QString& title, int minutes, const QString& presenter, const QString& kind,
                            const QString& rooms);
  /// Among the items beside it.
  Q_INVOKABLE void moveUp(const QString& item);
  Q_INVOKABLE void moveDown(const QString& item);
  /// Under the item before it.
  Q_INVOKABLE void indent(const QString& item);
  /// Out of the item that it stands under.
  Q_INVOKABLE void outdent(const QString& item);
  Q_INVOKABLE void postpone(const QString& item);
  Q_INVOKABLE void takeBackIn(const QString& item);
  Q_INVOKABLE void forgetProblem() { set_problem({}, false); }

 signals:
  void changed();
  void problemChanged();
  /// What a form was for was written.
  void done();

 private:
  using Act = std::function<Result<void>(Office&, const AgendaItemView&, const std::vector<AgendaItemView>&)>;
  void show();
  void set_problem(const QString& problem, bool busy);
  void change(const QString& item, const QString& said, Act act, bool form = false);
  void restore(const QString& item, const ItemEdit& former);
  void write_meeting(const QString& meeting, const MeetingEdit& edit, bool undoable);

  CouncilThread& thread_;
  Notices& notices_;
  Programme& programme_;
  QString problem_;
  bool busy_ = false;
  RowsModel<AgendaEditRow> rows_;
};

}  // namespace kyhop
