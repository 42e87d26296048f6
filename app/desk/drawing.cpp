// SPDX-License-Identifier: AGPL-3.0-or-later
#include "app/desk/drawing.h"

#include <QQmlEngine>

#include "app/desk/icon_provider.h"
#include "app/desk/qr.h"

/// Written by CMake from the classes with QML_ELEMENT. A static library keeps it only if something calls it.
void qml_register_types_Kyhop_Desk();
void qml_register_types_Kyhop_Base();

namespace kyhop {

void prepare_drawing(QQmlEngine& engine) {
  qml_register_types_Kyhop_Base();
  qml_register_types_Kyhop_Desk();
  engine.addImageProvider(QStringLiteral("icon"), new IconProvider);
  engine.addImageProvider(QStringLiteral("qr"), new QrProvider);
  engine.addImportPath(QStringLiteral("qrc:/"));
}

}  // namespace kyhop
