// SPDX-License-Identifier: AGPL-3.0-or-later
#include "app/desk/session.h"

#include "sync/trust/role.h"

namespace kyhop {

struct Session::Me {
  QString council, person, name;
  QStringList roles;
  bool revoked = false;
  bool operator==(const Me&) const = default;
};

Session::Session(Home home, Notices& notices, NodeThread::Options node, QObject* parent)
    : QObject(parent), notices_(notices), protected_(home.is_protected()) {
  thread_ = std::make_unique<CouncilThread>(home.copy());
  labour_ = std::make_unique<CouncilThread>(home.copy());
  connect(thread_.get(), &CouncilThread::failed, this, &Session::failed);
  connect(labour_.get(), &CouncilThread::changed, thread_.get(), [this] { thread_->look(); });
  connect(thread_.get(), &CouncilThread::opened, this, [this](bool restored) {
    if (restored) notices_.say(tr("This home was copied or comes from a backup. It goes on in a new log; nothing is lost."));
  });
  node_ = std::make_unique<NodeThread>(std::move(home), std::move(node));
  connect(node_.get(), &NodeThread::news, thread_.get(), &CouncilThread::look);
  connect(node_.get(), &NodeThread::problem, this, [this](const Error& error) { notices_.tell(error); });
  watch_me();
  programme_ = new Programme(*thread_, notices_, this);
  attendance_ = new Attendance(*thread_, notices_, *programme_, this);
  polls_ = new Polls(*thread_, notices_, *programme_, this);
  papers_ = new Papers(*thread_, *node_, *programme_, notices_, this);
  notes_ = new Notes(*thread_, *papers_, notices_, this);
  search_ = new Search(*thread_, *papers_, notices_, this);
  chat_ = new Chat(*thread_, notices_, *programme_, this);
  people_ = new People(*thread_, *programme_, notices_, this);
  sync_ = new SyncState(*thread_, *node_, *papers_, notices_, this);
  news_ = new News(*thread_, notices_, this);
}

Session::~Session() {
  node_.reset();
  // What watches goes before what it asks.
  qDeleteAll(findChildren<QObject*>(QString(), Qt::FindDirectChildrenOnly));
}

Members* Session::members() {
  if (members_ == nullptr) members_ = new Members(*thread_, *labour_, notices_, this);
  return members_;
}

Devices* Session::devices() {
  if (devices_ == nullptr) devices_ = new Devices(*thread_, notices_, this);
  return devices_;
}

Speakers* Session::speakers() {
  if (speakers_ == nullptr) speakers_ = new Speakers(*thread_, notices_, *programme_, this);
  return speakers_;
}

AgendaEditor* Session::agenda_editor() {
  if (agenda_editor_ == nullptr) agenda_editor_ = new AgendaEditor(*thread_, notices_, *programme_, this);
  return agenda_editor_;
}

PaperDesk* Session::paper_desk() {
  if (paper_desk_ == nullptr) paper_desk_ = new PaperDesk(*thread_, *labour_, notices_, this);
  return paper_desk_;
}

Bundles* Session::bundles() {
  if (bundles_ == nullptr) bundles_ = new Bundles(*labour_, notices_, this);
  return bundles_;
}

void Session::watch_me() {
  new Watch(
      *thread_, Topic::roster,
      [this](Council& council) -> Result<Watch::Show> {
        Me me;
        Ledger& ledger = council.office.ledger();
        me.council = QString::fromStdString(ledger.genesis().name);
        const auto state = ledger.state();
        if (const auto own = ledger.own_person()) {
          me.person = QString::fromStdString(own->hex());
          if (const PersonInfo* info = state->person(*own)) {
            me.name = QString::fromStdString(info->name);
            for (const Role role : info->roles)
              me.roles << QString::fromUtf8(token(role).data(), static_cast<qsizetype>(token(role).size()));
          }
        } else if (const Identity* identity = ledger.identity()) {
          const DeviceInfo* device = state->devices.find(identity->signing.id);
          me.revoked = device != nullptr;
          if (me.revoked)
            if (const PersonInfo* info = state->person(device->person)) me.name = QString::fromStdString(info->name);
        }
        return Watch::Show([this, me = std::move(me)] {
          if (ready_ && me == Me{council_, person_, person_name_, roles_, revoked_}) return;
          council_ = me.council;
          person_ = me.person;
          person_name_ = me.name;
          roles_ = me.roles;
          revoked_ = me.revoked;
          ready_ = true;
          emit meChanged();
        });
      },
      this);
}

}  // namespace kyhop
