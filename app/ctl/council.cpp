// SPDX-License-Identifier: AGPL-3.0-or-later
#include "app/meeting/commands/council.h"

#include "app/ctl/context.h"
#include "storage/vault/key_file.h"

namespace kyhop::ctl {

namespace {

struct CreateOptions {
  std::string name, clerk, root_out, root_passphrase_file, label = "máy văn thư";
  bool unprotected = false;
};

Result<void> create(Context& context, const CreateOptions& o) {
  KYHOP_ASSIGN(const auto folder, context.home_folder());
  if (o.root_passphrase_file.empty() && !o.unprotected)
    return fail(ErrorCode::usage, "root key file", "nothing says how it is protected",
                "give --root-passphrase-file FILE, or --unprotected");
  // --unprotected is for what got no passphrase file: the root file, the home, or both.
  KYHOP_ASSIGN(const Protection home_protection, context.protection(o.unprotected && context.passphrase_file.empty()));
  std::optional<Protection> root;
  if (o.root_passphrase_file.empty()) {
    root = Protection::unprotected();
  } else {
    KYHOP_ASSIGN(Secret passphrase, read_passphrase_file(o.root_passphrase_file));
    root = Protection::with_passphrase(std::move(passphrase), kRootStretching);
  }
  std::error_code ignored;
  if (std::filesystem::exists(o.root_out, ignored))
    return fail(ErrorCode::usage, "root key file " + o.root_out, "it is there already",
                "choose another name: a root key is never overwritten");
  SystemRandom random;
  KYHOP_ASSIGN(Home home, Home::create(folder, home_protection, random));
  KYHOP_ASSIGN(const auto office, create_council(std::move(home), o.name, o.clerk, o.label, o.root_out, *root));
  if (!home_protection.is_protected())
    context.warn("home " + folder.string() + ": it is not protected by a passphrase: whoever has the folder can read everything");
  if (!root->is_protected())
    context.warn("root key file " + o.root_out + ": it is not protected by a passphrase: keep it where nobody else comes");
  context.print_id(office->council().hex());
  return {};
}

Result<void> show(Context& context) {
  KYHOP_ASSIGN(Office * office, context.office());
  const Genesis& genesis = office->ledger().genesis();
  const auto state = office->ledger().state();
  context.print({{"id", genesis.council.hex()},
                 {"name", genesis.name},
                 {"root_keys", genesis.root_keys.size()},
                 {"members", state->active_persons().size()}},
                genesis.name + "  " + genesis.council.hex());
  return {};
}

}  // namespace

void add_council(CLI::App& app, Context& context) {
  CLI::App* noun = app.add_subcommand("council", "Found a council, or show the one of this home")->require_subcommand(1);
  auto o = std::make_shared<CreateOptions>();
  CLI::App* verb = noun->add_subcommand("create", "Found a council on this device, which becomes the clerk's; prints its id");
  verb->add_option("--name", o->name, "Name of the council")->required();
  verb->add_option("--clerk", o->clerk, "Name of the clerk")->required();
  verb->add_option("--root-out", o->root_out, "Where the root key file goes; keep it away from tablets")->required();
  verb->add_option("--root-passphrase-file", o->root_passphrase_file, "File whose first line protects the root key");
  verb->add_flag("--unprotected", o->unprotected, "Protect by no passphrase what has none (home, root key)");
  verb->add_option("--label", o->label, "Label of this device");
  verb->callback([&context, o] { context.action = [&context, o] { return create(context, *o); }; });
  noun->add_subcommand("show", "Show the council's id and name")->callback([&context] {
    context.action = [&context] { return show(context); };
  });
}

}  // namespace kyhop::ctl
