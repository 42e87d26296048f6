// SPDX-License-Identifier: AGPL-3.0-or-later
#include "app/desk/meeting/attendance.h"

#include <QCollator>
#include <QPointer>
#include <algorithm>

#include "app/desk/base/wording.h"
#include "app/desk/meeting/known_meeting.h"
#include "app/desk/meeting/seat_plan.h"
#include "app/meeting/commands/meeting.h"
#include "app/meeting/rules/permissions.h"
#include "app/meeting/views/seating.h"
#include "storage/base/text.h"

namespace kyhop {

namespace {

QString text(const std::string& words) {
  return QString::fromStdString(words);
}

// Vietnamese lists go by the given name, which stands last.
QString by_given_name(const QString& name) {
  const qsizetype last = name.lastIndexOf(QLatin1Char(' '));
  return last < 0 ? name : name.mid(last + 1) + QLatin1Char(' ') + name.left(last);
}

void put_in_order(QList<AttendanceRow>& rows) {
  QCollator collator(QLocale(QLocale::Vietnamese));
  collator.setNumericMode(true);
  std::sort(rows.begin(), rows.end(), [&collator](const AttendanceRow& a, const AttendanceRow& b) {
    const int order = collator.compare(by_given_name(a.name), by_given_name(b.name));
    return order != 0 ? order < 0 : a.id < b.id;
  });
  QStringList groups;
  for (const AttendanceRow& row : rows)
    if (!groups.contains(row.group)) groups << row.group;
  std::sort(groups.begin(), groups.end(), collator);
  for (AttendanceRow& row : rows) row.place = static_cast<int>(groups.indexOf(row.group));
}

void add_to(AttendanceCount& count, const QString& state) {
  if (state == QLatin1String("present"))
    ++count.present;
  else if (state == QLatin1String("online"))
    ++count.online;
  else if (state == QLatin1String("excused"))
    ++count.excused;
  else if (state == QLatin1String("unexcused"))
    ++count.unexcused;
  else if (state == QLatin1String("left"))
    ++count.left;
  else
    ++count.unmarked;
}

bool may_mark_others(Ledger& ledger) {
  const auto own = ledger.own_person();
  const auto state = ledger.state();
  const PersonInfo* person = own ? state->person(*own) : nullptr;
  return person != nullptr && allowed(Act::presence_others, {*own, {}, person->roles, person->groups, state}) == Allowed::always;
}

}  // namespace

Attendance::Attendance(CouncilThread& thread, Notices& notices, Programme& programme, QObject* parent)
    : QObject(parent), thread_(thread), notices_(notices), programme_(programme), rows_(this), seats_(this), unseated_(this) {
  connect(&programme_, &Programme::changed, this, &Attendance::follow);
  follow();
}

void Attendance::follow() {
  const QString wanted = programme_.meeting().id;
  if (wanted.isEmpty() || wanted == meeting_) return;
  meeting_ = wanted;
  auto load = [this, wanted](Council& council) -> Result<Watch::Show> {
    KYHOP_ASSIGN(auto read, Attendance::read(council.office, wanted));
    return Watch::Show([this, read = std::move(read)] { show(read); });
  };
  if (watch_ != nullptr) return watch_->set_load(std::move(load));
  watch_ = new Watch(thread_, Topics(Topic::presence) | Topic::roster | Topic::meetings, std::move(load), this);
  connect(watch_, &Watch::failed, this, [this](const Error& error) { notices_.tell(error); });
}

Result<Attendance::Read> Attendance::read(Office& office, const QString& meeting) {
  Read read;
  read.meeting = meeting;
  Ledger& ledger = office.ledger();
  KYHOP_ASSIGN(const MeetingView view, known_meeting(ledger, meeting));
  KYHOP_ASSIGN(const auto marked, presence(ledger, view.id));
  KYHOP_ASSIGN(const polls::Quorum needed, quorum(ledger, view.id, law_of(view).rules.front().quorum));
  KYHOP_ASSIGN(const auto seats, seating(ledger));
  const auto state = ledger.state();
  const auto own = ledger.own_person();
  for (const PersonInfo* person : state->with_role(Role::delegate)) {
    AttendanceRow row;
    row.id = text(person->person.hex());
    row.name = text(person->name);
    row.group = text(roll_group(*person));
    row.mine = person->person == own;
    row.presides = person->roles.contains(Role::chair) || person->roles.contains(Role::deputy);
    row.seat = text(seat_of(seats, person->person));
    row.key = text(folded(person->name)) + QLatin1Char(' ') + text(folded(row.group.toStdString())) + QLatin1Char(' ') + row.seat.toLower();
    const auto found = marked.find(person->person);
    if (found != marked.end() && found->second.state != Presence::unmarked) {
      const PresenceView& mark = found->second;
      row.state = QString::fromUtf8(token(mark.state).data(), static_cast<qsizetype>(token(mark.state).size()));
      row.at = static_cast<qint64>(mark.at_ms);
      const PersonInfo* by = mark.by == person->person ? nullptr : state->person(mark.by);
      if (by != nullptr) row.by = text(by->name);
    }
    add_to(read.count, row.state);
    if (row.mine) read.own = row;
    read.rows << row;
  }
  put_in_order(read.rows);
  read.count.there = static_cast<int>(needed.present);
  read.count.base = static_cast<int>(needed.base);
  read.count.needed = static_cast<int>(needed.needed);
  read.count.met = needed.met;
  read.count.kept = needed.kept;
  read.may_mark = may_mark_others(ledger);
  return read;
}

void Attendance::show(const Read& read) {
  if (read.meeting != meeting_) return;
  read_ = read;
  loaded_ = true;
  arrange();
  emit changed();
  emit arranged();
}

void Attendance::arrange() {
  const QString wanted = text(folded(search_.trimmed().toStdString()));
  rows_.show(kyhop::arranged(read_.rows, wanted, view_ == QLatin1String("groups")));
  const SeatPlan plan = seat_plan(read_.rows, wanted);
  seat_lines_ = plan.lines;
  seats_.show(plan.seats);
  unseated_.show(plan.unseated);
}

void Attendance::set_search(const QString& words) {
  if (words == search_) return;
  search_ = words;
  arrange();
  emit arranged();
}

void Attendance::set_view(const QString& view) {
  if (view == view_) return;
  view_ = view;
  arrange();
  emit arranged();
}

void Attendance::mark(const QStringList& persons, const QString& state, std::function<void()> done) {
  thread_.command<bool>(
      this,
      [meeting = meeting_, persons, state](Council& council) -> Result<bool> {
        KYHOP_ASSIGN(const MeetingView view, known_meeting(council.office.ledger(), meeting));
        const auto wanted = presence_from_token(state.toStdString());
        if (!wanted) return fail(ErrorCode::usage, "presence", "there is no such state", "choose one of the list");
        for (const QString& id : persons) {
          const auto person = PersonId::from_hex(id.toStdString());
          if (person) KYHOP_TRY(set_presence(council.office, view, *person, *wanted));
        }
        return true;
      },
      [this, done = std::move(done)](Result<bool> marked) {
        if (!notices_.tell_failure(marked) && done) done();
      });
}

void Attendance::set(const QString& person, const QString& state) {
  const auto found = std::find_if(read_.rows.begin(), read_.rows.end(), [&person](const AttendanceRow& row) { return row.id == person; });
  if (found == read_.rows.end() || found->state == state) return;
  const AttendanceRow before = *found;
  mark({person}, state, [this, before, state] {
    notices_.say(tr("%1: %2", "person, presence").arg(before.name, Wording::presence(state)), [self = QPointer<Attendance>(this), before] {
      if (self) self->mark({before.id}, before.state.isEmpty() ? QStringLiteral("unmarked") : before.state, {});
    });
  });
}

void Attendance::finish() {
  QStringList rest;
  for (const AttendanceRow& row : read_.rows)
    if (row.state.isEmpty()) rest << row.id;
  if (rest.isEmpty()) return;
  mark(rest, QStringLiteral("unexcused"), [this, rest] {
    notices_.say(tr("The roll is closed. Absent without leave: %1").arg(rest.size()), [self = QPointer<Attendance>(this), rest] {
      if (self) self->mark(rest, QStringLiteral("unmarked"), {});
    });
  });
}

}  // namespace kyhop
