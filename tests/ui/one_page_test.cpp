// SPDX-License-Identifier: AGPL-3.0-or-later
#include <catch2/catch.hpp>

#include <QFile>
#include <QImage>
#include <cstdlib>
#include <filesystem>
#include <iostream>

#include "tests/ui/virtual_screen.h"
#include "tests/unit/pdf_writer.h"

using namespace kyhop;
using namespace kyhop::test;

namespace {

/// The program under test lies beside this one.
QString program() {
  return QString::fromStdString((std::filesystem::read_symlink("/proc/self/exe").parent_path() / "kyhop").string());
}

struct Stage {
  VirtualScreen screen;
  QTemporaryDir folder;

  bool missing() const {
    if (!screen.works()) std::cout << "skipped: Xvfb is not installed\n";
    return !screen.works();
  }
  QString write(const QString& name, const std::string& text) const {
    QFile file(folder.filePath(name));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(text.data(), static_cast<qint64>(text.size()));
    return file.fileName();
  }
  /// The window as a picture; the program must end well and say nothing.
  QImage picture(const QStringList& arguments) const {
    const QString shot = folder.filePath("shot.png");
    const auto run = screen.run(program(), arguments + QStringList{"--screenshot", shot});
    INFO(run.errors.toStdString());
    REQUIRE(run.exit_code == 0);
    CHECK(run.errors.isEmpty());
    QImage image(shot);
    REQUIRE_FALSE(image.isNull());
    return image.convertToFormat(QImage::Format_RGB32);
  }
};

/// How many pixels of the middle third are darker or lighter than a limit of the grey scale.
struct Shades {
  int dark = 0;
  int white = 0;
  int all = 0;
};

Shades middle_of(const QImage& image) {
  Shades shades;
  for (int y = image.height() / 6; y < image.height(); ++y)
    for (int x = image.width() / 3; x < image.width() * 2 / 3; ++x) {
      const int grey = qGray(image.pixel(x, y));
      shades.dark += grey < 64;
      shades.white += grey == 255;
      ++shades.all;
    }
  return shades;
}

}  // namespace

TEST_CASE("A page is drawn: white paper with black letters, and another page looks different") {
  const Stage stage;
  if (stage.missing()) return;
  const QString file = stage.write("to-trinh.pdf", paper(3).text());
  const QImage first = stage.picture({"--open", file});
  const Shades shades = middle_of(first);
  CHECK(shades.white > shades.all / 2);
  CHECK(shades.dark > 200);
  CHECK(first.pixelColor(5, first.height() / 2) != QColor(Qt::white));  // beside the paper
  const QImage third = stage.picture({"--open", file + ":3"});
  CHECK(middle_of(third).dark > 200);
  CHECK(first != third);
  CHECK(third == stage.picture({"--open", file + ":99"}));
}

TEST_CASE("Started with nothing, the window says what it is, in Vietnamese or English") {
  const Stage stage;
  if (stage.missing()) return;
  const QImage vietnamese = stage.picture({});
  const QImage english = stage.picture({"--lang", "en"});
  CHECK(middle_of(vietnamese).dark > 200);
  CHECK(middle_of(english).dark > 200);
  CHECK(vietnamese != english);
}

TEST_CASE("A file that is no paper gives words in place of a page") {
  const Stage stage;
  if (stage.missing()) return;
  const QImage no_pdf = stage.picture({"--open", stage.write("thu.pdf", "Kính gửi")});
  const QImage missing = stage.picture({"--open", stage.folder.filePath("thu-khac.pdf")});
  CHECK(middle_of(no_pdf).dark > 200);
  CHECK(middle_of(no_pdf).white < middle_of(no_pdf).all / 2);
  CHECK(no_pdf != missing);
}

TEST_CASE("Wrong options are said in one line with exit code 2") {
  const Stage stage;
  if (stage.missing()) return;
  const auto language = stage.screen.run(program(), {"--lang", "fr"});
  CHECK(language.exit_code == 2);
  CHECK(language.errors == "kyhop: fr: there is no such language: choose vi or en\n");
  CHECK(stage.screen.run(program(), {"a.pdf"}).exit_code == 2);
}
