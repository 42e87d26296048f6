// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QObject>
#include <QString>

#include "app/desk/base/council_thread.h"
#include "app/desk/base/notices.h"
#include "app/desk/base/rows_model.h"
#include "app/meeting/commands/member_import.h"

namespace kyhop {

/// One line of the list that is to be imported.
struct MemberLineRow {
  Q_GADGET
  QML_VALUE_TYPE(memberLineRow)
  Q_PROPERTY(int line MEMBER id)
  Q_PROPERTY(QString name MEMBER name)
  Q_PROPERTY(QString detail MEMBER detail)
  Q_PROPERTY(QString problem MEMBER problem)

 public:
  int id = 0;  ///< of the file, from 1
  QString name;
  QString detail;   ///< roles, groups, post
  QString problem;  ///< why it is left out; empty when it is not
  friend bool operator==(const MemberLineRow&, const MemberLineRow&) = default;
};

/// A list of members on its way into the council: read, looked at, taken in.
class MemberIntake : public QObject {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("The members have one")
  Q_PROPERTY(QString state READ state NOTIFY changed)
  Q_PROPERTY(QString file READ file NOTIFY changed)
  Q_PROPERTY(QString problem READ problem NOTIFY changed)
  Q_PROPERTY(int sound READ sound NOTIFY changed)
  Q_PROPERTY(int wrong READ wrong NOTIFY changed)
  Q_PROPERTY(int done READ done NOTIFY changed)
  Q_PROPERTY(kyhop::RowsModelBase* rows READ rows CONSTANT)

 public:
  MemberIntake(CouncilThread& labour, Notices& notices) : labour_(labour), notices_(notices), rows_(this) {}

  /// none, reading, ready (to be looked at), importing
  QString state() const { return state_; }
  QString file() const { return file_; }
  QString problem() const { return problem_; }
  /// How many lines can be taken in, how many cannot, how many were.
  int sound() const { return static_cast<int>(persons_.size()); }
  int wrong() const { return wrong_; }
  int done() const { return done_; }
  /// Lines with a problem first.
  RowsModelBase* rows() { return &rows_; }

  Q_INVOKABLE void read(const QString& file);
  Q_INVOKABLE void start();
  /// Whoever was taken in stays.
  Q_INVOKABLE void stop() { stopping_ = true; }
  Q_INVOKABLE void forget();

 signals:
  void changed();

 private:
  void set_state(const char* state, const QString& problem = {});
  void show(const std::vector<MemberLine>& lines);
  void next_batch();
  void finish();

  CouncilThread& labour_;
  Notices& notices_;
  QString state_ = QStringLiteral("none"), file_, problem_;
  std::vector<NewPerson> persons_;
  int wrong_ = 0, done_ = 0;
  bool stopping_ = false;
  RowsModel<MemberLineRow> rows_;
};

}  // namespace kyhop
