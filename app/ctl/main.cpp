// SPDX-License-Identifier: AGPL-3.0-or-later
#include <algorithm>
#include <csignal>
#include <iostream>
#include <string_view>

#include "app/ctl/context.h"
#include "storage/crypto/crypto.h"
#include "storage/vault/private_file.h"

namespace kyhop::ctl {

namespace {

int report(const Context& context, const Error& error) {
  if (context.json) {
    const Json json{
        {"error", static_cast<int>(error.code)}, {"rule", error.rule}, {"what", error.what}, {"why", error.why}, {"todo", error.todo}};
    std::cerr << json.dump(-1, ' ', false, Json::error_handler_t::replace) << '\n';
  } else {
    std::cerr << "kyhopctl: " << error.sentence();
    if (!error.rule.empty()) std::cerr << " [" << error.rule << ']';
    std::cerr << '\n';
  }
  return static_cast<int>(error.code);
}

int run(int argc, char** argv) {
  Context context;
  CLI::App app("Kỳ Họp without a window: a council's meetings, papers and votes on this device, and its node", "kyhopctl");
  app.require_subcommand(1);
  app.set_version_flag("--version", "kyhopctl 0.1.0");
  app.add_option("--home", context.home, "Folder of this device's data (default: $KYHOP_HOME, else the data folder of the user)");
  app.add_flag("--json", context.json, "Machine-readable output: one object, lists one object a line");
  app.add_option("--passphrase-file", context.passphrase_file, "File whose first line is the home's passphrase");
  app.footer(
      "Exit codes: 0 done, 1 refused by a rule, 2 wrong usage or ambiguous name, 3 no such thing, 4 integrity failure, 5 network, file or "
      "time-out.\n"
      "A PERSON, PAPER, ITEM … is named by id, by at least 8 digits of it, or by name; letters without marks will do.");
  add_council(app, context);
  add_member(app, context);
  add_device(app, context);
  add_meeting(app, context);
  add_agenda(app, context);
  add_paper(app, context);
  add_note(app, context);
  add_chat(app, context);
  add_presence(app, context);
  add_speech(app, context);
  add_poll(app, context);
  add_search(app, context);
  add_bundle(app, context);
  add_node(app, context);
  add_checks(app, context);
  try {
    app.parse(argc, argv);
  } catch (const CLI::ParseError& error) {
    if (error.get_exit_code() == 0) return app.exit(error);
    // A line that cannot be read has not set its options either.
    context.json = std::find(argv, argv + argc, std::string_view("--json")) != argv + argc;
    // A mistyped verb is first of all a verb that is missing; what helps is to hear which word was not understood.
    const auto unknown = app.remaining(true);
    const std::string why = unknown.empty() ? error.what() : "«" + unknown.front() + "» is not known here";
    return report(context, Error{ErrorCode::usage, "command line", why, "see --help of the command", {}});
  }
  if (const auto ready = crypto_ready(); !ready) return report(context, ready.error());
  if (const auto forbidden = forbid_core_dumps(); !forbidden) return report(context, forbidden.error());
  std::signal(SIGPIPE, SIG_IGN);
  if (const auto done = context.action(); !done) return report(context, done.error());
  return 0;
}

}  // namespace

}  // namespace kyhop::ctl

int main(int argc, char** argv) {
  return kyhop::ctl::run(argc, argv);
}
