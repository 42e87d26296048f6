// SPDX-License-Identifier: AGPL-3.0-or-later
#include <QDateTime>

#include "app/desk/base/errand.h"
#include "app/desk/start/first_run.h"
#include "app/meeting/sample/sample_council.h"

// The sample meeting: made beside the home of the person, looked at, and thrown away.

namespace kyhop {

std::filesystem::path FirstRun::sample_folder() const {
  std::filesystem::path folder = gate_.path();
  folder += "-sample";
  return folder;
}

bool FirstRun::sample_here() const {
  return Home::exists(sample_homes(sample_folder()).own);
}

void FirstRun::openSample() {
  if (busy_) return;
  if (sample_here()) {
    enter_sample();
    return;
  }
  set_step(QStringLiteral("making"));
  busy_ = true;
  progress_ = 0;
  stop_ = std::make_shared<std::atomic<bool>>(false);
  emit changed();
  emit progressChanged();
  // Today's sitting, so that the programme is neither over nor far away.
  const std::string start = QDateTime(QDate::currentDate(), QTime(8, 0)).toOffsetFromUtc(7 * 3600).toString(Qt::ISODate).toStdString();
  run_errand<bool>(
      this,
      [folder = sample_folder(), start, stop = stop_, guard = QPointer<FirstRun>(this)]() -> Result<bool> {
        KYHOP_ASSIGN(const SamplePacket packet, read_sample_packet(find_sample_packet()));
        KYHOP_TRY(make_sample(folder, packet, start, [&](int done, int of) {
          on_window_thread([guard, done, of] {
            if (!guard) return;
            guard->progress_ = static_cast<qreal>(done) / of;
            emit guard->progressChanged();
          });
          return !stop->load();
        }));
        return true;
      },
      [this](Result<bool> made) {
        busy_ = false;
        if (made) {
          enter_sample();
        } else if (made.error().rule == "cancelled") {
          set_step(QStringLiteral("choice"));
        } else {
          set_step(QStringLiteral("choice"));
          fail(made.error());
        }
      });
}

void FirstRun::enter_sample() {
  const SampleHomes homes = sample_homes(sample_folder());
  auto home = Home::open(homes.own, nullptr);
  if (!home) {
    fail(home.error());
    return;
  }
  set_step(QStringLiteral("choice"));
  sample_ = true;
  emit sampleChanged();
  QStringList others;
  for (const auto& other : homes.others) others << QString::fromStdString(other.string());
  gate_.enter(std::move(*home));
  emit sampleOpened(others);
}

void FirstRun::throwSampleAway() {
  if (!sample_) return;
  sample_ = false;
  emit sampleClosed();
  emit sampleChanged();
  // Its databases are closed by now.
  std::error_code error;
  std::filesystem::remove_all(sample_folder(), error);
  gate_.look();
  if (error)
    fail({ErrorCode::io, sample_folder().string(), "the sample could not be removed: " + error.message(), "remove the folder by hand", {}});
}

}  // namespace kyhop
