// SPDX-License-Identifier: AGPL-3.0-or-later
#include "app/meeting/commands/words.h"

#include <set>

#include "app/ctl/context.h"
#include "app/meeting/commands/meeting.h"
#include "app/meeting/fold/word_index.h"
#include "app/meeting/views/chat_pause.h"
#include "storage/search/search_index.h"

namespace kyhop::ctl {

namespace {

Json audience_json(const AudienceView& audience) {
  switch (audience.sort) {
    case AudienceView::Sort::everyone:
      return "everyone";
    case AudienceView::Sort::own:
      return "private";
    case AudienceView::Sort::person:
      return "person:" + audience.person.hex();
    case AudienceView::Sort::group:
      return "group:" + audience.group;
  }
  return "private";
}

struct NoteOptions {
  std::string paper, text, quote, kind = "sticky", audience = "private";
  std::uint32_t page = 0;
};

Result<void> add_one(Context& context, const NoteOptions& o) {
  KYHOP_ASSIGN(Office * office, context.office());
  KYHOP_ASSIGN(const RevisionView paper, paper_named(*office, o.paper));
  KYHOP_ASSIGN(const AudienceView audience, audience_named(*office, o.audience));
  KYHOP_ASSIGN(const RecordHash id, kyhop::add_note(*office, paper, {o.page, o.kind, o.text, o.quote, audience, {}}));
  context.print_id(id.hex());
  return {};
}

Result<void> list_notes(Context& context, const std::string& reference) {
  KYHOP_ASSIGN(Office * office, context.office());
  std::optional<EntityId> paper;
  if (!reference.empty()) {
    KYHOP_ASSIGN(const RevisionView chosen, paper_named(*office, reference));
    paper = chosen.paper;
  }
  KYHOP_ASSIGN(const auto all, notes(office->ledger(), paper));
  KYHOP_ASSIGN(const auto known, revisions(office->ledger()));
  const auto state = office->ledger().state();
  for (const NoteView& note : all) {
    std::uint32_t revision = 0;
    for (const RevisionView& r : known)
      if (r.draft == note.revision) revision = r.revision;
    context.print({{"id", note.id.hex()},
                   {"paper", note.paper.hex()},
                   {"revision", revision},
                   {"page", note.page},
                   {"kind", note.kind},
                   {"text", note.text},
                   {"quote", note.quote},
                   {"author", note.author.hex()},
                   {"audience", audience_json(note.audience)},
                   {"at", time_text(note.at_ms)}},
                  note.id.hex().substr(0, 16) + "  trang " + std::to_string(note.page) + "  " + person_name(*state, note.author) + " (" +
                      audience_json(note.audience).get<std::string>() + "): " + note.text);
  }
  return {};
}

Result<void> remove_note(Context& context, const std::string& reference) {
  KYHOP_ASSIGN(Office * office, context.office());
  KYHOP_ASSIGN(const auto all, notes(office->ledger(), std::nullopt));
  std::vector<Candidate> candidates;
  for (const NoteView& note : all) candidates.push_back({note.id.hex(), {}});
  KYHOP_ASSIGN(const std::size_t i, choose("note", reference, candidates));
  return delete_note(*office, all[i].id);
}

constexpr std::string_view kItem = "item:";

struct Conversation {
  AudienceView audience;
  EntityId item = {};
};

Result<Conversation> conversation_named(Office& office, const std::string& text) {
  if (text.starts_with(kItem)) {
    KYHOP_ASSIGN(const AgendaItemView item, item_named(office, text.substr(kItem.size())));
    return Conversation{{}, item.id};
  }
  KYHOP_ASSIGN(const AudienceView audience, audience_named(office, text));
  if (audience.sort == AudienceView::Sort::own)
    return fail(ErrorCode::usage, "chat", "a message needs somebody else", "use everyone, person:NAME, group:NAME or item:TITLE");
  return Conversation{audience};
}

bool stands_in(const MessageView& message, const Conversation& in, const std::optional<PersonId>& own) {
  if (message.to.sort != in.audience.sort || message.to.group != in.audience.group || message.item != in.item) return false;
  if (in.audience.sort != AudienceView::Sort::person || message.to.person == in.audience.person) return true;
  return message.from == in.audience.person && message.to.person == own;
}

Result<void> send(Context& context, const std::string& to, const std::string& text) {
  KYHOP_ASSIGN(Office * office, context.office());
  KYHOP_ASSIGN(const Conversation in, conversation_named(*office, to));
  KYHOP_ASSIGN(const auto id, send_message(*office, in.audience, text, {{}, 0, in.item}));
  if (id) {
    context.print_id(id->hex());
  } else {
    context.warn("message: its recipient has no device yet: it waits here and is sent when one has joined");
    context.print_id("");
  }
  return {};
}

Result<void> list_messages(Context& context, const std::string& with, const std::string& since) {
  KYHOP_ASSIGN(Office * office, context.office());
  KYHOP_ASSIGN(const auto all, messages(office->ledger()));
  std::optional<Conversation> only;
  if (!with.empty()) {
    KYHOP_ASSIGN(only, conversation_named(*office, with));
  }
  const auto state = office->ledger().state();
  const auto own = office->ledger().own_person();
  for (const MessageView& message : all) {
    if (only && !stands_in(message, *only, own)) continue;
    const std::string to = message.item.is_zero() ? audience_json(message.to).get<std::string>() : std::string(kItem) + message.item.hex();
    const std::string at = time_text(message.at_ms);
    if (!since.empty() && at < since) continue;
    context.print({{"id", message.id.is_zero() ? "" : message.id.hex()},
                   {"from", message.from.hex()},
                   {"to", to},
                   {"text", message.text},
                   {"paper", message.paper.is_zero() ? "" : message.paper.hex()},
                   {"page", message.page},
                   {"at", at},
                   {"waiting", message.waiting_for_device}},
                  at + "  " + person_name(*state, message.from) + " → " + to + ": " + message.text + (message.waiting_for_device ? "  (chờ thiết bị)" : ""));
  }
  return {};
}

Result<void> pause_messages(Context& context, const std::string& state, const std::string& meeting) {
  if (state != "on" && state != "off") return fail(ErrorCode::usage, "pause " + state, "there is no such state", "use on or off");
  KYHOP_ASSIGN(Office * office, context.office());
  KYHOP_ASSIGN(const MeetingView view, meeting_named(*office, meeting));
  return ask_chat_pause(*office, view, state == "on");
}

Result<void> remove_message(Context& context, const std::string& reference) {
  KYHOP_ASSIGN(Office * office, context.office());
  KYHOP_ASSIGN(const auto all, messages(office->ledger()));
  std::vector<Candidate> candidates;
  for (const MessageView& message : all) candidates.push_back({message.id.hex(), {}});
  KYHOP_ASSIGN(const std::size_t i, choose("message", reference, candidates));
  return delete_message(*office, all[i]);
}

Result<void> search(Context& context, const std::string& query, const std::string& in, std::size_t limit) {
  std::optional<SearchSource> source;
  if (in == "papers") source = SearchSource::paper;
  if (in == "notes") source = SearchSource::note;
  if (in == "chat") source = SearchSource::chat;
  if (!source && in != "all") return fail(ErrorCode::usage, "--in " + in, "there is no such part", "use papers, notes, chat or all");
  KYHOP_ASSIGN(Office * office, context.office());
  for (std::size_t indexed = 1; indexed > 0;) {
    KYHOP_ASSIGN(indexed, index_words(office->replica(), 1000));
  }
  KYHOP_ASSIGN(SearchIndex index, SearchIndex::open(office->replica()));
  KYHOP_ASSIGN(const auto hits, index.find(query, source, limit));
  KYHOP_ASSIGN(const auto known, notes(office->ledger(), std::nullopt));
  const auto paper_of = [&](const SearchHit& hit) -> std::string {
    if (hit.source == SearchSource::paper) return hit.id.hex();
    for (const NoteView& note : known)
      if (hit.source == SearchSource::note && EntityId::prefix_of(note.id.view()) == hit.id) return note.paper.hex();
    return {};
  };
  KYHOP_ASSIGN(const auto held, held_back(office->ledger()));
  std::set<EntityId> late;
  for (const HeldMessage& one : held) late.insert(EntityId::prefix_of(one.id.view()));
  for (const SearchHit& hit : hits) {
    if (hit.source == SearchSource::chat && late.contains(hit.id)) continue;
    const std::string kind = hit.source == SearchSource::paper ? "paper" : hit.source == SearchSource::note ? "note" : "chat";
    context.print(
        {{"source", kind},
         {"paper", paper_of(hit)},
         {"id", hit.id.hex()},
         {"page", hit.page},
         {"title", hit.title},
         {"snippet", hit.snippet},
         {"rank", hit.rank}},
        (hit.title.empty() ? kind : hit.title) + (hit.page > 0 ? ", trang " + std::to_string(hit.page) : "") + ": " + hit.snippet);
  }
  return {};
}

}  // namespace

void add_note(CLI::App& app, Context& context) {
  CLI::App* noun = app.add_subcommand("note", "Notes on papers")->require_subcommand(1);
  auto o = std::make_shared<NoteOptions>();
  CLI::App* verb = noun->add_subcommand("add", "Write a note on a page; prints its id");
  verb->add_option("--paper", o->paper, "Paper")->required();
  verb->add_option("--page", o->page, "Page, from 1")->required();
  verb->add_option("--text", o->text, "Text")->required();
  verb->add_option("--quote", o->quote, "Passage that it is about");
  verb->add_option("--kind", o->kind, "sticky, highlight, underline, strike_out, text, bookmark");
  verb->add_option("--audience", o->audience, "private, everyone, group:NAME, person:NAME");
  verb->callback([&context, o] { context.action = [&context, o] { return add_one(context, *o); }; });
  auto reference = std::make_shared<std::string>();
  verb = noun->add_subcommand("list", "List the notes that this device can read");
  verb->add_option("--paper", *reference, "Only of this paper");
  verb->callback([&context, reference] { context.action = [&context, reference] { return list_notes(context, *reference); }; });
  verb = noun->add_subcommand("delete", "Delete an own note");
  verb->add_option("NOTE", *reference, "Note id")->required();
  verb->callback([&context, reference] { context.action = [&context, reference] { return remove_note(context, *reference); }; });
}

void add_chat(CLI::App& app, Context& context) {
  CLI::App* noun = app.add_subcommand("chat", "Messages to everyone, an agenda item, a person or a group")->require_subcommand(1);
  auto to = std::make_shared<std::string>();
  auto text = std::make_shared<std::string>();
  CLI::App* verb = noun->add_subcommand("send", "Send a message; prints its id");
  verb->add_option("--to", *to, "everyone, person:NAME, group:NAME, item:TITLE")->required();
  verb->add_option("TEXT", *text, "Message")->required();
  verb->callback([&context, to, text] { context.action = [=, &context] { return send(context, *to, *text); }; });
  auto reference = std::make_shared<std::string>();
  verb = noun->add_subcommand("delete", "Delete an own message");
  verb->add_option("MESSAGE", *reference, "Message id")->required();
  verb->callback([&context, reference] { context.action = [=, &context] { return remove_message(context, *reference); }; });
  auto state = std::make_shared<std::string>();
  auto meeting = std::make_shared<std::string>();
  verb = noun->add_subcommand("pause", "Let messages rest while a vote of the sitting runs; officers write all the same");
  verb->add_option("STATE", *state, "on or off")->required();
  verb->add_option("--meeting", *meeting, "Meeting, where there are several");
  verb->callback([&context, state, meeting] { context.action = [=, &context] { return pause_messages(context, *state, *meeting); }; });
  auto with = std::make_shared<std::string>();
  auto since = std::make_shared<std::string>();
  verb = noun->add_subcommand("list", "List the messages that this device can read");
  verb->add_option("--with", *with, "Only everyone, person:NAME, group:NAME or item:TITLE");
  verb->add_option("--since", *since, "Only from this time on, ISO 8601 UTC");
  verb->callback([&context, with, since] { context.action = [=, &context] { return list_messages(context, *with, *since); }; });
}

void add_search(CLI::App& app, Context& context) {
  auto query = std::make_shared<std::string>();
  auto in = std::make_shared<std::string>("all");
  auto limit = std::make_shared<std::size_t>(20);
  CLI::App* noun = app.add_subcommand("search", "Find words in papers, notes and messages, with or without marks");
  noun->add_option("QUERY", *query, "Words; the last may be unfinished")->required();
  noun->add_option("--in", *in, "papers, notes, chat, all");
  noun->add_option("--limit", *limit, "At most so many results")->check(CLI::Range(1, 1000));
  noun->callback([&context, query, in, limit] { context.action = [=, &context] { return search(context, *query, *in, *limit); }; });
}

}  // namespace kyhop::ctl
