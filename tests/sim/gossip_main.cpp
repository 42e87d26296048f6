// SPDX-License-Identifier: AGPL-3.0-or-later
#include <CLI/CLI.hpp>
#include <algorithm>
#include <cstdio>

#include "tests/sim/hall.h"

// kyhop-sim: one seed is one story of a hall; the same seed is the same story.

namespace {

long long percentile(std::vector<kyhop::Moment> times, double part) {
  if (times.empty()) return 0;
  std::sort(times.begin(), times.end());
  return times[std::min(times.size() - 1, static_cast<std::size_t>(part * static_cast<double>(times.size())))].count();
}

void print(std::uint64_t seed, const kyhop::sim::HallPlan& plan, const kyhop::sim::Outcome& outcome) {
  std::printf("seed %llu, %zu devices (%s): ", static_cast<unsigned long long>(seed), plan.devices, outcome.faults.c_str());
  if (!outcome.failure.empty()) {
    std::printf("FAILED %s\n", outcome.failure.c_str());
  } else {
    std::printf(
        "%zu records equal %lld ms after healing, %zu forks learned, %zu times erased, %.2f copies, idle %.0f B/s, live p50 %lld ms, all "
        "%lld ms, %zu "
        "steps\n",
        outcome.records, static_cast<long long>(outcome.healed_in.count()), outcome.forks, outcome.erased, outcome.copies,
        outcome.idle_bytes_per_s, percentile(outcome.live, 0.5), percentile(outcome.live, 1), outcome.steps);
  }
  std::fflush(stdout);
}

}  // namespace

int main(int argc, char** argv) {
  CLI::App app{"Simulates devices of a council that exchange records over links that stall, break and come back."};
  kyhop::sim::HallPlan plan;
  std::uint64_t seeds = 1;
  bool calm = false;
  app.add_option("--seed", plan.seed, "the story to tell")->capture_default_str();
  app.add_option("--seeds", seeds, "tell this many stories, counting up from --seed")->capture_default_str();
  app.add_option("--devices", plan.devices, "devices in the hall, at least 4")->capture_default_str()->check(CLI::Range(4, 2000));
  app.add_option("--degree", plan.degree, "links of a device, about")->capture_default_str();
  app.add_option("--loss", plan.live_stalls, "part of the packets lost while live records are measured")->check(CLI::Range(0.0, 0.5));
  app.add_flag("--calm", calm, "without faults");
  CLI11_PARSE(app, argc, argv);
  if (!kyhop::crypto_ready()) return 5;
  // As many records in the whole hall, however large it is.
  plan.mean_writing = plan.mean_writing * std::max<std::size_t>(plan.devices, 20) / 20;
  if (calm) {
    plan.faults = kyhop::sim::Faults{};
    plan.faults->mean_up = kyhop::Moment{0};
  }
  std::uint64_t failed = 0;
  const std::uint64_t first = plan.seed;
  for (std::uint64_t i = 0; i < seeds; ++i) {
    plan.seed = first + i;
    const auto outcome = kyhop::sim::Hall(plan).run();
    print(plan.seed, plan, outcome);
    if (!outcome.failure.empty()) {
      ++failed;
      std::printf("replay: kyhop-sim --seed %llu --devices %zu --degree %zu%s\n", static_cast<unsigned long long>(plan.seed), plan.devices,
                  plan.degree, calm ? " --calm" : "");
    }
  }
  std::printf("%llu stories, %llu failed\n", static_cast<unsigned long long>(seeds), static_cast<unsigned long long>(failed));
  return failed == 0 ? 0 : 1;
}
