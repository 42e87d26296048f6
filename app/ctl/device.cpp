// SPDX-License-Identifier: AGPL-3.0-or-later
#include <unistd.h>

#include <algorithm>
#include <asio/io_context.hpp>
#include <asio/signal_set.hpp>
#include <iterator>
#include <set>
#include <tuple>

#include "app/ctl/context.h"
#include "app/meeting/commands/council.h"
#include "app/meeting/commands/desk.h"
#include "app/meeting/commands/joining.h"
#include "storage/vault/private_file.h"
#include "sync/node/join_client.h"

namespace kyhop::ctl {

namespace {

constexpr std::size_t kMaxInviteFile = 8 * 1024;
constexpr std::size_t kMaxGrantFile = 64 << 20;

struct InviteOptions {
  std::string person, out;
  std::uint64_t minutes = 1440;
  bool no_code = false;
  std::vector<std::string> addresses;
};

Result<void> invite(Context& context, const InviteOptions& o) {
  KYHOP_ASSIGN(Office * office, context.office());
  KYHOP_ASSIGN(const PersonInfo person, person_named(*office, o.person));
  for (const std::string& address : o.addresses) KYHOP_TRY(PeerAddress::parse(address));
  KYHOP_ASSIGN(const Invite made, make_invite(*office, person.person, o.minutes, o.no_code, o.addresses));
  KYHOP_TRY(write_private_file(o.out, made.encode(), Existing::replace));
  context.print_id(made.id.hex());
  return {};
}

std::string host_name() {
  char name[256] = {};
  return ::gethostname(name, sizeof name - 1) == 0 && name[0] != '\0' ? std::string(name) : std::string("máy mới");
}

struct JoinOptionsLine {
  std::string file, peer, label, request;
  bool unprotected = false;
  std::uint64_t timeout = 120;
};

// A home that was left in the middle of joining goes on with the same keys.
Result<Joining> begin(Context& context, bool unprotected, const Invite& invite) {
  KYHOP_ASSIGN(const auto folder, context.home_folder());
  std::optional<Home> home;
  if (Home::exists(folder)) {
    KYHOP_ASSIGN(const auto secret, context.passphrase());
    KYHOP_ASSIGN(Home opened, Home::open(folder, secret ? &*secret : nullptr));
    home.emplace(std::move(opened));
  } else {
    KYHOP_ASSIGN(const Protection protection, context.protection(unprotected));
    SystemRandom random;
    KYHOP_ASSIGN(Home made, Home::create(folder, protection, random));
    home.emplace(std::move(made));
  }
  if (!home->is_protected())
    context.warn("home " + folder.string() + ": it is not protected by a passphrase: whoever has the folder can read everything");
  return begin_joining(std::move(*home), invite);
}

Result<void> finish(Context& context, Joining joining, const Grant& grant) {
  const DeviceId device = joining.signing.id;
  KYHOP_TRY(finish_joining(std::move(joining), grant));
  context.print_id(device.hex());
  return {};
}

Result<Invite> read_invite(const std::string& path) {
  KYHOP_ASSIGN(const Bytes bytes, read_small_file(path, kMaxInviteFile));
  return Invite::decode(bytes);
}

Result<void> join(Context& context, const JoinOptionsLine& o) {
  KYHOP_ASSIGN(const Invite invite, read_invite(o.file));
  std::optional<PeerAddress> peer;
  if (!o.peer.empty()) {
    KYHOP_ASSIGN(peer, PeerAddress::parse(o.peer));
  }
  KYHOP_ASSIGN(Joining joining, begin(context, o.unprotected, invite));
  const std::string label = o.label.empty() ? host_name() : o.label;
  if (!o.request.empty()) {
    KYHOP_TRY(write_private_file(o.request, join_request(joining, label), Existing::replace));
    context.print_id(joining.signing.id.hex());
    return {};
  }

  asio::io_context io;
  SystemRandom random;
  std::optional<Result<Grant>> outcome;
  JoinEvents events;
  events.digits = [&](const std::string& digits, const JoinOffer& offer) {
    context.print({{"code", digits}, {"council", offer.council_name}, {"person", offer.person_name}}, digits);
  };
  events.note = [&](const Error& trouble) { context.warn(trouble.sentence()); };
  events.done = [&](Result<Grant> result) {
    outcome.emplace(std::move(result));
    io.stop();
  };
  asio::signal_set signals(io, SIGINT, SIGTERM);
  signals.async_wait([&](const asio::error_code& error, int) {
    if (error) return;
    outcome.emplace(Result<Grant>(fail(ErrorCode::io, "joining", "it was interrupted", "run the same command again to go on")));
    io.stop();
  });
  JoinClient client(io, random, invite.copy(), joining.signing, joining.seal, label,
                    {peer, !peer.has_value(), std::chrono::seconds(o.timeout)}, std::move(events));
  client.start();
  io.run();
  if (!outcome) return fail(ErrorCode::io, "joining", "it ended without an answer", "run the same command again");
  KYHOP_ASSIGN(const Grant grant, std::move(*outcome));
  return finish(context, std::move(joining), grant);
}

Result<void> approve(Context& context, const std::string& request, const std::string& out) {
  KYHOP_ASSIGN(const Bytes bytes, read_small_file(request, kMaxInviteFile));
  KYHOP_ASSIGN(Office * office, context.office());
  KYHOP_ASSIGN(const Bytes grant, approve_request(*office, bytes));
  KYHOP_TRY(write_private_file(out, grant, Existing::replace));
  return {};
}

Result<void> finish_by_file(Context& context, const std::string& path) {
  KYHOP_ASSIGN(const Bytes sealed, read_small_file(path, kMaxGrantFile));
  KYHOP_ASSIGN(const auto folder, context.home_folder());
  KYHOP_ASSIGN(const auto passphrase, context.passphrase());
  KYHOP_ASSIGN(Home home, Home::open(folder, passphrase ? &*passphrase : nullptr));
  KYHOP_ASSIGN(Joining joining, resume_joining(std::move(home)));
  KYHOP_ASSIGN(const Grant grant, open_grant(joining, sealed));
  return finish(context, std::move(joining), grant);
}

Result<void> pending(Context& context) {
  KYHOP_ASSIGN(Office * office, context.office());
  KYHOP_ASSIGN(const auto lines, invites(*office));
  const auto state = office->ledger().state();
  for (const InviteLine& line : lines) {
    if (line.state != InviteState::pending) continue;
    // The digits are for comparing with the new device's screen.
    const std::string name = person_name(*state, line.person);
    context.print({{"id", line.id.hex()}, {"person", name}, {"label", line.label}, {"state", token(line.state)}, {"code", line.digits}},
                  line.id.hex() + "  " + name + "  " + line.label + "  " + line.digits);
  }
  return {};
}

Result<void> confirm(Context& context, const std::string& reference, const std::string& code) {
  KYHOP_ASSIGN(Office * office, context.office());
  KYHOP_ASSIGN(const auto lines, invites(*office));
  const auto state = office->ledger().state();
  std::vector<Candidate> candidates;
  for (const InviteLine& line : lines) candidates.push_back({line.id.hex(), {}});
  KYHOP_ASSIGN(const std::size_t i, choose("invite", reference, candidates));
  std::string digits;
  std::copy_if(code.begin(), code.end(), std::back_inserter(digits), [](char c) { return c != ' '; });
  return confirm_invite(*office, lines[i].id, digits);
}

Result<void> list(Context& context) {
  KYHOP_ASSIGN(Office * office, context.office());
  const auto state = office->ledger().state();
  std::set<DeviceId> disputed;
  KYHOP_ASSIGN(const auto frontier, office->replica().records().frontier());
  for (const LogHead& head : frontier)
    if (head.frozen) disputed.insert(head.log.device);
  std::vector<const DeviceInfo*> devices;
  for (const auto& [id, device] : state->devices) devices.push_back(&device);
  std::sort(devices.begin(), devices.end(),
            [](const DeviceInfo* a, const DeviceInfo* b) { return std::tie(a->depth, a->device) < std::tie(b->depth, b->device); });
  for (const DeviceInfo* device : devices) {
    const std::string shown = state->active_device(device->device) == nullptr ? "revoked"
                              : disputed.contains(device->device)             ? "disputed"
                                                                              : "active";
    const std::string name = person_name(*state, device->person);
    context.print({{"id", device->device.hex()},
                   {"person", device->person.hex()},
                   {"name", name},
                   {"label", device->label},
                   {"state", shown},
                   {"no_code", device->no_code}},
                  device->device.hex().substr(0, 16) + "  " + name + "  " + device->label + "  [" + shown + "]");
  }
  return {};
}

Result<void> revoke(Context& context, const std::string& reference, const std::string& reason) {
  const auto cause = revoke_cause_from_token(reason);
  if (!cause)
    return fail(ErrorCode::usage, "reason " + reason, "there is no such reason", "use lost, stolen, retired, replaced or returned");
  KYHOP_ASSIGN(Office * office, context.office());
  KYHOP_ASSIGN(const DeviceInfo device, device_named(*office, reference));
  return revoke_device(*office, device.device, *cause);
}

}  // namespace

void add_device(CLI::App& app, Context& context) {
  CLI::App* noun = app.add_subcommand("device", "Devices: invite, join, confirm, revoke")->require_subcommand(1);
  auto i = std::make_shared<InviteOptions>();
  CLI::App* verb = noun->add_subcommand("invite", "Make an invite for a person's device; prints its id");
  verb->add_option("PERSON", i->person, "Person")->required();
  verb->add_option("--out", i->out, "Invite file")->required();
  verb->add_option("--expires", i->minutes, "Minutes that it is good for")->capture_default_str();
  verb->add_flag("--no-code", i->no_code, "Without comparing six digits, for scripts; the certificate says so");
  verb->add_option("--address", i->addresses, "HOST:PORT of this device's node, may be repeated")
      ->expected(1)
      ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll);
  verb->callback([&context, i] { context.action = [&context, i] { return invite(context, *i); }; });

