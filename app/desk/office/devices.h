// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QObject>
#include <optional>

#include "app/desk/base/notices.h"
#include "app/desk/base/rows_model.h"
#include "app/desk/base/watch.h"
#include "sync/trust/invite.h"

namespace kyhop {

struct DeviceRow {
  Q_GADGET
  QML_VALUE_TYPE(deviceRow)
  Q_PROPERTY(QString id MEMBER id)
  Q_PROPERTY(QString person MEMBER person)
  Q_PROPERTY(QString label MEMBER label)
  Q_PROPERTY(QString state MEMBER state)
  Q_PROPERTY(bool noCode MEMBER no_code)
  Q_PROPERTY(bool own MEMBER own)
  Q_PROPERTY(bool known READ known)

 public:
  QString id, person, label;
  QString state;         ///< active, revoked, disputed
  bool no_code = false;  ///< joined without comparing digits
  bool own = false;      ///< this device
  bool known() const { return !id.isEmpty(); }
  friend bool operator==(const DeviceRow&, const DeviceRow&) = default;
};

struct InviteRow {
  Q_GADGET
  QML_VALUE_TYPE(inviteRow)
  Q_PROPERTY(QString id MEMBER id)
  Q_PROPERTY(QString person MEMBER person)
  Q_PROPERTY(QString state MEMBER state)
  Q_PROPERTY(QString digits MEMBER digits)
  Q_PROPERTY(QString label MEMBER label)
  Q_PROPERTY(qint64 expires MEMBER expires)
  Q_PROPERTY(bool noCode MEMBER no_code)
  Q_PROPERTY(bool known READ known)

 public:
  QString id, person;
  QString state;   ///< open, bound, pending
  QString digits;  ///< of a pending one
  QString label;   ///< of the device that joins
  qint64 expires = 0;
  bool no_code = false;
  bool known() const { return !id.isEmpty(); }
  friend bool operator==(const InviteRow&, const InviteRow&) = default;
};

/// A person who has neither a device nor an invite that still serves.
struct PersonRow {
  Q_GADGET
  QML_VALUE_TYPE(personRow)
  Q_PROPERTY(QString id MEMBER id)
  Q_PROPERTY(QString name MEMBER name)
  Q_PROPERTY(QString detail MEMBER detail)

 public:
  QString id, name, detail;
  friend bool operator==(const PersonRow&, const PersonRow&) = default;
};

/// Devices and how they come in, at the clerk's desk.
class Devices : public QObject {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("The session has one")
  Q_PROPERTY(bool loaded READ loaded NOTIFY changed)
  Q_PROPERTY(kyhop::RowsModelBase* rows READ rows CONSTANT)
  Q_PROPERTY(kyhop::RowsModelBase* invites READ invites CONSTANT)
  Q_PROPERTY(kyhop::RowsModelBase* without READ without CONSTANT)
  Q_PROPERTY(kyhop::InviteRow pending READ pending NOTIFY changed)
  Q_PROPERTY(QString inviteText READ invite_text NOTIFY inviteChanged)
  Q_PROPERTY(QString invitePerson READ invite_person NOTIFY inviteChanged)
  Q_PROPERTY(qint64 inviteExpires READ invite_expires NOTIFY inviteChanged)
  Q_PROPERTY(QString problem READ problem NOTIFY problemChanged)

 public:
  Devices(CouncilThread& thread, Notices& notices, QObject* parent);

  bool loaded() const { return watch_.loaded(); }
  /// Active ones first, then those that were taken out.
  RowsModelBase* rows() { return &rows_; }
  /// Those that somebody may still use; those that wait for the digits first.
  RowsModelBase* invites() { return &invites_; }
  RowsModelBase* without() { return &without_; }
  /// The first that waits for a person to compare digits.
  const InviteRow& pending() const { return pending_; }
  /// The invite that was just made, as the text of its QR code; empty when it was put away.
  QString invite_text() const;
  QString invite_person() const;
  qint64 invite_expires() const { return invite_expires_; }
  QString problem() const { return problem_; }

  Q_INVOKABLE kyhop::DeviceRow device(const QString& id) const;
  Q_INVOKABLE void makeInvite(const QString& person, int minutes, bool noCode);
  /// Writes the invite that was just made to a file.
  Q_INVOKABLE void saveInvite(const QString& file);
  Q_INVOKABLE void putInviteAway();
  /// What the person saw when both screens were compared. When they differ the invite is stopped.
  Q_INVOKABLE void confirm(const QString& invite, const QString& digits, bool same);
  /// Joining without a network: answers a request file with a grant file.
  Q_INVOKABLE void approveRequest(const QString& request, const QString& out);
  /// `reason`: lost, stolen, retired, replaced, returned.
  Q_INVOKABLE void revoke(const QString& device, const QString& reason);
  Q_INVOKABLE void forgetProblem() { set_problem({}); }

 signals:
  void changed();
  void inviteChanged();
  void problemChanged();
  void revoked();

 private:
  Watch::Load load();
  void set_problem(const QString& problem);

  CouncilThread& thread_;
  Notices& notices_;
  std::optional<Invite> invite_;
  qint64 invite_expires_ = 0;
  InviteRow pending_;
  QString problem_;
  RowsModel<DeviceRow> rows_;
  RowsModel<InviteRow> invites_;
  RowsModel<PersonRow> without_;
  Watch watch_;
};

}  // namespace kyhop
