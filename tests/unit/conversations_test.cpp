// SPDX-License-Identifier: AGPL-3.0-or-later
#include <catch2/catch.hpp>

#include "app/desk/talk/conversations.h"
#include "storage/crypto/crypto.h"

using namespace kyhop;

namespace {

PersonId person(const char* name) {
  return PersonId::prefix_of(hash256(name, {}).view());
}

struct Hall {
  PersonId me = person("me"), hoa = person("hoa"), nam = person("nam");
  QList<HeardMessage> said;
  Listener listener{me, {QStringLiteral("Tổ 4"), QStringLiteral("Ban Pháp chế")}, {}};

  void say(const PersonId& from, const AudienceView& to, const char* text, std::uint64_t at, std::uint64_t arrival) {
    HeardMessage message;
    message.view.id = RecordHash::prefix_of(hash256(text, {}).view());
    message.view.from = from;
    message.view.to = to;
    message.view.text = text;
    message.view.at_ms = at;
    message.from = from == me ? "Tôi" : from == hoa ? "Hoa" : "Nam";
    message.recipient = to.person == hoa ? "Hoa" : "Nam";
    message.arrival = arrival;
    said << message;
  }
  QStringList ids() const {
    QStringList list;
    for (const ConversationRow& row : conversations(said, listener)) list << row.id;
    return list;
  }
};

const AudienceView kEveryone{};

AudienceView to_person(const PersonId& person) {
  return {AudienceView::Sort::person, person, {}};
}

}  // namespace

TEST_CASE("Everyone and the own groups are there before anybody wrote") {
  const Hall hall;
  CHECK(hall.ids() == QStringList{"everyone", "group:Ban Pháp chế", "group:Tổ 4"});
  for (const ConversationRow& row : conversations(hall.said, hall.listener)) CHECK(row.unread == 0);
}

TEST_CASE("A private talk is one conversation, whoever of the two writes, and the last one stands first") {
  Hall hall;
  hall.say(hall.me, to_person(hall.hoa), "chào Hoa", 100, 1);
  hall.say(hall.nam, to_person(hall.me), "chào từ Nam", 200, 2);
  const QString hoa = "person:" + QString::fromStdString(hall.hoa.hex()), nam = "person:" + QString::fromStdString(hall.nam.hex());
  CHECK(hall.ids().mid(3) == QStringList{nam, hoa});
  hall.say(hall.hoa, to_person(hall.me), "chào lại", 300, 3);
  CHECK(hall.ids().mid(3) == QStringList{hoa, nam});
  const auto rows = conversations(hall.said, hall.listener);
  CHECK(rows[3].name == "Hoa");
  CHECK(rows[3].last == "chào lại");
  CHECK(rows[3].first_person);
  CHECK_FALSE(rows[4].first_person);
}

TEST_CASE("What arrived after the last look is not read yet, also when it was written long before") {
  Hall hall;
  hall.listener.looked["everyone"] = 10;
  hall.say(hall.hoa, kEveryone, "cũ", 100, 9);
  hall.say(hall.hoa, kEveryone, "viết trước, đến sau", 50, 11);
  hall.say(hall.me, kEveryone, "của tôi", 200, 12);
  const auto rows = conversations(hall.said, hall.listener);
  CHECK(rows[0].unread == 1);
  CHECK(rows[0].last == "của tôi");
  CHECK(rows[0].last_from.isEmpty());
}

TEST_CASE("An own message has arrived when another device is known to have it, and not before") {
  MessageView message;
  message.at_ms = 1000;
  CHECK(delivery(message, true, 999) == "waiting");
  CHECK(delivery(message, true, 1000) == "arrived");
  CHECK(delivery(message, false, 0).isEmpty());
  message.waiting_for_device = true;
  CHECK(delivery(message, true, 5000) == "device");
}
