// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QObject>
#include <QVariantList>

#include "app/desk/base/notices.h"
#include "app/desk/base/rows_model.h"
#include "app/desk/base/watch.h"
#include "app/desk/office/paper_intake.h"
#include "app/meeting/views/papers.h"

namespace kyhop {

/// A paper as the office knows it: its newest revision, drafts included.
struct PaperDeskRow {
  Q_GADGET
  QML_VALUE_TYPE(paperDeskRow)
  Q_PROPERTY(QString id MEMBER id)
  Q_PROPERTY(QString number MEMBER number)
  Q_PROPERTY(QString badge MEMBER badge)
  Q_PROPERTY(QString title MEMBER title)
  Q_PROPERTY(QString kind MEMBER kind)
  Q_PROPERTY(QString item MEMBER item)
  Q_PROPERTY(QString state MEMBER state)
  Q_PROPERTY(QString next MEMBER next)
  Q_PROPERTY(QString author MEMBER author)
  Q_PROPERTY(QString note MEMBER note)
  Q_PROPERTY(QVariantList steps MEMBER steps)
  Q_PROPERTY(int stepsDone MEMBER steps_done)
  Q_PROPERTY(int revision MEMBER revision)
  Q_PROPERTY(int pages MEMBER pages)
  Q_PROPERTY(qint64 bytes MEMBER bytes)
  Q_PROPERTY(bool published MEMBER published)
  Q_PROPERTY(bool canReturn MEMBER can_return)
  Q_PROPERTY(bool known READ known)

 public:
  QString id, number, title, kind;
  QString badge;       ///< the place in the list of papers, as «Mở số» knows it
  QString item;        ///< number and title of the agenda item
  QString state;       ///< draft, submitted, approved, published, returned, withdrawn
  QString next;        ///< submit, approve, publish; empty when there is nothing to do
  QString author;      ///< who made the newest revision
  QString note;        ///< of the last step, when it came back
  QVariantList steps;  ///< {phase, text, detail} for the component Steps
  int steps_done = 0;  ///< of draft, submitted, approved, published
  int revision = 0, pages = 0;
  qint64 bytes = 0;
  bool published = false;  ///< some revision is out
  bool can_return = false;
  bool known() const { return !id.isEmpty(); }
  friend bool operator==(const PaperDeskRow&, const PaperDeskRow&) = default;
};

/// How many papers stand where.
struct PaperFilterRow {
  Q_GADGET
  QML_VALUE_TYPE(paperFilterRow)
  Q_PROPERTY(QString id MEMBER id)
  Q_PROPERTY(int papers MEMBER papers)

 public:
  QString id;  ///< todo, or a state
  int papers = 0;
  friend bool operator==(const PaperFilterRow&, const PaperFilterRow&) = default;
};

/// The office's desk of papers: where each stands, what is to be done next, and the steps.
class PaperDesk : public QObject {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("The session has one")
  Q_PROPERTY(bool loaded READ loaded NOTIFY changed)
  Q_PROPERTY(int total READ total NOTIFY changed)
  Q_PROPERTY(int pages READ pages NOTIFY changed)
  Q_PROPERTY(int published READ published NOTIFY changed)
  Q_PROPERTY(int todo READ todo NOTIFY changed)
  Q_PROPERTY(QString filter READ filter WRITE set_filter NOTIFY changed)
  Q_PROPERTY(kyhop::PaperDeskRow chosen READ chosen NOTIFY changed)
  Q_PROPERTY(QVariantList items READ items NOTIFY changed)
  Q_PROPERTY(kyhop::RowsModelBase* rows READ rows CONSTANT)
  Q_PROPERTY(kyhop::RowsModelBase* filters READ filters CONSTANT)
  Q_PROPERTY(kyhop::PaperIntake* intake READ intake CONSTANT)

 public:
  PaperDesk(CouncilThread& thread, CouncilThread& labour, Notices& notices, QObject* parent);

  bool loaded() const { return watch_.loaded(); }
  int total() const { return static_cast<int>(all_.size()); }
  int pages() const;
  int published() const { return count(QStringLiteral("published")); }
  int todo() const { return count(QStringLiteral("todo")); }
  /// todo, draft, submitted, approved, published, returned, withdrawn
  QString filter() const { return filter_; }
  void set_filter(const QString& filter);
  /// The paper of the detail pane: the one that was chosen, else the first that shows.
  const PaperDeskRow& chosen() const { return chosen_; }
  /// Agenda items of all meetings to choose from: {value, text}.
  const QVariantList& items() const { return items_; }
  RowsModelBase* rows() { return &rows_; }
  RowsModelBase* filters() { return &filters_; }
  PaperIntake* intake() { return &intake_; }

  Q_INVOKABLE int count(const QString& filter) const;
  /// How many of those shown have this step next.
  Q_INVOKABLE int ready(const QString& step) const;
  Q_INVOKABLE void choose(const QString& paper);
  /// submit, approve, publish, return, withdraw
  Q_INVOKABLE void step(const QString& paper, const QString& step, const QString& note = {});
  /// The step for all those shown whose next one it is.
  Q_INVOKABLE void stepAll(const QString& step);
  Q_INVOKABLE void revise(const QString& paper, const QString& file);

 signals:
  void changed();

 private:
  struct Read;
  static Result<Read> read(Council& council);
  Watch::Load load();
  void show(const Read& read);
  void filter_rows();

  CouncilThread& thread_;
  Notices& notices_;
  QList<PaperDeskRow> all_;
  PaperDeskRow chosen_;
  QVariantList items_;
  QString filter_ = QStringLiteral("todo");
  QString wanted_;
  RowsModel<PaperDeskRow> rows_;
  RowsModel<PaperFilterRow> filters_;
  PaperIntake intake_;
  Watch watch_;
};

}  // namespace kyhop
