// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <QStringList>

class QQuickWindow;

namespace kyhop {

/// The words shown in a window that cannot be read in full, one entry each: they are wider or higher than their box, or reach out of the
/// window's or a page's side where nothing scrolls. Words that were told to end in "…" are meant so.
QStringList cut_words(const QQuickWindow& window);

}  // namespace kyhop
