// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <QString>

#include "storage/base/error.h"

namespace kyhop {

/// The error of a paper in the window's language: why, and what to do.
QString paper_words(const Error& error);

}  // namespace kyhop
