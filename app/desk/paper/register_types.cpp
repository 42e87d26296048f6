// SPDX-License-Identifier: AGPL-3.0-or-later
#include "app/desk/paper/register_types.h"

#include "app/desk/paper/paper_accessible.h"

/// Written by CMake from the classes with QML_ELEMENT. A static library keeps it only if something calls it.
void qml_register_types_Kyhop_Paper();

namespace kyhop {

void register_paper_types() {
  qml_register_types_Kyhop_Paper();
  PaperAccessible::install();
}

}  // namespace kyhop
