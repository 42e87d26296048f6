// SPDX-License-Identifier: AGPL-3.0-or-later
#include "app/desk/talk/chat_reading.h"

#include <algorithm>
#include <set>

#include "app/desk/meeting/known_meeting.h"
#include "app/meeting/commands/looked.h"
#include "app/meeting/records/kind.h"
#include "app/meeting/rules/permissions.h"
#include "app/meeting/views/chat_pause.h"
#include "app/meeting/views/registers.h"
#include "storage/base/text.h"
#include "sync/node/status.h"

namespace kyhop {

namespace {

// A node notices within a tenth of a second what another connection stored; until then it may call the peers equal.
constexpr std::uint64_t kNoticeMs = 150;

QString delegate_group(const PersonInfo& person) {
  const std::string group = roll_group(person);
  return folded(group).starts_with("to ") ? QString::fromStdString(group) : QString();
}

QString name_of(const AuthorityState& state, const PersonId& person) {
  const PersonInfo* info = state.person(person);
  return info == nullptr ? QString() : QString::fromStdString(info->name);
}

Result<QHash<QString, std::uint64_t>> arrivals(Office& office) {
  QHash<QString, std::uint64_t> numbers;
  KYHOP_ASSIGN(auto rows, office.replica().database().prepare("SELECT hash, received FROM records WHERE kind = ?1"));
  rows.bind(kind::chat_message);
  for (;;) {
    KYHOP_ASSIGN(const bool row, rows.step());
    if (!row) return numbers;
    numbers.insert(QString::fromStdString(rows.id<RecordHash>(0).hex()), rows.unsigned_integer(1));
  }
}

/// Some device of the conversation's readers holds what this one does.
bool reached(const NodeStatus& status, const AuthorityState& state, const PersonId& own, const QString& key) {
  const auto person = key.startsWith(QLatin1String("person:")) ? PersonId::from_hex(key.mid(7).toStdString()) : std::nullopt;
  return std::any_of(status.peers.begin(), status.peers.end(), [&](const PeerStatus& peer) {
    if (peer.state != PeerState::in_sync) return false;
    const DeviceInfo* device = state.active_device(peer.device);
    return device != nullptr && (person ? device->person == *person || *person == own : true);
  });
}

}  // namespace

EntityId item_of(const QString& key) {
  return key.startsWith(QLatin1String("item:")) ? EntityId::from_hex(key.mid(5).toStdString()).value_or(EntityId{}) : EntityId{};
}

Result<QString> item_title(Ledger& ledger, const EntityId& item) {
  KYHOP_ASSIGN(const auto entity, entity_state(ledger, EntityType::agenda_item, item));
  return entity ? QString::fromStdString(entity->text(field::item_title)) : QString();
}

int readers_of(const AuthorityState& state, const QString& key) {
  if (key.startsWith(QLatin1String("person:"))) return 2;
  const auto persons = state.active_persons();
  if (!key.startsWith(QLatin1String("group:"))) return static_cast<int>(persons.size());
  const std::string group = key.mid(6).toStdString();
  return static_cast<int>(
      std::count_if(persons.begin(), persons.end(), [&group](const PersonInfo* one) { return one->groups.contains(group); }));
}

Result<HeardChat> hear(Office& office, const QString& seen) {
  HeardChat heard;
  Ledger& ledger = office.ledger();
  const auto state = ledger.state();
  const auto own = ledger.own_person();
  heard.reader.person = own.value_or(PersonId{});
  if (const PersonInfo* me = own ? state->person(*own) : nullptr) {
    for (const std::string& group : me->groups) heard.reader.groups << QString::fromStdString(group);
    heard.reader.own_group = delegate_group(*me);
    Rights rights;
    rights.person = *own;
    rights.roles = me->roles;
    rights.state = state;
    heard.to_everyone = allowed(Act::chat, rights) == Allowed::always;
  }
  KYHOP_ASSIGN(const auto all, kyhop::messages(ledger));
  KYHOP_ASSIGN(const auto numbers, arrivals(office));
  std::set<QString> keys{QStringLiteral("everyone")};
  for (const MessageView& view : all) {
    HeardMessage message{view, name_of(*state, view.from), {}, numbers.value(QString::fromStdString(view.id.hex()))};
    if (view.to.sort == AudienceView::Sort::person) message.recipient = name_of(*state, view.to.person);
    keys.insert(conversation_key(view, heard.reader.person));
    heard.messages << message;
  }
  if (!seen.isEmpty()) {
    KYHOP_ASSIGN(std::uint64_t last, office.replica().records().last_received());
    // What is held back in a pause was not seen.
    KYHOP_ASSIGN(const auto held, held_back(ledger));
    if (!held.empty()) last = std::min(last, held.front().arrival - 1);
    KYHOP_ASSIGN(const std::uint64_t before, looked_up_to(office, seen.toStdString()));
    if (last > before) KYHOP_TRY(keep_looked(office, seen.toStdString(), last));
  }
  KYHOP_ASSIGN(const auto status, read_node_status(office.replica()));
  for (const QString& key : keys) {
    KYHOP_ASSIGN(const std::uint64_t looked, looked_up_to(office, key.toStdString()));
    heard.reader.looked.insert(key, looked);
    KYHOP_ASSIGN(std::uint64_t until, arrived_until(office, key.toStdString()));
    if (status && status->at_ms > until + kNoticeMs && reached(*status, *state, heard.reader.person, key)) {
      until = status->at_ms - kNoticeMs;
      KYHOP_TRY(keep_arrived(office, key.toStdString(), until));
    }
    heard.arrived.insert(key, until);
  }
  return heard;
}

}  // namespace kyhop
