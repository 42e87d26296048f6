// SPDX-License-Identifier: AGPL-3.0-or-later
#include "app/desk/talk/conversations.h"

#include <algorithm>

namespace kyhop {

namespace {

const QString kEveryone = QStringLiteral("everyone"), kGroup = QStringLiteral("group"), kItem = QStringLiteral("item"),
              kPerson = QStringLiteral("person");

QString key_of(const QString& kind, const QString& id) {
  return kind + QLatin1Char(':') + id;
}

ConversationRow group_row(const QString& name, const ChatReader& reader) {
  ConversationRow row;
  row.id = key_of(kGroup, name);
  row.kind = kGroup;
  row.name = name;
  row.own = name == reader.own_group;
  return row;
}

ConversationRow item_row(const TalkItem& item) {
  ConversationRow row;
  row.id = key_of(kItem, item.id);
  row.kind = kItem;
  row.name = item.title;
  row.number = item.number;
  return row;
}

const TalkItem* item_of(const QString& key, const ChatReader& reader) {
  const auto found = std::find_if(reader.items.begin(), reader.items.end(), [&](const TalkItem& item) { return key == key_of(kItem, item.id); });
  return found == reader.items.end() ? nullptr : &*found;
}

// What stands above what.
int rank(const ConversationRow& row) {
  return row.kind == kEveryone ? 0 : row.own ? 1 : row.kind == kGroup ? 2 : row.kind == kItem ? 3 : 4;
}

}  // namespace

QString conversation_key(const MessageView& message, const PersonId& own) {
  switch (message.to.sort) {
    case AudienceView::Sort::group:
      return key_of(kGroup, QString::fromStdString(message.to.group));
    case AudienceView::Sort::person: {
      const PersonId& other = message.from == own ? message.to.person : message.from;
      return key_of(kPerson, QString::fromStdString(other.hex()));
    }
    default:
      return message.item.is_zero() ? kEveryone : key_of(kItem, QString::fromStdString(message.item.hex()));
  }
}

QList<ConversationRow> conversations(const QList<HeardMessage>& messages, const ChatReader& reader) {
  ConversationRow everyone;
  everyone.id = everyone.kind = kEveryone;
  QList<ConversationRow> rows{everyone};
  for (const QString& group : reader.groups) rows << group_row(group, reader);
  for (const TalkItem& item : reader.items)
    if (item.now) rows << item_row(item);
  for (const HeardMessage& message : messages) {
    const QString key = conversation_key(message.view, reader.person);
    auto row = std::find_if(rows.begin(), rows.end(), [&key](const ConversationRow& one) { return one.id == key; });
    const bool mine = message.view.from == reader.person;
    if (row == rows.end()) {
      const TalkItem* item = item_of(key, reader);
      if (item == nullptr && !message.view.item.is_zero()) continue;
      ConversationRow fresh = item == nullptr ? ConversationRow() : item_row(*item);
      fresh.id = key;
      fresh.kind = key.section(QLatin1Char(':'), 0, 0);
      if (fresh.kind == kGroup) fresh.name = key.mid(6);
      if (fresh.kind == kPerson) fresh.name = mine ? message.recipient : message.from;
      rows << fresh;
      row = rows.end() - 1;
    }
    if (static_cast<qint64>(message.view.at_ms) >= row->at) {
      row->at = static_cast<qint64>(message.view.at_ms);
      row->last = QString::fromStdString(message.view.text);
      row->last_from = mine ? QString() : message.from;
    }
    if (!mine && message.arrival > reader.looked.value(key)) ++row->unread;
  }
  const auto place = [&reader](const ConversationRow& row) {
    const TalkItem* item = item_of(row.id, reader);
    return item == nullptr ? -1 : item->now ? 0 : 1 + (item - &reader.items.front());
  };
  std::stable_sort(rows.begin(), rows.end(), [&place](const ConversationRow& a, const ConversationRow& b) {
    if (rank(a) != rank(b)) return rank(a) < rank(b);
    if (a.kind == kPerson) return std::tuple(-a.at, a.name) < std::tuple(-b.at, b.name);
    if (a.kind == kItem) return place(a) < place(b);
    return a.name.localeAwareCompare(b.name) < 0;
  });
  const auto person = std::find_if(rows.begin(), rows.end(), [](const ConversationRow& row) { return row.kind == kPerson; });
  if (person != rows.end()) person->first_person = true;
  return rows;
}

QString delivery(const MessageView& message, bool mine, std::uint64_t arrived_until) {
  if (!mine) return {};
  if (message.waiting_for_device) return QStringLiteral("device");
  return message.at_ms <= arrived_until ? QStringLiteral("arrived") : QStringLiteral("waiting");
}

}  // namespace kyhop
