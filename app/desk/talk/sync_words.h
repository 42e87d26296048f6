// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>

namespace kyhop {

/// What the sync line knows.
struct SyncFacts {
  int links = 0;   ///< devices that are connected
  int behind = 0;  ///< of them, those that do not hold the same yet
  int papers_coming = 0;
  qreal papers_share = 1;
  qint64 last_link = 0;  ///< when a device was connected last, in milliseconds since 1970; 0: not since the window opened
  friend bool operator==(const SyncFacts&, const SyncFacts&) = default;
};

/// The sync line in words: calm, and never more than is known.
class SyncWords {
  Q_DECLARE_TR_FUNCTIONS(SyncWords)

 public:
  /// «Kết nối 12 máy · đã nhận đủ»
  static QString line(const SyncFacts& facts);
  /// «12 máy»
  static QString brief(const SyncFacts& facts);
  /// all, receiving, offline: the shape of the dot.
  static QString reach(const SyncFacts& facts);
  /// «Mọi việc đã lưu trên máy này. Không cần bấm gì.»
  static QString comfort(const SyncFacts& facts);
};

}  // namespace kyhop
