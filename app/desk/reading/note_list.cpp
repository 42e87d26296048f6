// SPDX-License-Identifier: AGPL-3.0-or-later
#include "app/desk/reading/note_list.h"

#include <algorithm>
#include <climits>
#include <tuple>
#include <vector>

#include "app/desk/base/error_words.h"
#include "app/desk/reading/note_places.h"
#include "app/meeting/rules/permissions.h"
#include "storage/base/text.h"

namespace kyhop {

namespace {

QString audience_token(const AudienceView& audience) {
  switch (audience.sort) {
    case AudienceView::Sort::everyone:
      return QStringLiteral("everyone");
    case AudienceView::Sort::own:
      return QStringLiteral("private");
    case AudienceView::Sort::person:
      return QStringLiteral("person");
    case AudienceView::Sort::group:
      return QStringLiteral("group");
  }
  return QStringLiteral("private");
}

QString folded_text(const QString& text) {
  return QString::fromStdString(folded(text.toStdString()));
}

QVariantMap audience_entry(const QString& token, const QString& kind, const QString& name, int count) {
  return {
      {QStringLiteral("token"), token}, {QStringLiteral("kind"), kind}, {QStringLiteral("name"), name}, {QStringLiteral("count"), count}};
}

}  // namespace

AudienceView audience_from(const QString& token) {
  if (token == QLatin1String("everyone")) return {};
  if (token.startsWith(QLatin1String("group:"))) return {AudienceView::Sort::group, {}, token.mid(6).toStdString()};
  if (token.startsWith(QLatin1String("person:")))
    if (const auto person = PersonId::from_hex(token.mid(7).toStdString())) return {AudienceView::Sort::person, *person, {}};
  return {AudienceView::Sort::own, {}, {}};
}

struct Notes::Read {
  QList<NoteRow> rows;
  QList<Group> groups;
  QHash<QString, QString> names;
  int persons = 0;
  bool to_everyone = false;
};

Notes::Notes(CouncilThread& thread, Papers& papers, Notices& notices, QObject* parent)
    : QObject(parent),
      thread_(thread),
      papers_(papers),
      notices_(notices),
      list_(this),
      watch_(thread, Topics(Topic::notes) | Topic::roster, load(), this) {
  connect(&watch_, &Watch::failed, this, [this](const Error& error) { notices_.tell(error); });
  connect(&papers_, &Papers::changed, this, [this] {
    if (number_papers()) show_filtered();
  });
  number_papers();
}

Result<Notes::Read> Notes::read(Office& office) {
  Read read;
  Ledger& ledger = office.ledger();
  const auto state = ledger.state();
  const auto own = ledger.own_person();
  const auto name_of = [&state](const PersonId& person) {
    const PersonInfo* info = state->person(person);
    return info == nullptr ? QString() : QString::fromStdString(info->name);
  };
  KYHOP_ASSIGN(const auto list, kyhop::notes(ledger, std::nullopt));
  for (const NoteView& note : list) {
    NoteRow row;
    row.id = QString::fromStdString(note.id.hex());
    row.paper = QString::fromStdString(note.paper.hex());
    row.page = static_cast<int>(note.page);
    row.kind = QString::fromStdString(note.kind);
    row.text = QString::fromStdString(note.text);
    row.quote = QString::fromStdString(note.quote);
    row.author_name = name_of(note.author);
    row.mine = own && note.author == *own;
    row.audience = audience_token(note.audience);
    if (note.audience.sort == AudienceView::Sort::group) row.audience_name = QString::fromStdString(note.audience.group);
    if (note.audience.sort == AudienceView::Sort::person) row.audience_name = name_of(row.mine ? note.audience.person : note.author);
    row.at = static_cast<qint64>(note.at_ms);
    if (note.place) {
      row.colour = QString::fromStdString(note.place->colour);
      row.quads = quads_of(*note.place);
    }
    read.rows << row;
  }
  std::ranges::sort(read.rows, [](const NoteRow& a, const NoteRow& b) {
    return std::tie(a.paper, a.page, a.at, a.id) < std::tie(b.paper, b.page, b.at, b.id);
  });
  if (!own) return read;
  const auto persons = state->active_persons();
  read.persons = static_cast<int>(persons.size());
  for (const PersonInfo* person : persons)
    read.names.insert(QString::fromStdString(person->person.hex()), QString::fromStdString(person->name));
  if (const PersonInfo* me = state->person(*own)) {
    Rights rights;
    rights.person = *own;
    rights.roles = me->roles;
    rights.state = state;
    read.to_everyone = allowed(Act::note_for_everyone, rights) == Allowed::always;
    for (const std::string& group : me->groups)
      read.groups << Group{QString::fromStdString(group),
                           static_cast<int>(std::count_if(persons.begin(), persons.end(),
                                                          [&](const PersonInfo* one) { return one->groups.contains(group); }))};
  }
  return read;
}

Watch::Load Notes::load() {
  return [this](Council& council) -> Result<Watch::Show> {
    KYHOP_ASSIGN(auto read, Notes::read(council.office));
    return Watch::Show([this, read = std::move(read)] { show(read); });
  };
}

void Notes::show(const Read& read) {
  all_ = read.rows;
  groups_ = read.groups;
  names_ = read.names;
  persons_ = read.persons;
  to_everyone_ = read.to_everyone;
  show_filtered();
  emit audiencesChanged();
  emit changed();
}

bool Notes::number_papers() {
  QHash<QString, int> numbers;
  for (const PaperRow& paper : papers_.all()) numbers.insert(paper.id, paper.number);
  if (numbers == numbers_) return false;
  numbers_ = std::move(numbers);
  return true;
}

// Thousands of notes come sorted within their papers; here only the papers are put in order.
void Notes::show_filtered() {
  const QString words = folded_text(filter_);
  struct OfPaper {
    int number;
    QList<NoteRow> notes;
  };
  std::vector<OfPaper> found;
  for (const NoteRow& row : all_) {
    if ((which_ == QLatin1String("mine") && !row.mine) || (which_ == QLatin1String("shared") && row.mine)) continue;
    if (!words.isEmpty() && !folded_text(row.text + QLatin1Char(' ') + row.quote + QLatin1Char(' ') + row.author_name).contains(words))
      continue;
    if (found.empty() || found.back().notes.constLast().paper != row.paper) found.push_back({numbers_.value(row.paper, INT_MAX), {}});
    found.back().notes << row;
  }
  std::ranges::stable_sort(found, {}, &OfPaper::number);
  QList<NoteRow> wanted;
  for (OfPaper& paper : found) {
    paper.notes.first().leads = true;
    wanted << paper.notes;
  }
  list_.show(wanted);
}

int Notes::mine() const {
  return static_cast<int>(std::count_if(all_.begin(), all_.end(), [](const NoteRow& row) { return row.mine; }));
}

void Notes::set_filter(const QString& filter) {
  if (filter == filter_) return;
  filter_ = filter;
  show_filtered();
  emit filterChanged();
}

void Notes::set_which(const QString& which) {
  if (which == which_) return;
  which_ = which;
  show_filtered();
  emit filterChanged();
}

QVariantList Notes::audiences() const {
  QVariantList list{audience_entry(QStringLiteral("private"), QStringLiteral("private"), {}, 1)};
  for (const Group& group : groups_)
    list << audience_entry(QStringLiteral("group:") + group.name, QStringLiteral("group"), group.name, group.persons);
  if (to_everyone_) list << audience_entry(QStringLiteral("everyone"), QStringLiteral("everyone"), {}, persons_);
  if (audience_.startsWith(QLatin1String("person:")))
    list << audience_entry(audience_, QStringLiteral("person"), names_.value(audience_.mid(7)), 1);
  return list;
}

void Notes::set_audience(const QString& token) {
  if (token == audience_) return;
  audience_ = token;
  emit audiencesChanged();
}

void Notes::add(const QString& paper, const QVariantMap& place, const QString& text, const QString& audience) {
  NewNote note = note_at(place);
  note.kind = note.quote.empty() ? "sticky" : "highlight";
  note.text = text.trimmed().toStdString();
  note.audience = audience_from(audience);
  write(paper, std::move(note), tr("The note was kept"),
        [this, place, text](const Error& error) { emit notKept(place, text, error_text(error).sentence()); });
}

void Notes::highlight(const QString& paper, const QVariantMap& place, const QString& colour, const QString& audience) {
  NewNote note = note_at(place);
  note.kind = "highlight";
  if (note.place) note.place->colour = colour.toStdString();
  note.audience = audience_from(audience);
  write(paper, std::move(note), tr("The passage was highlighted"));
}

void Notes::write(const QString& paper, NewNote note, const QString& done, std::function<void(const Error&)> failed) {
  thread_.command<RecordHash>(
      this,
      [id = EntityId::from_hex(paper.toStdString()).value_or(EntityId{}), note = std::move(note)](Council& council) -> Result<RecordHash> {
        KYHOP_ASSIGN(const auto all, kyhop::papers(council.office.ledger()));
        const auto found = std::find_if(all.begin(), all.end(), [&id](const RevisionView& view) { return view.paper == id; });
        if (found == all.end())
          return fail(ErrorCode::not_found, "paper", "it is no longer in the packet", "look at the list of papers again");
        return add_note(council.office, *found, note);
      },
      [this, done, failed = std::move(failed)](Result<RecordHash> id) {
        if (!id) return failed ? failed(id.error()) : notices_.tell(id.error());
        notices_.say(done, [this, written = *id] { erase(written); });
      });
}

void Notes::erase(const RecordHash& id) {
  thread_.command<bool>(
      this,
      [id](Council& council) -> Result<bool> {
        KYHOP_TRY(delete_note(council.office, id));
        return true;
      },
      [this](Result<bool> done) { notices_.tell_failure(done); });
}

void Notes::remove(const QString& id) {
  const auto hash = RecordHash::from_hex(id.toStdString());
  if (!hash) return;
  // What is taken back is written again: a record that was deleted stays deleted.
  thread_.command<NoteView>(
      this,
      [hash](Council& council) -> Result<NoteView> {
        KYHOP_ASSIGN(const auto all, kyhop::notes(council.office.ledger(), std::nullopt));
        const auto found = std::find_if(all.begin(), all.end(), [&hash](const NoteView& note) { return note.id == *hash; });
        if (found == all.end()) return fail(ErrorCode::not_found, "note", "it is no longer there", "nothing needs to be done");
        KYHOP_TRY(delete_note(council.office, *hash));
        return *found;
      },
      [this](Result<NoteView> note) {
        if (notices_.tell_failure(note)) return;
        notices_.say(tr("The note was deleted"), [this, old = *note] {
          write(QString::fromStdString(old.paper.hex()), {old.page, old.kind, old.text, old.quote, old.audience, old.place},
                tr("The note is back"));
        });
      });
}

}  // namespace kyhop
