// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QHash>
#include <QList>
#include <QObject>
#include <QString>
#include <QStringList>

#include "app/meeting/views/notes.h"

namespace kyhop {

/// One conversation as the list shows it.
struct ConversationRow {
  Q_GADGET
  QML_VALUE_TYPE(conversationRow)
  Q_PROPERTY(QString id MEMBER id)
  Q_PROPERTY(QString kind MEMBER kind)
  Q_PROPERTY(QString name MEMBER name)
  Q_PROPERTY(QString number MEMBER number)
  Q_PROPERTY(bool own MEMBER own)
  Q_PROPERTY(QString lastFrom MEMBER last_from)
  Q_PROPERTY(QString last MEMBER last)
  Q_PROPERTY(qint64 at MEMBER at)
  Q_PROPERTY(int unread MEMBER unread)
  Q_PROPERTY(bool firstPerson MEMBER first_person)
  Q_PROPERTY(bool known READ known)

 public:
  QString id;         ///< "everyone", "group:NAME", "item:ID", "person:ID"
  QString kind;       ///< everyone, group, item, person
  QString name;       ///< of the group or person; title of the item
  QString number;     ///< of the item in the programme; empty when it stands in another one
  bool own = false;   ///< the group of delegates that this person belongs to
  QString last_from;  ///< who wrote last; empty: oneself
  QString last;
  qint64 at = 0;
  int unread = 0;
  bool first_person = false;  ///< the first of those with one person
  bool known() const { return !id.isEmpty(); }
  friend bool operator==(const ConversationRow&, const ConversationRow&) = default;
};

/// A message as it was read, with what this device knows of it.
struct HeardMessage {
  MessageView view;
  QString from;               ///< name
  QString recipient;          ///< name, of a message to a person
  std::uint64_t arrival = 0;  ///< number of its arrival here
};

/// An item of the programme, as far as people talk about it.
struct TalkItem {
  QString id, number, title;
  bool now = false;  ///< under discussion
  friend bool operator==(const TalkItem&, const TalkItem&) = default;
};

struct ChatReader {
  PersonId person;
  QStringList groups;
  QString own_group;      ///< of delegates (tổ); empty: in none
  QList<TalkItem> items;  ///< of the programme, in its order
  QHash<QString, std::uint64_t> looked;  ///< by conversation: the arrival up to which its messages were seen
};

/// The conversation that a message belongs to, for this person.
QString conversation_key(const MessageView& message, const PersonId& own);
/// Everyone first, then the own group of delegates, then groups by name, then items, the one under discussion first, then persons, the last
/// that wrote first. Everyone, the own groups and the item under discussion are there without a message; of others those with one. What was
/// said about items of other programmes is found by searching.
QList<ConversationRow> conversations(const QList<HeardMessage>& messages, const ChatReader& reader);

/// "waiting": nobody else has it, as far as known · "arrived" · "device": its recipient has no device yet · empty for what others wrote.
QString delivery(const MessageView& message, bool mine, std::uint64_t arrived_until);

}  // namespace kyhop
