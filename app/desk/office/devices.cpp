// SPDX-License-Identifier: AGPL-3.0-or-later
#include "app/desk/office/devices.h"

#include <algorithm>
#include <set>
#include <tuple>

#include "app/desk/base/error_words.h"
#include "app/desk/base/local_file.h"
#include "app/meeting/commands/council.h"
#include "app/meeting/commands/desk.h"
#include "app/meeting/commands/invite_text.h"
#include "storage/vault/private_file.h"

namespace kyhop {

namespace {

constexpr std::size_t kMaxRequest = 8 * 1024;

struct Read {
  QList<DeviceRow> devices;
  QList<InviteRow> invites;
  QList<PersonRow> without;
};

QString name_of(const AuthorityState& state, const PersonId& person) {
  const PersonInfo* info = state.person(person);
  return info == nullptr ? QString() : QString::fromStdString(info->name);
}

Result<QList<DeviceRow>> read_devices(Office& office, const AuthorityState& state) {
  std::set<DeviceId> disputed;
  KYHOP_ASSIGN(const auto frontier, office.replica().records().frontier());
  for (const LogHead& head : frontier)
    if (head.frozen) disputed.insert(head.log.device);
  std::vector<const DeviceInfo*> devices;
  for (const auto& [id, device] : state.devices) devices.push_back(&device);
  const auto gone = [&state](const DeviceInfo* device) { return state.active_device(device->device) == nullptr; };
  std::sort(devices.begin(), devices.end(), [&gone](const DeviceInfo* a, const DeviceInfo* b) {
    return std::make_tuple(gone(a), a->depth, a->device) < std::make_tuple(gone(b), b->depth, b->device);
  });
  QList<DeviceRow> rows;
  const Identity* own = office.ledger().identity();
  for (const DeviceInfo* device : devices) {
    DeviceRow row;
    row.id = QString::fromStdString(device->device.hex());
    row.person = name_of(state, device->person);
    row.label = QString::fromStdString(device->label);
    row.state = QString::fromLatin1(gone(device) ? "revoked" : disputed.contains(device->device) ? "disputed" : "active");
    row.no_code = device->no_code;
    row.own = own != nullptr && own->signing.id == device->device;
    rows << row;
  }
  return rows;
}

Result<Read> read(Office& office) {
  const auto state = office.ledger().state();
  Read read;
  KYHOP_ASSIGN(read.devices, read_devices(office, *state));
  std::set<PersonId> invited;
  KYHOP_ASSIGN(const auto lines, kyhop::invites(office));
  for (const InviteLine& line : lines) {
    if (line.state > InviteState::pending) continue;
    invited.insert(line.person);
    InviteRow row;
    row.id = QString::fromStdString(line.id.hex());
    row.person = name_of(*state, line.person);
    row.state = QString::fromUtf8(token(line.state).data(), qsizetype(token(line.state).size()));
    row.digits = QString::fromStdString(line.digits);
    row.label = QString::fromStdString(line.label);
    row.expires = static_cast<qint64>(line.expires_ms);
    row.no_code = line.no_code;
    read.invites << row;
  }
  std::stable_sort(read.invites.begin(), read.invites.end(), [](const InviteRow& a, const InviteRow& b) {
    return (a.state == QLatin1String("pending")) > (b.state == QLatin1String("pending"));
  });
  auto persons = state->active_persons();
  std::sort(persons.begin(), persons.end(),
            [](const PersonInfo* a, const PersonInfo* b) { return std::tie(a->depth, a->person) < std::tie(b->depth, b->person); });
  for (const PersonInfo* person : persons) {
    if (invited.contains(person->person) || !state->devices_of(person->person).empty()) continue;
    QStringList detail;
    if (!person->title.empty()) detail << QString::fromStdString(person->title);
    for (const std::string& group : person->groups) detail << QString::fromStdString(group);
    read.without << PersonRow();
    read.without.last().id = QString::fromStdString(person->person.hex());
    read.without.last().name = QString::fromStdString(person->name);
    read.without.last().detail = detail.join(QStringLiteral(" · "));
  }
  return read;
}

}  // namespace

Devices::Devices(CouncilThread& thread, Notices& notices, QObject* parent)
    : QObject(parent),
      thread_(thread),
      notices_(notices),
      rows_(this),
      invites_(this),
      without_(this),
      watch_(thread, Topic::roster | Topic::local, load(), this) {
  connect(&watch_, &Watch::failed, this, [this](const Error& error) { notices_.tell(error); });
}

Watch::Load Devices::load() {
  return [this](Council& council) -> Result<Watch::Show> {
    KYHOP_ASSIGN(auto found, read(council.office));
    return Watch::Show([this, found = std::move(found)] {
      rows_.show(found.devices);
      invites_.show(found.invites);
      without_.show(found.without);
      const bool waits = !found.invites.isEmpty() && found.invites.constFirst().state == QLatin1String("pending");
      pending_ = waits ? found.invites.constFirst() : InviteRow();
      // The device that the code on the screen was for is there: nobody must see the code any longer.
      const auto mine = [this](const InviteRow& row) {
        return row.id.toStdString() == invite_->id.hex() && row.state == QLatin1String("open");
      };
      if (invite_ && std::none_of(found.invites.begin(), found.invites.end(), mine)) putInviteAway();
      emit changed();
    });
  };
}

void Devices::set_problem(const QString& problem) {
  problem_ = problem;
  emit problemChanged();
}

QString Devices::invite_text() const {
  return invite_ ? QString::fromStdString(kyhop::invite_text(*invite_)) : QString();
}

QString Devices::invite_person() const {
  return invite_ ? QString::fromStdString(invite_->person_name) : QString();
}

DeviceRow Devices::device(const QString& id) const {
  const auto& rows = rows_.rows();
  const auto found = std::find_if(rows.begin(), rows.end(), [&id](const DeviceRow& row) { return row.id == id; });
  return found == rows.end() ? DeviceRow() : *found;
}

void Devices::makeInvite(const QString& person, int minutes, bool noCode) {
  set_problem({});
  thread_.command<Invite>(
      this,
      [person = PersonId::from_hex(person.toStdString()).value_or(PersonId{}), minutes, noCode](Council& council) -> Result<Invite> {
        KYHOP_ASSIGN(const auto addresses, listening_addresses(council.office));
        return make_invite(council.office, person, static_cast<std::uint64_t>(std::max(minutes, 0)), noCode, addresses);
      },
      [this, minutes](Result<Invite> made) {
        if (!made) return set_problem(error_text(made.error()).sentence());
        invite_ = std::move(*made);
        // Invites are no records: what this connection writes of them is not news to it.
        watch_.again();
        invite_expires_ = static_cast<qint64>(Office::now_ms()) + qint64{minutes} * 60'000;
        emit inviteChanged();
      });
}

void Devices::saveInvite(const QString& file) {
  if (!invite_) return;
  thread_.command<bool>(
      this,
      [path = local_file(file), bytes = invite_->encode()](Council&) -> Result<bool> {
        KYHOP_TRY(write_private_file(path, bytes, Existing::replace));
        return true;
      },
      [this, name = QString::fromStdString(local_file(file).filename().string())](Result<bool> written) {
        if (!written) return set_problem(error_text(written.error()).sentence());
        set_problem({});
        notices_.say(tr("The invite was saved: %1").arg(name));
      });
}

void Devices::putInviteAway() {
  if (!invite_) return;
  invite_.reset();
  invite_expires_ = 0;
  emit inviteChanged();
}

void Devices::confirm(const QString& invite, const QString& digits, bool same) {
  set_problem({});
  // An empty code is never the right one.
  thread_.command<bool>(
      this,
      [id = InviteId::from_hex(invite.toStdString()).value_or(InviteId{}),
       code = same ? digits.toStdString() : std::string()](Council& council) -> Result<bool> {
        KYHOP_TRY(confirm_invite(council.office, id, code));
        return true;
      },
      [this, same, person = pending_.person](Result<bool> done) {
        watch_.again();
        if (done) return notices_.say(tr("%1 has a device now").arg(person));
        if (!same && done.error().rule == "code")
          return set_problem(
              tr("The invite was stopped, because the digits were not the same. The other device has got nothing. "
                 "Make a new invite and compare again."));
        set_problem(error_text(done.error()).sentence());
      });
}

void Devices::approveRequest(const QString& request, const QString& out) {
  set_problem({});
  thread_.command<bool>(
      this,
      [request = local_file(request), out = local_file(out)](Council& council) -> Result<bool> {
        KYHOP_ASSIGN(const Bytes bytes, read_small_file(request, kMaxRequest));
        KYHOP_ASSIGN(const Bytes grant, approve_request(council.office, bytes));
        KYHOP_TRY(write_private_file(out, grant, Existing::replace));
        return true;
      },
      [this, name = QString::fromStdString(local_file(out).filename().string())](Result<bool> done) {
        watch_.again();
        if (!done) return set_problem(error_text(done.error()).sentence());
        notices_.say(tr("The answer was saved: %1. Carry it back to the new device.").arg(name));
      });
}

void Devices::revoke(const QString& device, const QString& reason) {
  set_problem({});
  thread_.command<bool>(
      this,
      [id = DeviceId::from_hex(device.toStdString()).value_or(DeviceId{}),
       reason = reason.toStdString()](Council& council) -> Result<bool> {
        KYHOP_TRY(revoke_device(council.office, id, revoke_cause_from_token(reason).value_or(RevokeCause::lost)));
        return true;
      },
      [this, label = this->device(device).label](Result<bool> done) {
        if (!done) return set_problem(error_text(done.error()).sentence());
        notices_.say(tr("«%1» is out of the council").arg(label));
        emit revoked();
      });
}

}  // namespace kyhop
