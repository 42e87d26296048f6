// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <QImage>
#include <QObject>
#include <QSize>
#include <QString>
#include <memory>
#include <stop_token>

#include "app/reader/mupdf_document.h"

namespace kyhop {

/// One wish for a picture. `ticket` grows with each wish of an item; an answer to an older one is stale.
struct PageWish {
  quint64 ticket = 0;
  int page = 1;           ///< from 1
  QSize box;              ///< device pixels that the page must fit into
  std::stop_token stale;  ///< stopped when a newer wish was made
};

/// Owns an open paper and draws its pages. Lives on a thread of its own, the only one that touches MuPDF; it is called and it answers
/// through queued signals.
class PageWorker final : public QObject {
  Q_OBJECT

 public:
  void open(const QString& file);
  void draw(const PageWish& wish);

 signals:
  void opened(int pages);
  void drawn(quint64 ticket, const QImage& picture);
  /// `problem` is a sentence in the window's language. Ticket 0: the paper could not be opened.
  void failed(quint64 ticket, const QString& problem);

 private:
  Result<void> open_file(const QString& file);

  std::shared_ptr<MuPdfRuntime> runtime_;
  std::unique_ptr<DocumentEngine> paper_;
};

}  // namespace kyhop
