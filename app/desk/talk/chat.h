// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "app/desk/base/notices.h"
#include "app/desk/base/rows_model.h"
#include "app/desk/base/watch.h"
#include "app/desk/meeting/programme.h"
#include "app/desk/talk/chat_rest.h"
#include "app/desk/talk/conversations.h"

namespace kyhop {

struct MessageRow {
  Q_GADGET
  QML_VALUE_TYPE(messageRow)
  Q_PROPERTY(QString id MEMBER id)
  Q_PROPERTY(bool mine MEMBER mine)
  Q_PROPERTY(QString authorName MEMBER author_name)
  Q_PROPERTY(QString authorGroup MEMBER author_group)
  Q_PROPERTY(QString text MEMBER text)
  Q_PROPERTY(QString paper MEMBER paper)
  Q_PROPERTY(int page MEMBER page)
  Q_PROPERTY(qint64 at MEMBER at)
  Q_PROPERTY(QString delivery MEMBER delivery)
  Q_PROPERTY(bool firstOfDay MEMBER first_of_day)

 public:
  QString id;
  bool mine = false;
  QString author_name, author_group;
  QString text;
  QString paper;  ///< of a link; empty: none
  int page = 0;
  qint64 at = 0;
  QString delivery;  ///< waiting, arrived, device, or nothing to say
  bool first_of_day = false;
  friend bool operator==(const MessageRow&, const MessageRow&) = default;
};

/// What people write to each other: the conversations, and the messages of the one that is open.
class Chat : public QObject {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("The session has one")
  Q_PROPERTY(bool loaded READ loaded NOTIFY changed)
  Q_PROPERTY(kyhop::RowsModelBase* conversations READ conversations CONSTANT)
  Q_PROPERTY(kyhop::RowsModelBase* messages READ messages CONSTANT)
  Q_PROPERTY(QString current READ current WRITE set_current NOTIFY currentChanged)
  Q_PROPERTY(kyhop::ConversationRow talk READ talk NOTIFY changed)
  Q_PROPERTY(int readers READ readers NOTIFY changed)
  Q_PROPERTY(bool mayWrite READ may_write NOTIFY changed)
  Q_PROPERTY(kyhop::ChatRest* rest READ rest CONSTANT)
  Q_PROPERTY(bool looking READ looking WRITE set_looking NOTIFY lookingChanged)
  Q_PROPERTY(int unread READ unread NOTIFY changed)
  Q_PROPERTY(int earlier READ earlier NOTIFY changed)
  Q_PROPERTY(int waiting READ waiting NOTIFY changed)
  Q_PROPERTY(QString seenPaper READ seen_paper NOTIFY seenChanged)
  Q_PROPERTY(int seenPage READ seen_page NOTIFY seenChanged)

 public:
  Chat(CouncilThread& thread, Notices& notices, Programme& programme, QObject* parent);

  bool loaded() const { return loaded_; }
  RowsModelBase* conversations() { return &conversations_; }
  /// Of the open conversation, oldest first: the newest of them, and more with each showEarlier().
  RowsModelBase* messages() { return &messages_; }
  /// How many came before those.
  int earlier() const { return earlier_; }
  Q_INVOKABLE void showEarlier();
  /// "everyone", "group:NAME", "item:ID", "person:ID"; empty: none is open.
  QString current() const { return current_; }
  void set_current(const QString& key);
  const ConversationRow& talk() const { return talk_; }
  /// How many persons read the open conversation, oneself included.
  int readers() const { return readers_; }
  /// Guests and press do not write to everyone.
  bool may_write() const { return to_everyone_ || (current_ != QLatin1String("everyone") && !current_.startsWith(QLatin1String("item:"))); }
  ChatRest* rest() { return &rest_; }
  /// The open conversation is before the person's eyes: what comes in it is seen.
  bool looking() const { return looking_; }
  void set_looking(bool looking);
  int unread() const { return unread_; }
  /// Own messages that no other device has yet, as far as known.
  int waiting() const { return waiting_; }

  /// The page that was read last: what «this page» means in a message.
  QString seen_paper() const { return seen_paper_; }
  int seen_page() const { return seen_page_; }
  Q_INVOKABLE void seePage(const QString& paper, int page);

  /// Nothing that was typed goes away with the page.
  Q_INVOKABLE QString draft() const { return drafts_.value(current_); }
  Q_INVOKABLE void keepDraft(const QString& text);
  /// To the open conversation; `paper` and `page` name what it is about, empty for none.
  Q_INVOKABLE void send(const QString& text, const QString& paper = {}, int page = 0);
  Q_INVOKABLE void remove(const QString& id);

 signals:
  void changed();
  void currentChanged();
  void lookingChanged();
  void seenChanged();
  /// A message of the own went into the open conversation.
  void sent();

 private:
  struct Read;
  void write(const QString& key, const QString& text, const QString& paper, int page);
  struct Question {
    QString current;
    bool looking = false;
    int most = 0;
    QList<TalkItem> items;
  };
  static Result<Read> read(Office& office, const Question& question);
  void follow();
  Watch::Load load();
  void show(const Read& read);

  CouncilThread& thread_;
  Notices& notices_;
  Programme& programme_;
  ChatRest rest_;
  QList<TalkItem> items_;
  bool loaded_ = false, to_everyone_ = false, looking_ = false;
  QString current_, seen_paper_;
  int seen_page_ = 0;
  ConversationRow talk_;
  int readers_ = 0, unread_ = 0, waiting_ = 0;
  QHash<QString, QString> drafts_;
  RowsModel<ConversationRow> conversations_;
  RowsModel<MessageRow> messages_;
  int most_, earlier_ = 0;
  Watch watch_;
};

}  // namespace kyhop
