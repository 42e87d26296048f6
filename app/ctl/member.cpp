// SPDX-License-Identifier: AGPL-3.0-or-later
#include <algorithm>
#include <tuple>

#include "app/ctl/context.h"
#include "app/meeting/commands/member_import.h"
#include "app/meeting/commands/seating.h"
#include "app/meeting/views/seating.h"
#include "storage/vault/private_file.h"

namespace kyhop::ctl {

namespace {

Result<Role> role_named(const std::string& name) {
  if (const auto role = role_from_token(name)) return *role;
  std::string known;
  for (const Role role : all_roles()) known += (known.empty() ? "" : ", ") + std::string(token(role));
  return fail(ErrorCode::usage, "role " + name, "there is no such role", "use one of: " + known);
}

struct AddOptions {
  std::string name, title, phone, email, seat;
  std::vector<std::string> roles, groups;
};

Result<void> add(Context& context, const AddOptions& o) {
  KYHOP_ASSIGN(Office * office, context.office());
  NewPerson person{o.name, {}, o.groups, o.title, o.phone, o.email, o.seat};
  for (const std::string& name : o.roles) {
    KYHOP_ASSIGN(const Role role, role_named(name));
    person.roles.insert(role);
  }
  KYHOP_ASSIGN(const PersonId id, add_person(*office, person));
  context.print_id(id.hex());
  return {};
}

Result<void> change_role(Context& context, const std::string& reference, const std::string& give, const std::string& take) {
  if (give.empty() == take.empty()) return fail(ErrorCode::usage, "member role", "exactly one of --add and --remove is needed", "give one");
  KYHOP_ASSIGN(Office * office, context.office());
  KYHOP_ASSIGN(const PersonInfo person, person_named(*office, reference));
  KYHOP_ASSIGN(const Role role, role_named(give.empty() ? take : give));
  KYHOP_TRY(give.empty() ? remove_role(*office, person.person, role) : add_role(*office, person.person, role));
  return {};
}

Result<void> change_seat(Context& context, const std::string& reference, const std::string& label, bool none) {
  if (label.empty() != none) return fail(ErrorCode::usage, "member seat", "a seat or --none is needed", "give one");
  KYHOP_ASSIGN(Office * office, context.office());
  KYHOP_ASSIGN(const PersonInfo person, person_named(*office, reference));
  return set_seat(*office, person.person, label);
}

Result<void> import(Context& context, const std::string& path) {
  KYHOP_ASSIGN(const Bytes bytes, read_small_file(path, kMaxMemberList));
  KYHOP_ASSIGN(const auto lines, read_members(bytes));
  for (const MemberLine& line : lines)
    if (line.problem) return tl::make_unexpected(*line.problem);
  KYHOP_ASSIGN(Office * office, context.office());
  const auto persons = sound_persons(lines);
  KYHOP_ASSIGN(const auto ids, add_persons(*office, persons));
  for (std::size_t i = 0; i < ids.size(); ++i)
    context.print({{"id", ids[i].hex()}, {"name", persons[i].name}}, ids[i].hex() + "  " + persons[i].name);
  return {};
}

Result<void> list(Context& context) {
  KYHOP_ASSIGN(Office * office, context.office());
  const auto state = office->ledger().state();
  KYHOP_ASSIGN(const auto seats, seating(office->ledger()));
  auto persons = state->active_persons();
  std::sort(persons.begin(), persons.end(),
            [](const PersonInfo* a, const PersonInfo* b) { return std::tie(a->depth, a->person) < std::tie(b->depth, b->person); });
  for (const PersonInfo* person : persons) {
    Json roles = Json::array();
    std::string plain;
    for (const Role role : person->roles) {
      roles.push_back(token(role));
      plain += (plain.empty() ? "" : ", ") + std::string(token(role));
    }
    const std::string seat = seat_of(seats, person->person);
    context.print({{"id", person->person.hex()},
                   {"name", person->name},
                   {"roles", roles},
                   {"groups", person->groups},
                   {"title", person->title},
                   {"seat", seat},
                   {"devices", state->devices_of(person->person).size()}},
                  person->person.hex() + "  " + person->name + "  (" + plain + ")" + (seat.empty() ? "" : "  " + seat));
  }
  return {};
}

}  // namespace

void add_member(CLI::App& app, Context& context) {
  CLI::App* noun = app.add_subcommand("member", "Persons of the council and their roles")->require_subcommand(1);
  auto o = std::make_shared<AddOptions>();
  CLI::App* verb = noun->add_subcommand("add", "Add a person; prints the id");
  verb->add_option("--name", o->name, "Full name")->required();
  verb->add_option("--role", o->roles, "Role, may be repeated; none: delegate")
      ->expected(1)
      ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll);
  verb->add_option("--group", o->groups, "Delegate group or committee, may be repeated")
      ->expected(1)
      ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll);
  verb->add_option("--title", o->title, "Post");
  verb->add_option("--phone", o->phone, "Telephone");
  verb->add_option("--email", o->email, "E-mail");
  verb->add_option("--seat", o->seat, "Seat in the hall, like C04");
  verb->callback([&context, o] { context.action = [&context, o] { return add(context, *o); }; });

  auto person = std::make_shared<std::string>();
  auto give = std::make_shared<std::string>();
  auto take = std::make_shared<std::string>();
  verb = noun->add_subcommand("role", "Give or take a role");
  verb->add_option("PERSON", *person, "Person")->required();
  verb->add_option("--add", *give, "Role to give");
  verb->add_option("--remove", *take, "Role to take away");
  verb->callback(
      [&context, person, give, take] { context.action = [=, &context] { return change_role(context, *person, *give, *take); }; });

  auto sitting = std::make_shared<std::string>();
  auto label = std::make_shared<std::string>();
  auto none = std::make_shared<bool>(false);
  verb = noun->add_subcommand("seat", "Give a person a seat in the hall, or take it back");
  verb->add_option("PERSON", *sitting, "Person")->required();
  CLI::Option* seat = verb->add_option("SEAT", *label, "Seat, like C04");
  verb->add_flag("--none", *none, "No seat any more")->excludes(seat);
  verb->callback(
      [&context, sitting, label, none] { context.action = [=, &context] { return change_seat(context, *sitting, *label, *none); }; });

  verb = noun->add_subcommand("remove", "A person leaves the council");
  verb->add_option("PERSON", *person, "Person")->required();
  verb->callback([&context, person] {
    context.action = [&context, person]() -> Result<void> {
      KYHOP_ASSIGN(Office * office, context.office());
      KYHOP_ASSIGN(const PersonInfo info, person_named(*office, *person));
      return remove_person(*office, info.person);
    };
  });

  auto file = std::make_shared<std::string>();
  verb =
      noun->add_subcommand("import", "Add all persons of a CSV file: name,role,group,title,phone,email,seat (several roles or groups with ;)");
  verb->add_option("FILE", *file, "CSV file, UTF-8")->required();
  verb->callback([&context, file] { context.action = [&context, file] { return import(context, *file); }; });
  noun->add_subcommand("list", "List the persons in office")->callback([&context] {
    context.action = [&context] { return list(context); };
  });
}

}  // namespace kyhop::ctl
