// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <QStringList>

#include "app/desk/base/notices.h"
#include "app/desk/base/rows_model.h"
#include "app/desk/base/watch.h"
#include "app/desk/meeting/programme.h"

namespace kyhop {

struct RosterRow {
  Q_GADGET
  QML_VALUE_TYPE(rosterRow)
  Q_PROPERTY(QString id MEMBER id)
  Q_PROPERTY(QString name MEMBER name)
  Q_PROPERTY(QStringList roles MEMBER roles)
  Q_PROPERTY(QString group MEMBER group)
  Q_PROPERTY(QString title MEMBER title)
  Q_PROPERTY(QString presence MEMBER presence)
  Q_PROPERTY(int devices MEMBER devices)
  Q_PROPERTY(bool me MEMBER me)

 public:
  QString id, name;
  QStringList roles;  ///< tokens
  QString group, title;
  QString presence;  ///< token; empty: not marked
  int devices = 0;
  bool me = false;
  friend bool operator==(const RosterRow&, const RosterRow&) = default;
};

/// The persons in office, by name.
class People : public QObject {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("The session has one")
  Q_PROPERTY(bool loaded READ loaded NOTIFY changed)
  Q_PROPERTY(kyhop::RowsModelBase* list READ list CONSTANT)
  Q_PROPERTY(QString filter READ filter WRITE set_filter NOTIFY filterChanged)
  Q_PROPERTY(int count READ count NOTIFY changed)
  Q_PROPERTY(int delegates READ delegates NOTIFY changed)
  Q_PROPERTY(int groups READ groups NOTIFY changed)

 public:
  People(CouncilThread& thread, Programme& programme, Notices& notices, QObject* parent);

  bool loaded() const { return watch_.loaded(); }
  RowsModelBase* list() { return &list_; }
  QString filter() const { return filter_; }
  void set_filter(const QString& filter);
  int count() const { return static_cast<int>(all_.size()); }
  int delegates() const;
  int groups() const;
  Q_INVOKABLE kyhop::RosterRow person(const QString& id) const;

 signals:
  void changed();
  void filterChanged();

 private:
  static Result<QList<RosterRow>> read(Office& office, const QString& meeting);
  Watch::Load load();
  void show_filtered();

  Programme& programme_;
  Notices& notices_;
  QString filter_;
  QList<RosterRow> all_;
  RowsModel<RosterRow> list_;
  Watch watch_;
};

}  // namespace kyhop
