// SPDX-License-Identifier: AGPL-3.0-or-later
#include "app/desk/talk/people.h"

#include <QCollator>
#include <QSet>
#include <algorithm>

#include "app/meeting/views/presence.h"
#include "storage/base/text.h"
#include "sync/trust/role.h"

namespace kyhop {

namespace {

QString from_view(std::string_view text) {
  return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// Vietnamese lists go by the given name, which comes last.
QString by_given_name(const QString& name) {
  const auto at = name.lastIndexOf(QLatin1Char(' '));
  return at < 0 ? name : name.mid(at + 1) + QLatin1Char(' ') + name.left(at);
}

}  // namespace

People::People(CouncilThread& thread, Programme& programme, Notices& notices, QObject* parent)
    : QObject(parent),
      programme_(programme),
      notices_(notices),
      list_(this),
      watch_(thread, Topics(Topic::roster) | Topic::presence | Topic::meetings, load(), this) {
  connect(&watch_, &Watch::failed, this, [this](const Error& error) { notices_.tell(error); });
  connect(&programme_, &Programme::changed, this, [this] { watch_.set_load(load()); });
}

Result<QList<RosterRow>> People::read(Office& office, const QString& meeting) {
  QList<RosterRow> rows;
  Ledger& ledger = office.ledger();
  std::map<PersonId, PresenceView> present;
  if (const auto id = MeetingId::from_hex(meeting.toStdString())) {
    KYHOP_ASSIGN(present, presence(ledger, *id));
  }
  const auto state = ledger.state();
  const auto own = ledger.own_person();
  for (const PersonInfo* info : state->active_persons()) {
    RosterRow row;
    row.id = QString::fromStdString(info->person.hex());
    row.name = QString::fromStdString(info->name);
    for (const Role role : info->roles) row.roles << from_view(token(role));
    QStringList groups;
    for (const std::string& group : info->groups) groups << QString::fromStdString(group);
    row.group = groups.join(QStringLiteral(", "));
    row.title = QString::fromStdString(info->title);
    row.devices = static_cast<int>(state->devices_of(info->person).size());
    row.me = own && info->person == *own;
    if (const auto known = present.find(info->person); known != present.end()) row.presence = from_view(token(known->second.state));
    rows << row;
  }
  QCollator order(QLocale(QLocale::Vietnamese));
  std::sort(rows.begin(), rows.end(), [&order](const RosterRow& a, const RosterRow& b) {
    const int names = order.compare(by_given_name(a.name), by_given_name(b.name));
    return names != 0 ? names < 0 : a.id < b.id;
  });
  return rows;
}

Watch::Load People::load() {
  return [this, meeting = programme_.meeting().id](Council& council) -> Result<Watch::Show> {
    KYHOP_ASSIGN(auto rows, People::read(council.office, meeting));
    return Watch::Show([this, rows = std::move(rows)] {
      all_ = rows;
      show_filtered();
      emit changed();
    });
  };
}

void People::show_filtered() {
  const std::string words = folded(filter_.trimmed().toStdString());
  QList<RosterRow> wanted;
  for (const RosterRow& row : all_)
    if (words.empty() ||
        folded((row.name + QLatin1Char(' ') + row.group + QLatin1Char(' ') + row.title).toStdString()).find(words) != std::string::npos)
      wanted << row;
  list_.show(wanted);
}

void People::set_filter(const QString& filter) {
  if (filter == filter_) return;
  filter_ = filter;
  show_filtered();
  emit filterChanged();
}

int People::delegates() const {
  return static_cast<int>(
      std::count_if(all_.begin(), all_.end(), [](const RosterRow& row) { return row.roles.contains(QLatin1String("delegate")); }));
}

int People::groups() const {
  QSet<QString> names;
  for (const RosterRow& row : all_)
    for (const QString& group : row.group.split(QStringLiteral(", "), Qt::SkipEmptyParts)) names.insert(group);
  return static_cast<int>(names.size());
}

RosterRow People::person(const QString& id) const {
  const auto found = std::find_if(all_.begin(), all_.end(), [&id](const RosterRow& row) { return row.id == id; });
  return found == all_.end() ? RosterRow() : *found;
}

}  // namespace kyhop
