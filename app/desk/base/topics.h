// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <QFlags>

#include "sync/record/record.h"

namespace kyhop {

/// What a part of the window is about, and what a change of the replica may touch.
enum class Topic : unsigned {
  roster = 1,    ///< persons, roles, devices
  meetings = 2,  ///< meetings and their agendas
  papers = 4,
  notes = 8,
  chat = 16,
  presence = 32,
  polls = 64,
  speakers = 256,  ///< who speaks and who waits to
  local = 128,  ///< this device's own: what arrived of papers, who is connected, invites, what was indexed
};
Q_DECLARE_FLAGS(Topics, Topic)
Q_DECLARE_OPERATORS_FOR_FLAGS(Topics)

inline constexpr unsigned kEveryTopic = 511;

/// What a record of this kind may change on its own. Kinds that change what others mean (authority entries, keys) touch everything.
Topics topics_of(Kind kind);

}  // namespace kyhop
