// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <QVariantMap>

#include "app/desk/base/notices.h"
#include "app/desk/base/rows_model.h"
#include "app/desk/base/watch.h"
#include "app/desk/reading/note_row.h"
#include "app/desk/reading/paper_list.h"
#include "app/meeting/commands/words.h"

namespace kyhop {

/// All notes that this device can read, by paper and page; and what its person writes, for whom.
class Notes : public QObject {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("The session has one")
  Q_PROPERTY(bool loaded READ loaded NOTIFY changed)
  Q_PROPERTY(kyhop::RowsModelBase* list READ list CONSTANT)
  Q_PROPERTY(int count READ count NOTIFY changed)
  Q_PROPERTY(int mine READ mine NOTIFY changed)
  Q_PROPERTY(QString filter READ filter WRITE set_filter NOTIFY filterChanged)
  Q_PROPERTY(QString show READ which WRITE set_which NOTIFY filterChanged)
  Q_PROPERTY(QVariantList audiences READ audiences NOTIFY audiencesChanged)
  Q_PROPERTY(QString audience READ audience WRITE set_audience NOTIFY audiencesChanged)

 public:
  Notes(CouncilThread& thread, Papers& papers, Notices& notices, QObject* parent);

  bool loaded() const { return watch_.loaded(); }
  RowsModelBase* list() { return &list_; }
  int count() const { return static_cast<int>(all_.size()); }
  int mine() const;
  QString filter() const { return filter_; }
  void set_filter(const QString& filter);
  /// "all", "mine", "shared": those of others.
  QString which() const { return which_; }
  void set_which(const QString& which);
  const QList<NoteRow>& all() const { return all_; }

  /// For whom a note may be: {token, kind, name, count}; tokens are "private", "everyone", "group:NAME", "person:ID".
  QVariantList audiences() const;
  /// The token of what is written next.
  QString audience() const { return audience_; }
  void set_audience(const QString& token);

  /// `place` is {page, text, prefix, suffix, begin, end, quads} as the reader gives it; empty text highlights only.
  Q_INVOKABLE void add(const QString& paper, const QVariantMap& place, const QString& text, const QString& audience);
  Q_INVOKABLE void highlight(const QString& paper, const QVariantMap& place, const QString& colour, const QString& audience);
  Q_INVOKABLE void remove(const QString& id);

 signals:
  void changed();
  /// A note with words could not be kept: they are to be given back to the person who wrote them, with the reason.
  void notKept(const QVariantMap& place, const QString& text, const QString& problem);
  void filterChanged();
  void audiencesChanged();

 private:
  struct Read;
  struct Group {
    QString name;
    int persons = 0;
    bool operator==(const Group&) const = default;
  };
  static Result<Read> read(Office& office);
  Watch::Load load();
  void show(const Read& read);
  /// True when a paper has another number than before.
  bool number_papers();
  void show_filtered();
  void write(const QString& paper, NewNote note, const QString& done, std::function<void(const Error&)> failed = {});
  void erase(const RecordHash& id);

  CouncilThread& thread_;
  Papers& papers_;
  Notices& notices_;
  QList<NoteRow> all_;
  QHash<QString, int> numbers_;  ///< of the papers
  QList<Group> groups_;
  QHash<QString, QString> names_;
  int persons_ = 0;
  bool to_everyone_ = false;
  QString filter_, which_ = QStringLiteral("all"), audience_ = QStringLiteral("private");
  RowsModel<NoteRow> list_;
  Watch watch_;
};

/// What a token of an audience means; private for one that is none.
AudienceView audience_from(const QString& token);

}  // namespace kyhop
