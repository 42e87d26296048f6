// SPDX-License-Identifier: AGPL-3.0-or-later
#include "app/meeting/commands/paper_guess.h"

#include <algorithm>
#include <array>
#include <vector>

#include "storage/base/text.h"

namespace kyhop {

namespace {

constexpr std::size_t kMostSubjectLines = 5;
constexpr std::size_t kMostOutlineTitle = 200;

struct Heading {
  std::string_view plain;  ///< folded
  std::string_view words;
  std::string_view kind;
};
constexpr std::array kHeadings{Heading{"to trinh", "Tờ trình", "submission"},
                               Heading{"bao cao tham tra", "Báo cáo thẩm tra", "review_report"},
                               Heading{"bao cao", "Báo cáo", "report"},
                               Heading{"nghi quyet", "Dự thảo Nghị quyết", "draft_resolution"},
                               Heading{"du thao nghi quyet", "Dự thảo Nghị quyết", "draft_resolution"},
                               Heading{"danh sach", "Danh sách", "list"},
                               Heading{"chuong trinh", "Chương trình", "other"},
                               Heading{"thong bao", "Thông báo", "other"},
                               Heading{"ke hoach", "Kế hoạch", "other"}};

std::string trimmed(std::string_view text) {
  const std::size_t first = text.find_first_not_of(" \t\r");
  if (first == std::string_view::npos) return {};
  return std::string(text.substr(first, text.find_last_not_of(" \t\r") - first + 1));
}

std::vector<std::string> lines_of(std::string_view text) {
  std::vector<std::string> lines;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    lines.push_back(trimmed(text.substr(0, end)));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return lines;
}

// Whole characters of UTF-8.
std::string cut(std::string text) {
  if (text.size() <= kMaxNameBytes) return text;
  std::size_t size = kMaxNameBytes;
  while (size > 0 && (static_cast<unsigned char>(text[size]) & 0xc0) == 0x80) --size;
  text.resize(size);
  return text;
}

std::string number_in(const std::vector<std::string>& lines) {
  for (const std::string& line : lines) {
    const std::size_t at = line.find("Số:");
    if (at == std::string::npos) continue;
    std::string_view rest = std::string_view(line).substr(at + std::string_view("Số:").size());
    rest.remove_prefix(std::min(rest.find_first_not_of(' '), rest.size()));
    const std::string_view word = rest.substr(0, rest.find(' '));
    if (!word.empty() && word.front() >= '0' && word.front() <= '9' && word.find('/') != std::string_view::npos && word.size() <= 100)
      return std::string(word);
  }
  return {};
}

bool ends_subject(const std::string& line) {
  const std::string plain = folded(line);
  for (const std::string_view begin : {"kinh gui", "can cu", "hoi dong nhan dan", "thuc hien", "---", "___"})
    if (plain.starts_with(begin)) return true;
  return false;
}

std::string subject_after(const std::vector<std::string>& lines, std::size_t at) {
  std::string subject;
  std::size_t taken = 0;
  for (; at < lines.size() && taken < kMostSubjectLines; ++at) {
    if (lines[at].empty()) {
      if (taken > 0) break;
      continue;
    }
    if (ends_subject(lines[at])) break;
    subject += (subject.empty() ? "" : " ") + lines[at];
    ++taken;
  }
  if (subject.starts_with("Về ")) subject[0] = 'v';
  return subject;
}

}  // namespace

PaperGuess guess_paper(const std::string& file_name) {
  std::string name = file_name.substr(file_name.find_last_of('/') + 1);
  if (const std::size_t dot = name.rfind('.'); dot != std::string::npos && dot > 0) name.resize(dot);
  const std::string whole = name;
  std::replace_if(
      name.begin(), name.end(), [](char c) { return c == '_' || c == '-'; }, ' ');
  name.erase(0, std::min(name.find_first_not_of("0123456789. "), name.size()));
  name = trimmed(name);
  if (name.empty()) name = trimmed(whole);
  if (!is_valid_name(name)) name = "PDF";
  return {cut(std::move(name)), {}, {}};
}

PaperGuess guess_paper(const PaperInspection& paper, const std::string& file_name) {
  PaperGuess guess = guess_paper(file_name);
  if (paper.pages.empty()) return guess;
  const auto lines = lines_of(paper.pages.front().text);
  guess.number = number_in(lines);
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const std::string plain = folded(lines[i]);
    const auto found = std::find_if(kHeadings.begin(), kHeadings.end(), [&](const Heading& heading) { return heading.plain == plain; });
    if (found == kHeadings.end()) continue;
    guess.kind = found->kind;
    const std::string subject = subject_after(lines, i + 1);
    if (!subject.empty()) {
      const std::string title = cut(std::string(found->words) + " " + subject);
      if (is_valid_name(title)) guess.title = title;
    }
    return guess;
  }
  if (!paper.outline.empty()) {
    const std::string& first = paper.outline.front().title;
    if (is_valid_name(first) && first.size() <= kMostOutlineTitle && first.find(' ') != std::string::npos) guess.title = first;
  }
  return guess;
}

}  // namespace kyhop
