// SPDX-License-Identifier: AGPL-3.0-or-later
#include "app/desk/office/paper_desk.h"

#include <QHash>
#include <algorithm>
#include <map>

#include "app/desk/base/wording.h"
#include "app/meeting/commands/papers.h"
#include "app/meeting/views/agenda.h"
#include "app/meeting/views/paper_history.h"

namespace kyhop {

struct PaperDesk::Read {
  QList<PaperDeskRow> papers;
  QVariantList items;
};

namespace {

constexpr const char* kFilters[] = {"todo", "draft", "submitted", "approved", "published", "returned", "withdrawn"};

struct Named {
  QHash<QString, QString> items;  ///< by id: «3. Ngân sách»
  QVariantList choices;
};

Result<Named> read_items(Ledger& ledger) {
  Named named;
  KYHOP_ASSIGN(const auto all, meetings(ledger));
  for (const MeetingView& meeting : all) {
    KYHOP_ASSIGN(const auto items, agenda(ledger, meeting.id));
    QHash<QString, int> children;
    QHash<QString, QString> numbers;
    for (const AgendaItemView& item : items) {
      const QString id = QString::fromStdString(item.id.hex());
      const QString parent = item.parent.is_zero() ? QString() : QString::fromStdString(item.parent.hex());
      const QString above = numbers.value(parent);
      const QString place = QString::number(++children[parent]);
      numbers.insert(id, above.isEmpty() ? place : above + QLatin1Char('.') + place);
      const QString text = numbers.value(id) + QStringLiteral(". ") + QString::fromStdString(item.title);
      named.items.insert(id, text);
      named.choices << QVariantMap{{QStringLiteral("value"), id},
                                   {QStringLiteral("text"), text},
                                   {QStringLiteral("sub"), all.size() > 1 ? QString::fromStdString(meeting.title) : QString()}};
    }
  }
  return named;
}

QString next_step(PaperState state) {
  switch (state) {
    case PaperState::draft:
    case PaperState::returned:
      return QStringLiteral("submit");
    case PaperState::submitted:
      return QStringLiteral("approve");
    case PaperState::approved:
      return QStringLiteral("publish");
    case PaperState::published:
    case PaperState::withdrawn:
      return {};
  }
  return {};
}

std::optional<PaperState> state_of(const QString& step) {
  if (step == QLatin1String("submit")) return PaperState::submitted;
  if (step == QLatin1String("approve")) return PaperState::approved;
  if (step == QLatin1String("publish")) return PaperState::published;
  if (step == QLatin1String("return")) return PaperState::returned;
  if (step == QLatin1String("withdraw")) return PaperState::withdrawn;
  return std::nullopt;
}

int done_of(PaperState state) {
  return state == PaperState::published ? 4 : state == PaperState::approved ? 3 : state == PaperState::submitted ? 2 : 1;
}

QString words(PaperState state) {
  return Wording::paperState(QString::fromUtf8(token(state).data(), qsizetype(token(state).size())));
}

QVariantMap step_row(const char* phase, const QString& text, const QString& detail) {
  return {{QStringLiteral("phase"), QString::fromLatin1(phase)}, {QStringLiteral("text"), text}, {QStringLiteral("detail"), detail}};
}

QString when_and_who(std::uint64_t ms, const QString& who) {
  const QString when = Wording::moment(static_cast<qint64>(ms));
  return who.isEmpty() ? when : when + QStringLiteral(" · ") + who;
}

// What happened, in order; then what is to come.
QVariantList steps_of(const RevisionView& view, const std::vector<PaperStepView>& history, const AuthorityState& state) {
  const auto name = [&state](const PersonId& person) {
    const PersonInfo* info = state.person(person);
    return info == nullptr ? QString() : QString::fromStdString(info->name);
  };
  QVariantList steps{step_row("done", words(PaperState::draft), when_and_who(Hlc{view.written}.milliseconds(), QString()))};
  for (const PaperStepView& step : history) {
    if (step.draft != view.draft) continue;
    QString detail = when_and_who(step.at_ms, name(step.by));
    if (!step.note.empty()) detail += QLatin1Char('\n') + QString::fromStdString(step.note);
    steps << step_row(step.step == PaperState::returned ? "alert" : "done", words(step.step), detail);
  }
  constexpr PaperState path[] = {PaperState::submitted, PaperState::approved, PaperState::published};
  if (view.state == PaperState::withdrawn) return steps;
  bool first = true;
  for (const PaperState later : path) {
    if (done_of(later) <= done_of(view.state)) continue;
    steps << step_row(first ? "now" : "later", words(later), QString());
    first = false;
  }
  return steps;
}

}  // namespace

Result<PaperDesk::Read> PaperDesk::read(Council& council) {
  Ledger& ledger = council.office.ledger();
  Read read;
  KYHOP_ASSIGN(const Named named, read_items(ledger));
  read.items = named.choices;
  KYHOP_ASSIGN(const auto all, revisions(ledger));
  KYHOP_ASSIGN(const auto history, paper_history(ledger));
  KYHOP_ASSIGN(const auto listed, papers(ledger));
  const auto state = ledger.state();
  std::map<EntityId, const RevisionView*> newest;
  std::map<EntityId, bool> out;
  for (const RevisionView& view : all) {
    newest[view.paper] = &view;
    out[view.paper] = out[view.paper] || view.state == PaperState::published;
  }
  int place = 0;
  for (const RevisionView& one : listed) {
    const RevisionView& view = *newest.at(one.paper);
    PaperDeskRow row;
    row.id = QString::fromStdString(view.paper.hex());
    row.badge = QString::number(++place);
    row.number = QString::fromStdString(view.number);
    row.title = QString::fromStdString(view.title);
    row.kind = QString::fromStdString(view.kind);
    row.item = named.items.value(QString::fromStdString(view.item.hex()));
    row.state = QString::fromUtf8(token(view.state).data(), qsizetype(token(view.state).size()));
    row.next = next_step(view.state);
    if (const PersonInfo* info = state->person(view.author)) row.author = QString::fromStdString(info->name);
    row.steps = steps_of(view, history, *state);
    row.steps_done = done_of(view.state);
    row.revision = static_cast<int>(view.revision);
    row.pages = static_cast<int>(view.pages);
    row.bytes = static_cast<qint64>(view.bytes);
    row.published = out[view.paper];
    row.can_return = view.state == PaperState::submitted || view.state == PaperState::approved;
    for (const PaperStepView& step : history)
      if (step.draft == view.draft && step.step == PaperState::returned && view.state == PaperState::returned)
        row.note = QString::fromStdString(step.note);
    read.papers << row;
  }
  return read;
}

PaperDesk::PaperDesk(CouncilThread& thread, CouncilThread& labour, Notices& notices, QObject* parent)
    : QObject(parent),
      thread_(thread),
      notices_(notices),
      rows_(this),
      filters_(this),
      intake_(labour, notices),
      watch_(thread, Topic::papers | Topic::meetings | Topic::roster, load(), this) {
  connect(&watch_, &Watch::failed, this, [this](const Error& error) { notices_.tell(error); });
}

Watch::Load PaperDesk::load() {
  return [this](Council& council) -> Result<Watch::Show> {
    KYHOP_ASSIGN(auto found, PaperDesk::read(council));
    return Watch::Show([this, found = std::move(found)] { show(found); });
  };
}

void PaperDesk::show(const Read& read) {
  all_ = read.papers;
  items_ = read.items;
  QList<PaperFilterRow> filters;
  for (const char* name : kFilters) {
    PaperFilterRow row;
    row.id = QString::fromLatin1(name);
    row.papers = count(row.id);
    if (row.id != QLatin1String("withdrawn") || row.papers > 0) filters << row;
  }
  filters_.show(filters);
  filter_rows();
}

int PaperDesk::count(const QString& filter) const {
  return static_cast<int>(std::count_if(all_.begin(), all_.end(), [&filter](const PaperDeskRow& row) {
    return filter == QLatin1String("todo") ? !row.next.isEmpty() : row.state == filter;
  }));
}

int PaperDesk::pages() const {
  int sum = 0;
  for (const PaperDeskRow& row : all_) sum += row.pages;
  return sum;
}

int PaperDesk::ready(const QString& step) const {
  const auto& rows = rows_.rows();
  return static_cast<int>(std::count_if(rows.begin(), rows.end(), [&step](const PaperDeskRow& row) { return row.next == step; }));
}

// The chosen paper stays chosen after a step takes it out of the list: its pane says where it stands now.
void PaperDesk::filter_rows() {
  QList<PaperDeskRow> shown;
  chosen_ = {};
  for (const PaperDeskRow& row : all_) {
    if (filter_ == QLatin1String("todo") ? !row.next.isEmpty() : row.state == filter_) shown << row;
    if (row.id == wanted_) chosen_ = row;
  }
  if (!chosen_.known() && !shown.isEmpty()) chosen_ = shown.constFirst();
  rows_.show(shown);
  emit changed();
}

void PaperDesk::set_filter(const QString& filter) {
  filter_ = filter;
  filter_rows();
}

void PaperDesk::choose(const QString& paper) {
  wanted_ = paper;
  filter_rows();
}

namespace {

Result<bool> do_step(Office& office, const std::string& paper, PaperState to, const std::string& note) {
  KYHOP_ASSIGN(const auto all, revisions_of(office.ledger(), EntityId::from_hex(paper).value_or(EntityId{})));
  if (all.empty()) return fail(ErrorCode::not_found, "paper", "it is not here", "look at the list again");
  KYHOP_TRY(to == PaperState::published ? publish_paper(office, all.back()) : step_paper(office, all.back(), to, note));
  return true;
}

}  // namespace

void PaperDesk::step(const QString& paper, const QString& step, const QString& note) {
  const auto to = state_of(step);
  if (!to) return;
  thread_.command<bool>(
      this,
      [paper = paper.toStdString(), to = *to, note = note.trimmed().toStdString()](Council& council) {
        return do_step(council.office, paper, to, note);
      },
      [this, to = *to](Result<bool> done) {
        if (!notices_.tell_failure(done)) notices_.say(tr("The paper stands at: %1").arg(words(to)));
      });
}

void PaperDesk::stepAll(const QString& step) {
  const auto to = state_of(step);
  if (!to) return;
  std::vector<std::string> wanted;
  for (const PaperDeskRow& row : rows_.rows())
    if (row.next == step) wanted.push_back(row.id.toStdString());
  thread_.command<int>(
      this,
      [wanted, to = *to](Council& council) -> Result<int> {
        for (const std::string& paper : wanted) KYHOP_TRY(do_step(council.office, paper, to, {}));
        return static_cast<int>(wanted.size());
      },
      [this, to = *to](Result<int> done) {
        if (!notices_.tell_failure(done)) notices_.say(tr("%1 papers stand at: %2").arg(*done).arg(words(to)));
      });
}

void PaperDesk::revise(const QString& paper, const QString& file) {
  const auto found = std::find_if(all_.begin(), all_.end(), [&paper](const PaperDeskRow& row) { return row.id == paper; });
  if (found != all_.end()) intake_.revise(paper, found->title, file);
}

}  // namespace kyhop
