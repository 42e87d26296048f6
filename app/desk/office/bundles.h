// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QObject>
#include <QStringList>
#include <QTimer>
#include <atomic>
#include <memory>

#include "app/desk/base/council_thread.h"
#include "app/desk/base/notices.h"
#include "app/desk/base/rows_model.h"

namespace kyhop {

/// What became of one file.
struct BundleRow {
  Q_GADGET
  QML_VALUE_TYPE(bundleRow)
  Q_PROPERTY(QString id MEMBER id)
  Q_PROPERTY(QString file MEMBER file)
  Q_PROPERTY(QString text MEMBER text)
  Q_PROPERTY(bool trouble MEMBER trouble)

 public:
  QString id, file, text;
  bool trouble = false;  ///< something in it was left out or is missing
  friend bool operator==(const BundleRow&, const BundleRow&) = default;
};

/// Records and papers as one file: out to a stick, in from one.
class Bundles : public QObject {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("The session has one")
  Q_PROPERTY(QString busy READ busy NOTIFY changed)
  Q_PROPERTY(qreal share READ share NOTIFY shareChanged)
  Q_PROPERTY(QString problem READ problem NOTIFY changed)
  Q_PROPERTY(kyhop::RowsModelBase* results READ results CONSTANT)

 public:
  Bundles(CouncilThread& labour, Notices& notices, QObject* parent);
  ~Bundles() override;

  /// export, import, or empty.
  QString busy() const { return busy_; }
  qreal share() const;
  QString problem() const { return problem_; }
  /// Newest first.
  RowsModelBase* results() { return &results_; }

  /// `since`: an earlier bundle; what its reader has already is left out. Empty: everything.
  Q_INVOKABLE void exportTo(const QString& file, bool papers, const QString& since);
  Q_INVOKABLE void importFiles(const QStringList& files);
  Q_INVOKABLE void stop() { gauge_->stop = true; }

 signals:
  void changed();
  void shareChanged();

 private:
  struct Gauge {
    std::atomic<std::uint64_t> done{0}, whole{0};
    std::atomic<bool> stop{false};
  };
  void begin(const char* what);
  void end(const QString& problem);
  void add_result(const QString& file, const QString& text, bool trouble);
  void next();

  CouncilThread& labour_;
  Notices& notices_;
  QString busy_, problem_;
  QStringList waiting_;
  std::shared_ptr<Gauge> gauge_;
  QTimer look_;
  QList<BundleRow> all_;
  int last_id_ = 0;
  RowsModel<BundleRow> results_;
};

}  // namespace kyhop
