// SPDX-License-Identifier: AGPL-3.0-or-later
#include <catch2/catch.hpp>

#include <QDir>
#include <QImage>
#include <cstdlib>
#include <filesystem>
#include <iostream>
#include <set>

#include "tests/ui/virtual_screen.h"

using namespace kyhop::test;

TEST_CASE("Every real paper, damaged and hostile ones included, shows pages or a sentence") {
  const char* shared = std::getenv("KYHOP_SHARED");
  const QDir papers(QString::fromUtf8(shared ? shared : "") + "/data/pdfs");
  const VirtualScreen screen;
  if (!papers.exists() || !screen.works()) {
    std::cout << "skipped: the papers or Xvfb are not here\n";
    return;
  }
  const QString program =
      QString::fromStdString((std::filesystem::read_symlink("/proc/self/exe").parent_path() / "reader_window").string());
  const QTemporaryDir folder;
  const QString shot = folder.filePath("shot.png");
  for (const QString& name : papers.entryList({"*.pdf"}, QDir::Files)) {
    INFO(name.toStdString());
    const auto run = screen.run(program, {papers.filePath(name), "--size", "800x600", "--screenshot", shot});
    CHECK(run.exit_code == 0);
    CHECK(run.errors.toStdString().empty());
    const QImage image(shot);
    REQUIRE_FALSE(image.isNull());
    // Below the bar: a page with something on it, or words.
    std::set<QRgb> colours;
    for (int y = 100; y < image.height() - 100; y += 2)
      for (int x = 0; x < image.width(); x += 2) colours.insert(image.pixel(x, y));
    CHECK(colours.size() > 1);
  }
}
