// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <QVariantMap>

#include "app/meeting/commands/words.h"

namespace kyhop {

/// The places of a note as the reader draws them: eight numbers each, shares of the page.
QVariantList quads_of(const NotePlace& place);
/// Page, quote and place of what the reader gives: {page, text, prefix, suffix, begin, end, quads}.
NewNote note_at(const QVariantMap& place);

}  // namespace kyhop
