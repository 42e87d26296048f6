// SPDX-License-Identifier: AGPL-3.0-or-later
#include "app/desk/reading/note_row.h"
