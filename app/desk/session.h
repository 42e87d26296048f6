// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QObject>
#include <QString>
#include <QStringList>
#include <memory>

#include "app/desk/base/council_thread.h"
#include "app/desk/base/notices.h"
#include "app/desk/base/watch.h"
#include "app/desk/meeting/attendance.h"
#include "app/desk/meeting/programme.h"
#include "app/desk/meeting/speakers.h"
#include "app/desk/node_thread.h"
#include "app/desk/office/agenda_editor.h"
#include "app/desk/office/bundles.h"
#include "app/desk/office/devices.h"
#include "app/desk/office/members.h"
#include "app/desk/office/paper_desk.h"
#include "app/desk/polls/polls.h"
#include "app/desk/reading/finding.h"
#include "app/desk/reading/note_list.h"
#include "app/desk/reading/paper_list.h"
#include "app/desk/talk/chat.h"
#include "app/desk/talk/news.h"
#include "app/desk/talk/people.h"
#include "app/desk/talk/sync_state.h"

namespace kyhop {

/// An open council: its threads, its node, and everything that is shown of it. Made when a home opens, gone when it locks.
class Session : public QObject {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("The desk has one")
  Q_PROPERTY(bool ready READ ready NOTIFY meChanged)
  Q_PROPERTY(QString council READ council NOTIFY meChanged)
  Q_PROPERTY(QString person READ person NOTIFY meChanged)
  Q_PROPERTY(QString personName READ person_name NOTIFY meChanged)
  Q_PROPERTY(QStringList roles READ roles NOTIFY meChanged)
  Q_PROPERTY(bool office READ office NOTIFY meChanged)
  Q_PROPERTY(bool chair READ chair NOTIFY meChanged)
  Q_PROPERTY(bool clerk READ clerk NOTIFY meChanged)
  Q_PROPERTY(bool revoked READ revoked NOTIFY meChanged)
  Q_PROPERTY(bool isProtected READ is_protected CONSTANT)
  Q_PROPERTY(kyhop::Programme* programme READ programme CONSTANT)
  Q_PROPERTY(kyhop::Members* members READ members CONSTANT)
  Q_PROPERTY(kyhop::Devices* devices READ devices CONSTANT)
  Q_PROPERTY(kyhop::AgendaEditor* agendaEditor READ agenda_editor CONSTANT)
  Q_PROPERTY(kyhop::PaperDesk* paperDesk READ paper_desk CONSTANT)
  Q_PROPERTY(kyhop::Bundles* bundles READ bundles CONSTANT)
  Q_PROPERTY(kyhop::Attendance* attendance READ attendance CONSTANT)
  Q_PROPERTY(kyhop::Speakers* speakers READ speakers CONSTANT)
  Q_PROPERTY(kyhop::Polls* polls READ polls CONSTANT)
  Q_PROPERTY(kyhop::Papers* papers READ papers CONSTANT)
  Q_PROPERTY(kyhop::Notes* notes READ notes CONSTANT)
  Q_PROPERTY(kyhop::Search* search READ search CONSTANT)
  Q_PROPERTY(kyhop::Chat* chat READ chat CONSTANT)
  Q_PROPERTY(kyhop::People* people READ people CONSTANT)
  Q_PROPERTY(kyhop::SyncState* sync READ sync CONSTANT)
  Q_PROPERTY(kyhop::News* news READ news CONSTANT)

 public:
  Session(Home home, Notices& notices, NodeThread::Options node, QObject* parent);
  ~Session() override;

  /// Who this device speaks for is known.
  bool ready() const { return ready_; }
  QString council() const { return council_; }
  /// Empty for a device that speaks for nobody (any more).
  QString person() const { return person_; }
  QString person_name() const { return person_name_; }
  /// Tokens.
  QStringList roles() const { return roles_; }
  /// Clerk or secretary: prepares the meeting, keeps presence.
  bool office() const { return has("clerk") || has("secretary"); }
  /// Chair or deputy.
  bool chair() const { return has("chair") || has("deputy"); }
  bool clerk() const { return has("clerk"); }
  /// This device's certificate was taken away.
  bool revoked() const { return revoked_; }
  bool is_protected() const { return protected_; }

  Programme* programme() { return programme_; }
  // The office's desk. Each is made when a page asks for it first.
  Members* members();
  Devices* devices();
  AgendaEditor* agenda_editor();
  PaperDesk* paper_desk();
  Bundles* bundles();
  /// Made when a page asks for it first.
  Speakers* speakers();
  Attendance* attendance() { return attendance_; }
  Polls* polls() { return polls_; }
  Papers* papers() { return papers_; }
  Notes* notes() { return notes_; }
  Search* search() { return search_; }
  Chat* chat() { return chat_; }
  People* people() { return people_; }
  SyncState* sync() { return sync_; }
  News* news() { return news_; }

  CouncilThread& thread() { return *thread_; }
  /// A second thread for what takes long: reading a file, a bundle, a list of thousands.
  CouncilThread& labour() { return *labour_; }
  NodeThread& node() { return *node_; }
  Notices& notices() { return notices_; }

 signals:
  void meChanged();
  /// The council cannot be opened.
  void failed(const kyhop::Error& error);

 private:
  struct Me;
  bool has(const char* role) const { return roles_.contains(QLatin1String(role)); }
  void watch_me();

  Notices& notices_;
  bool protected_;
  bool ready_ = false, revoked_ = false;
  QString council_, person_, person_name_;
  QStringList roles_;
  // The node ends first, then what is shown, then the threads that it asked.
  std::unique_ptr<CouncilThread> thread_;
  std::unique_ptr<CouncilThread> labour_;
  Programme* programme_ = nullptr;
  Members* members_ = nullptr;
  Devices* devices_ = nullptr;
  AgendaEditor* agenda_editor_ = nullptr;
  PaperDesk* paper_desk_ = nullptr;
  Bundles* bundles_ = nullptr;
  Attendance* attendance_ = nullptr;
  Speakers* speakers_ = nullptr;
  Polls* polls_ = nullptr;
  Papers* papers_ = nullptr;
  Notes* notes_ = nullptr;
  Search* search_ = nullptr;
  Chat* chat_ = nullptr;
  People* people_ = nullptr;
  SyncState* sync_ = nullptr;
  News* news_ = nullptr;
  std::unique_ptr<NodeThread> node_;
};

}  // namespace kyhop
