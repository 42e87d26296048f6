// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QObject>
#include <QString>
#include <QStringList>
#include <QVariantMap>

#include "app/meeting/views/polls.h"

namespace kyhop {

/// One poll as this device knows it. Until it is closed nothing here tells the split of the votes, only the own choice.
struct PollRow {
  Q_GADGET
  QML_VALUE_TYPE(pollRow)
  Q_PROPERTY(QString id MEMBER id)
  Q_PROPERTY(int number MEMBER number)
  Q_PROPERTY(QString question MEMBER question)
  Q_PROPERTY(QString item MEMBER item)
  Q_PROPERTY(QString state MEMBER state)
  Q_PROPERTY(QString stage READ stage)
  Q_PROPERTY(bool open READ open)
  Q_PROPERTY(bool closed READ closed)
  Q_PROPERTY(QString openedBy MEMBER opened_by)
  Q_PROPERTY(qint64 openedAt MEMBER opened_at)
  Q_PROPERTY(qint64 closedAt MEMBER closed_at)
  Q_PROPERTY(qint64 certifiedAt MEMBER certified_at)
  Q_PROPERTY(QString voidReason MEMBER void_reason)
  Q_PROPERTY(QString way MEMBER way)
  Q_PROPERTY(int counts MEMBER counts)
  Q_PROPERTY(bool contradicted MEMBER contradicted)
  Q_PROPERTY(QString countedBy MEMBER counted_by)
  Q_PROPERTY(qint64 countedAt MEMBER counted_at)
  Q_PROPERTY(int present MEMBER present)
  Q_PROPERTY(int issued MEMBER issued)
  Q_PROPERTY(int returned MEMBER returned)
  Q_PROPERTY(int valid MEMBER valid)
  Q_PROPERTY(QVariantMap tally MEMBER tally)
  Q_PROPERTY(bool announced MEMBER announced)
  Q_PROPERTY(QString announcedBy MEMBER announced_by)
  Q_PROPERTY(QString openedFor MEMBER opened_for)
  Q_PROPERTY(QString closedBy MEMBER closed_by)
  Q_PROPERTY(QString closedFor MEMBER closed_for)
  Q_PROPERTY(QString voidedBy MEMBER voided_by)
  Q_PROPERTY(QString voidedFor MEMBER voided_for)
  Q_PROPERTY(QString announcedFor MEMBER announced_for)
  Q_PROPERTY(qint64 announcedAt MEMBER announced_at)
  Q_PROPERTY(QStringList options MEMBER options)
  Q_PROPERTY(bool revote MEMBER revote)
  Q_PROPERTY(bool namesAfterClose MEMBER names_after_close)
  Q_PROPERTY(int eligible MEMBER eligible)
  Q_PROPERTY(int asked MEMBER asked)
  Q_PROPERTY(int turnout MEMBER turnout)
  Q_PROPERTY(int recorded MEMBER recorded)
  Q_PROPERTY(int base MEMBER base)
  Q_PROPERTY(int needed MEMBER needed)
  Q_PROPERTY(bool ofPresent MEMBER of_present)
  Q_PROPERTY(int witnesses MEMBER witnesses)
  Q_PROPERTY(int majority MEMBER majority)
  Q_PROPERTY(int promises MEMBER promises)
  Q_PROPERTY(int cosigns MEMBER cosigns)
  Q_PROPERTY(int devices MEMBER devices)
  Q_PROPERTY(int delivered MEMBER delivered)
  Q_PROPERTY(bool mayVote MEMBER may_vote)
  Q_PROPERTY(bool officer MEMBER officer)
  Q_PROPERTY(QString choice MEMBER choice)
  Q_PROPERTY(QString status MEMBER status)
  Q_PROPERTY(qint64 votedAt MEMBER voted_at)
  Q_PROPERTY(int acks MEMBER acks)
  Q_PROPERTY(bool lateBallot MEMBER late_ballot)
  Q_PROPERTY(bool incomplete MEMBER incomplete)
  Q_PROPERTY(bool disputed MEMBER disputed)
  Q_PROPERTY(bool counted MEMBER counted)
  Q_PROPERTY(bool passed MEMBER passed)
  Q_PROPERTY(int votesFor MEMBER votes_for)
  Q_PROPERTY(int votesAgainst MEMBER votes_against)
  Q_PROPERTY(int votesAbstain MEMBER votes_abstain)
  Q_PROPERTY(int absent MEMBER absent)
  Q_PROPERTY(int notCounted MEMBER not_counted)
  Q_PROPERTY(QString explanationVi MEMBER explanation_vi)
  Q_PROPERTY(QString explanationEn MEMBER explanation_en)
  Q_PROPERTY(QString check MEMBER check)
  Q_PROPERTY(bool known READ known)

