// SPDX-License-Identifier: AGPL-3.0-or-later
#include <QGuiApplication>
#include <QPainter>
#include <QSignalSpy>
#include <QTransform>

#include "app/desk/qr.h"
#include "app/desk/start/camera_view.h"
#include "app/meeting/commands/invite_text.h"
#include "tests/unit/take.h"

using namespace kyhop;

namespace {

Invite some_invite() {
  SeededRandom random(11);
  Invite invite;
  invite.id = random.id<InviteId>();
  invite.council = random.id<CouncilId>();
  invite.person = random.id<PersonId>();
  invite.secret = Secret(kInviteSecretSize);
  random.fill(invite.secret.span());
  invite.council_name = "Hội đồng nhân dân tỉnh Hòa Giang";
  invite.person_name = "Trần Thị Bích Hạnh";
  return invite;
}

QImage code_of(const Invite& invite, int side) {
  return draw_qr(QString::fromStdString(invite_text(invite)), side);
}

}  // namespace

TEST_CASE("an invite comes back from its code, also turned, small and under a lamp") {
  const Invite invite = some_invite();
  const QImage code = code_of(invite, 480);
  REQUIRE(!code.isNull());
  CHECK(code.width() <= 480);
  CHECK(take(read_qr(code)).encode() == invite.encode());
  CHECK(take(read_qr(code.transformed(QTransform().rotate(90)))).encode() == invite.encode());
  CHECK(take(read_qr(code.transformed(QTransform().rotate(17), Qt::SmoothTransformation))).encode() == invite.encode());

  QImage table(1600, 1200, QImage::Format_RGB32);
  QPainter painter(&table);
  QLinearGradient lamp(0, 0, 1600, 1200);
  lamp.setColorAt(0, QColor(250, 240, 220));
  lamp.setColorAt(1, QColor(110, 100, 90));
  painter.fillRect(table.rect(), lamp);
  painter.setCompositionMode(QPainter::CompositionMode_Multiply);
  painter.drawImage(700, 400, code);
  painter.end();
  CHECK(take(read_qr(table)).encode() == invite.encode());
}

TEST_CASE("a picture without an invite is refused with a sentence") {
  QImage white(300, 300, QImage::Format_RGB32);
  white.fill(Qt::white);
  for (const QImage& picture : {QImage(), white, draw_qr(QStringLiteral("https://example.vn"), 300)}) {
    const auto read = read_qr(picture);
    REQUIRE_FALSE(read);
    CHECK(read.error().code == ErrorCode::usage);
    CHECK_FALSE(read.error().todo.empty());
  }
}

TEST_CASE("a text too long for a code gives no picture") {
  CHECK(draw_qr(QString(8000, QLatin1Char('A')), 300).isNull());
}

TEST_CASE("what the camera sees is looked at until it holds a code, and each code is told once") {
  qputenv("QT_QPA_PLATFORM", "offscreen");
  int count = 1;
  std::string name = "unit_desk_qr";
  char* words[] = {name.data(), nullptr};
  const QGuiApplication application(count, words);
  const Invite invite = some_invite();
  CameraView view;
  QSignalSpy found(&view, &CameraView::found);
  QImage white(640, 480, QImage::Format_RGB32);
  white.fill(Qt::white);
  QImage table(white);
  QPainter(&table).drawImage(150, 60, code_of(invite, 330));
  view.see(white);
  CHECK_FALSE(found.wait(200));
  view.see(table);
  REQUIRE(found.wait(10'000));
  CHECK(found.takeFirst().front().toString().toStdString() == invite_text(invite));
  view.see(table);
  CHECK_FALSE(found.wait(200));
}
