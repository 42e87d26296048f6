// SPDX-License-Identifier: AGPL-3.0-or-later
#include "app/desk/talk/conversations.h"

#include <algorithm>

namespace kyhop {

QString conversation_key(const MessageView& message, const PersonId& own) {
  switch (message.to.sort) {
    case AudienceView::Sort::group:
      return QStringLiteral("group:") + QString::fromStdString(message.to.group);
    case AudienceView::Sort::person: {
      const PersonId& other = message.from == own ? message.to.person : message.from;
      return QStringLiteral("person:") + QString::fromStdString(other.hex());
    }
    default:
      return QStringLiteral("everyone");
  }
}

QList<ConversationRow> conversations(const QList<HeardMessage>& messages, const Listener& listener) {
  ConversationRow everyone;
  everyone.id = everyone.kind = QStringLiteral("everyone");
  QList<ConversationRow> rows{everyone};
  for (const QString& group : listener.groups) {
    ConversationRow row;
    row.id = QStringLiteral("group:") + group;
    row.kind = QStringLiteral("group");
    row.name = group;
    rows << row;
  }
  for (const HeardMessage& message : messages) {
    const QString key = conversation_key(message.view, listener.person);
    auto row = std::find_if(rows.begin(), rows.end(), [&key](const ConversationRow& one) { return one.id == key; });
    const bool mine = message.view.from == listener.person;
    if (row == rows.end()) {
      ConversationRow fresh;
      fresh.id = key;
      fresh.kind = key.section(QLatin1Char(':'), 0, 0);
      fresh.name = fresh.kind == QLatin1String("group") ? key.mid(6) : mine ? message.recipient : message.from;
      rows << fresh;
      row = rows.end() - 1;
    }
    if (static_cast<qint64>(message.view.at_ms) >= row->at) {
      row->at = static_cast<qint64>(message.view.at_ms);
      row->last = QString::fromStdString(message.view.text);
      row->last_from = mine ? QString() : message.from;
    }
    if (!mine && message.arrival > listener.looked.value(key)) ++row->unread;
  }
  const auto rank = [](const ConversationRow& row) {
    return row.kind == QLatin1String("everyone") ? 0 : row.kind == QLatin1String("group") ? 1 : 2;
  };
  std::stable_sort(rows.begin(), rows.end(), [&rank](const ConversationRow& a, const ConversationRow& b) {
    if (rank(a) != rank(b)) return rank(a) < rank(b);
    return rank(a) == 2 ? std::tuple(-a.at, a.name) < std::tuple(-b.at, b.name) : a.name.localeAwareCompare(b.name) < 0;
  });
  const auto person = std::find_if(rows.begin(), rows.end(), [&rank](const ConversationRow& row) { return rank(row) == 2; });
  if (person != rows.end()) person->first_person = true;
  return rows;
}

QString delivery(const MessageView& message, bool mine, std::uint64_t arrived_until) {
  if (!mine) return {};
  if (message.waiting_for_device) return QStringLiteral("device");
  return message.at_ms <= arrived_until ? QStringLiteral("arrived") : QStringLiteral("waiting");
}

}  // namespace kyhop
