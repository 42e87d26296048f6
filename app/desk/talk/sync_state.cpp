// SPDX-License-Identifier: AGPL-3.0-or-later
#include "app/desk/talk/sync_state.h"

#include <QDateTime>
#include <algorithm>

#include "app/desk/base/error_words.h"
#include "sync/node/status.h"

namespace kyhop {

struct SyncState::Line {
  int links = 0, behind = 0;
  QString problem;
};
struct SyncState::Detail {
  QList<PeerRow> devices;
  QString fingerprint;
  qint64 records = 0;
};

SyncState::SyncState(CouncilThread& thread, NodeThread& node, Papers& papers, Notices& notices, QObject* parent)
    : QObject(parent),
      thread_(thread),
      node_(node),
      papers_(papers),
      notices_(notices),
      devices_(this),
      watch_(
          thread, Topic::local,
          [this](Council& council) -> Result<Watch::Show> {
            KYHOP_ASSIGN(const auto status, read_node_status(council.office.replica()));
            Line line;
            if (status) {
              line.problem = QString::fromStdString(status->discovery_problem);
              for (const PeerStatus& peer : status->peers) {
                if (peer.state != PeerState::in_sync && peer.state != PeerState::catching_up) continue;
                ++line.links;
                line.behind += peer.state == PeerState::catching_up ? 1 : 0;
              }
            }
            return Watch::Show([this, line] { show(line); });
          },
          this) {
  connect(&node, &NodeThread::running, this, [this](bool own) {
    node_known_ = true;
    own_node_ = own;
    watch_.again();
    emit changed();
  });
  connect(&papers_, &Papers::changed, this, &SyncState::changed);
}

// What a node that was killed left behind says nothing: until one runs there are no links.
void SyncState::show(const Line& line) {
  if (links_ > 0 || (node_known_ && line.links > 0)) last_link_ = QDateTime::currentMSecsSinceEpoch();
  links_ = node_known_ ? line.links : 0;
  behind_ = node_known_ ? line.behind : 0;
  problem_ = node_known_ ? line.problem : QString();
  emit changed();
}

void SyncState::set_detailed(bool detailed) {
  if (detailed == (detailed_ != nullptr)) return;
  if (detailed) {
    detailed_ = new Watch(
        thread_, Topics(QFlag(kEveryTopic)),
        [this](Council& council) -> Result<Watch::Show> {
          KYHOP_ASSIGN(auto detail, read_detail(council.office));
          return Watch::Show([this, detail = std::move(detail)] { show(detail); });
        },
        this);
    connect(detailed_, &Watch::failed, this, [this](const Error& error) { notices_.tell(error); });
  } else {
    delete std::exchange(detailed_, nullptr);
  }
  emit detailedChanged();
}

Result<SyncState::Detail> SyncState::read_detail(Office& office) {
  Detail detail;
  Ledger& ledger = office.ledger();
  const auto state = ledger.state();
  KYHOP_ASSIGN(const auto status, read_node_status(office.replica()));
  KYHOP_ASSIGN(const Hash256 fingerprint, ledger.fingerprint());
  KYHOP_ASSIGN(const std::uint64_t records, office.replica().records().count());
  detail.fingerprint = QString::fromStdString(fingerprint.hex());
  detail.records = static_cast<qint64>(records);
  for (const auto& [id, device] : state->devices) {
    if (device.revoked || (ledger.identity() != nullptr && ledger.identity()->signing.id == id)) continue;
    PeerRow row;
    row.id = QString::fromStdString(id.hex());
    row.label = QString::fromStdString(device.label);
    if (const PersonInfo* person = state->person(device.person)) row.person_name = QString::fromStdString(person->name);
    row.state = QStringLiteral("away");
    if (status)
      for (const PeerStatus& peer : status->peers) {
        if (peer.device != id) continue;
        row.state = QString::fromLatin1(token(peer.state));
        row.found_by = QString::fromLatin1(token(peer.found_by));
        row.address = QString::fromStdString(peer.address);
        row.rtt = peer.rtt_ms ? static_cast<int>(*peer.rtt_ms) : -1;
      }
    detail.devices << row;
  }
  return detail;
}

void SyncState::show(const Detail& detail) {
  fingerprint_ = detail.fingerprint;
  records_ = detail.records;
  QList<PeerRow> rows = detail.devices;
  const qint64 now = QDateTime::currentMSecsSinceEpoch();
  for (PeerRow& row : rows) {
    if (!node_known_) row.state = QStringLiteral("away");
    const bool away = row.state == QLatin1String("away");
    const auto before =
        std::find_if(devices_.rows().begin(), devices_.rows().end(), [&row](const PeerRow& old) { return old.id == row.id; });
    if (!away) {
      lost_.remove(row.id);
    } else if (before != devices_.rows().end() && before->state != row.state) {
      lost_.insert(row.id, now);
    }
    row.lost = lost_.value(row.id);
  }
  // Those that are connected first.
  std::sort(rows.begin(), rows.end(), [](const PeerRow& a, const PeerRow& b) {
    const auto place = [](const PeerRow& row) { return std::tuple(row.state == QLatin1String("away"), row.label, row.id); };
    return place(a) < place(b);
  });
  devices_.show(rows);
  emit changed();
}

QString SyncState::connectTo(const QString& address) {
  const auto parsed = PeerAddress::parse(address.trimmed().toStdString());
  if (!parsed) return error_text(parsed.error()).sentence();
  node_.add_peer(*parsed);
  notices_.say(tr("This device now looks for %1").arg(address.trimmed()));
  return {};
}

}  // namespace kyhop
