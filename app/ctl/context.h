// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>
#include <nlohmann/json.hpp>

#include "app/meeting/commands/office.h"
#include "app/meeting/views/agenda.h"
#include "app/meeting/views/notes.h"
#include "app/meeting/views/papers.h"

namespace kyhop::ctl {

using Json = nlohmann::ordered_json;

/// What every command needs: the global options, the home, and how to print.
class Context {
 public:
  std::string home;
  std::string passphrase_file;
  bool json = false;
  bool quiet = false;  ///< no warnings about the home: another part of the program said them

  /// The command that was chosen on the line; main runs it after parsing.
  std::function<Result<void>()> action;

  Result<std::filesystem::path> home_folder() const;
  /// Opens the home of the line; warns on stderr when it is unprotected or was restored.
  Result<Office*> office();
  /// A connection to papers.db, ready for manifests.
  Result<ChunkStore*> papers();
  Result<std::optional<Secret>> passphrase() const;
  /// For a new home: --passphrase-file, or `unprotected` when that was said.
  Result<Protection> protection(bool unprotected) const;

  /// One object (a list: one a line). `plain` is what a person reads.
  void print(const Json& object, const std::string& plain) const;
  void print_id(const std::string& id) const { print({{"id", id}}, id); }
  void warn(const std::string& sentence) const;

 private:
  std::unique_ptr<Office> office_;
  std::optional<ChunkStore> papers_;
};

// References: a full id, a unique prefix of at least 8 hex digits, or a name, exact first, then folded.

struct Candidate {
  std::string id;  ///< lower-case hex
  std::vector<std::string> names;
};
/// The place of the one meant. usage (2) with the candidates when several fit, not_found (3) when none does.
Result<std::size_t> choose(const std::string& what, const std::string& reference, const std::vector<Candidate>& candidates);

Result<PersonInfo> person_named(Office& office, const std::string& reference);
Result<DeviceInfo> device_named(Office& office, const std::string& reference);
/// Without a reference: the only meeting.
Result<MeetingView> meeting_named(Office& office, const std::string& reference);
Result<AgendaItemView> item_named(Office& office, const std::string& reference, const std::string& meeting = {});
Result<RevisionView> paper_named(Office& office, const std::string& reference);
Result<PollId> poll_named(Office& office, const std::string& reference);
/// private | everyone | group:G | person:X
Result<AudienceView> audience_named(Office& office, const std::string& text);

std::string person_name(const AuthorityState& state, const PersonId& person);
/// ISO 8601 in UTC with milliseconds.
std::string time_text(std::uint64_t milliseconds);

// One function for each noun; they add their verbs to the line.
void add_council(CLI::App& app, Context& context);
void add_member(CLI::App& app, Context& context);
void add_device(CLI::App& app, Context& context);
void add_meeting(CLI::App& app, Context& context);
void add_agenda(CLI::App& app, Context& context);
void add_paper(CLI::App& app, Context& context);
void add_note(CLI::App& app, Context& context);
void add_chat(CLI::App& app, Context& context);
void add_presence(CLI::App& app, Context& context);
void add_speech(CLI::App& app, Context& context);
void add_poll(CLI::App& app, Context& context);
void add_search(CLI::App& app, Context& context);
void add_bundle(CLI::App& app, Context& context);
void add_node(CLI::App& app, Context& context);
void add_checks(CLI::App& app, Context& context);

}  // namespace kyhop::ctl
