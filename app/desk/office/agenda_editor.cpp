// SPDX-License-Identifier: AGPL-3.0-or-later
#include "app/desk/office/agenda_editor.h"

#include <QDateTime>
#include <QRegularExpression>
#include <algorithm>

#include "app/desk/base/error_words.h"
#include "app/meeting/commands/meeting.h"

namespace kyhop {

namespace {

QDate date_of(const QString& text) {
  const QString plain = text.simplified();
  for (const char* form : {"d/M/yyyy", "d-M-yyyy", "d.M.yyyy", "yyyy-MM-dd"})
    if (const QDate date = QDate::fromString(plain, QString::fromLatin1(form)); date.isValid()) return date;
  return {};
}

QTime time_of(const QString& text) {
  static const QRegularExpression form(QStringLiteral("^(\\d{1,2})\\s*(?:(?::|h|\\.|giờ)\\s*(\\d{1,2})?)?$"),
                                       QRegularExpression::CaseInsensitiveOption);
  const auto match = form.match(text.simplified());
  if (!match.hasMatch()) return {};
  return QTime(match.captured(1).toInt(), match.captured(2).toInt());
}

std::string start_of(const QString& date, const QString& time) {
  const QDate day = date_of(date);
  const QTime hour = time_of(time);
  if (!day.isValid() || !hour.isValid()) return {};
  return QDateTime(day, hour).toString(QStringLiteral("yyyy-MM-ddTHH:mm")).toStdString();
}

Result<std::vector<AgendaItemView>> items_of(Office& office, const std::string& meeting) {
  return agenda(office.ledger(), MeetingId::from_hex(meeting).value_or(MeetingId{}));
}

Result<AgendaItemView> one_of(const std::vector<AgendaItemView>& items, const std::string& id) {
  const auto found = std::find_if(items.begin(), items.end(), [&id](const AgendaItemView& item) { return item.id.hex() == id; });
  if (found != items.end()) return *found;
  return fail(ErrorCode::not_found, "agenda item", "it is no longer in the programme", "look at the programme again");
}

Result<MeetingView> meeting_of(Office& office, const std::string& id) {
  KYHOP_ASSIGN(const auto all, meetings(office.ledger()));
  const auto found = std::find_if(all.begin(), all.end(), [&id](const MeetingView& meeting) { return meeting.id.hex() == id; });
  if (found != all.end()) return *found;
  return fail(ErrorCode::not_found, "meeting", "it is not here", "look at the programme again");
}

std::vector<AgendaItemView> beside(const std::vector<AgendaItemView>& items, const AgendaItemView& item) {
  std::vector<AgendaItemView> siblings;
  std::copy_if(items.begin(), items.end(), std::back_inserter(siblings),
               [&item](const AgendaItemView& other) { return other.parent == item.parent; });
  return siblings;
}

std::size_t place_in(const std::vector<AgendaItemView>& items, const EntityId& id) {
  return static_cast<std::size_t>(std::find_if(items.begin(), items.end(), [&id](const AgendaItemView& other) { return other.id == id; }) -
                                  items.begin());
}

// The sibling that comes `after` places later; nothing at the end.
std::optional<AgendaItemView> later(const std::vector<AgendaItemView>& siblings, const EntityId& id, std::size_t after) {
  const std::size_t at = place_in(siblings, id) + after;
  return at < siblings.size() ? std::optional(siblings[at]) : std::nullopt;
}

}  // namespace

AgendaEditor::AgendaEditor(CouncilThread& thread, Notices& notices, Programme& programme, QObject* parent)
    : QObject(parent), thread_(thread), notices_(notices), programme_(programme), rows_(this) {
  connect(&programme_, &Programme::changed, this, &AgendaEditor::show);
  show();
}

void AgendaEditor::show() {
  QHash<QString, int> depths, last;
  QList<AgendaEditRow> rows;
  for (const AgendaRow& item : programme_.rows()) {
    AgendaEditRow row;
    row.id = item.id;
    row.number = item.number;
    row.title = item.title;
    row.presenter = item.presenter;
    row.kind = item.kind;
    row.rooms = item.rooms;
    row.state = item.state;
    row.minutes = item.minutes;
    row.depth = depths.contains(item.parent) ? depths.value(item.parent) + 1 : 0;
    depths.insert(item.id, row.depth);
    const auto before = last.constFind(item.parent);
    row.can_go_up = before != last.constEnd();
    if (row.can_go_up) rows[*before].can_go_down = true;
    last.insert(item.parent, static_cast<int>(rows.size()));
    rows << row;
  }
  rows_.show(rows);
  emit changed();
}

int AgendaEditor::minutes() const {
  int sum = 0;
  for (const AgendaEditRow& row : rows_.rows())
    if (row.state != QLatin1String("postponed")) sum += row.minutes;
  return sum;
}

AgendaEditRow AgendaEditor::item(const QString& id) const {
  const auto& rows = rows_.rows();
  const auto found = std::find_if(rows.begin(), rows.end(), [&id](const AgendaEditRow& row) { return row.id == id; });
  return found == rows.end() ? AgendaEditRow() : *found;
}

bool AgendaEditor::isDate(const QString& text) {
  return date_of(text).isValid();
}

bool AgendaEditor::isTime(const QString& text) {
  return time_of(text).isValid();
}

QString AgendaEditor::dateText(qint64 ms) {
  return ms == 0 ? QString() : QDateTime::fromMSecsSinceEpoch(ms).toString(QStringLiteral("d/M/yyyy"));
}

QString AgendaEditor::timeText(qint64 ms) {
  return ms == 0 ? QString() : QDateTime::fromMSecsSinceEpoch(ms).toString(QStringLiteral("H:mm"));
}

void AgendaEditor::set_problem(const QString& problem, bool busy) {
  problem_ = problem;
  busy_ = busy;
  emit problemChanged();
}

void AgendaEditor::createMeeting(const QString& title, const QString& date, const QString& time, const QString& place, bool closed) {
  set_problem({}, true);
  thread_.command<MeetingId>(
      this,
      [title = title.simplified().toStdString(), start = start_of(date, time), place = place.simplified().toStdString(),
       closed](Council& council) { return create_meeting(council.office, title, start, place, closed); },
      [this, title](Result<MeetingId> made) {
        set_problem(made ? QString() : error_text(made.error()).sentence(), false);
        if (!made) return;
        programme_.choose(QString::fromStdString(made->hex()));
        notices_.say(tr("«%1» was created").arg(title.simplified()));
        emit done();
      });
}

void AgendaEditor::saveMeeting(const QString& title, const QString& date, const QString& time, const QString& place, bool closed) {
  set_problem({}, true);
  MeetingEdit edit{title.simplified().toStdString(), {}, place.simplified().toStdString(), closed};
  // A time zone that somebody wrote stays while day and hour stay.
  const qint64 start = programme_.meeting().start;
  if (date != dateText(start) || time != timeText(start)) edit.start = start_of(date, time);
  write_meeting(programme_.meeting().id, edit, true);
}

void AgendaEditor::write_meeting(const QString& meeting, const MeetingEdit& edit, bool undoable) {
  thread_.command<MeetingEdit>(
      this,
      [meeting = meeting.toStdString(), edit](Council& council) -> Result<MeetingEdit> {
        KYHOP_ASSIGN(const MeetingView view, meeting_of(council.office, meeting));
        KYHOP_TRY(edit_meeting(council.office, view, edit));
        return former(view, edit);
      },
      [this, meeting, undoable](Result<MeetingEdit> before) {
        set_problem(before ? QString() : error_text(before.error()).sentence(), false);
        if (!before || !undoable) return;
        notices_.say(tr("The session was changed"), [this, meeting, before = *before] { write_meeting(meeting, before, false); });
        emit done();
      });
}

void AgendaEditor::addItem(const QString& title, int minutes, const QString& presenter, const QString& kind, const QString& rooms) {
  set_problem({}, true);
  const NewItem item{title.simplified().toStdString(),     std::nullopt,       minutes,
                     presenter.simplified().toStdString(), kind.toStdString(), rooms.simplified().toStdString()};
  thread_.command<EntityId>(
      this,
      [meeting = programme_.meeting().id.toStdString(), item](Council& council) -> Result<EntityId> {
        KYHOP_ASSIGN(const MeetingView view, meeting_of(council.office, meeting));
        return add_item(council.office, view, item);
      },
      [this, title](Result<EntityId> made) {
        set_problem(made ? QString() : error_text(made.error()).sentence(), false);
        if (!made) return;
        notices_.say(tr("«%1» is in the programme").arg(title.simplified()));
        emit done();
      });
}

void AgendaEditor::change(const QString& item, const QString& said, Act act, bool form) {
  set_problem({}, true);
  thread_.command<ItemEdit>(
      this,
      [meeting = programme_.meeting().id.toStdString(), item = item.toStdString(),
       act = std::move(act)](Council& council) -> Result<ItemEdit> {
        KYHOP_ASSIGN(const auto items, items_of(council.office, meeting));
        KYHOP_ASSIGN(const AgendaItemView view, one_of(items, item));
        KYHOP_TRY(act(council.office, view, items));
        KYHOP_ASSIGN(const auto then, items_of(council.office, meeting));
        KYHOP_ASSIGN(const AgendaItemView after, one_of(then, item));
        return former(view, after);
      },
      [this, item, said, form](Result<ItemEdit> before) {
        set_problem(before || !form ? QString() : error_text(before.error()).sentence(), false);
        if (!before) {
          if (!form) notices_.tell(before.error());
          return;
        }
        notices_.say(said, [this, item, before = *before] { restore(item, before); });
        if (form) emit done();
      });
}

void AgendaEditor::restore(const QString& item, const ItemEdit& former) {
  thread_.command<bool>(
      this,
      [meeting = programme_.meeting().id.toStdString(), item = item.toStdString(), former](Council& council) -> Result<bool> {
        KYHOP_ASSIGN(const auto items, items_of(council.office, meeting));
        KYHOP_ASSIGN(const AgendaItemView view, one_of(items, item));
        KYHOP_TRY(edit_item(council.office, view, former));
        return true;
      },
      [this](Result<bool> done) { notices_.tell_failure(done); });
}

void AgendaEditor::saveItem(const QString& item, const QString& title, int minutes, const QString& presenter, const QString& kind,
                            const QString& rooms) {
  ItemEdit edit;
  edit.title = title.simplified().toStdString();
  edit.minutes = minutes;
  edit.presenter = presenter.simplified().toStdString();
  edit.kind = kind.toStdString();
  edit.rooms = rooms.simplified().toStdString();
  change(
      item, tr("The item was changed"),
      [edit](Office& office, const AgendaItemView& view, const auto&) { return edit_item(office, view, edit); }, true);
}

void AgendaEditor::moveUp(const QString& item) {
  change(item, tr("The item was moved up"), [](Office& office, const AgendaItemView& view, const auto& items) -> Result<void> {
    const auto siblings = beside(items, view);
    const std::size_t at = place_in(siblings, view.id);
    if (at == 0) return {};
    return move_item(office, view, siblings[at - 1]);
  });
}

void AgendaEditor::moveDown(const QString& item) {
  change(item, tr("The item was moved down"), [](Office& office, const AgendaItemView& view, const auto& items) -> Result<void> {
    const auto siblings = beside(items, view);
    if (!later(siblings, view.id, 1)) return {};
    return move_item(office, view, later(siblings, view.id, 2));
  });
}

void AgendaEditor::indent(const QString& item) {
  change(item, tr("The item stands under the one before it now"),
         [](Office& office, const AgendaItemView& view, const auto& items) -> Result<void> {
           const auto siblings = beside(items, view);
           const std::size_t at = place_in(siblings, view.id);
           if (at == 0) return {};
           return put_under(office, view, siblings[at - 1].id);
         });
}

void AgendaEditor::outdent(const QString& item) {
  change(item, tr("The item stands one level higher now"),
         [](Office& office, const AgendaItemView& view, const auto& items) -> Result<void> {
           const std::size_t above = place_in(items, view.parent);
           if (above == items.size()) return {};
           const AgendaItemView& parent = items[above];
           KYHOP_TRY(put_under(office, view, parent.parent));
           const auto next = later(beside(items, parent), parent.id, 1);
           return next ? move_item(office, view, next) : Result<void>{};
         });
}

void AgendaEditor::postpone(const QString& item) {
  ItemEdit edit;
  edit.state = std::string(item_state::postponed);
  change(item, tr("The item was postponed"),
         [edit](Office& office, const AgendaItemView& view, const auto&) { return edit_item(office, view, edit); });
}

void AgendaEditor::takeBackIn(const QString& item) {
  ItemEdit edit;
  edit.state = std::string(item_state::waiting);
  change(item, tr("The item is in the programme again"),
         [edit](Office& office, const AgendaItemView& view, const auto&) { return edit_item(office, view, edit); });
}

}  // namespace kyhop
