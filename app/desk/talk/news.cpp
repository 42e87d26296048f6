// SPDX-License-Identifier: AGPL-3.0-or-later
#include "app/desk/talk/news.h"

#include <algorithm>

#include "app/meeting/commands/looked.h"
#include "app/meeting/records/kind.h"
#include "app/meeting/views/notes.h"
#include "app/meeting/views/papers.h"

namespace kyhop {

namespace {

const std::string kWhat = "news";
// More new papers than this at once are one line: after joining everything is new.
constexpr int kMostPapers = 4;
constexpr qsizetype kMost = 12;

}  // namespace

News::News(CouncilThread& thread, Notices& notices, QObject* parent)
    : QObject(parent),
      thread_(thread),
      notices_(notices),
      list_(this),
      watch_(
          thread, Topics(Topic::papers) | Topic::notes | Topic::meetings | Topic::roster,
          [this](Council& council) -> Result<Watch::Show> {
            std::uint64_t last = 0;
            KYHOP_ASSIGN(auto rows, read(council.office, last));
            return Watch::Show([this, last, rows = std::move(rows)] {
              last_ = last;
              papers_ = items_ = 0;
              for (const NewsRow& row : rows) {
                if (row.kind == QLatin1String("papers") || row.kind == QLatin1String("paper") || row.kind == QLatin1String("revision"))
                  papers_ += row.count;
                if (row.kind == QLatin1String("item")) ++items_;
              }
              list_.show(rows.mid(0, kMost));
              emit changed();
            });
          },
          this) {
  connect(&watch_, &Watch::failed, this, [this](const Error& error) { notices_.tell(error); });
}

Result<QList<NewsRow>> News::read(Office& office, std::uint64_t& last) {
  QList<NewsRow> rows, fresh;
  Ledger& ledger = office.ledger();
  const auto own = ledger.own_person();
  KYHOP_ASSIGN(last, office.replica().records().last_received());
  KYHOP_ASSIGN(const std::uint64_t looked, looked_up_to(office, kWhat));
  std::vector<RecordHash> arrived;
  {
    KYHOP_ASSIGN(auto hashes, office.replica().database().prepare("SELECT hash FROM records WHERE received > ?1"));
    hashes.bind(looked);
    for (;;) {
      KYHOP_ASSIGN(const bool row, hashes.step());
      if (!row) break;
      arrived.push_back(hashes.id<RecordHash>(0));
    }
  }
  std::sort(arrived.begin(), arrived.end());
  const auto is_new = [&arrived](const RecordHash& hash) { return std::binary_search(arrived.begin(), arrived.end(), hash); };
  {
    KYHOP_ASSIGN(auto published, ledger.database().prepare("SELECT record, paper, revision, person, hlc FROM shared_published"));
    for (;;) {
      KYHOP_ASSIGN(const bool row, published.step());
      if (!row) break;
      if (!is_new(published.id<RecordHash>(0)) || (own && published.id<PersonId>(3) == *own)) continue;
      NewsRow news;
      news.target = QString::fromStdString(published.id<EntityId>(1).hex());
      news.kind = published.integer(2) > 1 ? QStringLiteral("revision") : QStringLiteral("paper");
      news.id = news.kind + news.target;
      news.at = static_cast<qint64>(Hlc{published.unsigned_integer(4)}.milliseconds());
      std::erase_if(fresh, [&news](const NewsRow& other) { return other.target == news.target && other.at <= news.at; });
      fresh << news;
    }
  }
  const auto revised =
      std::stable_partition(fresh.begin(), fresh.end(), [](const NewsRow& row) { return row.kind == QLatin1String("paper"); });
  const auto new_papers = static_cast<int>(revised - fresh.begin());
  if (new_papers > kMostPapers) {
    NewsRow all = *std::max_element(fresh.begin(), revised, [](const NewsRow& a, const NewsRow& b) { return a.at < b.at; });
    all.id = all.kind = QStringLiteral("papers");
    all.target.clear();
    all.count = new_papers;
    fresh.erase(fresh.begin(), revised);
    fresh << all;
  }
  rows << fresh;
  KYHOP_ASSIGN(const auto list, kyhop::notes(ledger, std::nullopt));
  const auto state = ledger.state();
  for (const NoteView& note : list) {
    if (!is_new(note.id) || (own && note.author == *own)) continue;
    NewsRow news;
    news.id = QString::fromStdString(note.id.hex());
    news.kind = QStringLiteral("note");
    news.target = QString::fromStdString(note.paper.hex());
    if (const PersonInfo* author = state->person(note.author)) news.who = QString::fromStdString(author->name);
    news.page = static_cast<int>(note.page);
    news.at = static_cast<qint64>(note.at_ms);
    rows << news;
  }
  KYHOP_ASSIGN(auto writes,
               ledger.database().prepare(
                   "SELECT w.record, w.entity, max(w.hlc), w.person FROM shared_writes w JOIN shared_entities e ON e.entity = w.entity "
                   "WHERE e.type = ?1 AND e.record <> w.record GROUP BY w.record, w.entity"));
  writes.bind(static_cast<std::uint32_t>(EntityType::agenda_item));
  for (;;) {
    KYHOP_ASSIGN(const bool row, writes.step());
    if (!row) break;
    if (!is_new(writes.id<RecordHash>(0)) || (own && writes.id<PersonId>(3) == *own)) continue;
    NewsRow news;
    news.kind = QStringLiteral("item");
    news.target = QString::fromStdString(writes.id<EntityId>(1).hex());
    news.id = news.kind + news.target;
    news.at = static_cast<qint64>(Hlc{writes.unsigned_integer(2)}.milliseconds());
    std::erase_if(rows, [&news](const NewsRow& other) { return other.id == news.id && other.at <= news.at; });
    if (std::none_of(rows.begin(), rows.end(), [&news](const NewsRow& other) { return other.id == news.id; })) rows << news;
  }
  std::stable_sort(rows.begin(), rows.end(), [](const NewsRow& a, const NewsRow& b) { return a.at > b.at; });
  return rows;
}

void News::seen() {
  thread_.command<bool>(
      this,
      [last = last_](Council& council) -> Result<bool> {
        KYHOP_TRY(keep_looked(council.office, kWhat, last));
        return true;
      },
      [this](Result<bool> done) {
        if (!notices_.tell_failure(done)) watch_.again();
      });
}

}  // namespace kyhop
