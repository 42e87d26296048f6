// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <QTimer>

#include "app/desk/base/notices.h"
#include "app/desk/base/rows_model.h"
#include "app/desk/base/watch.h"
#include "app/desk/reading/paper_list.h"

namespace kyhop {

/// One thing that was found.
struct HitRow {
  Q_GADGET
  QML_VALUE_TYPE(hitRow)
  Q_PROPERTY(QString id MEMBER id)
  Q_PROPERTY(QString paper MEMBER paper)
  Q_PROPERTY(int number MEMBER number)
  Q_PROPERTY(int page MEMBER page)
  Q_PROPERTY(QString title MEMBER title)
  Q_PROPERTY(QString who MEMBER who)
  Q_PROPERTY(QString snippet MEMBER snippet)
  Q_PROPERTY(QString conversation MEMBER conversation)
  Q_PROPERTY(qint64 at MEMBER at)

 public:
  QString id;
  QString paper;
  int number = 0;  ///< of the paper in the packet
  int page = 0;
  QString title, who;
  QString snippet;       ///< markup: found words are bold, the rest is escaped
  QString conversation;  ///< of a message
  qint64 at = 0;
  friend bool operator==(const HitRow&, const HitRow&) = default;
};

/// «Mở số…» and search in one field: a number opens a paper or a page, words find pages, notes and messages as they are typed.
class Search : public QObject {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("The session has one")
  Q_PROPERTY(QString query READ query WRITE set_query NOTIFY queryChanged)
  Q_PROPERTY(bool busy READ busy NOTIFY changed)
  Q_PROPERTY(bool asked READ asked NOTIFY changed)
  Q_PROPERTY(kyhop::RowsModelBase* places READ places CONSTANT)
  Q_PROPERTY(kyhop::RowsModelBase* papers READ papers CONSTANT)
  Q_PROPERTY(kyhop::RowsModelBase* notes READ notes CONSTANT)
  Q_PROPERTY(kyhop::RowsModelBase* messages READ messages CONSTANT)
  Q_PROPERTY(int found READ found NOTIFY changed)
  Q_PROPERTY(int searchable READ searchable NOTIFY changed)
  Q_PROPERTY(int total READ total NOTIFY changed)

 public:
  Search(CouncilThread& thread, Papers& papers, Notices& notices, QObject* parent);

  QString query() const { return query_; }
  void set_query(const QString& query);
  /// What is shown belongs to an earlier text.
  bool busy() const { return busy_; }
  /// There is something to look for.
  bool asked() const { return !query_.trimmed().isEmpty(); }
  /// What the text means as a number, the best first.
  RowsModelBase* places() { return &places_; }
  Q_INVOKABLE kyhop::HitRow first() const { return places_.rows().isEmpty() ? HitRow() : places_.rows().constFirst(); }
  RowsModelBase* papers() { return &papers_; }
  RowsModelBase* notes() { return &notes_; }
  RowsModelBase* messages() { return &messages_; }
  int found() const { return places_.count() + papers_.count() + notes_.count() + messages_.count(); }
  /// Of the papers that are on this device, those whose words can be searched by now, and all of them.
  int searchable() const { return searchable_; }
  int total() const { return total_; }

 signals:
  void queryChanged();
  void changed();

 private:
  struct Read;
  static Result<Read> read(Office& office, const QString& query);
  void ask();
  void show(const Read& read);
  void show_places();
  QList<HitRow> named_papers() const;

  CouncilThread& thread_;
  Papers& packet_;
  Notices& notices_words_;
  QString query_;
  bool busy_ = false, under_way_ = false;
  int searchable_ = 0, total_ = 0;
  RowsModel<HitRow> places_, papers_, notes_, messages_;
  QTimer pause_;
};

}  // namespace kyhop
