// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QObject>
#include <QStringList>

#include "app/desk/base/notices.h"
#include "app/desk/base/rows_model.h"
#include "app/desk/base/watch.h"
#include "app/desk/office/member_intake.h"

namespace kyhop {

struct MemberRow {
  Q_GADGET
  QML_VALUE_TYPE(memberRow)
  Q_PROPERTY(QString id MEMBER id)
  Q_PROPERTY(QString name MEMBER name)
  Q_PROPERTY(QString title MEMBER title)
  Q_PROPERTY(QStringList roles MEMBER roles)
  Q_PROPERTY(QStringList groups MEMBER groups)
  Q_PROPERTY(QString phone MEMBER phone)
  Q_PROPERTY(QString email MEMBER email)
  Q_PROPERTY(QString seat MEMBER seat)
  Q_PROPERTY(int devices MEMBER devices)
  Q_PROPERTY(bool own MEMBER own)
  Q_PROPERTY(QString roleWords READ role_words)
  Q_PROPERTY(bool known READ known)

 public:
  QString id, name, title;
  QStringList roles;  ///< tokens
  QStringList groups;
  QString phone, email;
  QString seat;  ///< in the hall, «C04»; empty: none
  int devices = 0;
  bool own = false;  ///< the person of this device
  QString role_words() const;
  bool known() const { return !id.isEmpty(); }
  friend bool operator==(const MemberRow&, const MemberRow&) = default;
};

/// The persons of the council, as the clerk keeps them.
class Members : public QObject {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("The session has one")
  Q_PROPERTY(bool loaded READ loaded NOTIFY changed)
  Q_PROPERTY(int total READ total NOTIFY changed)
  Q_PROPERTY(int delegates READ delegates NOTIFY changed)
  Q_PROPERTY(int withDevice READ with_device NOTIFY changed)
  Q_PROPERTY(kyhop::RowsModelBase* rows READ rows CONSTANT)
  Q_PROPERTY(kyhop::MemberIntake* intake READ intake CONSTANT)
  Q_PROPERTY(QStringList roleTokens READ role_tokens CONSTANT)
  Q_PROPERTY(QString problem READ problem NOTIFY problemChanged)
  Q_PROPERTY(bool busy READ busy NOTIFY problemChanged)

 public:
  Members(CouncilThread& thread, CouncilThread& labour, Notices& notices, QObject* parent);

  bool loaded() const { return watch_.loaded(); }
  int total() const { return static_cast<int>(all_.size()); }
  int delegates() const;
  int with_device() const;
  /// Those that find() leaves, in the order in which they came.
  RowsModelBase* rows() { return &rows_; }
  MemberIntake* intake() { return &intake_; }
  static QStringList role_tokens();
  /// Why the last command of a form was refused.
  QString problem() const { return problem_; }
  bool busy() const { return busy_; }

  /// Shows those whose name, post or group has these letters, with or without their marks.
  Q_INVOKABLE void find(const QString& text);
  Q_INVOKABLE kyhop::MemberRow member(const QString& id) const;
  /// `groups`: names with ; between them.
  Q_INVOKABLE void add(const QString& name, const QStringList& roles, const QString& groups, const QString& title, const QString& phone,
                       const QString& email, const QString& seat);
  /// Gives a seat, or takes it back when `seat` is empty. Can be undone.
  Q_INVOKABLE void setSeat(const QString& person, const QString& seat);
  Q_INVOKABLE void setRole(const QString& person, const QString& role, bool on);
  Q_INVOKABLE void remove(const QString& person);
  Q_INVOKABLE void forgetProblem() { set_problem({}, false); }

 signals:
  void changed();
  void problemChanged();
  /// A form's command was done.
  void done();

 private:
  Watch::Load load();
  void filter();
  void set_problem(const QString& problem, bool busy);
  void change_seat(const QString& person, const QString& seat, bool undoable);
  void change_role(const QString& person, const QString& role, bool on, bool undoable);

  CouncilThread& thread_;
  Notices& notices_;
  QList<MemberRow> all_;
  QString wanted_, problem_;
  bool busy_ = false;
  RowsModel<MemberRow> rows_;
  MemberIntake intake_;
  Watch watch_;
};

}  // namespace kyhop
