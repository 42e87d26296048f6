// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <chrono>
#include <functional>
#include <map>
#include <optional>
#include <set>
#include <stop_token>
#include <vector>

#include "app/desk/paper/picture.h"

namespace kyhop {

/// Which pictures are wished for, which are being drawn, and what to draw next. Each view states all it wishes for at once and so drops
/// what it no longer needs. No thread and no clock of its own: whoever holds it locks it and says what time it is.
class WorkList {
 public:
  using Time = std::chrono::steady_clock::time_point;
  using ViewId = std::uint64_t;

  struct Job {
    std::uint64_t id = 0;
    PictureWish wish;
    std::stop_token cancelled;
  };

  /// Replaces what a view wishes for; nothing to withdraw it. A drawing that nobody wishes for any longer and that has taken more than
  /// kPatience is broken off; a younger one is let finish, since it will soon be done and kept.
  void wish(ViewId view, std::vector<PictureWish> wishes, Time now);

  /// The most urgent wish whose page is `ready` and not being drawn at this moment (one page is drawn by one thread at a time). The
  /// wish counts as being drawn until delivered() is told.
  std::optional<Job> next(Time now, const std::function<bool(std::uint32_t page)>& ready);
  /// The page of the most urgent wish up to `least` whose page is not `known` yet.
  std::optional<std::uint32_t> page_to_record(Urgency least, const std::function<bool(std::uint32_t page)>& known) const;

  /// Nobody draws this page any longer; its pictures are on their way.
  void drawn(std::uint64_t job);
  /// They have come to the views.
  void delivered(std::uint64_t job);

  /// Breaks off what has been drawn for longer than `longest`; answers its pages.
  std::vector<std::uint32_t> break_off(Time now, std::chrono::milliseconds longest);
  /// For the end.
  void break_off_all();

  bool idle() const { return waiting_.empty() && running_.empty(); }
  std::size_t waiting() const { return waiting_.size(); }

  static constexpr std::chrono::milliseconds kPatience{10};
  static constexpr std::size_t kMostWishes = 64;  ///< of one view

 private:
  struct Running {
    PictureWish wish;
    Time since{};
    std::stop_source stop;
    bool drawn = false;
  };
  void merge();
  bool running(const PictureWish& wish) const;

  std::map<ViewId, std::vector<PictureWish>> wishes_;
  std::vector<PictureWish> waiting_;  ///< of all views, most urgent first
  std::map<std::uint64_t, Running> running_;
  std::uint64_t last_job_ = 0;
};

}  // namespace kyhop
