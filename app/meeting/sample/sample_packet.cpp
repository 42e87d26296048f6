// SPDX-License-Identifier: AGPL-3.0-or-later
#include "app/meeting/sample/sample_packet.h"

#include <algorithm>
#include <cstdlib>
#include <nlohmann/json.hpp>

#include "storage/vault/private_file.h"

namespace kyhop {

namespace {

constexpr std::size_t kMaxListFile = 1 << 20;

using Json = nlohmann::json;

Result<Json> read_list(const std::filesystem::path& file) {
  const auto bytes = read_small_file(file, kMaxListFile);
  if (!bytes)
    return fail(ErrorCode::not_found, file.string(), "the sample papers are not on this device",
                "install the package's sample papers, or run packaging/build");
  Json json = Json::parse(bytes->begin(), bytes->end(), nullptr, false);
  if (json.is_discarded()) return fail(ErrorCode::integrity, file.string(), "the sample papers are damaged", "install them again");
  return json;
}

std::string text(const Json& object, const char* key) {
  const auto found = object.find(key);
  return found != object.end() && found->is_string() ? found->get<std::string>() : std::string{};
}

NewPerson person_of(const Json& row) {
  NewPerson person;
  person.name = text(row, "name");
  if (const std::string group = text(row, "group"); !group.empty()) person.groups.push_back(group);
  person.title = text(row, "title");
  person.seat = text(row, "seat");
  if (const auto roles = row.find("roles"); roles != row.end() && roles->is_array())
    for (const Json& name : *roles)
      if (const auto role = name.is_string() ? role_from_token(name.get<std::string>()) : std::nullopt) person.roles.insert(*role);
  return person;
}

}  // namespace

Result<SamplePacket> read_sample_packet(const std::filesystem::path& folder) {
  SamplePacket packet;
  KYHOP_ASSIGN(const Json session, read_list(folder / "session.json"));
  KYHOP_ASSIGN(const Json members, read_list(folder / "members.json"));
  KYHOP_ASSIGN(const Json agenda, read_list(folder / "agenda.json"));
  KYHOP_ASSIGN(const Json papers, read_list(folder / "packet.json"));
  packet.council = text(session, "council");
  packet.title = text(session, "title");
  packet.place = text(session, "place");
  for (const Json& row : members) packet.members.push_back(person_of(row));
  for (const Json& row : agenda) {
    const auto minutes = row.find("minutes");
    packet.agenda.push_back({text(row, "title"), text(row, "presenter"),
                             minutes != row.end() && minutes->is_number_integer() ? minutes->get<std::int64_t>() : 0});
  }
  for (const Json& row : papers) {
    const std::string title = text(row, "item");
    const auto item = std::find_if(packet.agenda.begin(), packet.agenda.end(), [&](const auto& entry) { return entry.title == title; });
    if (item == packet.agenda.end()) continue;
    packet.papers.push_back({folder / text(row, "file"), text(row, "title"), text(row, "number"), text(row, "kind"),
                             static_cast<std::size_t>(item - packet.agenda.begin())});
  }
  if (packet.members.size() < 5 || packet.agenda.empty() || packet.papers.empty())
    return fail(ErrorCode::integrity, folder.string(), "the sample papers are damaged", "install them again");
  return packet;
}

std::filesystem::path find_sample_packet() {
  if (const char* named = std::getenv("KYHOP_SAMPLE"); named != nullptr && named[0] != '\0') return named;
  std::error_code ignored;
  const auto program = std::filesystem::read_symlink("/proc/self/exe", ignored);
  return program.parent_path().parent_path() / "share" / "kyhop" / "sample";
}

}  // namespace kyhop
