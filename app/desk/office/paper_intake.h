// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QObject>
#include <QStringList>
#include <QTimer>
#include <atomic>
#include <memory>
#include <stop_token>

#include "app/desk/base/council_thread.h"
#include "app/desk/base/notices.h"
#include "app/desk/base/rows_model.h"

namespace kyhop {

/// A file on its way to become a paper, or a new revision of one.
struct PaperIntakeRow {
  Q_GADGET
  QML_VALUE_TYPE(paperIntakeRow)
  Q_PROPERTY(QString id MEMBER id)
  Q_PROPERTY(QString file MEMBER file)
  Q_PROPERTY(QString title MEMBER title)
  Q_PROPERTY(QString number MEMBER number)
  Q_PROPERTY(QString kind MEMBER kind)
  Q_PROPERTY(QString state MEMBER state)
  Q_PROPERTY(QString problem MEMBER problem)
  Q_PROPERTY(int pages MEMBER pages)
  Q_PROPERTY(bool revises READ is_revision)

 public:
  QString id, file, title, number, kind;
  QString state;    ///< waiting, reading, ready, queued, adding, refused
  QString problem;  ///< why it was refused
  int pages = 0;
  QString path;
  QString item;   ///< where it goes, once that was said
  QString paper;  ///< the paper that it is a revision of
  bool is_revision() const { return !paper.isEmpty(); }
  friend bool operator==(const PaperIntakeRow&, const PaperIntakeRow&) = default;
};

/// Files that the office adds: each is read in the fenced reader first and refused with a sentence or shown with a title to correct; then
/// all that are ready are added, one after the other. What one file does wrong does not stop the others.
class PaperIntake : public QObject {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("The desk of papers has one")
  Q_PROPERTY(kyhop::RowsModelBase* rows READ rows CONSTANT)
  Q_PROPERTY(bool busy READ busy NOTIFY changed)
  Q_PROPERTY(bool adding READ adding NOTIFY changed)
  Q_PROPERTY(int ready READ ready NOTIFY changed)
  Q_PROPERTY(int refused READ refused NOTIFY changed)
  Q_PROPERTY(QString current READ current NOTIFY changed)
  Q_PROPERTY(QString trouble READ trouble NOTIFY changed)
  Q_PROPERTY(QStringList added READ added NOTIFY changed)
  Q_PROPERTY(qreal share READ share NOTIFY shareChanged)

 public:
  PaperIntake(CouncilThread& labour, Notices& notices);
  ~PaperIntake() override;

  RowsModelBase* rows() { return &rows_; }
  bool busy() const { return !running_.isEmpty(); }
  /// Some are being written, or wait for it.
  bool adding() const { return count("adding") + count("queued") > 0; }
  int ready() const { return count("ready"); }
  int refused() const { return count("refused"); }
  /// Why adding stopped, as a full disk stops it: the paper at work and those behind it are ready again. Empty: it did not.
  const QString& trouble() const { return trouble_; }
  /// Titles of what became papers since start().
  const QStringList& added() const { return in_; }
  /// The name of the file that is at work.
  QString current() const;
  /// How far all of them are, 0 to 1.
  qreal share() const;

  Q_INVOKABLE void addFiles(const QStringList& files);
  Q_INVOKABLE void setTitle(const QString& id, const QString& title);
  Q_INVOKABLE void setNumber(const QString& id, const QString& number);
  Q_INVOKABLE void setKind(const QString& id, const QString& kind);
  Q_INVOKABLE void remove(const QString& id);
  /// Adds all that are ready to an item of the agenda.
  Q_INVOKABLE void start(const QString& item);
  /// The one at work and those behind it; what was added stays added.
  Q_INVOKABLE void stop();
  /// Takes away what is not at work.
  Q_INVOKABLE void clear();
  void revise(const QString& paper, const QString& title, const QString& file);

 signals:
  void changed();
  void shareChanged();
  /// All that were ready are papers now.
  void done();

 private:
  struct Gauge {
    std::atomic<std::uint32_t> done{0}, pages{0};
  };
  int count(const char* state) const;
  PaperIntakeRow* find(const QString& id);
  void push(const QString& file, const QString& paper, const QString& title);
  void show();
  void next();
  void probe(const PaperIntakeRow& row);
  void add(const PaperIntakeRow& row);
  void finished(const QString& id, const char* state, const Error* why);
  void begin_run();
  void give_back_queued();
  void stopped_by(const Error& why);

  CouncilThread& labour_;
  Notices& notices_;
  QList<PaperIntakeRow> all_;
  QString running_;  ///< the row at work
  std::stop_source stop_;
  std::shared_ptr<Gauge> gauge_;
  QTimer look_;
  int last_id_ = 0, of_ = 0;
  QStringList in_;
  QString trouble_;
  RowsModel<PaperIntakeRow> rows_;
};

}  // namespace kyhop
