// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <QHash>

#include "app/desk/meeting/programme.h"
#include "app/desk/meeting/speaker_row.h"

namespace kyhop {

/// Who speaks and who waits to speak on the item under discussion.
class Speakers : public QObject {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("The session has one")
  Q_PROPERTY(bool loaded READ loaded NOTIFY changed)
  Q_PROPERTY(kyhop::RowsModelBase* waiting READ waiting CONSTANT)
  Q_PROPERTY(kyhop::SpeakerRow speaking READ speaking NOTIFY changed)
  Q_PROPERTY(kyhop::SpeakerRow own READ own NOTIFY changed)
  Q_PROPERTY(int spoken READ spoken NOTIFY changed)
  Q_PROPERTY(bool mayAsk READ may_ask NOTIFY changed)
  Q_PROPERTY(bool mayLead READ may_lead NOTIFY changed)
  Q_PROPERTY(QString firstKind READ first_kind NOTIFY changed)
  Q_PROPERTY(QString nextKind READ next_kind NOTIFY changed)
  Q_PROPERTY(int minutes READ minutes WRITE set_minutes NOTIFY minutesChanged)

 public:
  Speakers(CouncilThread& thread, Notices& notices, Programme& programme, QObject* parent);

  /// What belongs to the item that is shown now was read.
  bool loaded() const { return loaded_; }
  /// The next speaker first.
  RowsModelBase* waiting() { return &waiting_; }
  /// Unknown when nobody speaks.
  const SpeakerRow& speaking() const { return read_.speaking; }
  /// This person, speaking or waiting; unknown when they are not in the list.
  const SpeakerRow& own() const { return read_.own; }
  /// Speeches on this item that have ended.
  int spoken() const { return read_.spoken; }
  bool may_ask() const { return read_.may_ask; }
  bool may_lead() const { return read_.may_lead; }
  /// What delegates ask for first on this item: question or speech.
  const QString& first_kind() const { return first_kind_; }
  /// What the next speaker asked for; `firstKind` when nobody waits.
  QString next_kind() const;
  /// Speaking time that the next speaker is given, 0: no limit. As the law of the sitting says for what they asked, until who leads the
  /// speakers gives another for that kind.
  int minutes() const { return minutesFor(next_kind()); }
  void set_minutes(int minutes);
  Q_INVOKABLE int minutesFor(const QString& kind) const;

  /// `kind`: speech, question, rebuttal, point_of_order.
  Q_INVOKABLE void ask(const QString& kind);
  /// Can be undone: asks again.
  Q_INVOKABLE void withdraw();
  /// Gives the floor; whoever speaks has ended.
  Q_INVOKABLE void call(const QString& person);
  /// The same for one who did not ask. `kind` as above, or answer.
  Q_INVOKABLE void invite(const QString& person, const QString& kind);
  Q_INVOKABLE void end();
  /// So many places down the list, or up below 0; as far as there are places.
  Q_INVOKABLE void move(const QString& person, int places);

 signals:
  void changed();
  void minutesChanged();

 private:
  struct Read {
    QString item;
    SpeakerRow speaking, own;
    QList<SpeakerRow> waiting;
    int spoken = 0;
    QHash<QString, int> minutes;  ///< by kind, as the law says
    bool may_ask = false, may_lead = false;
  };
  using Press = std::function<Result<void>(Office&, const AgendaItemView&)>;
  static Result<Read> read(Office& office, const QString& meeting, const QString& item);
  void follow();
  void show(const Read& read);
  void press(Press act, std::function<void()> done = {});

  CouncilThread& thread_;
  Notices& notices_;
  Programme& programme_;
  QString item_, first_kind_;
  bool loaded_ = false;
  QHash<QString, int> given_;  ///< minutes by kind that were chosen here
  Read read_;
  RowsModel<SpeakerRow> waiting_;
  Watch* watch_ = nullptr;
};

}  // namespace kyhop
