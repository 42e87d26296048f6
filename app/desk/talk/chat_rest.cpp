// SPDX-License-Identifier: AGPL-3.0-or-later
#include "app/desk/talk/chat_rest.h"

#include "app/desk/meeting/known_meeting.h"
#include "app/meeting/commands/meeting.h"
#include "app/meeting/rules/permissions.h"
#include "app/meeting/views/chat_pause.h"

namespace kyhop {

ChatRest::ChatRest(CouncilThread& thread, Notices& notices, Programme& programme, QObject* parent)
    : QObject(parent),
      thread_(thread),
      notices_(notices),
      programme_(programme),
      watch_(thread, Topics(Topic::meetings) | Topic::polls | Topic::roster, load(), this) {
  connect(&watch_, &Watch::failed, this, [this](const Error& error) { notices_.tell(error); });
  connect(&programme_, &Programme::changed, this, [this] {
    if (programme_.meeting().id == meeting_) return;
    meeting_ = programme_.meeting().id;
    watch_.set_load(load());
  });
}

Result<ChatRest::State> ChatRest::read(Office& office, const QString& meeting) {
  State state;
  Ledger& ledger = office.ledger();
  KYHOP_ASSIGN(const ChatPause pause, chat_pause(ledger));
  state.running = pause.running;
  const auto own = ledger.own_person();
  const auto roster = ledger.state();
  const PersonInfo* me = own ? roster->person(*own) : nullptr;
  if (me == nullptr) return state;
  state.writes = writes_in_pause(*roster, *own);
  if (meeting.isEmpty()) return state;
  KYHOP_ASSIGN(const MeetingView view, known_meeting(ledger, meeting));
  state.asked = view.chat_pause;
  state.may_ask = allowed(Act::run_agenda, Rights{*own, {}, me->roles, me->groups, roster}) == Allowed::always;
  return state;
}

Watch::Load ChatRest::load() {
  return [this, meeting = meeting_](Council& council) -> Result<Watch::Show> {
    KYHOP_ASSIGN(const State state, ChatRest::read(council.office, meeting));
    return Watch::Show([this, state] {
      if (state == now_) return;
      now_ = state;
      emit changed();
    });
  };
}

void ChatRest::ask(bool rest) {
  thread_.command<bool>(
      this,
      [meeting = meeting_, rest](Council& council) -> Result<bool> {
        KYHOP_ASSIGN(const MeetingView view, known_meeting(council.office.ledger(), meeting));
        KYHOP_TRY(ask_chat_pause(council.office, view, rest));
        return true;
      },
      [this](Result<bool> done) {
        // A row that could not be changed shows again what holds.
        if (notices_.tell_failure(done)) emit changed();
      });
}

}  // namespace kyhop
