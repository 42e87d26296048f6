// SPDX-License-Identifier: AGPL-3.0-or-later
#include "app/desk/base/rows_model.h"
