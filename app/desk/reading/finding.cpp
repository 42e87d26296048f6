// SPDX-License-Identifier: AGPL-3.0-or-later
#include "app/desk/reading/finding.h"

#include <algorithm>

#include "app/desk/reading/place_number.h"
#include "app/desk/talk/conversations.h"
#include "app/meeting/commands/papers.h"
#include "app/meeting/fold/word_index.h"
#include "app/meeting/views/notes.h"
#include "storage/base/text.h"
#include "storage/search/search_index.h"

namespace kyhop {

namespace {

constexpr int kPauseMs = 120;
constexpr std::size_t kMost = 40;
constexpr qsizetype kMostNamed = 5;

/// ‹found› in bold, everything else as plain as it was typed.
QString marked_up(const std::string& snippet) {
  QString text = QString::fromStdString(snippet).simplified().toHtmlEscaped();
  text.replace(QStringLiteral("‹"), QStringLiteral("<b>"));
  text.replace(QStringLiteral("›"), QStringLiteral("</b>"));
  return text;
}

QString folded_text(const QString& text) {
  return QString::fromStdString(folded(text.toStdString()));
}

}  // namespace

struct Search::Read {
  QString query;
  QList<HitRow> papers, notes, messages;
  int searchable = 0, total = 0;
};

Search::Search(CouncilThread& thread, Papers& papers, Notices& notices, QObject* parent)
    : QObject(parent),
      thread_(thread),
      packet_(papers),
      notices_words_(notices),
      places_(this),
      papers_(this),
      notes_(this),
      messages_(this) {
  pause_.setSingleShot(true);
  connect(&pause_, &QTimer::timeout, this, &Search::ask);
  connect(&packet_, &Papers::changed, this, &Search::show_places);
}

void Search::set_query(const QString& query) {
  if (query == query_) return;
  query_ = query;
  busy_ = asked();
  show_places();
  emit queryChanged();
  emit changed();
  pause_.start(kPauseMs);
}

Result<Search::Read> Search::read(Office& office, const QString& query) {
  Read read;
  read.query = query;
  Ledger& ledger = office.ledger();
  KYHOP_ASSIGN(const auto known, kyhop::papers(ledger));
  for (const RevisionView& paper : known) {
    if (paper.state != PaperState::published) continue;
    ++read.total;
    KYHOP_ASSIGN(const bool indexed, is_indexed(office, paper));
    read.searchable += indexed ? 1 : 0;
  }
  if (query.trimmed().isEmpty()) return read;
  KYHOP_TRY(index_words(office.replica(), 1000));
  KYHOP_ASSIGN(SearchIndex index, SearchIndex::open(office.replica()));
  const auto state = ledger.state();
  const auto own = ledger.own_person();
  const auto name_of = [&state](const PersonId& person) {
    const PersonInfo* info = state->person(person);
    return info == nullptr ? QString() : QString::fromStdString(info->name);
  };
  const auto row_of = [](const SearchHit& hit) {
    HitRow row;
    row.id = QString::fromStdString(hit.id.hex()) + QLatin1Char('.') + QString::number(hit.page);
    row.page = static_cast<int>(hit.page);
    row.title = QString::fromStdString(hit.title);
    row.snippet = marked_up(hit.snippet);
    return row;
  };
  const std::string words = query.toStdString();
  KYHOP_ASSIGN(const auto pages, index.find(words, SearchSource::paper, kMost));
  for (const SearchHit& hit : pages) {
    HitRow row = row_of(hit);
    row.paper = QString::fromStdString(hit.id.hex());
    read.papers << row;
  }
  KYHOP_ASSIGN(const auto noted, index.find(words, SearchSource::note, kMost));
  if (!noted.empty()) {
    KYHOP_ASSIGN(const auto all, kyhop::notes(ledger, std::nullopt));
    for (const SearchHit& hit : noted)
      for (const NoteView& note : all) {
        if (EntityId::prefix_of(note.id.view()) != hit.id) continue;
        HitRow row = row_of(hit);
        row.paper = QString::fromStdString(note.paper.hex());
        row.who = own && note.author == *own ? QString() : name_of(note.author);
        row.at = static_cast<qint64>(note.at_ms);
        read.notes << row;
      }
  }
  KYHOP_ASSIGN(const auto said, index.find(words, SearchSource::chat, kMost));
  if (!said.empty()) {
    KYHOP_ASSIGN(const auto all, kyhop::messages(ledger));
    for (const SearchHit& hit : said)
      for (const MessageView& message : all) {
        if (message.id.is_zero() || EntityId::prefix_of(message.id.view()) != hit.id) continue;
        HitRow row = row_of(hit);
        row.conversation = conversation_key(message, own.value_or(PersonId{}));
        row.who = name_of(message.from);
        row.at = static_cast<qint64>(message.at_ms);
        read.messages << row;
      }
  }
  return read;
}

void Search::ask() {
  if (under_way_) return;
  under_way_ = true;
  thread_.ask<Read>(
      this, [query = query_](Council& council) { return read(council.office, query); },
      [this](Result<Read> answer) {
        under_way_ = false;
        if (!notices_words_.tell_failure(answer) && answer->query == query_) return show(*answer);
        if (answer && answer->query != query_) pause_.start(0);
      });
}

void Search::show(const Read& read) {
  busy_ = false;
  searchable_ = read.searchable;
  total_ = read.total;
  const auto with_number = [this](QList<HitRow> rows) {
    for (HitRow& row : rows) {
      const PaperRow paper = packet_.paper(row.paper);
      row.number = paper.number;
      if (row.title.isEmpty()) row.title = paper.title;
    }
    return rows;
  };
  papers_.show(with_number(named_papers() + read.papers));
  notes_.show(with_number(read.notes));
  messages_.show(read.messages);
  emit changed();
}

QList<HitRow> Search::named_papers() const {
  QList<HitRow> rows;
  const QString words = folded_text(query_.trimmed());
  if (words.isEmpty() || place_number(query_)) return rows;
  for (const PaperRow& paper : packet_.all()) {
    if (rows.size() == kMostNamed) break;
    if (!folded_text(paper.title).contains(words) && !folded_text(paper.sign).contains(words)) continue;
    HitRow row;
    row.id = paper.id;
    row.paper = paper.id;
    row.title = paper.title;
    row.who = paper.sign;
    rows << row;
  }
  return rows;
}

void Search::show_places() {
  QList<HitRow> rows;
  const auto add = [&rows](const PaperRow& paper, int page, const char* sort) {
    if (!paper.known() || page > paper.pages) return;
    HitRow row;
    row.id = QLatin1String(sort);
    row.paper = paper.id;
    row.number = paper.number;
    row.page = page;
    row.title = paper.title;
    rows << row;
  };
  if (const auto place = place_number(query_)) {
    add(packet_.numbered(place->number), place->page, "paper");
    const PaperRow paper = packet_.atPacketPage(place->number);
    if (place->page == 0) add(paper, place->number - paper.first_page + 1, "packet");
  }
  places_.show(rows);
  emit changed();
}

}  // namespace kyhop