 public:
  QString id;
  int number = 0;
  QString question;
  QString item;   ///< of the agenda
  QString state;  ///< open, closing, provisional, certified, disputed, void
  bool ended = false;
  QString opened_by;
  qint64 opened_at = 0, closed_at = 0, certified_at = 0;  ///< milliseconds since 1970; 0: not yet, or not known here
  QString void_reason;
  QString way;                ///< given up for a vote by hand: hands, paper
  int counts = 0;             ///< how many counts by hand were entered, corrected ones too
  bool contradicted = false;  ///< two of them stand side by side and differ
  QString counted_by;         ///< who entered the one that the result follows from
  qint64 counted_at = 0;
  int present = 0;                          ///< at the opening; of a count by hand, at the count
  int issued = 0, returned = 0, valid = 0;  ///< of a count by hand
  QVariantMap tally;                        ///< its numbers by option
  int quorum = 0;                           ///< who must be present
  bool announced = false;
  QString announced_by;
  QString closed_by, voided_by;  ///< who pressed
  QString opened_for, closed_for, voided_for,
      announced_for;  ///< who held the chair and gave the order; empty: who pressed did it themselves
  qint64 announced_at = 0;
  QStringList options;
  bool revote = false, names_after_close = false;
  int eligible = 0;
  int asked = 0;    ///< present when it opened, and whoever voted besides
  int turnout = 0;  ///< how many have voted
  int recorded = 0;
  int base = 0, needed = 0;  ///< 0 while the base comes from the ballots
  bool of_present = false;   ///< base: those present, not all delegates
  int witnesses = 0, majority = 0, promises = 0, cosigns = 0;
  int devices = 0;    ///< of those who were present
  int delivered = 0;  ///< those of them of which it is known that they have the poll
  bool may_vote = false, officer = false;
  QString choice;  ///< the own one
  QString status;  ///< written, sent, recorded, counted, late, conflicting, rejected; empty: not voted
  qint64 voted_at = 0;
  int acks = 0;  ///< of the own ballot
  bool late_ballot = false;
  bool incomplete = false, disputed = false;
  bool counted = false;  ///< there are numbers
  bool passed = false;
  int votes_for = 0, votes_against = 0, votes_abstain = 0;
  int absent = 0;       ///< what is left of the base: not voted
  int not_counted = 0;  ///< rejected
  QString explanation_vi, explanation_en;
  QString check;  ///< hex, the same on every device that holds this poll and close
  /// The state, and of a vote by hand how far that is: hands_waiting, hands, paper_waiting, paper.
  QString stage() const { return way.isEmpty() ? state : counted ? way : way + QStringLiteral("_waiting"); }
  bool known() const { return !id.isEmpty(); }
  bool open() const { return known() && !ended; }
  bool closed() const { return known() && ended; }
  friend bool operator==(const PollRow&, const PollRow&) = default;
};

/// Where one person stands in a poll: while it is open, those whose opinion is missing; afterwards everyone's, where the law shows names.
struct VoterRow {
  Q_GADGET
  QML_VALUE_TYPE(voterRow)
  Q_PROPERTY(QString id MEMBER id)
  Q_PROPERTY(QString name MEMBER name)
  Q_PROPERTY(QString group MEMBER group)
  Q_PROPERTY(QString seat MEMBER seat)
  Q_PROPERTY(QString choice MEMBER choice)
  Q_PROPERTY(QString status MEMBER status)
  Q_PROPERTY(qint64 votedAt MEMBER voted_at)

 public:
  QString id, name, group;  ///< name and group are empty where they are not to be shown
  QString seat;             ///< «C04»; empty: none
  QString choice;           ///< after the close
  QString status;  ///< as in PollRow
  qint64 voted_at = 0;
  friend bool operator==(const VoterRow&, const VoterRow&) = default;
};

/// `reached`: devices that are known to hold all that this device holds.
Result<PollRow> poll_row(Ledger& ledger, const PollView& view, const std::set<DeviceId>& reached);
/// What is shown of those whose opinion is missing while the vote is open: the office sees names, the chair seats, nobody else anything.
enum class Missing { hidden, seats, names };
Result<QList<VoterRow>> voter_rows(Ledger& ledger, const PollView& view, Missing missing);

}  // namespace kyhop
