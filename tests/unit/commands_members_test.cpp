// SPDX-License-Identifier: AGPL-3.0-or-later
#include <algorithm>

#include "app/meeting/commands/member_import.h"
#include "app/meeting/commands/paper_guess.h"
#include "tests/unit/take.h"

using namespace kyhop;

namespace {

Bytes file(std::string_view text) {
  return to_bytes(as_bytes(text));
}

std::vector<MemberLine> lines_of(std::string_view text) {
  return take(read_members(file(text)));
}

Error refusal(std::string_view bytes) {
  const auto lines = read_members(file(bytes));
  REQUIRE_FALSE(lines);
  CHECK(lines.error().code == ErrorCode::usage);
  CHECK_FALSE(lines.error().todo.empty());
  return lines.error();
}

std::string utf16(std::string_view ascii, bool little, bool mark) {
  std::string out = !mark ? "" : little ? "\xff\xfe" : "\xfe\xff";
  for (const char c : ascii) out += little ? std::string{c, '\0'} : std::string{'\0', c};
  return out;
}

}  // namespace

TEST_CASE("a list with a header in any order, quotes and several roles is read") {
  const auto lines = lines_of("\xef\xbb\xbfgroup,name,role\r\nTổ 1; Tổ 2,\"Trần \"\"Ba\"\", Văn\",delegate;committee\r\n, Lê Tư ,\r\n\r\n");
  REQUIRE(lines.size() == 2);
  CHECK(lines[0].person.name == "Trần \"Ba\", Văn");
  CHECK(lines[0].person.roles == Roles{Role::delegate, Role::committee});
  CHECK(lines[0].person.groups == std::vector<std::string>{"Tổ 1", "Tổ 2"});
  CHECK(lines[1].person.name == "Lê Tư");
  CHECK(lines[1].line == 3);
  CHECK(std::none_of(lines.begin(), lines.end(), [](const MemberLine& line) { return line.problem.has_value(); }));
}

TEST_CASE("what a Vietnamese spreadsheet writes is read: semicolons, tabs, Vietnamese heads and roles") {
  for (const std::string separator : {";", "\t"}) {
    std::string text = "Họ và tên;VAI TRÒ;Tổ đại biểu;Chức vụ;Ghi chú\nTrần Văn Ba;Đại biểu;Tổ 1;Bí thư;x\nLê Thị Tư;Thư ký;;;\n";
    std::replace(text.begin(), text.end(), ';', separator.front());
    const auto lines = lines_of(text);
    REQUIRE(lines.size() == 2);
    CHECK(lines[0].person.roles == Roles{Role::delegate});
    CHECK(lines[0].person.title == "Bí thư");
    CHECK(lines[1].person.roles == Roles{Role::secretary});
    CHECK_FALSE(lines[1].problem);
  }
}

TEST_CASE("each wrong line has a sentence and the others stay") {
  const auto lines = lines_of("name,role\nA,delegate\nB,king\n ,delegate\nâ,delegate\nC,delegate,x\nNguyÔn V¨n D,delegate\nE,delegate\n");
  REQUIRE(lines.size() == 7);
  CHECK_FALSE(lines[0].problem);
  REQUIRE(lines[1].problem);
  CHECK(lines[1].problem->what == "line 3");
  CHECK(lines[1].problem->why.find("king") != std::string::npos);
  CHECK(lines[2].problem);
  REQUIRE(lines[3].problem);
  CHECK(lines[3].problem->why.find("twice") != std::string::npos);
  CHECK(lines[4].problem);
  REQUIRE(lines[5].problem);
  CHECK(lines[5].problem->why.find("TCVN3") != std::string::npos);
  CHECK_FALSE(lines[6].problem);
  CHECK(sound_persons(lines).size() == 2);
}

TEST_CASE("two of one name are told apart by their title") {
  CHECK(sound_persons(lines_of("name,title\nTrần An,Chủ tịch\nTrần An,Phó Chủ tịch\n")).size() == 2);
}

TEST_CASE("who is in the council already is marked, however it was typed") {
  auto lines = lines_of("name,title\nTRAN VAN BA,\nLê Tư,\nTrần Văn Ba,Trưởng Ban\n");
  AuthorityState council;
  PersonInfo person;
  person.name = "Trần Văn Ba";
  person.title = "Bí thư";
  council.persons.put(person.person, person);
  mark_known(lines, council);
  CHECK(lines[0].problem);
  CHECK_FALSE(lines[1].problem);
  CHECK_FALSE(lines[2].problem);
}

TEST_CASE("a file in another encoding is refused with what it is") {
  CHECK(refusal(utf16("name\nA\n", true, true)).why.find("UTF-16") != std::string::npos);
  CHECK(refusal(utf16("name\nA\n", false, true)).why.find("UTF-16") != std::string::npos);
  CHECK(refusal(utf16("name\nA\n", true, false)).why.find("UTF-16") != std::string::npos);
  // «Nguyễn» in Windows-1258 and in TCVN3.
  const Error windows = refusal("name\nA\nNguy\xea\xdet V\xe3n\n");
  CHECK(windows.what == "line 3");
  CHECK(windows.why.find("Windows-1258") != std::string::npos);
  CHECK(refusal("name\r\nNguy\xd4n V\xa8n\r\n").what == "line 2");
  CHECK(refusal("PK\x03\x04\x14").why.find("workbook") != std::string::npos);
  CHECK(refusal(std::string("\xd0\xcf\x11\xe0\xa1", 5)).why.find("workbook") != std::string::npos);
}

TEST_CASE("a file that names nobody or is broken is refused whole") {
  for (const std::string_view text : {"", "name\n", "name\n\"A\n", "name\nA\"B\"\n", "name\n\"A\"B\n"}) refusal(text);
}

TEST_CASE("ten thousand rows are read, twenty thousand and one are not") {
  std::string text = "name,role,group\n";
  for (int i = 0; i < 10'000; ++i) text += "Người " + std::to_string(i) + ",delegate,Tổ " + std::to_string(i % 50) + "\n";
  CHECK(sound_persons(lines_of(text)).size() == 10'000);
  for (int i = 10'000; i < 20'001; ++i) text += "Người " + std::to_string(i) + ",,\n";
  CHECK(refusal(text).why.find("20,000") != std::string::npos);
}

TEST_CASE("a paper's title, number and kind are guessed from its first page") {
  PaperInspection paper;
  paper.pages.push_back(
      {{},
       {},
       "ỦY BAN NHÂN DÂN\nSố: 192/TTr-UBND\n\nTỜ TRÌNH\n\nVề điều chỉnh dự toán\nngân sách năm 2026\n\nKính gửi: Hội đồng\n",
       false,
       false});
  const PaperGuess guess = guess_paper(paper, "05.pdf");
  CHECK(guess.title == "Tờ trình về điều chỉnh dự toán ngân sách năm 2026");
  CHECK(guess.number == "192/TTr-UBND");
  CHECK(guess.kind == "submission");
  paper.pages.front().text = "Some text";
  paper.outline.push_back({"Annual report of the works", 0, 0});
  CHECK(guess_paper(paper, "05.pdf").title == "Annual report of the works");
  CHECK(guess_paper("/home/x/05-bao_cao thu.pdf").title == "bao cao thu");
  CHECK(guess_paper("05.pdf").title == "05");
  CHECK(guess_paper("").title == "PDF");
}
