// SPDX-License-Identifier: AGPL-3.0-or-later
#include <unistd.h>

#include <algorithm>
#include <cstdio>

#include "app/ctl/context.h"
#include "app/meeting/commands/meeting.h"
#include "app/meeting/commands/papers.h"

namespace kyhop::ctl {

namespace {

struct AddOptions {
  std::string file, item, title, number, kind, meeting;
};

// Progress for a person who waits at a terminal; scripts see nothing.
PaperProbe::Progress show_progress(const Context& context) {
  if (context.json || ::isatty(STDERR_FILENO) == 0) return {};
  return [](std::uint32_t done, std::uint32_t pages) {
    std::fprintf(stderr, "\rđọc trang %u/%u", done, pages);
    if (done == pages) std::fprintf(stderr, "\n");
  };
}

Result<void> add(Context& context, const AddOptions& o) {
  KYHOP_ASSIGN(Office * office, context.office());
  KYHOP_ASSIGN(ChunkStore * papers, context.papers());
  KYHOP_ASSIGN(const AgendaItemView item, item_named(*office, o.item, o.meeting));
  KYHOP_ASSIGN(const EntityId id, add_paper(*office, *papers, o.file, item, {o.title, o.number, o.kind}, show_progress(context)));
  context.print_id(id.hex());
  return {};
}

// The revision that a step is meant for: the newest one this device knows.
Result<RevisionView> newest_revision(Office& office, const std::string& reference) {
  KYHOP_ASSIGN(const RevisionView paper, paper_named(office, reference));
  KYHOP_ASSIGN(const auto all, revisions_of(office.ledger(), paper.paper));
  return all.back();
}

std::string here(ChunkStore& papers, const RevisionView& paper) {
  const auto presence = paper_presence(papers, paper.manifest);
  if (!presence || !presence->known) return "listed";
  return presence->verified() ? "verified" : "arriving";
}

Result<void> list(Context& context) {
  KYHOP_ASSIGN(Office * office, context.office());
  KYHOP_ASSIGN(ChunkStore * store, context.papers());
  KYHOP_ASSIGN(const auto all, papers(office->ledger()));
  for (const RevisionView& paper : all) {
    const std::string state = here(*store, paper);
    context.print({{"id", paper.paper.hex()},
                   {"item", paper.item.hex()},
                   {"title", paper.title},
                   {"number", paper.number},
                   {"kind", paper.kind},
                   {"state", token(paper.state)},
                   {"revision", paper.revision},
                   {"pages", paper.pages},
                   {"bytes", paper.bytes},
                   {"here", state}},
                  paper.paper.hex() + "  " + (paper.number.empty() ? "" : paper.number + "  ") + paper.title + "  " +
                      std::to_string(paper.pages) + " trang  [" + std::string(token(paper.state)) + ", " + state + "]");
  }
  return {};
}

Result<void> get(Context& context, const std::string& reference, const std::string& out, std::uint32_t revision) {
  KYHOP_ASSIGN(Office * office, context.office());
  KYHOP_ASSIGN(ChunkStore * store, context.papers());
  KYHOP_ASSIGN(RevisionView paper, paper_named(*office, reference));
  if (revision != 0) {
    KYHOP_ASSIGN(const auto all, revisions_of(office->ledger(), paper.paper));
    const auto found = std::find_if(all.begin(), all.end(), [revision](const RevisionView& r) { return r.revision == revision; });
    if (found == all.end())
      return fail(ErrorCode::not_found, "revision " + std::to_string(revision), "this device does not have it",
                  "leave --revision out for the newest");
    paper = *found;
  }
  KYHOP_TRY(may_export(*office));
  return get_paper(*store, paper, out);
}

}  // namespace

void add_paper(CLI::App& app, Context& context) {
  CLI::App* noun = app.add_subcommand("paper", "Papers of the agenda, from draft to publication")->require_subcommand(1);
  auto o = std::make_shared<AddOptions>();
  CLI::App* verb = noun->add_subcommand("add", "Add a PDF as a draft that only the office sees; prints the id");
  verb->add_option("FILE", o->file, "PDF file")->required();
  verb->add_option("--item", o->item, "Agenda item")->required();
  verb->add_option("--title", o->title, "Title")->required();
  verb->add_option("--number", o->number, "Number and sign, e.g. 12/TTr-UBND");
  verb->add_option("--kind", o->kind, "submission, report, draft_resolution, review_report, list, other");
  verb->add_option("--meeting", o->meeting, "Meeting, where there are several");
  verb->callback([&context, o] { context.action = [&context, o] { return add(context, *o); }; });

  auto paper = std::make_shared<std::string>();
  auto note = std::make_shared<std::string>();
  const auto step = [&](const char* name, const char* help, PaperState to) {
    CLI::App* sub = noun->add_subcommand(name, help);
    sub->add_option("PAPER", *paper, "Paper")->required();
    sub->add_option("--note", *note, "Note for the record");
    sub->callback([&context, paper, note, to] {
      context.action = [=, &context]() -> Result<void> {
        KYHOP_ASSIGN(Office * office, context.office());
        KYHOP_ASSIGN(const RevisionView revision, newest_revision(*office, *paper));
        return to == PaperState::published ? publish_paper(*office, revision) : step_paper(*office, revision, to, *note);
      };
    });
  };
  step("submit", "Submit a draft for review", PaperState::submitted);
  step("approve", "Approve a submitted paper", PaperState::approved);
  step("return", "Send a submitted or approved paper back", PaperState::returned);
  step("publish", "Publish an approved paper to everybody", PaperState::published);
  step("withdraw", "Withdraw a paper", PaperState::withdrawn);

  auto file = std::make_shared<std::string>();
  verb = noun->add_subcommand("revise", "Add a new revision as a draft");
  verb->add_option("PAPER", *paper, "Paper")->required();
  verb->add_option("FILE", *file, "PDF file")->required();
  verb->callback([&context, paper, file] {
    context.action = [=, &context]() -> Result<void> {
      KYHOP_ASSIGN(Office * office, context.office());
      KYHOP_ASSIGN(ChunkStore * store, context.papers());
      KYHOP_ASSIGN(const RevisionView newest, newest_revision(*office, *paper));
      return revise_paper(*office, *store, newest, *file, show_progress(context));
    };
  });
  noun->add_subcommand("list", "List the papers")->callback([&context] { context.action = [&context] { return list(context); }; });
  auto out = std::make_shared<std::string>();
  auto revision = std::make_shared<std::uint32_t>(0);
  verb = noun->add_subcommand("get", "Write a paper's bytes to a file");
  verb->add_option("PAPER", *paper, "Paper")->required();
  verb->add_option("--out", *out, "File")->required();
  verb->add_option("--revision", *revision, "Revision, from 1");
  verb->callback([&context, paper, out, revision] { context.action = [=, &context] { return get(context, *paper, *out, *revision); }; });
}

}  // namespace kyhop::ctl
