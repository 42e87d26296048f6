// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>
#include <QVariantList>
#include <QtQmlIntegration>
#include <list>
#include <map>
#include <memory>

#include "app/desk/paper/outline_model.h"
#include "app/desk/paper/paper_engine.h"
#include "app/desk/paper/picture_cache.h"

namespace kyhop {

/// One paper that is open in the window: what is known of it, and the pictures and letters that its threads made. Pages count from 1 for
/// QML and from 0 in C++. The window's thread; no call waits.
class OpenPaper : public QObject {
  Q_OBJECT
  QML_ELEMENT
  Q_PROPERTY(QString file READ file WRITE set_file NOTIFY file_changed)
  Q_PROPERTY(QString title READ title WRITE set_title NOTIFY title_changed)
  Q_PROPERTY(State state READ state NOTIFY state_changed)
  Q_PROPERTY(QString problem READ problem NOTIFY state_changed)
  Q_PROPERTY(int pageCount READ page_count NOTIFY pages_changed)
  Q_PROPERTY(kyhop::OutlineModel* outline READ outline CONSTANT)
  Q_PROPERTY(qreal arrived READ arrived WRITE set_arrived NOTIFY arrived_changed)
  Q_PROPERTY(QString words READ words NOTIFY search_changed)
  Q_PROPERTY(bool searching READ searching NOTIFY search_changed)
  Q_PROPERTY(QVariantList hits READ hits NOTIFY search_changed)

 public:
  /// none: no paper. arriving: nothing can be shown yet, for want of pieces. ready: pages can be read (arrived < 1: not all of them).
  /// failed: never can be; `problem` says why.
  enum State { None, Opening, Arriving, Ready, Failed };
  Q_ENUM(State)

  explicit OpenPaper(QObject* parent = nullptr);
  ~OpenPaper() override;

  /// Opens a paper whose bytes `factory` gives, on the paper's own thread; `name` stands in sentences about it. A further call opens
  /// another one.
  void open(PaperFactory factory, const QString& name);
  /// Opens a file of this machine; an empty name closes.
  void set_file(const QString& file);
  QString file() const { return file_; }
  void close();
  /// More of its pieces are here: pages that lacked some are tried again.
  Q_INVOKABLE void moreArrived();

  QString title() const { return title_; }
  void set_title(const QString& title);
  State state() const { return state_; }
  /// A sentence in the window's language: why there is nothing to see. Empty otherwise.
  QString problem() const { return problem_; }
  int page_count() const { return static_cast<int>(pages_.size()); }
  OutlineModel* outline() { return &outline_; }
  /// Share of the paper that is on this device, 0 … 1; told by whoever knows.
  qreal arrived() const { return arrived_; }
  void set_arrived(qreal share);

  /// The label printed on a page, empty when the paper names none.
  Q_INVOKABLE QString pageLabel(int page) const;
  /// The page that a person means who typed a printed label, or else a number of a page; 0 when there is none.
  Q_INVOKABLE int pageOf(const QString& labelOrNumber) const;
  /// Why a page cannot be shown, a sentence; empty when it can.
  Q_INVOKABLE QString pageProblem(int page) const;

  /// Looks for words on all pages, from page `from` on. `hits` grows: {page, text, prefix, suffix, quads}. Empty words end it.
  Q_INVOKABLE void search(const QString& words, int from = 1);
  QString words() const { return words_; }
  bool searching() const { return searching_; }
  QVariantList hits() const { return hits_; }

  // For the views.
  const std::vector<PageSize>& pages() const { return pages_; }
  /// Changes when the pages do.
  int generation() const { return generation_; }
  WorkList::ViewId new_view() { return ++last_view_; }
  void wish(WorkList::ViewId view, std::vector<PictureWish> wishes);
  PictureCache& cache(PictureSort sort);
  /// The letters of a page; null while they are being read (letters_came follows).
  std::shared_ptr<const PageLetters> letters(std::uint32_t page);

 signals:
  void file_changed();
  void title_changed();
  void state_changed();
  /// Other pages, or other sizes of them.
  void pages_changed();
  void arrived_changed();
  void search_changed();
  /// New pictures are in the caches, or a wish was broken off.
  void pictures_came();
  void page_failed(int page);
  void letters_came(int page);

 private:
  struct Mailbox;
  void take(PaperEvent event);
  void on(paper_event::Opened&& opened);
  void on(paper_event::NotOpened&& failure);
  void on(paper_event::Drawn&& drawn);
  void on(paper_event::PageFailed&& failure);
  void on(paper_event::Lettered&& lettered);
  void on(paper_event::Found&& found);
  void on(paper_event::Searched&& searched);
  void set_state(State state, const QString& problem = {});
  void end_engine();

  QString file_, title_, problem_, words_;
  State state_ = None;
  qreal arrived_ = 1;
  std::vector<PageSize> pages_;
  std::vector<QString> labels_;
  std::map<std::uint32_t, Error> failed_;
  OutlineModel outline_;
  int generation_ = 0;
  ReaderBudget budget_;
  PictureCache tiles_, previews_, thumbnails_;
  std::list<std::pair<std::uint32_t, std::shared_ptr<const PageLetters>>> letters_;  ///< most recently used first
  std::uint64_t search_id_ = 0;
  bool searching_ = false;
  QVariantList hits_;
  WorkList::ViewId last_view_ = 0;
  std::shared_ptr<Mailbox> mailbox_;
  std::shared_ptr<PaperEngine> engine_;
  QTimer deadline_;
  QTimer tell_hits_;  ///< a search tells many pages a second
};

/// Quads as QML holds them: a list of lists of eight numbers, x and y of each corner.
QVariantList to_variant(const std::vector<PageQuad>& quads);
std::vector<PageQuad> quads_from(const QVariant& list);
/// {page, begin, end, text, prefix, suffix, quads}; page from 1.
QVariantMap to_variant(std::uint32_t page, const Passage& passage);
/// The other way; quads beyond 0 … 1 are drawn to the border.
Passage passage_from(const QVariantMap& map);

}  // namespace kyhop
