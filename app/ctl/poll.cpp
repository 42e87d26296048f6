// SPDX-License-Identifier: AGPL-3.0-or-later
#include <algorithm>
#include <chrono>
#include <sstream>
#include <thread>

#include "app/ctl/poll_by_hand.h"
#include "app/meeting/commands/voting.h"

namespace kyhop::ctl {

namespace {

using Clock = std::chrono::steady_clock;

// Waits for what a node of this home brings; between two looks it sleeps briefly, and each look costs one number from the database.
Result<void> wait_until(Office& office, const std::string& what, std::uint64_t seconds, const std::function<Result<bool>()>& reached) {
  const auto deadline = Clock::now() + std::chrono::seconds(seconds);
  for (;;) {
    KYHOP_TRY(office.ledger().refresh());
    KYHOP_ASSIGN(const bool done, reached());
    if (done) return {};
    if (Clock::now() >= deadline)
      return fail(ErrorCode::io, what, "it did not happen within " + std::to_string(seconds) + " s; what was written stays",
                  "check that a node runs (kyhopctl serve) and look again");
    std::this_thread::sleep_for(std::chrono::milliseconds(10));
  }
}

Result<PollView> view_of(Office& office, const PollId& poll) {
  KYHOP_ASSIGN(auto view, poll_view(office.ledger(), poll));
  if (!view) return fail(ErrorCode::not_found, "poll", "it is not here", "check with poll list");
  return std::move(*view);
}

struct OpenOptions {
  std::string item, question, rule = "resolution", options, meeting, by_order_of;
};

std::vector<std::string> split(const std::string& text) {
  std::vector<std::string> parts;
  std::stringstream stream(text);
  for (std::string part; std::getline(stream, part, ',');)
    if (!part.empty()) parts.push_back(part);
  return parts;
}

Result<void> open(Context& context, const OpenOptions& o) {
  KYHOP_ASSIGN(Office * office, context.office());
  KYHOP_ASSIGN(const AgendaItemView item, item_named(*office, o.item, o.meeting));
  KYHOP_ASSIGN(const MeetingView meeting, meeting_named(*office, item.meeting.hex()));
  KYHOP_ASSIGN(const auto order, order_named(*office, o.by_order_of));
  KYHOP_ASSIGN(const PollId id, open_poll(*office, meeting, {item.id, o.question, o.rule, split(o.options), order}));
  context.print_id(id.hex());
  return {};
}

Result<void> vote(Context& context, const std::string& reference, const std::string& option, const std::string& wait,
                  std::uint64_t timeout) {
  if (!wait.empty() && wait != "recorded")
    return fail(ErrorCode::usage, "--wait " + wait, "there is no such state to wait for", "use recorded");
  KYHOP_ASSIGN(Office * office, context.office());
  KYHOP_ASSIGN(const PollId poll, poll_named(*office, reference));
  KYHOP_ASSIGN(const RecordHash ballot, cast_ballot(*office, poll, option));
  if (wait.empty()) {
    context.print({{"id", ballot.hex()}, {"status", "written"}}, ballot.hex());
    return {};
  }
  std::string status = "written";
  KYHOP_TRY(wait_until(*office, "recording of the vote", timeout, [&]() -> Result<bool> {
    KYHOP_ASSIGN(const PollView view, view_of(*office, poll));
    const auto found = view.state.ballots.find(ballot);
    if (found == view.state.ballots.end()) return false;
    status = polls::token(found->second.status);
    return found->second.status == polls::BallotStatus::recorded || found->second.status == polls::BallotStatus::counted;
  }));
  context.print({{"id", ballot.hex()}, {"status", status}}, status);
  return {};
}

Result<Json> show_json(Office& office, const PollView& view) {
  const polls::PollOpen& open = view.records.open;
  const polls::PollState& state = view.state;
  const auto own = office.ledger().own_person();
  const bool closed = state.phase == polls::Phase::provisional || state.phase == polls::Phase::certified;
  KYHOP_ASSIGN(Json by_hand, by_hand_json(office, view));
  KYHOP_ASSIGN(Json announced, announced_json(office, view));
  Json issued = open.eligible.size(), present = open.present.size();
  Json counts = nullptr, passed = nullptr, needed = nullptr, base = nullptr, explained = nullptr;
  Json collected = state.turnout;
  const law::Threshold& threshold = open.threshold;
  if (threshold.base == law::BaseKind::all_delegates) base = open.delegates_in_office;
  if (threshold.base == law::BaseKind::present) base = open.present.size();
  if (!base.is_null()) needed = law::needed(threshold, base.get<std::uint64_t>());
  if ((closed || state.by_hand) && state.result) {
    const polls::PollResult& result = *state.result;
    counts = Json::object();
    for (std::size_t i = 0; i < result.counts.size(); ++i) counts[open.options[i]] = result.counts[i];
    passed = result.measure.passed;
    needed = result.measure.needed;
    base = result.measure.base;
    collected = result.collected;
    issued = result.issued;
    present = result.present;
    const law::Bilingual words = explanation(view);
    explained = {{"vi", words.vi}, {"en", words.en}};
  }
  Json ballots = Json::array();
  const bool names = closed && open.names_after_close;
  for (const auto& [person, voter] : state.voters) {
    Json choice = nullptr;
    if (voter.choice && (names || person == own)) choice = open.options[*voter.choice];
    ballots.push_back({{"person", person.hex()}, {"choice", choice}, {"status", ballot_token(office.ledger(), view, person, voter)}});
  }
  Json witnesses = Json::array();
  for (const polls::Seat& seat : open.witnesses) witnesses.push_back(seat.person.hex());
  return Json{{"poll", open.id().hex()},
              {"question", open.question},
              {"number", open.number},
              {"state", polls::shown_state(state)},
              {"incomplete", state.incomplete()},
              {"counts", counts},
              {"eligible", open.eligible.size()},
              {"present", present},
              {"presence_kept", open.presence_kept},
              {"issued", issued},
              {"collected", collected},
              {"turnout", state.turnout},
              {"base_kind", law::token(threshold.base)},
              {"base", base},
              {"needed", needed},
              {"passed", passed},
              {"explanation", explained},
              {"witnesses", witnesses},
              {"a", open.a},
              {"w", open.w},
              {"acks", state.recorded},
              {"promises", state.promises},
              {"cosigns", state.cosigns},
              {"by_hand", by_hand},
              {"announced", announced},
              {"by_order_of", orders_json(view)},
              {"ballots", ballots}};
}

std::string show_plain(const PollView& view, const Json& json) {
  std::string text = view.records.open.question + "\n";
  const std::string state = json["state"].get<std::string>();
  if (state == "open" || state == "closing") {
    text += "Đã biểu quyết " + std::to_string(view.state.turnout) + "/" + std::to_string(view.records.open.eligible.size());
  } else if (view.state.by_hand) {
    const bool hands = view.state.by_hand->way == polls::Way::hands;
    text += hands ? "Kết quả theo giơ tay: " : "Kết quả theo phiếu giấy: ";
    text += view.state.result                  ? json["explanation"]["vi"].get<std::string>()
            : view.state.by_hand->contradicted ? "hai kết quả nhập khác nhau"
                                               : "chưa nhập";
  } else if (json["explanation"].is_object()) {
    text += (state == "certified" ? "Kết quả đã xác nhận: " : "Kết quả tạm thời: ") + json["explanation"]["vi"].get<std::string>() + "\n" +
            json["explanation"]["en"].get<std::string>() + "\n" + "chứng nhận bởi " + std::to_string(view.records.open.witnesses.size()) +
            " máy";
  } else {
    text += view.state.incomplete() ? "Máy này chưa nhận đủ dữ liệu" : state;
  }
  return text + "  [" + state + "]";
}

Result<void> show(Context& context, const std::string& reference) {
  KYHOP_ASSIGN(Office * office, context.office());
  KYHOP_ASSIGN(const PollId poll, poll_named(*office, reference));
  KYHOP_ASSIGN(const PollView view, view_of(*office, poll));
  KYHOP_ASSIGN(const Json json, show_json(*office, view));
  context.print(json, show_plain(view, json));
  return {};
}

Result<void> close(Context& context, const std::string& reference, const std::string& wait, std::uint64_t timeout,
                   const std::string& by_order_of) {
  if (!wait.empty() && wait != "certified")
    return fail(ErrorCode::usage, "--wait " + wait, "there is no such state to wait for", "use certified");
  KYHOP_ASSIGN(Office * office, context.office());
  KYHOP_ASSIGN(const PollId poll, poll_named(*office, reference));
  KYHOP_ASSIGN(const auto order, order_named(*office, by_order_of));
  KYHOP_TRY(close_poll(*office, poll, order));
  if (wait.empty()) return {};
  KYHOP_TRY(wait_until(*office, "certification of the poll", timeout, [&]() -> Result<bool> {
    KYHOP_ASSIGN(const PollView view, view_of(*office, poll));
    return view.state.phase == polls::Phase::certified && !view.state.incomplete();
  }));
  return show(context, poll.hex());
}

Result<void> list(Context& context) {
  KYHOP_ASSIGN(Office * office, context.office());
  KYHOP_ASSIGN(const auto lines, poll_lines(office->ledger()));
  for (const PollLine& line : lines) {
    KYHOP_ASSIGN(const PollView view, view_of(*office, line.id));
    const std::string state(polls::shown_state(view.state));
    context.print({{"id", line.id.hex()},
                   {"poll", line.id.hex()},
                   {"number", line.number},
                   {"question", line.question},
                   {"state", state},
                   {"turnout", view.state.turnout}},
                  line.id.hex().substr(0, 16) + "  " + std::to_string(line.number) + ". " + line.question + "  [" + state + "]");
  }
  return {};
}

}  // namespace

void add_poll(CLI::App& app, Context& context) {
  CLI::App* noun = app.add_subcommand("poll", "Open votes: open, vote, close, result")->require_subcommand(1);
  auto o = std::make_shared<OpenOptions>();
  CLI::App* verb = noun->add_subcommand("open", "Open a poll; prints its id");
  verb->add_option("--item", o->item, "Agenda item")->required();
  verb->add_option("--question", o->question, "Question")->required();
  verb->add_option("--rule", o->rule, "Rule of the voting law, e.g. resolution, recall");
  verb->add_option("--options", o->options, "Comma-separated options of the rule; default: all");
  verb->add_option("--meeting", o->meeting, "Meeting, where there are several");
  verb->add_option("--by-order-of", o->by_order_of, kByOrderOf);
  verb->callback([&context, o] { context.action = [&context, o] { return open(context, *o); }; });
  auto poll = std::make_shared<std::string>();
  auto option = std::make_shared<std::string>();
  auto wait = std::make_shared<std::string>();
  auto timeout = std::make_shared<std::uint64_t>(30);
  verb = noun->add_subcommand("vote", "Vote: for, against, abstain");
  verb->add_option("POLL", *poll, "Poll")->required();
  verb->add_option("OPTION", *option, "Option")->required();
  verb->add_option("--wait", *wait, "recorded: until enough witnesses have it");
  verb->add_option("--timeout", *timeout, "Seconds to wait")->capture_default_str();
  verb->callback([&context, poll, option, wait, timeout] {
    context.action = [=, &context] { return vote(context, *poll, *option, *wait, *timeout); };
  });
  verb = noun->add_subcommand("close", "Begin closing; again for the next round");
  verb->add_option("POLL", *poll, "Poll")->required();
  verb->add_option("--wait", *wait, "certified: until the result is certified");
  verb->add_option("--timeout", *timeout, "Seconds to wait")->capture_default_str();
  auto by_order_of = std::make_shared<std::string>();
  verb->add_option("--by-order-of", *by_order_of, kByOrderOf);
  verb->callback([&context, poll, wait, timeout, by_order_of] {
    context.action = [=, &context] { return close(context, *poll, *wait, *timeout, *by_order_of); };
  });
  add_poll_by_hand(*noun, context);
  noun->add_subcommand("list", "List the polls")->callback([&context] { context.action = [&context] { return list(context); }; });
  verb = noun->add_subcommand("show", "Show a poll and, once closed, its result");
  verb->add_option("POLL", *poll, "Poll")->required();
  verb->callback([&context, poll] { context.action = [&context, poll] { return show(context, *poll); }; });
}

}  // namespace kyhop::ctl
