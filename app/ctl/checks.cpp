// SPDX-License-Identifier: AGPL-3.0-or-later
#include "app/ctl/context.h"
#include "app/meeting/commands/bundles.h"
#include "storage/home/node_lock.h"
#include "sync/node/paper_store.h"
#include "sync/node/status.h"

namespace kyhop::ctl {

namespace {

Result<void> status(Context& context) {
  KYHOP_ASSIGN(Office * office, context.office());
  KYHOP_ASSIGN(ChunkStore * store, context.papers());
  KYHOP_ASSIGN(const std::uint64_t records, office->replica().records().count());
  KYHOP_ASSIGN(const auto frontier, office->replica().records().frontier());
  KYHOP_ASSIGN(const Bytes token_bytes, frontier_token(*office));
  KYHOP_ASSIGN(const Hash256 fingerprint, office->ledger().fingerprint());
  KYHOP_ASSIGN(const auto all, papers(office->ledger()));
  std::uint64_t listed = 0, arriving = 0, verified = 0;
  for (const RevisionView& paper : all) {
    KYHOP_ASSIGN(const PaperPresence here, paper_presence(*store, paper.manifest));
    ++(here.verified() ? verified : here.known ? arriving : listed);
  }
  Json peers = Json::array();
  std::string problem;
  // The lock is free when no node runs; what a killed one left says nothing then.
  const bool running = !NodeLock::acquire(office->home());
  if (running) {
    KYHOP_ASSIGN(const auto node, read_node_status(office->replica()));
    if (node) {
      problem = node->discovery_problem;
      for (const PeerStatus& peer : node->peers)
        peers.push_back({{"device", peer.device.hex()},
                         {"state", token(peer.state)},
                         {"found_by", token(peer.found_by)},
                         {"address", peer.address},
                         {"rtt_ms", peer.rtt_ms ? Json(*peer.rtt_ms) : Json(nullptr)}});
    }
  }
  const auto own = office->ledger().own_person();
  const auto state = office->ledger().state();
  Json frontier_json = Json::array();
  for (const LogHead& head : frontier)
    frontier_json.push_back({{"device", head.log.device.hex()},
                             {"epoch", number(head.log.epoch)},
                             {"next", number(head.next)},
                             {"frozen", head.frozen.has_value()}});
  const std::string plain = office->ledger().genesis().name + "\n" + (own ? person_name(*state, *own) : "?") + " · " +
                            std::to_string(records) + " records · " + std::to_string(verified) + "/" + std::to_string(all.size()) +
                            " papers here · " + (running ? std::to_string(peers.size()) + " peers" : std::string("no node runs")) + "\n" +
                            fingerprint.hex() + (problem.empty() ? "" : "\n" + problem);
  context.print({{"council", office->council().hex()},
                 {"person", own ? own->hex() : std::string{}},
                 {"device", office->ledger().identity() == nullptr ? std::string{} : office->ledger().identity()->signing.id.hex()},
                 {"records", records},
                 {"frontier", frontier_json},
                 {"frontier_token", to_hex(token_bytes)},
                 {"fingerprint", fingerprint.hex()},
                 {"papers", {{"listed", listed}, {"arriving", arriving}, {"verified", verified}}},
                 {"node", running},
                 {"discovery_problem", problem},
                 {"peers", peers},
                 {"protected", office->home().is_protected()}},
                plain);
  return {};
}

Result<void> show_fingerprint(Context& context) {
  KYHOP_ASSIGN(Office * office, context.office());
  KYHOP_ASSIGN(const Hash256 fingerprint, office->ledger().fingerprint());
  context.print({{"fingerprint", fingerprint.hex()}}, fingerprint.hex());
  return {};
}

Result<void> verify(Context& context) {
  KYHOP_ASSIGN(Office * office, context.office());
  KYHOP_ASSIGN(ChunkStore * store, context.papers());
  KYHOP_ASSIGN(VerifyReport report, office->ledger().verify());
  if (const auto sound = office->replica().database().check_integrity(); !sound)
    report.problems.push_back({"database: " + sound.error().why});
  KYHOP_ASSIGN(const auto damaged, store->damaged());
  for (const ChunkHash& chunk : damaged)
    report.problems.push_back({"paper chunk " + chunk.hex().substr(0, 16) + ": its bytes are not what its name says"});
  Json problems = Json::array();
  std::string plain = std::to_string(report.records) + " records";
  for (const Problem& problem : report.problems) {
    problems.push_back(problem.what);
    plain += "\n" + problem.what;
  }
  const bool ok = report.problems.empty();
  context.print({{"ok", ok}, {"records", report.records}, {"problems", problems}}, plain + (ok ? ": all as signed" : ""));
  if (!ok)
    return fail(ErrorCode::integrity, "replica", report.problems.front().what,
                "run kyhopctl rebuild; if it stays, fetch the records from another device");
  return {};
}

Result<void> rebuild(Context& context) {
  KYHOP_ASSIGN(Office * office, context.office());
  KYHOP_TRY(office->ledger().rebuild());
  return show_fingerprint(context);
}

}  // namespace

void add_checks(CLI::App& app, Context& context) {
  app.add_subcommand("status", "What this home holds and whom its node sees")->callback([&context] {
    context.action = [&context] { return status(context); };
  });
  app.add_subcommand("fingerprint", "Hash of the shared state: equal on every device with the same records")->callback([&context] {
    context.action = [&context] { return show_fingerprint(context); };
  });
  app.add_subcommand("verify", "Check every chain, signature and right again, and the tables against the records")->callback([&context] {
    context.action = [&context] { return verify(context); };
  });
  app.add_subcommand("rebuild", "Make the tables anew from the records")->callback([&context] {
    context.action = [&context] { return rebuild(context); };
  });
}

}  // namespace kyhop::ctl
