// SPDX-License-Identifier: AGPL-3.0-or-later
#include "app/desk/paper/register_types.h"

#include <QtQml>

#include "app/desk/paper/page_anchor.h"
#include "app/desk/paper/paper_thumbnail.h"

namespace kyhop {

void register_paper_types() {
  constexpr const char* kModule = "Kyhop.Paper";
  qmlRegisterType<OpenPaper>(kModule, 1, 0, "OpenPaper");
  qmlRegisterType<PaperView>(kModule, 1, 0, "PaperView");
  qmlRegisterType<PaperThumbnail>(kModule, 1, 0, "PaperThumbnail");
  qmlRegisterType<PageAnchor>(kModule, 1, 0, "PageAnchor");
  qmlRegisterAnonymousType<OutlineModel>(kModule, 1);
}

}  // namespace kyhop
