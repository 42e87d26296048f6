// SPDX-License-Identifier: AGPL-3.0-or-later
#include "app/meeting/commands/speaking.h"

#include <algorithm>

#include "app/ctl/context.h"
#include "app/meeting/law/rule_pack.h"
#include "app/meeting/rules/schema.h"

namespace kyhop::ctl {

namespace {

struct SpeechOptions {
  std::string item, meeting, person, before, kind = "speech";
  std::optional<std::uint32_t> limit;
  bool last = false, unasked = false;
};

// Without a reference: the item under discussion.
Result<AgendaItemView> item_of(Office& office, const SpeechOptions& o) {
  if (!o.item.empty()) return item_named(office, o.item, o.meeting);
  KYHOP_ASSIGN(const MeetingView meeting, meeting_named(office, o.meeting));
  KYHOP_ASSIGN(const auto items, agenda(office.ledger(), meeting.id));
  const auto now = std::find_if(items.begin(), items.end(), [](const AgendaItemView& item) { return item.state == item_state::now; });
  if (now == items.end()) return fail(ErrorCode::not_found, "agenda item", "none is under discussion", "name one with --item");
  return *now;
}

Result<SpeakKind> kind_named(const std::string& text) {
  if (const auto kind = speak_kind_from_token(text)) return *kind;
  return fail(ErrorCode::usage, "kind " + text, "there is no such kind", "use speech, question, rebuttal or point_of_order");
}

Result<void> request(Context& context, const SpeechOptions& o) {
  KYHOP_ASSIGN(const SpeakKind kind, kind_named(o.kind));
  if (kind == SpeakKind::answer)
    return fail(ErrorCode::usage, "kind answer", "nobody asks for an answer, who leads the speakers calls for it",
                "use speech, question, rebuttal or point_of_order");
  KYHOP_ASSIGN(Office * office, context.office());
  KYHOP_ASSIGN(const AgendaItemView item, item_of(*office, o));
  KYHOP_ASSIGN(const RecordHash id, request_to_speak(*office, item, kind));
  context.print_id(id.hex());
  return {};
}

Result<void> withdraw(Context& context, const SpeechOptions& o) {
  KYHOP_ASSIGN(Office * office, context.office());
  KYHOP_ASSIGN(const AgendaItemView item, item_of(*office, o));
  return withdraw_request(*office, item.id);
}

// What was said on the line, else what the law of the meeting's day gives for this kind.
Result<std::uint32_t> limit_of(Office& office, const AgendaItemView& item, const SpeechOptions& o, SpeakKind kind) {
  if (o.limit) return *o.limit;
  KYHOP_ASSIGN(const MeetingView meeting, meeting_named(office, item.meeting.hex()));
  return law::council_law(meeting.start).speaking_limit(token(kind));
}

Result<void> call(Context& context, const SpeechOptions& o) {
  KYHOP_ASSIGN(Office * office, context.office());
  KYHOP_ASSIGN(const AgendaItemView item, item_of(*office, o));
  KYHOP_ASSIGN(const SpeakerQueue queue, speaker_queue(office->ledger(), item.id));
  PersonId person;
  if (o.person.empty()) {
    if (queue.waiting.empty()) return fail(ErrorCode::not_found, "speaker", "nobody waits to speak", "look with speech list");
    person = queue.waiting.front().person;
  } else {
    KYHOP_ASSIGN(const PersonInfo named, person_named(*office, o.person));
    person = named.person;
  }
  const auto waits = std::find_if(queue.waiting.begin(), queue.waiting.end(), [&](const SpeakerView& one) { return one.person == person; });
  KYHOP_ASSIGN(const SpeakKind asked, kind_named(o.kind));
  const SpeakKind kind = waits == queue.waiting.end() ? asked : waits->kind;
  KYHOP_ASSIGN(const std::uint32_t limit, limit_of(*office, item, o, kind));
  const auto called = o.unasked ? invite_to_speak(*office, item, person, kind, limit) : call_to_speak(*office, item.id, person, limit);
  KYHOP_ASSIGN(const RecordHash id, called);
  context.print_id(id.hex());
  return {};
}

Result<void> end(Context& context, const SpeechOptions& o) {
  KYHOP_ASSIGN(Office * office, context.office());
  KYHOP_ASSIGN(const AgendaItemView item, item_of(*office, o));
  return end_speech(*office, item.id);
}

Result<void> move(Context& context, const SpeechOptions& o) {
  if (o.before.empty() && !o.last) return fail(ErrorCode::usage, "speech move", "nothing says where to", "give --before PERSON or --last");
  KYHOP_ASSIGN(Office * office, context.office());
  KYHOP_ASSIGN(const AgendaItemView item, item_of(*office, o));
  KYHOP_ASSIGN(const PersonInfo person, person_named(*office, o.person));
  if (o.last) return move_speaker(*office, item, person.person, std::nullopt);
  KYHOP_ASSIGN(const PersonInfo before, person_named(*office, o.before));
  return move_speaker(*office, item, person.person, before.person);
}

Json time_or_null(std::uint64_t milliseconds) {
  return milliseconds == 0 ? Json(nullptr) : Json(time_text(milliseconds));
}

Result<void> list(Context& context, const SpeechOptions& o) {
  KYHOP_ASSIGN(Office * office, context.office());
  KYHOP_ASSIGN(const AgendaItemView item, item_of(*office, o));
  KYHOP_ASSIGN(const SpeakerQueue queue, speaker_queue(office->ledger(), item.id));
  const auto state = office->ledger().state();
  const auto print = [&](const SpeakerView& one, const char* what, std::size_t place) {
    const std::string name = person_name(*state, one.person);
    context.print(
        {{"request", one.request.hex()},
         {"person", one.person.hex()},
         {"name", name},
         {"kind", token(one.kind)},
         {"state", what},
         {"place", place == 0 ? Json(nullptr) : Json(place)},
         {"at", time_text(one.asked_ms)},
         {"started", time_or_null(one.started_ms)},
         {"ended", time_or_null(one.ended_ms)},
         {"limit", one.limit}},
        (place == 0 ? std::string("-") : std::to_string(place)) + "  " + name + "  [" + what + "]  " + std::string(token(one.kind)));
  };
  if (queue.speaking) print(*queue.speaking, "speaking", 0);
  for (std::size_t i = 0; i < queue.waiting.size(); ++i) print(queue.waiting[i], "waiting", i + 1);
  for (const SpeakerView& one : queue.spoken) print(one, "spoken", 0);
  return {};
}

}  // namespace

void add_speech(CLI::App& app, Context& context) {
  CLI::App* noun = app.add_subcommand("speech", "Requests to speak and the list of speakers of an item")->require_subcommand(1);
  auto o = std::make_shared<SpeechOptions>();
  const auto verb = [&](const char* name, const char* help, Result<void> (*act)(Context&, const SpeechOptions&)) {
    CLI::App* sub = noun->add_subcommand(name, help);
    sub->add_option("--item", o->item, "Item; not needed for the one under discussion");
    sub->add_option("--meeting", o->meeting, "Meeting, where there are several");
    sub->callback([&context, o, act] { context.action = [&context, o, act] { return act(context, *o); }; });
    return sub;
  };
  CLI::App* sub = verb("request", "Ask to speak; prints the id of the request", &request);
  sub->add_option("--kind", o->kind, "speech, question, rebuttal, point_of_order");
  verb("withdraw", "Take back your own request", &withdraw);
  sub = verb("call", "Give somebody in the list the floor; who speaks now has ended. Prints the id of the call", &call);
  CLI::Option* person = sub->add_option("PERSON", o->person, "Person; without one, the next in the list");
  sub->add_option("--limit", o->limit, "Speaking time in seconds, 0 for no limit (default: as the rule pack says)")->check(CLI::Range(0, 86400));
  CLI::Option* unasked = sub->add_flag("--unasked", o->unasked, "Also a person who did not ask")->needs(person);
  sub->add_option("--kind", o->kind, "What for, of who did not ask: speech, question, answer, rebuttal, point_of_order")->needs(unasked);
  verb("end", "End the speech that is going on", &end);
  sub = verb("move", "Give somebody in the list another place", &move);
  sub->add_option("PERSON", o->person, "Person")->required();
  CLI::Option* before = sub->add_option("--before", o->before, "Person to stand in front of");
  sub->add_flag("--last", o->last, "To the end")->excludes(before);
  verb("list", "List who speaks, who waits in which place, and who has spoken", &list);
}

}  // namespace kyhop::ctl
