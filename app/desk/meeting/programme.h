// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QObject>
#include <QString>
#include <functional>

#include "app/desk/base/notices.h"
#include "app/desk/base/rows_model.h"
#include "app/desk/base/watch.h"
#include "app/meeting/views/agenda.h"

namespace kyhop {

/// One item of the programme as a list shows it.
struct AgendaRow {
  Q_GADGET
  QML_VALUE_TYPE(agendaRow)
  Q_PROPERTY(QString id MEMBER id)
  Q_PROPERTY(QString parent MEMBER parent)
  Q_PROPERTY(QString number MEMBER number)
  Q_PROPERTY(QString title MEMBER title)
  Q_PROPERTY(QString presenter MEMBER presenter)
  Q_PROPERTY(QString kind MEMBER kind)
  Q_PROPERTY(QString rooms MEMBER rooms)
  Q_PROPERTY(QString state MEMBER state)
  Q_PROPERTY(int minutes MEMBER minutes)
  Q_PROPERTY(qint64 started MEMBER started)
  Q_PROPERTY(qint64 ended MEMBER ended)
  Q_PROPERTY(bool known READ known)

 public:
  QString id, parent;
  QString number;  ///< «3» at the top, «3.1» below
  QString title, presenter;
  QString kind;   ///< discussion, questioning, group_debate, vote
  QString rooms;  ///< of a group debate, as written
  QString state;  ///< waiting, now, done, postponed
  int minutes = 0;
  qint64 started = 0, ended = 0;  ///< milliseconds since 1970; 0: not yet
  bool known() const { return !id.isEmpty(); }
  friend bool operator==(const AgendaRow&, const AgendaRow&) = default;
};

struct MeetingRow {
  Q_GADGET
  QML_VALUE_TYPE(meetingRow)
  Q_PROPERTY(QString id MEMBER id)
  Q_PROPERTY(QString title MEMBER title)
  Q_PROPERTY(QString place MEMBER place)
  Q_PROPERTY(bool closed MEMBER closed)
  Q_PROPERTY(QString state MEMBER state)
  Q_PROPERTY(qint64 start MEMBER start)
  Q_PROPERTY(bool known READ known)

 public:
  QString id, title, place, state;
  qint64 start = 0;     ///< milliseconds since 1970
  bool closed = false;  ///< decided to be held without guests and press
  bool known() const { return !id.isEmpty(); }
  friend bool operator==(const MeetingRow&, const MeetingRow&) = default;
};

/// The meeting that the window is about, and its agenda.
class Programme : public QObject {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("The session has one")
  Q_PROPERTY(bool loaded READ loaded NOTIFY changed)
  Q_PROPERTY(kyhop::MeetingRow meeting READ meeting NOTIFY changed)
  Q_PROPERTY(kyhop::RowsModelBase* meetings READ meetings CONSTANT)
  Q_PROPERTY(kyhop::RowsModelBase* items READ items CONSTANT)
  Q_PROPERTY(kyhop::AgendaRow current READ current NOTIFY changed)
  Q_PROPERTY(kyhop::AgendaRow next READ next NOTIFY changed)
  Q_PROPERTY(bool begun READ begun NOTIFY changed)
  Q_PROPERTY(int parts READ parts NOTIFY changed)
  Q_PROPERTY(bool closed READ closed NOTIFY changed)
  Q_PROPERTY(int questionSeconds READ question_seconds NOTIFY changed)
  Q_PROPERTY(int answerSeconds READ answer_seconds NOTIFY changed)
  Q_PROPERTY(bool recess READ recess NOTIFY changed)
  Q_PROPERTY(qint64 recessUntil READ recess_until NOTIFY changed)

 public:
  Programme(CouncilThread& thread, Notices& notices, QObject* parent);

  bool loaded() const { return watch_.loaded(); }
  /// The chosen one; else the one that is going on, else the next to begin, else the last. Unknown where there is none.
  const MeetingRow& meeting() const { return meeting_; }
  RowsModelBase* meetings() { return &meetings_; }
  /// In the order of the programme, a parent before its children.
  RowsModelBase* items() { return &items_; }
  const QList<AgendaRow>& rows() const { return items_.rows(); }
  /// The item under discussion; unknown when none is.
  const AgendaRow& current() const { return current_; }
  /// The first item that is still to come.
  const AgendaRow& next() const { return next_; }
  /// Some item was started.
  bool begun() const { return begun_; }
  /// How many items stand at the top of the programme.
  int parts() const { return parts_; }

  /// A closed sitting goes on.
  bool closed() const { return closed_; }
  /// How long a question and an answer may take by the law of the sitting; 0: no limit.
  int question_seconds() const { return question_seconds_; }
  int answer_seconds() const { return answer_seconds_; }
  /// The sitting has a break.
  bool recess() const { return recess_; }
  /// In milliseconds since 1970; 0 when nobody said for how long.
  qint64 recess_until() const { return recess_until_; }

  Q_INVOKABLE void choose(const QString& meeting);
  Q_INVOKABLE void startItem(const QString& item);
  Q_INVOKABLE void finishItem(const QString& item);
  /// `minutes` 0: without a fixed end.
  Q_INVOKABLE void takeBreak(int minutes);
  Q_INVOKABLE void goOn();
  /// Where a group debates this item; empty where nothing is said.
  Q_INVOKABLE static QString room(const kyhop::AgendaRow& item, const QString& group);
  Q_INVOKABLE kyhop::AgendaRow item(const QString& id) const;

 signals:
  void changed();

 private:
  struct Read;
  static Result<Read> read(Office& office, const QString& chosen);
  Watch::Load load();
  void show(const Read& read);
  void run(std::function<Result<void>(Office&, const MeetingView&)> act);
  void press(const QString& item, Result<void> (*act)(Office&, const AgendaItemView&));

  CouncilThread& thread_;
  Notices& notices_;
  QString chosen_;
  MeetingRow meeting_;
  AgendaRow current_, next_;
  bool begun_ = false, closed_ = false;
  int parts_ = 0, question_seconds_ = 0, answer_seconds_ = 0;
  bool recess_ = false;
  qint64 recess_until_ = 0;
  RowsModel<MeetingRow> meetings_;
  RowsModel<AgendaRow> items_;
  Watch watch_;
};

}  // namespace kyhop
