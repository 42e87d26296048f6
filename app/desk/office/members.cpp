// SPDX-License-Identifier: AGPL-3.0-or-later
#include "app/desk/office/members.h"

#include <algorithm>
#include <tuple>

#include "app/desk/base/error_words.h"
#include "app/desk/base/wording.h"
#include "app/meeting/commands/council.h"
#include "app/meeting/commands/seating.h"
#include "app/meeting/views/seating.h"
#include "storage/base/text.h"

namespace kyhop {

namespace {

QString text_of(std::string_view text) {
  return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

MemberRow row_of(const PersonInfo& info, const AuthorityState& state, const Seating& seats,
                 const std::optional<PersonId>& own) {
  MemberRow row;
  row.id = QString::fromStdString(info.person.hex());
  row.name = QString::fromStdString(info.name);
  row.title = QString::fromStdString(info.title);
  for (const Role role : info.roles) row.roles << text_of(token(role));
  for (const std::string& group : info.groups) row.groups << QString::fromStdString(group);
  row.phone = QString::fromStdString(info.phone);
  row.email = QString::fromStdString(info.email);
  row.devices = static_cast<int>(state.devices_of(info.person).size());
  row.own = own == info.person;
  row.seat = QString::fromStdString(seat_of(seats, info.person));
  return row;
}

PersonId person_of(const QString& hex) {
  return PersonId::from_hex(hex.toStdString()).value_or(PersonId{});
}

}  // namespace

QString MemberRow::role_words() const {
  QStringList words;
  for (const QString& role : roles) words << Wording::role(role);
  return words.join(QStringLiteral(", "));
}

Members::Members(CouncilThread& thread, CouncilThread& labour, Notices& notices, QObject* parent)
    : QObject(parent),
      thread_(thread),
      notices_(notices),
      rows_(this),
      intake_(labour, notices),
      watch_(thread, Topics(Topic::roster) | Topic::meetings, load(), this) {
  connect(&watch_, &Watch::failed, this, [this](const Error& error) { notices_.tell(error); });
}

Watch::Load Members::load() {
  return [this](Council& council) -> Result<Watch::Show> {
    const auto state = council.office.ledger().state();
    const auto own = council.office.ledger().own_person();
    KYHOP_ASSIGN(const auto seats, seating(council.office.ledger()));
    auto persons = state->active_persons();
    std::sort(persons.begin(), persons.end(),
              [](const PersonInfo* a, const PersonInfo* b) { return std::tie(a->depth, a->person) < std::tie(b->depth, b->person); });
    QList<MemberRow> read;
    for (const PersonInfo* person : persons) read << row_of(*person, *state, seats, own);
    return Watch::Show([this, read = std::move(read)] {
      all_ = read;
      filter();
      emit changed();
    });
  };
}

void Members::filter() {
  const std::string wanted = folded(wanted_.trimmed().toStdString());
  QList<MemberRow> found;
  for (const MemberRow& row : all_) {
    const QString text = row.name + QLatin1Char('\n') + row.title + QLatin1Char('\n') + row.groups.join(QLatin1Char('\n')) + QLatin1Char('\n') + row.seat;
    if (wanted.empty() || folded(text.toStdString()).find(wanted) != std::string::npos) found << row;
  }
  rows_.show(found);
}

void Members::find(const QString& text) {
  wanted_ = text;
  filter();
}

int Members::delegates() const {
  return static_cast<int>(
      std::count_if(all_.begin(), all_.end(), [](const MemberRow& row) { return row.roles.contains(QLatin1String("delegate")); }));
}

int Members::with_device() const {
  return static_cast<int>(std::count_if(all_.begin(), all_.end(), [](const MemberRow& row) { return row.devices > 0; }));
}

QStringList Members::role_tokens() {
  QStringList tokens;
  for (const Role role : all_roles()) tokens << text_of(token(role));
  return tokens;
}

MemberRow Members::member(const QString& id) const {
  const auto found = std::find_if(all_.begin(), all_.end(), [&id](const MemberRow& row) { return row.id == id; });
  return found == all_.end() ? MemberRow() : *found;
}

void Members::set_problem(const QString& problem, bool busy) {
  problem_ = problem;
  busy_ = busy;
  emit problemChanged();
}

void Members::add(const QString& name, const QStringList& roles, const QString& groups, const QString& title, const QString& phone,
                  const QString& email, const QString& seat) {
  NewPerson person{name.simplified().toStdString(), {}, {}, title.simplified().toStdString(), phone.simplified().toStdString(),
                   email.simplified().toStdString(), seat.simplified().toStdString()};
  for (const QString& role : roles)
    if (const auto known = role_from_token(role.toStdString())) person.roles.insert(*known);
  for (const QString& group : groups.split(QLatin1Char(';'), Qt::SkipEmptyParts))
    if (!group.simplified().isEmpty()) person.groups.push_back(group.simplified().toStdString());
  set_problem({}, true);
  thread_.command<PersonId>(
      this, [person](Council& council) { return add_person(council.office, person); },
      [this, name](Result<PersonId> result) {
        set_problem(result ? QString() : error_text(result.error()).sentence(), false);
        if (!result) return;
        notices_.say(tr("%1 was added").arg(name.simplified()));
        emit done();
      });
}

void Members::change_role(const QString& person, const QString& role, bool on, bool undoable) {
  thread_.command<bool>(
      this,
      [person = person_of(person), role = role.toStdString(), on](Council& council) -> Result<bool> {
        const auto known = role_from_token(role);
        if (!known) return fail(ErrorCode::usage, "role", "there is no such role", "choose another one");
        KYHOP_TRY(on ? add_role(council.office, person, *known) : remove_role(council.office, person, *known));
        return true;
      },
      [this, person, role, on, undoable](Result<bool> result) {
        set_problem(result ? QString() : error_text(result.error()).sentence(), false);
        if (!result || !undoable) return;
        const QString name = member(person).name;
        notices_.say((on ? tr("%1: role given: %2") : tr("%1: role taken away: %2")).arg(name, Wording::role(role)),
                     [this, person, role, on] { change_role(person, role, !on, false); });
      });
}

void Members::change_seat(const QString& person, const QString& seat, bool undoable) {
  const MemberRow before = member(person);
  thread_.command<bool>(
      this,
      [person = person_of(person), seat = seat.simplified().toStdString()](Council& council) -> Result<bool> {
        KYHOP_TRY(set_seat(council.office, person, seat));
        return true;
      },
      [this, before, seat, undoable](Result<bool> result) {
        set_problem(result ? QString() : error_text(result.error()).sentence(), false);
        if (!result || !undoable) return;
        const auto given = seat_label(seat.toStdString());
        notices_.say(given ? tr("%1: seat %2").arg(before.name, QString::fromStdString(given->text())) : tr("%1: no seat any more").arg(before.name),
                     [this, before] { change_seat(before.id, before.seat, false); });
      });
}

void Members::setSeat(const QString& person, const QString& seat) {
  set_problem({}, true);
  change_seat(person, seat, true);
}

void Members::setRole(const QString& person, const QString& role, bool on) {
  set_problem({}, true);
  change_role(person, role, on, true);
}

void Members::remove(const QString& person) {
  set_problem({}, true);
  thread_.command<bool>(
      this,
      [person = person_of(person)](Council& council) -> Result<bool> {
        KYHOP_TRY(remove_person(council.office, person));
        return true;
      },
      [this, name = member(person).name](Result<bool> result) {
        set_problem(result ? QString() : error_text(result.error()).sentence(), false);
        if (!result) return;
        notices_.say(tr("%1 is no longer in the council").arg(name));
        emit done();
      });
}

}  // namespace kyhop