  auto j = std::make_shared<JoinOptionsLine>();
  verb = noun->add_subcommand("join", "Join with an invite; prints six digits at once, waits for the clerk, then prints the device id");
  verb->add_option("FILE", j->file, "Invite file")->required();
  verb->add_option("--peer", j->peer, "HOST:PORT of the clerk's node; otherwise it is found by DNS-SD");
  verb->add_option("--label", j->label, "Label of this device");
  verb->add_flag("--unprotected", j->unprotected, "Make the home without a passphrase");
  verb->add_option("--timeout", j->timeout, "Seconds to wait")->capture_default_str();
  verb->add_option("--request", j->request, "Without a network: write a request file and stop");
  verb->callback([&context, j] { context.action = [&context, j] { return join(context, *j); }; });

  noun->add_subcommand("pending", "List devices that wait for their six digits to be confirmed")->callback([&context] {
    context.action = [&context] { return pending(context); };
  });
  auto reference = std::make_shared<std::string>();
  auto code = std::make_shared<std::string>();
  verb = noun->add_subcommand("confirm", "Confirm the six digits that the new device shows");
  verb->add_option("INVITE", *reference, "Invite")->required();
  verb->add_option("--code", *code, "The six digits")->required();
  verb->callback([&context, reference, code] { context.action = [=, &context] { return confirm(context, *reference, *code); }; });

  auto out = std::make_shared<std::string>();
  verb = noun->add_subcommand("approve", "Answer a request file with a grant file");
  verb->add_option("REQUEST", *reference, "Request file")->required();
  verb->add_option("--out", *out, "Grant file")->required();
  verb->callback([&context, reference, out] { context.action = [=, &context] { return approve(context, *reference, *out); }; });
  verb = noun->add_subcommand("finish", "Finish joining with a grant file; prints the device id");
  verb->add_option("GRANT", *reference, "Grant file")->required();
  verb->callback([&context, reference] { context.action = [&context, reference] { return finish_by_file(context, *reference); }; });
  noun->add_subcommand("list", "List the devices")->callback([&context] { context.action = [&context] { return list(context); }; });
  auto reason = std::make_shared<std::string>();
  verb = noun->add_subcommand("revoke", "Take a device out of the council");
  verb->add_option("DEVICE", *reference, "Device")->required();
  verb->add_option("--reason", *reason, "lost, stolen, retired, replaced, returned")->required();
  verb->callback([&context, reference, reason] { context.action = [=, &context] { return revoke(context, *reference, *reason); }; });
}

}  // namespace kyhop::ctl
