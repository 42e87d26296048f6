// SPDX-License-Identifier: AGPL-3.0-or-later
#include "app/desk/drawing/drawing.h"

#include <QQmlEngine>

#include "app/desk/drawing/icon_provider.h"
#include "app/desk/drawing/password_accessible.h"
#include "app/desk/drawing/pressable_accessible.h"

/// Written by CMake from the classes with QML_ELEMENT. A static library keeps it only if something calls it.
void qml_register_types_Kyhop_Drawing();

namespace kyhop {

void prepare_drawing(QQmlEngine& engine) {
  qml_register_types_Kyhop_Drawing();
  PressableAccessible::install();
  PasswordAccessible::install();
  engine.addImageProvider(QStringLiteral("icon"), new IconProvider);
  engine.addImportPath(QStringLiteral("qrc:/"));
}

}  // namespace kyhop
