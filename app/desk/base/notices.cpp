// SPDX-License-Identifier: AGPL-3.0-or-later
#include "app/desk/base/notices.h"

#include <algorithm>
#include <utility>

#include "app/desk/base/error_words.h"

namespace kyhop {

namespace {
constexpr std::size_t kMostWaiting = 8;
}

void Notices::add(Notice notice) {
  notice.number = ++last_number_;
  if (notice.problem) {
    // The same trouble again is not news.
    const bool known =
        std::any_of(waiting_.begin(), waiting_.end(), [&](const Notice& other) { return other.problem && other.text == notice.text; });
    if (known) return;
    waiting_.push_front(std::move(notice));
  } else {
    std::erase_if(waiting_, [](const Notice& other) { return !other.problem; });
    waiting_.push_back(std::move(notice));
  }
  if (waiting_.size() > kMostWaiting) waiting_.pop_back();
  emit changed();
}

void Notices::say(const QString& text, std::function<void()> undo) {
  if (undo) {
    last_undo_ = undo;
    last_label_ = text;
  }
  add({0, text, {}, false, std::move(undo)});
}

void Notices::tell(const Error& error) {
  const ErrorText words = error_text(error);
  add({0, words.why, words.todo, true, {}});
}

void Notices::undo() {
  if (!last_undo_) return;
  const auto revert = std::exchange(last_undo_, {});
  std::erase_if(waiting_, [](const Notice& notice) { return static_cast<bool>(notice.undo); });
  emit changed();
  revert();
}

void Notices::dismiss() {
  if (waiting_.empty()) return;
  waiting_.pop_front();
  emit changed();
}

}  // namespace kyhop
