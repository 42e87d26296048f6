// SPDX-License-Identifier: AGPL-3.0-or-later
#include "app/ctl/poll_by_hand.h"

#include <algorithm>
#include <numeric>

#include "app/meeting/commands/voting.h"

namespace kyhop::ctl {

namespace {

struct CountOptions {
  std::string poll;
  std::map<std::string, std::uint32_t> options;  ///< by the option's id
  std::optional<std::uint32_t> present, issued, returned;
  std::uint32_t invalid = 0;
};

Result<PollView> view_of(Office& office, const std::string& reference) {
  KYHOP_ASSIGN(const PollId poll, poll_named(office, reference));
  KYHOP_ASSIGN(auto view, poll_view(office.ledger(), poll));
  if (!view) return fail(ErrorCode::not_found, "poll", "it is not here", "check with poll list");
  return std::move(*view);
}

/// What was not said follows from what was: everyone present was asked, and what is not invalid is valid.
Result<polls::Tally> tally_of(const polls::PollOpen& open, const CountOptions& o) {
  polls::Tally tally;
  for (const std::string& option : open.options) {
    const auto given = o.options.find(option);
    if (given == o.options.end())
      return fail(ErrorCode::usage, "count", "the number of the option " + option + " is missing", "give it with --" + option);
    tally.counts.push_back(given->second);
  }
  for (const auto& [option, number] : o.options)
    if (std::find(open.options.begin(), open.options.end(), option) == open.options.end())
      return fail(ErrorCode::usage, "option " + option, "the poll does not have it", "leave it out");
  const auto sum = std::accumulate(tally.counts.begin(), tally.counts.end(), std::uint64_t{0});
  if (sum + o.invalid > polls::kMaxEligible)
    return fail(ErrorCode::usage, "count", "it names more persons than a poll can have", "check the numbers");
  tally.present = o.present.value_or(static_cast<std::uint32_t>(open.present.size()));
  tally.issued = o.issued.value_or(tally.present);
  tally.invalid = o.invalid;
  tally.returned = o.returned.value_or(static_cast<std::uint32_t>(sum) + o.invalid);
  tally.valid = tally.returned >= o.invalid ? tally.returned - o.invalid : 0;
  return tally;
}

Result<void> count(Context& context, const CountOptions& o) {
  KYHOP_ASSIGN(Office * office, context.office());
  KYHOP_ASSIGN(const PollView view, view_of(*office, o.poll));
  KYHOP_ASSIGN(const polls::Tally tally, tally_of(view.records.open, o));
  KYHOP_ASSIGN(const RecordHash id, count_poll(*office, view.records.open.id(), tally));
  context.print_id(id.hex());
  return {};
}

Result<void> give_up(Context& context, const std::string& reference, const std::string& reason, const std::string& way,
                     const std::string& by_order_of) {
  const auto chosen = polls::way_from_token(way);
  if (!way.empty() && !chosen) return fail(ErrorCode::usage, "--switch " + way, "there is no such way to vote", "use hands or paper");
  KYHOP_ASSIGN(Office * office, context.office());
  KYHOP_ASSIGN(const PollId id, poll_named(*office, reference));
  KYHOP_ASSIGN(const auto order, order_named(*office, by_order_of));
  return void_poll(*office, id, reason, chosen, order);
}

Result<std::string> at(Office& office, const RecordHash& record) {
  KYHOP_ASSIGN(const auto found, office.ledger().find(record));
  return found ? time_text(found->header().hlc.milliseconds()) : std::string();
}

Result<Json> count_json(Office& office, const PollView& view, const RecordHash& hash) {
  const auto& counts = view.records.counts;
  const auto found = std::find_if(counts.begin(), counts.end(), [&hash](const polls::Count& one) { return one.source.hash == hash; });
  Json options = Json::object();
  for (std::size_t i = 0; i < found->tally.counts.size(); ++i) options[view.records.open.options[i]] = found->tally.counts[i];
  KYHOP_ASSIGN(const std::string time, at(office, hash));
  return Json{{"id", hash.hex()},
              {"by", found->source.person.hex()},
              {"at", time},
              {"present", found->tally.present},
              {"issued", found->tally.issued},
              {"returned", found->tally.returned},
              {"valid", found->tally.valid},
              {"invalid", found->tally.invalid},
              {"counts", options}};
}

Json order_json(const std::optional<PersonId>& person) {
  return person ? Json(person->hex()) : Json(nullptr);
}

template <typename T>
Json first_order(const std::vector<T>& records) {
  const auto named = std::find_if(records.begin(), records.end(), [](const T& one) { return one.by_order_of.has_value(); });
  return named == records.end() ? Json(nullptr) : order_json(named->by_order_of);
}

}  // namespace

Result<std::optional<PersonId>> order_named(Office& office, const std::string& reference) {
  if (reference.empty()) return std::optional<PersonId>{};
  KYHOP_ASSIGN(const PersonInfo person, person_named(office, reference));
  return std::optional(person.person);
}

Json orders_json(const PollView& view) {
  return {{"open", order_json(view.records.open.by_order_of)},
          {"close", first_order(view.records.freezes)},
          {"void", first_order(view.records.voids)}};
}

Result<Json> by_hand_json(Office& office, const PollView& view) {
  if (!view.state.by_hand) return Json(nullptr);
  const polls::ByHand& hand = *view.state.by_hand;
  Json standing = Json::array(), corrected = Json::array();
  for (const RecordHash& hash : hand.standing) {
    KYHOP_ASSIGN(Json one, count_json(office, view, hash));
    standing.push_back(std::move(one));
  }
  for (const RecordHash& hash : hand.corrected) {
    KYHOP_ASSIGN(Json one, count_json(office, view, hash));
    corrected.push_back(std::move(one));
  }
  return Json{{"way", polls::token(hand.way)}, {"contradicted", hand.contradicted}, {"standing", standing}, {"corrected", corrected}};
}

Result<Json> announced_json(Office& office, const PollView& view) {
  Json all = Json::array();
  for (const RecordHash& hash : view.state.announced) {
    const auto& records = view.records.announcements;
    const auto found = std::find_if(records.begin(), records.end(), [&hash](const auto& one) { return one.source.hash == hash; });
    KYHOP_ASSIGN(const std::string time, at(office, hash));
    all.push_back({{"by", found->source.person.hex()}, {"by_order_of", order_json(found->by_order_of)}, {"at", time}});
  }
  return all;
}

void add_poll_by_hand(CLI::App& noun, Context& context) {
  auto poll = std::make_shared<std::string>();
  auto reason = std::make_shared<std::string>();
  auto way = std::make_shared<std::string>();
  CLI::App* verb = noun.add_subcommand("void", "Give a poll up before its close, e.g. for a vote by hands or on paper");
  verb->add_option("POLL", *poll, "Poll")->required();
  verb->add_option("--reason", *reason, "Reason for the minutes")->required();
  verb->add_option("--switch", *way, "hands or paper: how it is decided instead");
  auto order = std::make_shared<std::string>();
  verb->add_option("--by-order-of", *order, kByOrderOf);
  verb->callback(
      [&context, poll, reason, way, order] { context.action = [=, &context] { return give_up(context, *poll, *reason, *way, *order); }; });

  auto o = std::make_shared<CountOptions>();
  verb = noun.add_subcommand("count", "Enter what was counted by hands or on paper; again to correct it. Prints the id of the count");
  verb->add_option("POLL", o->poll, "Poll that was given up with --switch")->required();
  for (const char* option : {"for", "against", "abstain", "other"})
    verb->add_option_function<std::uint32_t>(
        std::string("--") + option, [o, option](const std::uint32_t& number) { o->options[option] = number; },
        std::string("How many for the option ") + option);
  verb->add_option("--present", o->present, "Delegates present (default: as when the poll opened)");
  verb->add_option("--issued", o->issued, "Ballots issued (default: as many as were present)");
  verb->add_option("--returned", o->returned, "Ballots returned (default: valid and invalid together)");
  verb->add_option("--invalid", o->invalid, "Invalid ballots (default: 0)");
  verb->callback([&context, o] { context.action = [&context, o] { return count(context, *o); }; });

  verb = noun.add_subcommand("announce", "Announce the result; a count by hand is not corrected afterwards");
  verb->add_option("POLL", *poll, "Poll")->required();
  verb->add_option("--by-order-of", *order, kByOrderOf);
  verb->callback([&context, poll, order] {
    context.action = [=, &context]() -> Result<void> {
      KYHOP_ASSIGN(Office * office, context.office());
      KYHOP_ASSIGN(const PollId id, poll_named(*office, *poll));
      KYHOP_ASSIGN(const auto by_order_of, order_named(*office, *order));
      return announce_poll(*office, id, by_order_of);
    };
  });
}

}  // namespace kyhop::ctl
