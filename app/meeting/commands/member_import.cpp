// SPDX-License-Identifier: AGPL-3.0-or-later
#include "app/meeting/commands/member_import.h"

#include <algorithm>
#include <array>
#include <set>
#include <utility>

#include "app/meeting/commands/csv.h"
#include "app/meeting/rules/seat_label.h"
#include "storage/base/text.h"

namespace kyhop {

namespace {

constexpr std::string_view kTryAgain = "correct the file and import it again";

enum class Column { name, role, group, title, phone, email, seat, other };

using Word = std::pair<std::string_view, Column>;
// Compared folded, so that «Họ và tên», «HO VA TEN» and «ho va ten» are one.
constexpr std::array kColumns{Word{"name", Column::name},         Word{"ho ten", Column::name},      Word{"ho va ten", Column::name},
                              Word{"role", Column::role},         Word{"roles", Column::role},       Word{"vai tro", Column::role},
                              Word{"group", Column::group},       Word{"groups", Column::group},     Word{"to", Column::group},
                              Word{"to dai bieu", Column::group}, Word{"title", Column::title},      Word{"chuc vu", Column::title},
                              Word{"phone", Column::phone},       Word{"dien thoai", Column::phone}, Word{"so dien thoai", Column::phone},
                              Word{"email", Column::email},       Word{"thu dien tu", Column::email},
                              Word{"seat", Column::seat},         Word{"ghe", Column::seat},
                              Word{"so ghe", Column::seat},       Word{"cho ngoi", Column::seat}};

using RoleWord = std::pair<std::string_view, Role>;
constexpr std::array kRoleWords{RoleWord{"chu toa", Role::chair},
                                RoleWord{"dong chu toa", Role::deputy},
                                RoleWord{"pho chu toa", Role::deputy},
                                RoleWord{"thu ky", Role::secretary},
                                RoleWord{"van thu", Role::clerk},
                                RoleWord{"van phong", Role::clerk},
                                RoleWord{"dai bieu", Role::delegate},
                                RoleWord{"ban kiem phieu", Role::counting_board},
                                RoleWord{"to truong", Role::group_head},
                                RoleWord{"ban", Role::committee},
                                RoleWord{"thuong truc", Role::standing_committee},
                                RoleWord{"so, nganh", Role::department},
                                RoleWord{"so nganh", Role::department},
                                RoleWord{"toa an", Role::court},
                                RoleWord{"vien kiem sat", Role::procuracy},
                                RoleWord{"mat tran", Role::front},
                                RoleWord{"khach moi", Role::guest},
                                RoleWord{"bao chi", Role::press}};

std::string trimmed(std::string_view text) {
  const std::size_t first = text.find_first_not_of(" \t");
  if (first == std::string_view::npos) return {};
  return std::string(text.substr(first, text.find_last_not_of(" \t") - first + 1));
}

std::vector<std::string> split(const std::string& text) {
  std::vector<std::string> parts;
  for (std::size_t from = 0; from <= text.size();) {
    const std::size_t end = std::min(text.find(';', from), text.size());
    if (std::string part = trimmed(std::string_view(text).substr(from, end - from)); !part.empty()) parts.push_back(std::move(part));
    from = end + 1;
  }
  return parts;
}

Column column_named(const std::string& word) {
  const std::string plain = folded(trimmed(word));
  const auto found = std::find_if(kColumns.begin(), kColumns.end(), [&](const Word& known) { return known.first == plain; });
  return found == kColumns.end() ? Column::other : found->second;
}

std::optional<Role> role_named(const std::string& word) {
  if (const auto role = role_from_token(word)) return role;
  const std::string plain = folded(word);
  const auto found = std::find_if(kRoleWords.begin(), kRoleWords.end(), [&](const RoleWord& known) { return known.first == plain; });
  if (found == kRoleWords.end()) return std::nullopt;
  return found->second;
}

bool names_columns(const CsvRow& row) {
  return std::any_of(row.fields.begin(), row.fields.end(), [](const std::string& field) { return column_named(field) == Column::name; });
}

// Spreadsheets of some countries write ; and call it CSV all the same. Only a header tells it for sure: ; also separates roles.
char separator_of(std::string_view text) {
  const std::string_view first = text.substr(0, text.find('\n'));
  for (const char separator : {';', '\t'}) {
    const auto row = read_csv(first, separator);
    if (row && row->size() == 1 && row->front().fields.size() > 1 && names_columns(row->front())) return separator;
  }
  return ',';
}

// Letters of the fonts before Unicode (TCVN3: .VnTime and its like) are signs of Latin-1 once such text was saved as UTF-8, and stand in no
// name that a person has: U+00A1 … U+00BF, without the quotation marks.
bool has_old_font_letters(std::string_view text) {
  for (std::size_t i = 0; i + 1 < text.size(); ++i) {
    const auto second = static_cast<unsigned char>(text[i + 1]);
    if (text[i] == '\xc2' && second >= 0xa1 && second <= 0xbf && second != 0xab && second != 0xbb) return true;
  }
  return false;
}

Error wrong(std::size_t line, std::string why, std::string_view todo = kTryAgain) {
  return {ErrorCode::usage, "line " + std::to_string(line), std::move(why), std::string(todo), {}};
}

std::optional<Error> fill(NewPerson& person, Column column, const std::string& value, std::size_t line) {
  switch (column) {
    case Column::name:
      person.name = value;
      return std::nullopt;
    case Column::title:
      person.title = value;
      return std::nullopt;
    case Column::phone:
      person.phone = value;
      return std::nullopt;
    case Column::email:
      person.email = value;
      return std::nullopt;
    case Column::seat:
      if (value.empty()) return std::nullopt;
      if (const auto seat = seat_label(value)) {
        person.seat = seat->text();
        return std::nullopt;
      }
      return wrong(line, "«" + value + "» is not the name of a seat", "write it like C04 or 12");
    case Column::group:
      person.groups = split(value);
      return std::nullopt;
    case Column::role:
      for (const std::string& word : split(value)) {
        const auto role = role_named(word);
        if (!role) return wrong(line, "«" + word + "» is not a role", "use delegate, chair, deputy, secretary, committee, guest, …");
        person.roles.insert(*role);
      }
      return std::nullopt;
    case Column::other:
      return std::nullopt;
  }
  return std::nullopt;
}

std::optional<Error> check(const NewPerson& person, std::size_t line) {
  if (!is_valid_name(person.name)) return wrong(line, "the name is empty or cannot be read");
  for (const std::string& text : {person.name, person.title})
    if (has_old_font_letters(text))
      return wrong(line, "it was written in a font from before Unicode (TCVN3)", "convert the text to Unicode and import it again");
  for (const std::string& text : {person.title, person.phone, person.email})
    if (!is_valid_text(text) || text.size() > kMaxNameBytes) return wrong(line, "a field is too long or not text");
  for (const std::string& group : person.groups)
    if (!is_valid_name(group)) return wrong(line, "the name of a group is too long or not text");
  return std::nullopt;
}

std::string key_of(const std::string& name, const std::string& title) {
  return folded(name) + "\n" + folded(title);
}

}  // namespace

Result<std::vector<MemberLine>> read_members(ByteView file) {
  if (file.size() > kMaxMemberList) return fail(ErrorCode::usage, "file", "it is larger than 16 MB", "split it into several lists");
  KYHOP_ASSIGN(const std::string_view text, csv_text(file));
  KYHOP_ASSIGN(auto rows, read_csv(text, separator_of(text)));
  std::vector<Column> columns{Column::name, Column::role, Column::group, Column::title, Column::phone, Column::email, Column::seat};
  if (!rows.empty() && names_columns(rows.front())) {
    columns.clear();
    for (const std::string& field : rows.front().fields) columns.push_back(column_named(field));
    rows.erase(rows.begin());
  }
  std::vector<MemberLine> lines;
  std::set<std::string> seen, seated;
  for (const CsvRow& row : rows) {
    MemberLine one{row.line, {}, std::nullopt};
    if (row.fields.size() > columns.size()) one.problem = wrong(row.line, "it has more fields than columns");
    for (std::size_t i = 0; i < std::min(row.fields.size(), columns.size()); ++i) {
      auto problem = fill(one.person, columns[i], trimmed(row.fields[i]), row.line);
      if (problem && !one.problem) one.problem = std::move(problem);
    }
    if (!one.problem) one.problem = check(one.person, row.line);
    if (!one.problem && !seen.insert(key_of(one.person.name, one.person.title)).second)
      one.problem =
          wrong(row.line, "«" + one.person.name + "» stands there twice", "remove one line, or tell the two apart by their title");
    if (!one.problem && !one.person.seat.empty() && !seated.insert(one.person.seat).second)
      one.problem = wrong(row.line, "the seat " + one.person.seat + " stands there twice", "give one of the two another seat");
    lines.push_back(std::move(one));
  }
  if (lines.empty()) return fail(ErrorCode::usage, "file", "it names nobody", "write one person a line: name,role,group,title,phone,email,seat");
  return lines;
}

void mark_known(std::vector<MemberLine>& lines, const AuthorityState& council) {
  // A line without a title means whoever has that name.
  std::set<std::string> known;
  for (const PersonInfo* person : council.active_persons()) {
    known.insert(key_of(person->name, person->title));
    known.insert(key_of(person->name, {}));
  }
  for (MemberLine& line : lines)
    if (!line.problem && known.contains(key_of(line.person.name, line.person.title)))
      line.problem = wrong(line.line, "«" + line.person.name + "» is in the council already", "leave the line out; nothing is changed");
}

std::vector<NewPerson> sound_persons(const std::vector<MemberLine>& lines) {
  std::vector<NewPerson> persons;
  for (const MemberLine& line : lines)
    if (!line.problem) persons.push_back(line.person);
  return persons;
}

}  // namespace kyhop
