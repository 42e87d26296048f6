// SPDX-License-Identifier: AGPL-3.0-or-later
#include "app/desk/meeting/speakers.h"

#include <QPointer>
#include <algorithm>
#include <map>

#include "app/desk/meeting/known_meeting.h"
#include "app/meeting/commands/speaking.h"
#include "app/meeting/rules/permissions.h"
#include "app/meeting/views/seating.h"

namespace kyhop {

namespace {

QString text(std::string_view words) {
  return QString::fromUtf8(words.data(), static_cast<qsizetype>(words.size()));
}

using Seats = Seating;

SpeakerRow row_of(const SpeakerView& view, const AuthorityState& state, const std::optional<PersonId>& own, const Seats& seats) {
  SpeakerRow row;
  row.id = text(view.person.hex());
  row.kind = text(token(view.kind));
  row.asked = static_cast<qint64>(view.asked_ms);
  row.started = static_cast<qint64>(view.started_ms);
  row.limit = static_cast<int>(view.limit);
  row.mine = view.person == own;
  if (const PersonInfo* person = state.person(view.person)) {
    row.name = text(person->name);
    row.group = text(roll_group(*person));
  }
  row.seat = text(seat_of(seats, view.person));
  return row;
}

std::uint32_t seconds(int minutes) {
  return static_cast<std::uint32_t>(std::max(0, minutes)) * 60;
}

PersonId person_of(const QString& id) {
  return PersonId::from_hex(id.toStdString()).value_or(PersonId{});
}

}  // namespace

Speakers::Speakers(CouncilThread& thread, Notices& notices, Programme& programme, QObject* parent)
    : QObject(parent), thread_(thread), notices_(notices), programme_(programme), waiting_(this) {
  connect(&programme_, &Programme::changed, this, &Speakers::follow);
  follow();
}

void Speakers::follow() {
  const std::string_view first = token(first_speak_kind(programme_.current().kind.toStdString()));
  if (const QString kind = text(first); kind != first_kind_) {
    first_kind_ = kind;
    emit changed();
    emit minutesChanged();
  }
  const QString wanted = programme_.current().id;
  if (!programme_.loaded() || (watch_ != nullptr && wanted == item_)) return;
  item_ = wanted;
  auto load = [this, meeting = programme_.meeting().id, wanted](Council& council) -> Result<Watch::Show> {
    KYHOP_ASSIGN(auto read, Speakers::read(council.office, meeting, wanted));
    return Watch::Show([this, read = std::move(read)] { show(read); });
  };
  if (watch_ != nullptr) return watch_->set_load(std::move(load));
  watch_ = new Watch(thread_, Topics(Topic::speakers) | Topic::roster | Topic::meetings, std::move(load), this);
  connect(watch_, &Watch::failed, this, [this](const Error& error) { notices_.tell(error); });
}

Result<Speakers::Read> Speakers::read(Office& office, const QString& meeting, const QString& item) {
  Read read;
  read.item = item;
  Ledger& ledger = office.ledger();
  const auto state = ledger.state();
  const auto own = ledger.own_person();
  if (const PersonInfo* me = own ? state->person(*own) : nullptr) {
    const Rights rights{*own, {}, me->roles, me->groups, state};
    read.may_ask = allowed(Act::ask_to_speak, rights) != Allowed::never;
    read.may_lead = allowed(Act::lead_speakers, rights) == Allowed::always;
  }
  const auto id = EntityId::from_hex(item.toStdString());
  if (!id) return read;
  KYHOP_ASSIGN(const MeetingView view, known_meeting(ledger, meeting));
  for (const char* kind : {"speech", "question", "rebuttal", "point_of_order", "answer"})
    read.minutes.insert(QString::fromLatin1(kind), static_cast<int>(law_of(view).speaking_limit(kind) + 59) / 60);
  KYHOP_ASSIGN(const Seats seats, seating(ledger));
  KYHOP_ASSIGN(const SpeakerQueue queue, speaker_queue(ledger, *id));
  if (queue.speaking) read.speaking = row_of(*queue.speaking, *state, own, seats);
  for (const SpeakerView& one : queue.waiting) {
    SpeakerRow row = row_of(one, *state, own, seats);
    row.place = static_cast<int>(read.waiting.size()) + 1;
    if (row.mine) read.own = row;
    read.waiting << row;
  }
  if (read.speaking.mine) read.own = read.speaking;
  read.spoken = static_cast<int>(queue.spoken.size());
  return read;
}

void Speakers::show(const Read& read) {
  if (read.item != item_) return;
  // On whatever page they are: the hall waits for them.
  const bool called = loaded_ && read.own.speaking() && !read_.own.speaking();
  read_ = read;
  loaded_ = true;
  if (called) notices_.say(tr("The chair gives you the floor."));
  waiting_.show(read.waiting);
  emit changed();
  emit minutesChanged();
}

QString Speakers::next_kind() const {
  return read_.waiting.isEmpty() ? first_kind_ : read_.waiting.constFirst().kind;
}

int Speakers::minutesFor(const QString& kind) const {
  return given_.value(kind, read_.minutes.value(kind));
}

void Speakers::set_minutes(int minutes) {
  if (minutes == this->minutes()) return;
  given_.insert(next_kind(), minutes);
  emit minutesChanged();
}

void Speakers::press(Press act, std::function<void()> done) {
  thread_.command<bool>(
      this,
      [meeting = programme_.meeting().id.toStdString(), wanted = item_.toStdString(),
       act = std::move(act)](Council& council) -> Result<bool> {
        KYHOP_ASSIGN(const auto items, agenda(council.office.ledger(), MeetingId::from_hex(meeting).value_or(MeetingId{})));
        const auto found = std::find_if(items.begin(), items.end(), [&](const AgendaItemView& view) { return view.id.hex() == wanted; });
        if (found == items.end())
          return kyhop::fail(ErrorCode::not_found, "agenda item", "it is no longer in the programme", "look at the programme again");
        KYHOP_TRY(act(council.office, *found));
        return true;
      },
      [this, done = std::move(done)](Result<bool> pressed) {
        if (!notices_.tell_failure(pressed) && done) done();
      });
}

void Speakers::ask(const QString& kind) {
  const SpeakKind sort = speak_kind_from_token(kind.toStdString()).value_or(SpeakKind::speech);
  press([sort](Office& office, const AgendaItemView& item) -> Result<void> {
    KYHOP_TRY(request_to_speak(office, item, sort));
    return {};
  });
}

void Speakers::withdraw() {
  if (!read_.own.known()) return;
  press([](Office& office, const AgendaItemView& item) { return withdraw_request(office, item.id); },
        [this, kind = read_.own.kind, item = item_] {
          notices_.say(tr("Your request is withdrawn. Asking again puts you at the end of the list."),
                       [self = QPointer<Speakers>(this), kind, item] {
                         if (self && self->item_ == item) self->ask(kind);
                       });
        });
}

void Speakers::call(const QString& person) {
  const auto row = std::find_if(read_.waiting.begin(), read_.waiting.end(), [&person](const SpeakerRow& one) { return one.id == person; });
  const QString kind = row == read_.waiting.end() ? next_kind() : row->kind;
  press([id = person_of(person), limit = seconds(minutesFor(kind))](Office& office, const AgendaItemView& item) -> Result<void> {
    KYHOP_TRY(call_to_speak(office, item.id, id, limit));
    return {};
  });
}

void Speakers::invite(const QString& person, const QString& kind) {
  const SpeakKind sort = speak_kind_from_token(kind.toStdString()).value_or(SpeakKind::speech);
  press([id = person_of(person), sort, limit = seconds(minutesFor(kind))](Office& office, const AgendaItemView& item) -> Result<void> {
    KYHOP_TRY(invite_to_speak(office, item, id, sort, limit));
    return {};
  });
}

void Speakers::end() {
  press([](Office& office, const AgendaItemView& item) { return end_speech(office, item.id); });
}

void Speakers::move(const QString& person, int places) {
  const QList<SpeakerRow>& all = read_.waiting;
  const auto found = std::find_if(all.begin(), all.end(), [&person](const SpeakerRow& row) { return row.id == person; });
  if (found == all.end()) return;
  const qsizetype from = found - all.begin();
  const qsizetype to = std::clamp<qsizetype>(from + places, 0, all.size() - 1);
  if (to == from) return;
  const qsizetype behind = to < from ? to : to + 1;
  const auto before = behind < all.size() ? std::optional(person_of(all[behind].id)) : std::nullopt;
  press([id = person_of(person), before](Office& office, const AgendaItemView& item) { return move_speaker(office, item, id, before); });
}

}  // namespace kyhop
