// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "app/desk/base/notices.h"
#include "app/desk/base/rows_model.h"
#include "app/desk/base/watch.h"
#include "app/desk/reading/paper_list.h"

namespace kyhop {

/// Something that others changed since this device's person last looked.
struct NewsRow {
  Q_GADGET
  QML_VALUE_TYPE(newsRow)
  Q_PROPERTY(QString id MEMBER id)
  Q_PROPERTY(QString kind MEMBER kind)
  Q_PROPERTY(QString target MEMBER target)
  Q_PROPERTY(QString who MEMBER who)
  Q_PROPERTY(int page MEMBER page)
  Q_PROPERTY(int count MEMBER count)
  Q_PROPERTY(qint64 at MEMBER at)

 public:
  QString id;
  QString kind;    ///< paper, revision, withdrawal, papers (several new ones), note, item
  QString target;  ///< of the paper or item
  QString who;     ///< who wrote the note
  int page = 0;
  int count = 1;
  qint64 at = 0;
  friend bool operator==(const NewsRow&, const NewsRow&) = default;
};

/// «Có gì mới», newest first.
class News : public QObject {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("The session has one")
  Q_PROPERTY(kyhop::RowsModelBase* list READ list CONSTANT)
  Q_PROPERTY(int count READ count NOTIFY changed)
  Q_PROPERTY(int papers READ papers NOTIFY changed)
  Q_PROPERTY(int items READ items NOTIFY changed)

 public:
  News(CouncilThread& thread, Notices& notices, QObject* parent);

  RowsModelBase* list() { return &list_; }
  int count() const { return list_.count(); }
  /// New or revised papers, and changed items of the programme: for the tiles.
  int papers() const { return papers_; }
  int items() const { return items_; }

  /// All of it was seen.
  Q_INVOKABLE void seen();

 signals:
  void changed();

 private:
  static Result<QList<NewsRow>> read(Office& office, std::uint64_t& last);

  CouncilThread& thread_;
  Notices& notices_;
  std::uint64_t last_ = 0;  ///< the arrival up to which the list goes
  int papers_ = 0, items_ = 0;
  RowsModel<NewsRow> list_;
  Watch watch_;
};

}  // namespace kyhop
