// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "app/desk/base/notices.h"
#include "app/desk/base/rows_model.h"
#include "app/desk/base/watch.h"
#include "app/desk/node_thread.h"
#include "app/desk/reading/paper_list.h"
#include "app/desk/talk/sync_words.h"

namespace kyhop {

/// Another device of the council, as far as this one knows.
struct PeerRow {
  Q_GADGET
  QML_VALUE_TYPE(peerRow)
  Q_PROPERTY(QString id MEMBER id)
  Q_PROPERTY(QString label MEMBER label)
  Q_PROPERTY(QString personName MEMBER person_name)
  Q_PROPERTY(QString state MEMBER state)
  Q_PROPERTY(QString foundBy MEMBER found_by)
  Q_PROPERTY(QString address MEMBER address)
  Q_PROPERTY(int rtt MEMBER rtt)
  Q_PROPERTY(qint64 lost MEMBER lost)

 public:
  QString id, label, person_name;
  QString state;     ///< in_sync, catching_up, limited, joining; away: not connected
  QString found_by;  ///< dns-sd, typed, known, inbound
  QString address;
  int rtt = -1;     ///< milliseconds; -1: not measured
  qint64 lost = 0;  ///< when it went, as far as this window saw
  friend bool operator==(const PeerRow&, const PeerRow&) = default;
};

/// The sync line and what stands behind it: the devices, what this one holds, and how the node fares.
class SyncState : public QObject {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("The session has one")
  Q_PROPERTY(QString line READ line NOTIFY changed)
  Q_PROPERTY(QString brief READ brief NOTIFY changed)
  Q_PROPERTY(QString comfort READ comfort NOTIFY changed)
  Q_PROPERTY(QString reach READ reach NOTIFY changed)
  Q_PROPERTY(int links READ links NOTIFY changed)
  Q_PROPERTY(bool attached READ attached NOTIFY changed)
  Q_PROPERTY(bool known READ known NOTIFY changed)
  Q_PROPERTY(QString discoveryProblem READ discovery_problem NOTIFY changed)
  Q_PROPERTY(bool detailed READ detailed WRITE set_detailed NOTIFY detailedChanged)
  Q_PROPERTY(kyhop::RowsModelBase* devices READ devices CONSTANT)
  Q_PROPERTY(QString fingerprint READ fingerprint NOTIFY changed)
  Q_PROPERTY(qint64 records READ records NOTIFY changed)

 public:
  SyncState(CouncilThread& thread, NodeThread& node, Papers& papers, Notices& notices, QObject* parent);

  QString line() const { return SyncWords::line(facts()); }
  QString brief() const { return SyncWords::brief(facts()); }
  QString comfort() const { return SyncWords::comfort(facts()); }
  QString reach() const { return SyncWords::reach(facts()); }
  int links() const { return links_; }
  /// Another program on this device is the home's node.
  bool attached() const { return node_known_ && !own_node_; }
  bool known() const { return node_known_; }
  /// Why other devices are not found by themselves; empty when they are.
  QString discovery_problem() const { return problem_; }
  /// The devices and the fingerprint are wanted: they cost more than the line.
  bool detailed() const { return detailed_ != nullptr; }
  void set_detailed(bool detailed);
  RowsModelBase* devices() { return &devices_; }
  QString fingerprint() const { return fingerprint_; }
  qint64 records() const { return records_; }

  /// «192.168.1.20:4711»; says in place what is wrong with it, empty when it is tried from now on.
  Q_INVOKABLE QString connectTo(const QString& address);

 signals:
  void changed();
  void detailedChanged();

 private:
  struct Line;
  struct Detail;
  static Result<Detail> read_detail(Office& office);
  SyncFacts facts() const { return {links_, behind_, papers_.coming(), papers_.share(), last_link_}; }
  void show(const Line& line);
  void show(const Detail& detail);

  CouncilThread& thread_;
  NodeThread& node_;
  Papers& papers_;
  Notices& notices_;
  bool node_known_ = false, own_node_ = false;
  int links_ = 0, behind_ = 0;
  qint64 last_link_ = 0;
  QString problem_, fingerprint_;
  qint64 records_ = 0;
  QHash<QString, qint64> lost_;
  RowsModel<PeerRow> devices_;
  Watch watch_;
  Watch* detailed_ = nullptr;
};

}  // namespace kyhop
