// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <QTimer>
#include <memory>
#include <set>

#include "app/desk/base/notices.h"
#include "app/desk/base/rows_model.h"
#include "app/desk/base/watch.h"
#include "app/desk/meeting/programme.h"
#include "app/desk/node_thread.h"
#include "app/desk/reading/paper_row.h"

namespace kyhop {

/// The packet of the meeting that the window is about: its papers by item of the programme, and how much of them is here.
class Papers : public QObject {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("The session has one")
  Q_PROPERTY(bool loaded READ loaded NOTIFY changed)
  Q_PROPERTY(kyhop::RowsModelBase* list READ list CONSTANT)
  Q_PROPERTY(QString filter READ filter WRITE set_filter NOTIFY filterChanged)
  Q_PROPERTY(int count READ count NOTIFY changed)
  Q_PROPERTY(int pages READ pages NOTIFY changed)
  Q_PROPERTY(int here READ here NOTIFY changed)
  Q_PROPERTY(int coming READ coming NOTIFY changed)
  Q_PROPERTY(qreal share READ share NOTIFY changed)
  Q_PROPERTY(int changes READ changes NOTIFY changed)

 public:
  Papers(CouncilThread& thread, NodeThread& node, Programme& programme, Notices& notices, QObject* parent);

  bool loaded() const { return loaded_; }
  /// What the filter leaves, by item; a paper's number does not follow this order.
  RowsModelBase* list() { return &list_; }
  QString filter() const { return filter_; }
  void set_filter(const QString& filter);
  /// Papers that were not withdrawn, and their pages.
  int count() const { return count_; }
  int pages() const { return pages_; }
  /// Of them, those that are wholly on this device, and the others.
  int here() const { return here_; }
  int coming() const { return count_ - here_; }
  /// Of their bytes, the part that is on this device, 0 … 1.
  qreal share() const { return share_; }
  /// Grows with every change, so that a page can look a paper up again.
  int changes() const { return changes_; }
  const QList<PaperRow>& all() const { return all_; }

  /// Unknown rows where there is none.
  Q_INVOKABLE kyhop::PaperRow paper(const QString& id) const;
  Q_INVOKABLE kyhop::PaperRow numbered(int number) const;
  /// The paper that a page of the packet belongs to.
  Q_INVOKABLE kyhop::PaperRow atPacketPage(int page) const;
  /// By number, printed number, title or (the beginning of) its id: what `--open` names.
  Q_INVOKABLE kyhop::PaperRow named(const QString& text) const;
  Q_INVOKABLE int countOf(const QString& item) const;

 signals:
  void changed();
  void filterChanged();
  /// More of a paper is here.
  void moved(const QString& id);

 private:
  struct Read;
  using Verified = std::set<ManifestId>;
  static Result<Read> read(Council& council, const QString& meeting, const QList<AgendaRow>& items, Verified& verified);
  Watch::Load load();
  void show(const Read& read);
  void show_filtered();

  Notices& notices_;
  Programme& programme_;
  /// What is wholly here stays so; belongs to the council's thread.
  std::shared_ptr<Verified> verified_ = std::make_shared<Verified>();
  bool loaded_ = false;
  int count_ = 0, pages_ = 0, here_ = 0, changes_ = 0;
  qreal share_ = 1;
  QString filter_;
  QList<PaperRow> all_;
  RowsModel<PaperRow> list_;
  QTimer look_;
  Watch watch_;
};

}  // namespace kyhop
