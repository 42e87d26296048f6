// SPDX-License-Identifier: AGPL-3.0-or-later
#include "app/desk/paper/work_list.h"

#include <algorithm>

namespace kyhop {

namespace {

bool contains(const std::vector<PictureWish>& wishes, const PictureWish& wish) {
  return std::ranges::any_of(wishes, [&](const PictureWish& one) { return one.same_pictures(wish); });
}

}  // namespace

bool WorkList::running(const PictureWish& wish) const {
  return std::ranges::any_of(running_, [&](const auto& job) { return job.second.wish.same_pictures(wish); });
}

void WorkList::merge() {
  waiting_.clear();
  for (const auto& [view, wishes] : wishes_)
    for (const PictureWish& wish : wishes)
      if (!running(wish) && !contains(waiting_, wish)) waiting_.push_back(wish);
  std::ranges::stable_sort(waiting_, {}, &PictureWish::urgency);
}

void WorkList::wish(ViewId view, std::vector<PictureWish> wishes, Time now) {
  if (wishes.size() > kMostWishes) {
    std::ranges::stable_sort(wishes, {}, &PictureWish::urgency);
    wishes.resize(kMostWishes);
  }
  if (wishes.empty()) {
    wishes_.erase(view);
  } else {
    wishes_[view] = std::move(wishes);
  }
  for (auto& [id, job] : running_) {
    const bool wanted = std::ranges::any_of(wishes_, [&one = job.wish](const auto& all) { return contains(all.second, one); });
    if (!wanted && !job.drawn && now - job.since > kPatience) job.stop.request_stop();
  }
  merge();
}

std::optional<WorkList::Job> WorkList::next(Time now, const std::function<bool(std::uint32_t)>& ready) {
  const auto busy = [this](std::uint32_t page) {
    return std::ranges::any_of(running_, [page](const auto& job) { return !job.second.drawn && job.second.wish.page == page; });
  };
  const auto found = std::ranges::find_if(waiting_, [&](const PictureWish& wish) { return !busy(wish.page) && ready(wish.page); });
  if (found == waiting_.end()) return std::nullopt;
  Running& job = running_[++last_job_];
  job.wish = *found;
  job.since = now;
  waiting_.erase(found);
  return Job{last_job_, job.wish, job.stop.get_token()};
}

std::optional<std::uint32_t> WorkList::page_to_record(Urgency least, const std::function<bool(std::uint32_t)>& known) const {
  const auto found = std::ranges::find_if(waiting_, [&](const PictureWish& wish) { return wish.urgency <= least && !known(wish.page); });
  return found == waiting_.end() ? std::nullopt : std::optional(found->page);
}

void WorkList::drawn(std::uint64_t job) {
  const auto found = running_.find(job);
  if (found != running_.end()) found->second.drawn = true;
}

void WorkList::delivered(std::uint64_t job) {
  const auto found = running_.find(job);
  if (found == running_.end()) return;
  // Who still states it in a wish of before has it now.
  for (auto& [view, wishes] : wishes_) std::erase_if(wishes, [&](const PictureWish& one) { return one.same_pictures(found->second.wish); });
  running_.erase(found);
}

std::vector<std::uint32_t> WorkList::break_off(Time now, std::chrono::milliseconds longest) {
  std::vector<std::uint32_t> pages;
  for (auto& [id, job] : running_) {
    if (job.drawn || job.stop.stop_requested() || now - job.since <= longest) continue;
    job.stop.request_stop();
    pages.push_back(job.wish.page);
  }
  return pages;
}

void WorkList::break_off_all() {
  wishes_.clear();
  waiting_.clear();
  for (auto& [id, job] : running_) job.stop.request_stop();
}

}  // namespace kyhop
