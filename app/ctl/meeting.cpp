// SPDX-License-Identifier: AGPL-3.0-or-later
#include "app/meeting/commands/meeting.h"

#include "app/ctl/context.h"
#include "app/meeting/law/rule_pack.h"
#include "app/meeting/rules/item_kind.h"
#include "app/meeting/rules/sitting_state.h"

namespace kyhop::ctl {

namespace {

struct MeetingOptions {
  std::string title, start, place;
  bool closed = false;
};

Json meeting_json(const MeetingView& m) {
  return {{"id", m.id.hex()},  {"title", m.title}, {"start", m.start},
          {"place", m.place},  {"state", m.state}, {"break", sitting_state(m.state).recess},
          {"closed", m.closed}, {"chat_pause", m.chat_pause}};
}

Result<void> take_break(Context& context, const std::string& reference, std::int64_t minutes) {
  KYHOP_ASSIGN(Office * office, context.office());
  KYHOP_ASSIGN(const MeetingView meeting, meeting_named(*office, reference));
  return begin_recess(*office, meeting, minutes);
}

Result<void> resume(Context& context, const std::string& reference) {
  KYHOP_ASSIGN(Office * office, context.office());
  KYHOP_ASSIGN(const MeetingView meeting, meeting_named(*office, reference));
  return end_recess(*office, meeting);
}

Result<void> list_meetings(Context& context) {
  KYHOP_ASSIGN(Office * office, context.office());
  KYHOP_ASSIGN(const auto all, meetings(office->ledger()));
  for (const auto& m : all) context.print(meeting_json(m), m.id.hex() + "  " + m.start + "  " + m.title);
  return {};
}

struct ItemOptions {
  std::string title, meeting, parent, presenter, kind, rooms;
  std::int64_t minutes = 0;
};

Result<void> add_agenda_item(Context& context, const ItemOptions& o) {
  KYHOP_ASSIGN(Office * office, context.office());
  KYHOP_ASSIGN(const MeetingView meeting, meeting_named(*office, o.meeting));
  NewItem item{o.title, std::nullopt, o.minutes, o.presenter, o.kind, o.rooms};
  if (!o.parent.empty()) {
    KYHOP_ASSIGN(const AgendaItemView parent, item_named(*office, o.parent, meeting.id.hex()));
    item.parent = parent.id;
  }
  KYHOP_ASSIGN(const EntityId id, add_item(*office, meeting, item));
  context.print_id(id.hex());
  return {};
}

Result<void> list_agenda(Context& context, const std::string& reference) {
  KYHOP_ASSIGN(Office * office, context.office());
  KYHOP_ASSIGN(const MeetingView meeting, meeting_named(*office, reference));
  KYHOP_ASSIGN(const auto items, agenda(office->ledger(), meeting.id));
  for (const auto& item : items) {
    const std::string parent = item.parent.is_zero() ? std::string{} : item.parent.hex();
    context.print({{"id", item.id.hex()},
                   {"parent", parent},
                   {"title", item.title},
                   {"kind", item_kind_of(item.kind)},
                   {"state", item.state},
                   {"minutes", item.minutes},
                   {"presenter", item.presenter}},
                  item.id.hex() + "  " + (parent.empty() ? "" : "  ") + item.title + "  [" + item.state + "]");
  }
  return {};
}

Result<void> set_person_presence(Context& context, const std::string& reference, const std::string& state_name,
                                 const std::string& meeting_reference) {
  const auto state = presence_from_token(state_name);
  if (!state)
    return fail(ErrorCode::usage, "state " + state_name, "there is no such state",
                "use present, online, excused, unexcused, left or unmarked");
  KYHOP_ASSIGN(Office * office, context.office());
  KYHOP_ASSIGN(const MeetingView meeting, meeting_named(*office, meeting_reference));
  KYHOP_ASSIGN(const PersonInfo person, person_named(*office, reference));
  return set_presence(*office, meeting, person.person, *state);
}

Result<void> list_presence(Context& context, const std::string& reference) {
  KYHOP_ASSIGN(Office * office, context.office());
  KYHOP_ASSIGN(const MeetingView meeting, meeting_named(*office, reference));
  KYHOP_ASSIGN(const auto marked, presence(office->ledger(), meeting.id));
  const auto state = office->ledger().state();
  for (const auto& [person, view] : marked) {
    const std::string name = person_name(*state, person);
    context.print({{"person", person.hex()}, {"name", name}, {"state", token(view.state)}, {"at", time_text(view.at_ms)}},
                  name + "  " + std::string(token(view.state)));
  }
  return {};
}

Result<void> show_quorum(Context& context, const std::string& reference) {
  KYHOP_ASSIGN(Office * office, context.office());
  KYHOP_ASSIGN(const MeetingView meeting, meeting_named(*office, reference));
  const law::RulePack* pack = law::in_force(law::built_in_packs(), law::kCouncilPack, meeting.start.substr(0, 10));
  const law::Rule& rule = pack == nullptr || pack->rules.empty() ? law::built_in_packs().front().rules.front() : pack->rules.front();
  KYHOP_ASSIGN(const polls::Quorum q, quorum(office->ledger(), meeting.id, rule.quorum));
  const std::string count = std::to_string(q.present) + "/" + std::to_string(q.base);
  context.print({{"present", q.present}, {"base", q.base}, {"needed", q.needed}, {"met", q.met}, {"kept", q.kept}},
                (q.kept ? "Có mặt " + count : "Chưa điểm danh, tính là có mặt " + count) +
                    (q.met ? " · đủ số đại biểu" : " · chưa đủ số đại biểu") + " (cần " + std::to_string(q.needed) + ")");
  return {};
}

void add_recess(CLI::App& noun, Context& context) {
  auto reference = std::make_shared<std::string>();
  auto minutes = std::make_shared<std::int64_t>(0);
  CLI::App* verb = noun.add_subcommand("break", "Begin a break of the sitting");
  verb->add_option("MEETING", *reference, "Meeting; not needed where there is one");
  verb->add_option("--minutes", *minutes, "How long; without it nobody says");
  verb->callback([&context, reference, minutes] { context.action = [=, &context] { return take_break(context, *reference, *minutes); }; });
  verb = noun.add_subcommand("resume", "End the break; starting an item does so too");
  verb->add_option("MEETING", *reference, "Meeting; not needed where there is one");
  verb->callback([&context, reference] { context.action = [=, &context] { return resume(context, *reference); }; });
}

}  // namespace

void add_meeting(CLI::App& app, Context& context) {
  CLI::App* noun = app.add_subcommand("meeting", "Sessions and sittings")->require_subcommand(1);
  auto o = std::make_shared<MeetingOptions>();
  CLI::App* verb = noun->add_subcommand("create", "Create a meeting; prints its id");
  verb->add_option("--title", o->title, "Title")->required();
  verb->add_option("--start", o->start, "Begin, ISO 8601, e.g. 2026-12-08T08:00")->required();
  verb->add_option("--place", o->place, "Place")->required();
  verb->add_flag("--closed", o->closed, "Without guests, press and the public");
  verb->callback([&context, o] {
    context.action = [&context, o]() -> Result<void> {
      KYHOP_ASSIGN(Office * office, context.office());
      KYHOP_ASSIGN(const MeetingId id, create_meeting(*office, o->title, o->start, o->place, o->closed));
      context.print_id(id.hex());
      return {};
    };
  });
  noun->add_subcommand("list", "List the meetings")->callback([&context] {
    context.action = [&context] { return list_meetings(context); };
  });
  add_recess(*noun, context);
  auto reference = std::make_shared<std::string>();
  verb = noun->add_subcommand("show", "Show one meeting");
  verb->add_option("MEETING", *reference, "Meeting; not needed where there is one");
  verb->callback([&context, reference] {
    context.action = [&context, reference]() -> Result<void> {
      KYHOP_ASSIGN(Office * office, context.office());
      KYHOP_ASSIGN(const MeetingView m, meeting_named(*office, *reference));
      context.print(meeting_json(m), m.title + "\n" + m.start + "\n" + m.place);
      return {};
    };
  });
}

void add_agenda(CLI::App& app, Context& context) {
  CLI::App* noun = app.add_subcommand("agenda", "The programme of a meeting")->require_subcommand(1);
  auto o = std::make_shared<ItemOptions>();
  CLI::App* verb = noun->add_subcommand("add", "Add an item at the end; prints its id");
  verb->add_option("--title", o->title, "Title")->required();
  verb->add_option("--meeting", o->meeting, "Meeting, where there are several");
  verb->add_option("--parent", o->parent, "Item that it belongs under");
  verb->add_option("--minutes", o->minutes, "Planned minutes");
  verb->add_option("--presenter", o->presenter, "Who presents it");
  verb->add_option("--kind", o->kind, "discussion, questioning, group_debate or vote (default: discussion)");
  verb->add_option("--rooms", o->rooms, "Where the groups debate: «Tổ 1: Phòng 201; Tổ 2: Phòng 202»");
  verb->callback([&context, o] { context.action = [&context, o] { return add_agenda_item(context, *o); }; });

  auto item = std::make_shared<std::string>();
  auto meeting = std::make_shared<std::string>();
  auto before = std::make_shared<std::string>();
  auto last = std::make_shared<bool>(false);
  verb = noun->add_subcommand("move", "Move an item before another one, or to the end");
  verb->add_option("ITEM", *item, "Item")->required();
  CLI::Option* before_option = verb->add_option("--before", *before, "Item that it goes before");
  verb->add_flag("--last", *last, "To the end")->excludes(before_option);
  verb->add_option("--meeting", *meeting, "Meeting, where there are several");
  verb->callback([&context, item, before, last, meeting] {
    context.action = [=, &context]() -> Result<void> {
      if (before->empty() && !*last) return fail(ErrorCode::usage, "agenda move", "nothing says where to", "give --before ITEM or --last");
      KYHOP_ASSIGN(Office * office, context.office());
      KYHOP_ASSIGN(const AgendaItemView moved, item_named(*office, *item, *meeting));
      if (before->empty()) return move_item(*office, moved, std::nullopt);
      KYHOP_ASSIGN(const AgendaItemView other, item_named(*office, *before, *meeting));
      return move_item(*office, moved, other);
    };
  });
  const auto run = [&](const char* name, const char* help, Result<void> (*change)(Office&, const AgendaItemView&)) {
    CLI::App* sub = noun->add_subcommand(name, help);
    sub->add_option("ITEM", *item, "Item")->required();
    sub->add_option("--meeting", *meeting, "Meeting, where there are several");
    sub->callback([&context, item, meeting, change] {
      context.action = [=, &context]() -> Result<void> {
        KYHOP_ASSIGN(Office * office, context.office());
        KYHOP_ASSIGN(const AgendaItemView chosen, item_named(*office, *item, *meeting));
        return change(*office, chosen);
      };
    });
  };
  run("start", "Start an item; the one that is running is finished", &start_item);
  run("finish", "Finish an item", &finish_item);
  verb = noun->add_subcommand("list", "List the items in their order");
  verb->add_option("--meeting", *meeting, "Meeting, where there are several");
  verb->callback([&context, meeting] { context.action = [&context, meeting] { return list_agenda(context, *meeting); }; });
}

void add_presence(CLI::App& app, Context& context) {
  CLI::App* noun = app.add_subcommand("presence", "Roll call and quorum")->require_subcommand(1);
  auto person = std::make_shared<std::string>();
  auto state = std::make_shared<std::string>();
  auto meeting = std::make_shared<std::string>();
  CLI::App* verb = noun->add_subcommand("set", "Mark a person: present, online, excused, unexcused or left; unmarked takes it back");
  verb->add_option("PERSON", *person, "Person")->required();
  verb->add_option("STATE", *state, "present, online, excused, unexcused, left, unmarked")->required();
  verb->add_option("--meeting", *meeting, "Meeting, where there are several");
  verb->callback([&context, person, state, meeting] {
    context.action = [=, &context] { return set_person_presence(context, *person, *state, *meeting); };
  });
  verb = noun->add_subcommand("list", "List who was marked");
  verb->add_option("--meeting", *meeting, "Meeting, where there are several");
  verb->callback([&context, meeting] { context.action = [&context, meeting] { return list_presence(context, *meeting); }; });
  verb = noun->add_subcommand("quorum", "Count against the quorum");
  verb->add_option("--meeting", *meeting, "Meeting, where there are several");
  verb->callback([&context, meeting] { context.action = [&context, meeting] { return show_quorum(context, *meeting); }; });
}

}  // namespace kyhop::ctl
