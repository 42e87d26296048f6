// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <QString>

#include "storage/base/error.h"

namespace kyhop {

/// A failure in the window's language.
struct ErrorText {
  QString what;  ///< the thing concerned, as the lower floor named it
  QString why;   ///< one sentence
  QString todo;  ///< one sentence; may be empty

  /// «why. what to do.»
  QString sentence() const;
};

/// The lower floors write their sentences in English; they are the source texts of the translation context "Errors". Numbers and what
/// stands in «…» are looked up as %1, %2 … . What has no translation is shown as it is, after a general sentence of the window's language.
ErrorText error_text(const Error& error);

}  // namespace kyhop
