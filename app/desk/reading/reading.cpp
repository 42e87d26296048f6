// SPDX-License-Identifier: AGPL-3.0-or-later
#include "app/desk/reading/reading.h"

#include <algorithm>

#include "app/meeting/commands/chunked_paper.h"

namespace kyhop {

Reading::Reading(QObject* parent) : QObject(parent) {
}

void Reading::set_session(Session* session) {
  if (session == session_) return;
  if (session_) disconnect(session_, nullptr, this, nullptr);
  session_ = session;
  if (session_) {
    connect(session_->papers(), &Papers::changed, this, &Reading::look);
    connect(session_->papers(), &Papers::moved, this, [this](const QString& id) {
      if (id != paper_id_ || row_.here == QLatin1String("verified")) return;
      look();
      paper_.moreArrived();
    });
    connect(session_->notes(), &Notes::changed, this, &Reading::look_at_notes);
  }
  emit asked();
  begin();
}

void Reading::set_paper_id(const QString& id) {
  if (id == paper_id_) return;
  paper_id_ = id;
  emit asked();
  begin();
}

void Reading::begin() {
  placed_ = false;
  opened_revision_ = 0;
  row_ = {};
  if (!session_ || paper_id_.isEmpty()) return;
  look();
  look_at_notes();
  session_->thread().ask<ReadingPlace>(
      this,
      [id = id()](Council& council) -> Result<ReadingPlace> {
        KYHOP_ASSIGN(const auto place, reading_place(council.office, id));
        return place.value_or(ReadingPlace{});
      },
      [this, asked = paper_id_](Result<ReadingPlace> place) {
        if (asked != paper_id_) return;
        place_ = place.value_or(ReadingPlace{});
        if (page_ > 0) {
          place_.page = static_cast<std::uint32_t>(page_);
          place_.offset = 0;
        }
        placed_ = true;
        emit changed();
      });
  open();
}

void Reading::open() {
  struct Source {
    std::shared_ptr<Home> home;
    RevisionView revision;
  };
  session_->thread().ask<Source>(
      this,
      [id = id()](Council& council) -> Result<Source> {
        KYHOP_ASSIGN(const auto all, kyhop::papers(council.office.ledger()));
        const auto found = std::find_if(all.begin(), all.end(), [&id](const RevisionView& view) { return view.paper == id; });
        if (found == all.end())
          return fail(ErrorCode::not_found, "paper", "it is no longer in the packet", "look at the list of papers again");
        return Source{std::make_shared<Home>(council.office.home().copy()), *found};
      },
      [this, asked = paper_id_](Result<Source> source) {
        if (asked != paper_id_ || !session_ || session_->notices().tell_failure(source)) return;
        opened_revision_ = static_cast<int>(source->revision.revision);
        const QString title = QString::fromStdString(source->revision.title);
        paper_.open(
            [source = *source]() -> Result<std::unique_ptr<PaperSource>> {
              KYHOP_ASSIGN(ChunkStore store, source.home->open_papers(Access::read_only));
              KYHOP_ASSIGN(auto paper, ChunkedPaper::open(std::move(store), source.revision.manifest, source.revision.content_key,
                                                          "paper " + source.revision.title));
              return std::unique_ptr<PaperSource>(std::move(paper));
            },
            title);
        paper_.set_title(title);
        look();
      });
}

void Reading::openRevision() {
  if (!session_) return;
  opened_revision_ = 0;
  open();
}

void Reading::look() {
  if (!session_) return;
  row_ = session_->papers()->paper(paper_id_);
  paper_.set_arrived(row_.known() ? row_.percent / 100.0 : 1);
  emit changed();
}

void Reading::look_at_notes() {
  if (!session_) return;
  QList<NoteRow> rows;
  for (const NoteRow& row : session_->notes()->all())
    if (row.paper == paper_id_) rows << row;
  notes_.show(rows);
}

void Reading::keepPlace(int page, qreal offset, qreal zoom, bool fitsWidth) {
  if (!session_ || page < 1) return;
  session_->thread().command<bool>(
      nullptr,
      [id = id(), place = ReadingPlace{static_cast<std::uint32_t>(page), offset, zoom, fitsWidth}](Council& council) -> Result<bool> {
        KYHOP_TRY(keep_reading_place(council.office, id, place));
        return true;
      },
      {});
}

}  // namespace kyhop
