// SPDX-License-Identifier: AGPL-3.0-or-later
#include "app/desk/meeting/programme.h"

#include <QHash>
#include <algorithm>

#include "app/desk/base/wording.h"
#include "app/desk/meeting/known_meeting.h"
#include "app/meeting/commands/meeting.h"
#include "app/meeting/rules/item_kind.h"
#include "app/meeting/rules/schema.h"
#include "app/meeting/rules/sitting_state.h"

namespace kyhop {

struct Programme::Read {
  QList<MeetingRow> meetings;
  MeetingRow meeting;
  QList<AgendaRow> items;
  bool closed = false;
  int question_seconds = 0, answer_seconds = 0;
};

namespace {

MeetingRow row_of(const MeetingView& view) {
  MeetingRow row;
  row.id = QString::fromStdString(view.id.hex());
  row.title = QString::fromStdString(view.title);
  row.place = QString::fromStdString(view.place);
  row.state = QString::fromStdString(view.state);
  row.closed = view.closed;
  row.start = Wording::fromIso(QString::fromStdString(view.start));
  return row;
}

AgendaRow row_of(const AgendaItemView& view) {
  AgendaRow row;
  row.id = QString::fromStdString(view.id.hex());
  if (!view.parent.is_zero()) row.parent = QString::fromStdString(view.parent.hex());
  row.title = QString::fromStdString(view.title);
  row.presenter = QString::fromStdString(view.presenter);
  const std::string_view kind = item_kind_of(view.kind);
  row.kind = QString::fromUtf8(kind.data(), static_cast<qsizetype>(kind.size()));
  row.rooms = QString::fromStdString(view.rooms);
  row.state = QString::fromStdString(view.state);
  row.minutes = static_cast<int>(view.minutes);
  row.started = view.started;
  row.ended = view.ended;
  return row;
}

void number_items(QList<AgendaRow>& rows) {
  QHash<QString, int> children;
  QHash<QString, QString> numbers;
  for (AgendaRow& row : rows) {
    const int place = ++children[row.parent];
    const QString above = numbers.value(row.parent);
    row.number = above.isEmpty() ? QString::number(place) : above + QLatin1Char('.') + QString::number(place);
    numbers.insert(row.id, row.number);
  }
}

// A sitting that began less than this long ago is the one that people mean.
constexpr qint64 kSittingMs = qint64{12} * 3600 * 1000;

}  // namespace

Programme::Programme(CouncilThread& thread, Notices& notices, QObject* parent)
    : QObject(parent), thread_(thread), notices_(notices), meetings_(this), items_(this), watch_(thread, Topic::meetings, load(), this) {
  connect(&watch_, &Watch::failed, this, [this](const Error& error) { notices_.tell(error); });
}

Result<Programme::Read> Programme::read(Office& office, const QString& chosen) {
  Read read;
  KYHOP_ASSIGN(const auto all, kyhop::meetings(office.ledger()));
  const MeetingView* best = nullptr;
  const auto now = static_cast<qint64>(Office::now_ms());
  int rank = -1;
  std::vector<AgendaItemView> items;
  for (const MeetingView& meeting : all) {
    const MeetingRow row = row_of(meeting);
    read.meetings << row;
    KYHOP_ASSIGN(auto agenda_items, agenda(office.ledger(), meeting.id));
    const bool going_on =
        std::any_of(agenda_items.begin(), agenda_items.end(), [](const AgendaItemView& item) { return item.state == item_state::now; });
    const int weight = row.id == chosen ? 3 : going_on ? 2 : row.start + kSittingMs > now ? 1 : 0;
    // Meetings come by their start: of those to come the first counts, of those that are over the last.
    if (weight > rank || (weight == rank && weight == 0)) {
      rank = weight;
      best = &meeting;
      items = std::move(agenda_items);
    }
  }
  if (best == nullptr) return read;
  read.meeting = row_of(*best);
  const law::RulePack& law = law_of(*best);
  read.question_seconds = static_cast<int>(law.speaking_limit("question"));
  read.answer_seconds = static_cast<int>(law.speaking_limit("answer"));
  read.closed = best->closed && goes_on(items);
  for (const AgendaItemView& item : items) read.items << row_of(item);
  number_items(read.items);
  return read;
}

Watch::Load Programme::load() {
  return [this, chosen = chosen_](Council& council) -> Result<Watch::Show> {
    KYHOP_ASSIGN(auto read, Programme::read(council.office, chosen));
    return Watch::Show([this, read = std::move(read)] { show(read); });
  };
}

void Programme::show(const Read& read) {
  meetings_.show(read.meetings);
  items_.show(read.items);
  meeting_ = read.meeting;
  closed_ = read.closed;
  question_seconds_ = read.question_seconds;
  answer_seconds_ = read.answer_seconds;
  current_ = {};
  next_ = {};
  begun_ = false;
  parts_ = 0;
  const SittingState state = sitting_state(meeting_.state.toStdString());
  recess_ = state.recess;
  recess_until_ = state.until_ms;
  bool after = false;
  for (const AgendaRow& row : read.items) {
    begun_ = begun_ || row.started > 0;
    parts_ += row.parent.isEmpty() ? 1 : 0;
    if (row.state == QLatin1String("now")) current_ = row;
    // What comes after the one under discussion; what was passed over is next only when nothing else waits.
    const bool waits = row.state == QLatin1String("waiting");
    if (waits && (!next_.known() || (current_.known() && !after))) {
      next_ = row;
      after = current_.known();
    }
  }
  emit changed();
}

void Programme::choose(const QString& meeting) {
  chosen_ = meeting;
  watch_.set_load(load());
}

AgendaRow Programme::item(const QString& id) const {
  const auto found = std::find_if(items_.rows().begin(), items_.rows().end(), [&id](const AgendaRow& row) { return row.id == id; });
  return found == items_.rows().end() ? AgendaRow() : *found;
}

QString Programme::room(const AgendaRow& item, const QString& group) {
  return QString::fromStdString(room_of(item.rooms.toStdString(), group.toStdString()));
}

void Programme::press(const QString& item, Result<void> (*act)(Office&, const AgendaItemView&)) {
  thread_.command<bool>(
      this,
      [meeting = meeting_.id.toStdString(), wanted = item.toStdString(), act](Council& council) -> Result<bool> {
        KYHOP_ASSIGN(const auto items, agenda(council.office.ledger(), MeetingId::from_hex(meeting).value_or(MeetingId{})));
        const auto found = std::find_if(items.begin(), items.end(), [&](const AgendaItemView& view) { return view.id.hex() == wanted; });
        if (found == items.end())
          return kyhop::fail(ErrorCode::not_found, "agenda item", "it is no longer in the programme", "look at the programme again");
        KYHOP_TRY(act(council.office, *found));
        return true;
      },
      [this](Result<bool> done) { notices_.tell_failure(done); });
}

void Programme::run(std::function<Result<void>(Office&, const MeetingView&)> act) {
  thread_.command<bool>(
      this,
      [meeting = meeting_.id, act = std::move(act)](Council& council) -> Result<bool> {
        KYHOP_ASSIGN(const MeetingView view, known_meeting(council.office.ledger(), meeting));
        KYHOP_TRY(act(council.office, view));
        return true;
      },
      [this](Result<bool> done) { notices_.tell_failure(done); });
}

void Programme::takeBreak(int minutes) {
  run([minutes](Office& office, const MeetingView& meeting) { return begin_recess(office, meeting, minutes); });
}

void Programme::goOn() {
  run(&end_recess);
}

void Programme::startItem(const QString& item) {
  press(item, &start_item);
}

void Programme::finishItem(const QString& item) {
  press(item, &finish_item);
}

}  // namespace kyhop
