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
  ChatReader reader{me, {QStringLiteral("Tổ 4"), QStringLiteral("Ban Pháp chế")}, QStringLiteral("Tổ 4"), {}, {}};

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
    for (const ConversationRow& row : conversations(said, reader)) list << row.id;
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
  CHECK(hall.ids() == QStringList{"everyone", "group:Tổ 4", "group:Ban Pháp chế"});
  for (const ConversationRow& row : conversations(hall.said, hall.reader)) CHECK(row.unread == 0);
}

TEST_CASE("The own group of delegates is marked as such, a committee is not") {
  const Hall hall;
  const auto rows = conversations(hall.said, hall.reader);
  CHECK(rows[1].own);
  CHECK(rows[1].name == "Tổ 4");
  CHECK_FALSE(rows[2].own);
}

TEST_CASE("The item under discussion has a conversation, of others those that were spoken of, and none of another programme") {
  Hall hall;
  const auto item = [](const char* title) { return EntityId::prefix_of(hash256(title, {}).view()); };
  const auto key = [&](const char* title) { return "item:" + QString::fromStdString(item(title).hex()); };
  int number = 0;
  for (const char* title : {"Khai mạc", "Ngân sách", "Giá đất"})
    hall.reader.items << TalkItem{QString::fromStdString(item(title).hex()), QString::number(++number), title, number == 3};
  CHECK(hall.ids().mid(3) == QStringList{key("Giá đất")});
  hall.say(hall.hoa, kEveryone, "về ngân sách", 100, 1);
  hall.said.last().view.item = item("Ngân sách");
  hall.say(hall.hoa, kEveryone, "của kỳ họp trước", 200, 2);
  hall.said.last().view.item = item("Năm ngoái");
  hall.say(hall.hoa, to_person(hall.me), "riêng", 50, 3);
  const auto rows = conversations(hall.said, hall.reader);
  REQUIRE(rows.size() == 6);
  CHECK(hall.ids().mid(3, 2) == QStringList{key("Giá đất"), key("Ngân sách")});
  CHECK(rows[3].number == "3");
  CHECK(rows[3].last.isEmpty());
  CHECK(rows[4].name == "Ngân sách");
  CHECK(rows[4].last == "về ngân sách");
  CHECK(rows[4].unread == 1);
  CHECK(rows[0].last.isEmpty());
  CHECK(rows[5].first_person);
}

TEST_CASE("A private talk is one conversation, whoever of the two writes, and the last one stands first") {
  Hall hall;
  hall.say(hall.me, to_person(hall.hoa), "chào Hoa", 100, 1);
  hall.say(hall.nam, to_person(hall.me), "chào từ Nam", 200, 2);
  const QString hoa = "person:" + QString::fromStdString(hall.hoa.hex()), nam = "person:" + QString::fromStdString(hall.nam.hex());
  CHECK(hall.ids().mid(3) == QStringList{nam, hoa});
  hall.say(hall.hoa, to_person(hall.me), "chào lại", 300, 3);
  CHECK(hall.ids().mid(3) == QStringList{hoa, nam});
  const auto rows = conversations(hall.said, hall.reader);
  CHECK(rows[3].name == "Hoa");
  CHECK(rows[3].last == "chào lại");
  CHECK(rows[3].first_person);
  CHECK_FALSE(rows[4].first_person);
}

TEST_CASE("What arrived after the last look is not read yet, also when it was written long before") {
  Hall hall;
  hall.reader.looked["everyone"] = 10;
  hall.say(hall.hoa, kEveryone, "cũ", 100, 9);
  hall.say(hall.hoa, kEveryone, "viết trước, đến sau", 50, 11);
  hall.say(hall.me, kEveryone, "của tôi", 200, 12);
  const auto rows = conversations(hall.said, hall.reader);
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
