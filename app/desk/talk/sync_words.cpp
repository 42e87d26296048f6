// SPDX-License-Identifier: AGPL-3.0-or-later
#include "app/desk/talk/sync_words.h"

#include <QLocale>
#include <algorithm>
#include <cmath>

#include "app/desk/base/wording.h"

namespace kyhop {

namespace {

QString percent(qreal share) {
  // 100 % is said when everything is here, not before.
  return QString::number(std::clamp(static_cast<int>(std::floor(share * 100)), 0, 99));
}

}  // namespace

QString SyncWords::reach(const SyncFacts& facts) {
  if (facts.links == 0) return QStringLiteral("offline");
  return facts.papers_coming > 0 || facts.behind > 0 ? QStringLiteral("receiving") : QStringLiteral("all");
}

QString SyncWords::line(const SyncFacts& facts) {
  if (facts.links == 0 && facts.last_link > 0) return tr("Not connected · up to date at %1").arg(Wording::clock(facts.last_link));
  if (facts.links == 0) return tr("Not connected · everything is kept on this device");
  if (facts.papers_coming == 1) return tr("Receiving 1 paper (%1%)").arg(percent(facts.papers_share));
  if (facts.papers_coming > 1) return tr("Receiving %1 papers (%2%)").arg(facts.papers_coming).arg(percent(facts.papers_share));
  if (facts.behind > 0)
    return facts.links == 1 ? tr("Connected to 1 device · receiving") : tr("Connected to %1 devices · receiving").arg(facts.links);
  return facts.links == 1 ? tr("Connected to 1 device · all received") : tr("Connected to %1 devices · all received").arg(facts.links);
}

QString SyncWords::brief(const SyncFacts& facts) {
  if (facts.links == 0) return tr("Not connected");
  if (facts.papers_coming > 0) return tr("%1%", "of the papers").arg(percent(facts.papers_share));
  return facts.links == 1 ? tr("1 device") : tr("%1 devices").arg(facts.links);
}

QString SyncWords::comfort(const SyncFacts& facts) {
  if (facts.links == 0) return tr("You can read, write and vote; it is passed on when another device is near.");
  return tr("Everything is kept on this device. Nothing needs to be pressed.");
}

}  // namespace kyhop
