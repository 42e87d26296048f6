// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <QSet>
#include <QVariantList>
#include <QVariantMap>

#include "app/desk/meeting/programme.h"
#include "app/desk/polls/poll_row.h"

namespace kyhop {

/// The votes of the meeting that the window is about.
class Polls : public QObject {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("The session has one")
  Q_PROPERTY(bool loaded READ loaded NOTIFY changed)
  Q_PROPERTY(int revision READ revision NOTIFY changed)
  Q_PROPERTY(kyhop::RowsModelBase* list READ list CONSTANT)
  Q_PROPERTY(kyhop::PollRow current READ current NOTIFY changed)
  Q_PROPERTY(kyhop::PollRow latest READ latest NOTIFY changed)
  Q_PROPERTY(kyhop::PollRow waiting READ waiting NOTIFY changed)
  Q_PROPERTY(kyhop::RowsModelBase* voters READ voters CONSTANT)
  Q_PROPERTY(QString sending READ sending NOTIFY changed)
  Q_PROPERTY(QVariantMap drafts READ drafts NOTIFY draftsChanged)
  Q_PROPERTY(QVariantList rules READ rules NOTIFY changed)
  Q_PROPERTY(int devices READ devices NOTIFY changed)
  Q_PROPERTY(int ready READ ready NOTIFY changed)
  Q_PROPERTY(bool mayOpen READ may_open NOTIFY changed)
  Q_PROPERTY(bool mayCount READ may_count NOTIFY changed)
  Q_PROPERTY(QVariantList chairs READ chairs NOTIFY changed)
  Q_PROPERTY(QString presider READ presider NOTIFY changed)

 public:
  Polls(CouncilThread& thread, Notices& notices, Programme& programme, QObject* parent);

  bool loaded() const { return loaded_; }
  /// Grows with each change, for bindings on `poll()`.
  int revision() const { return revision_; }
  /// The newest first.
  RowsModelBase* list() { return &list_; }
  /// The newest one that is open; unknown when none is.
  PollRow current() const;
  /// The open one, else the newest.
  PollRow latest() const;
  /// An open one that this person may vote in and has not; unknown when none is.
  PollRow waiting() const;
  /// Of the poll that watch() names, else of `latest`.
  RowsModelBase* voters() { return &voters_; }
  /// The poll whose ballot is just being written.
  QString sending() const { return sending_; }
  /// Opinions chosen but not yet confirmed, by poll; they last until they are confirmed. Empty: the person is about to change the ballot.
  const QVariantMap& drafts() const { return drafts_; }
  /// How can be decided: [{id, vi, en, basis, needed, base, ofPresent}].
  const QVariantList& rules() const { return read_.rules; }
  /// Devices of the delegates who are there, and those of them that hold what this one holds.
  int devices() const { return read_.devices; }
  int ready() const { return read_.ready; }
  bool may_open() const { return read_.may_open; }
  /// Who holds the chair, [{id, name}], where this person presses for them; else empty.
  const QVariantList& chairs() const { return read_.chairs; }
  /// The one of them by whose order it is pressed: the only one, or who was chosen at this desk. Empty while nobody is.
  QString presider() const;
  /// This person enters what is counted by hand.
  bool may_count() const { return read_.may_count; }

  /// Unknown when it is not here. `revision` makes a binding look again.
  Q_INVOKABLE kyhop::PollRow poll(const QString& id, int revision = 0) const;
  /// The newest poll about an item of the agenda.
  Q_INVOKABLE kyhop::PollRow about(const QString& item, int revision = 0) const;
  Q_INVOKABLE void watch(const QString& poll);
  Q_INVOKABLE void draft(const QString& poll, const QString& option);
  Q_INVOKABLE void forget(const QString& poll);
  /// Who presides from now on, of several.
  Q_INVOKABLE void choosePresider(const QString& person);

  /// What does not add up in a count by hand, in words; empty when it is right. `numbers`: present, issued, returned, invalid, and one
  /// number by the id of each option.
  Q_INVOKABLE QString tallyProblem(const kyhop::PollRow& poll, const QVariantMap& numbers) const;

  Q_INVOKABLE void vote(const QString& poll, const QString& option);
  Q_INVOKABLE void openPoll(const QString& item, const QString& question, const QString& rule);
  /// Begins closing; again for the next round.
  Q_INVOKABLE void close(const QString& poll);
  /// Gives it up; `way` is how the hall decides instead: hands, paper, or empty.
  Q_INVOKABLE void voidPoll(const QString& poll, const QString& reason, const QString& way);
  /// Enters a count by hand, or corrects it. Numbers as in tallyProblem().
  Q_INVOKABLE void enterCount(const kyhop::PollRow& poll, const QVariantMap& numbers);
  Q_INVOKABLE void announce(const QString& poll);

 signals:
  void changed();
  void draftsChanged();
  /// A vote that waits for this person's opinion has opened; `before`: it was open before the window was.
  void called(const QString& poll, bool before);

 private:
  struct Read {
    QString meeting, watched;
    QList<PollRow> polls;
    QList<VoterRow> voters;
    QVariantList rules, chairs;
    int devices = 0, ready = 0;
    bool may_open = false, may_count = false;
  };
  static Result<Read> read(Office& office, const QString& meeting, const QString& watched);
  static Result<void> read_readiness(Office& office, const MeetingView& meeting, const std::set<DeviceId>& reached, Read& into);
  void follow();
  Watch::Load load();
  void show(const Read& read);
  std::optional<PersonId> order() const;
  void act(const QString& poll, std::function<Result<void>(Office&, const PollId&)> work, std::function<void(bool)> done);

  CouncilThread& thread_;
  Notices& notices_;
  Programme& programme_;
  QString meeting_, watched_, presider_;
  Read read_;
  bool loaded_ = false;
  int revision_ = 0;
  QSet<QString> called_;
  QString sending_;
  QVariantMap drafts_;
  RowsModel<PollRow> list_;
  RowsModel<VoterRow> voters_;
  Watch* watch_ = nullptr;
};

}  // namespace kyhop
