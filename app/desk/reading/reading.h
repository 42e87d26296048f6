// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <QPointer>

#include "app/desk/paper/open_paper.h"
#include "app/desk/reading/page_notes.h"
#include "app/desk/session.h"
#include "app/meeting/commands/reading.h"

namespace kyhop {

/// One paper of the packet that is being read: its pages straight from the chunk store, the notes on it, and where it was read last.
class Reading : public QObject {
  Q_OBJECT
  QML_ELEMENT
  Q_PROPERTY(kyhop::Session* session READ session WRITE set_session NOTIFY asked)
  Q_PROPERTY(QString paperId READ paper_id WRITE set_paper_id NOTIFY asked)
  Q_PROPERTY(int page MEMBER page_ NOTIFY asked)
  Q_PROPERTY(kyhop::OpenPaper* paper READ paper CONSTANT)
  Q_PROPERTY(kyhop::PageNotes* notes READ notes CONSTANT)
  Q_PROPERTY(kyhop::PaperRow row READ row NOTIFY changed)
  Q_PROPERTY(bool placed READ placed NOTIFY changed)
  Q_PROPERTY(int startPage READ start_page NOTIFY changed)
  Q_PROPERTY(qreal startOffset READ start_offset NOTIFY changed)
  Q_PROPERTY(qreal startZoom READ start_zoom NOTIFY changed)
  Q_PROPERTY(bool revised READ revised NOTIFY changed)
  Q_PROPERTY(bool withdrawn READ withdrawn NOTIFY changed)

 public:
  explicit Reading(QObject* parent = nullptr);

  Session* session() const { return session_; }
  void set_session(Session* session);
  QString paper_id() const { return paper_id_; }
  void set_paper_id(const QString& id);
  OpenPaper* paper() { return &paper_; }
  PageNotes* notes() { return &notes_; }
  const PaperRow& row() const { return row_; }
  /// Where to begin is known: the page that was asked for, else the place of the last time.
  bool placed() const { return placed_; }
  int start_page() const { return static_cast<int>(place_.page); }
  qreal start_offset() const { return place_.offset; }
  /// 0: as wide as the window.
  qreal start_zoom() const { return place_.fits_width ? 0 : place_.zoom; }
  /// A later revision came while this one was being read.
  bool revised() const { return opened_revision_ > 0 && row_.revision > opened_revision_; }
  bool withdrawn() const { return row_.withdrawn; }

  /// The later revision instead.
  Q_INVOKABLE void openRevision();
  Q_INVOKABLE void keepPlace(int page, qreal offset, qreal zoom, bool fitsWidth);

 signals:
  void asked();
  void changed();

 private:
  void begin();
  void open();
  void look();
  void look_at_notes();
  EntityId id() const { return EntityId::from_hex(paper_id_.toStdString()).value_or(EntityId{}); }

  QPointer<Session> session_;
  QString paper_id_;
  int page_ = 0;
  OpenPaper paper_;
  PageNotes notes_;
  PaperRow row_;
  ReadingPlace place_;
  bool placed_ = false;
  int opened_revision_ = 0;
};

}  // namespace kyhop
