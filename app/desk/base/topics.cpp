// SPDX-License-Identifier: AGPL-3.0-or-later
#include "app/desk/base/topics.h"

#include "app/meeting/records/kind.h"

namespace kyhop {

Topics topics_of(Kind kind) {
  switch (kind) {
    case kind::entity_create:
    case kind::entity_write:
      return Topic::meetings;
    case kind::paper_draft:
    case kind::paper_step:
    case kind::paper_publish:
      return Topic::papers;
    case kind::note_add:
    case kind::note_delete:
      return Topic::notes;
    case kind::chat_message:
    case kind::message_delete:
      return Topic::chat;
    case kind::presence_set:
      return Topic::presence;
    case kind::speak_request:
    case kind::speak_withdraw:
    case kind::speaker_order:
    case kind::speech_call:
    case kind::speech_end:
      return Topic::speakers;
    case kind::ballot:
    case kind::ballot_acks:
    case kind::poll_freeze:
    case kind::poll_cosign:
    case kind::poll_void:
    case kind::poll_count:
    case kind::poll_announce:
    case kind::poll_open:
    case kind::poll_promise:
    case kind::poll_close:
      return Topic::polls;
    default:
      return Topics(QFlag(kEveryTopic));
  }
}

}  // namespace kyhop
