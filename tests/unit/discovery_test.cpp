// SPDX-License-Identifier: AGPL-3.0-or-later
#include <unistd.h>

#include <sys/time.h>
#include <algorithm>
#include <asio/io_context.hpp>
#include <catch2/catch.hpp>

#include "sync/discovery/avahi_discovery.h"
#include "sync/discovery/avahi_poll.h"
#include "sync/discovery/own_addresses.h"

using namespace kyhop;

namespace {

struct Secrets {
  SeededRandom random{7};
  Bytes link = Bytes(32, 1), other = Bytes(32, 2), invite = Bytes(32, 3);
  std::string instance = random_service_name(random);
  ServiceText text = make_service_text(instance, 4000, link, std::vector<ByteView>{invite}, random);
};

std::vector<std::string> with(std::vector<std::string> strings, std::size_t place, std::string value) {
  strings.at(place) = std::move(value);
  return strings;
}

}  // namespace

TEST_CASE("a council's device is recognised by any of the link secrets that its council has used") {
  const Secrets s;
  CHECK(matches(s.text, s.instance, 4000, std::vector<ByteView>{s.link}) == 0u);
  CHECK(matches(s.text, s.instance, 4000, std::vector<ByteView>{s.other, s.link}) == 1u);
}

TEST_CASE("another council, another port and another name are strangers") {
  const Secrets s;
  CHECK_FALSE(matches(s.text, s.instance, 4000, std::vector<ByteView>{s.other}));
  CHECK_FALSE(matches(s.text, s.instance, 4001, std::vector<ByteView>{s.link}));
  CHECK_FALSE(matches(s.text, "0123456789abcdef", 4000, std::vector<ByteView>{s.link}));
  CHECK_FALSE(matches(s.text, s.instance, 4000, {}));
}

TEST_CASE("a secret of the wrong length recognises nobody, not even a tag made without a key") {
  Secrets s;
  const ServiceText unkeyed = make_service_text(s.instance, 4000, {}, {}, s.random);
  CHECK_FALSE(matches(unkeyed, s.instance, 4000, std::vector<ByteView>{ByteView{}}));
  const Bytes shorter(31, 1);
  CHECK_FALSE(matches(s.text, s.instance, 4000, std::vector<ByteView>{shorter}));
}

TEST_CASE("a joiner finds the clerk's device by the invite alone, and the council's secret does not stand for an invite") {
  const Secrets s;
  CHECK(matches_invite(s.text, s.instance, 4000, std::vector<ByteView>{s.invite}) == 0u);
  CHECK_FALSE(matches_invite(s.text, s.instance, 4000, std::vector<ByteView>{s.link}));
  CHECK_FALSE(matches_invite(s.text, s.instance, 4001, std::vector<ByteView>{s.invite}));
  CHECK_FALSE(matches(s.text, s.instance, 4000, std::vector<ByteView>{s.invite}));
}

TEST_CASE("four invites are findable at once, a fifth is not") {
  Secrets s;
  std::vector<Bytes> psks;
  for (Byte i = 0; i < 5; ++i) psks.emplace_back(32, Byte(10 + i));
  const std::vector<ByteView> views(psks.begin(), psks.end());
  const ServiceText text = make_service_text(s.instance, 9, s.link, views, s.random);
  for (std::size_t i = 0; i < 5; ++i) CHECK(matches_invite(text, s.instance, 9, std::vector{views[i]}).has_value() == (i < 4));
}

TEST_CASE("an announcement does not show whether an invite is open, and two of them have nothing in common") {
  Secrets s;
  const ServiceText none = make_service_text(s.instance, 4000, s.link, {}, s.random);
  CHECK(encode_service_text(none).at(3).size() == encode_service_text(s.text).at(3).size());
  CHECK(none.nonce != s.text.nonce);
  CHECK(none.council != s.text.council);
}

TEST_CASE("the council tag is the keyed BLAKE2b-64 of the format's page") {
  // Made with Python: hashlib.blake2b(b"kyhop discovery council v1" + bytes(range(8)) + b"0123456789abcdef" + b"\x39\x30",
  // digest_size=8, key=bytes([7]) * 32).
  ServiceText text;
  text.nonce = *ServiceNonce::from_hex("0001020304050607");
  text.council = *ServiceTag::from_hex("c5224e314c19733f");
  text.invites[2] = *ServiceTag::from_hex("a9a96c6b7b044ced");
  const Bytes key(32, 7);
  CHECK(matches(text, "0123456789abcdef", 12345, std::vector<ByteView>{key}));
  CHECK(matches_invite(text, "0123456789abcdef", 12345, std::vector<ByteView>{key}));
}

TEST_CASE("an announcement's text round-trips, in any order and with keys of later versions") {
  const Secrets s;
  auto strings = encode_service_text(s.text);
  CHECK(decode_service_text(strings).value() == s.text);
  std::reverse(strings.begin(), strings.end());
  strings.push_back("zz=later");
  strings.push_back("k=later");
  strings.push_back("flag");
  strings.push_back("");
  CHECK(decode_service_text(strings).value() == s.text);
}

TEST_CASE("a hostile announcement's text is refused") {
  const Secrets s;
  const auto good = encode_service_text(s.text);
  const auto refused = [](const std::vector<std::string>& strings) {
    const auto text = decode_service_text(strings);
    return !text && text.error().code == ErrorCode::integrity && !text.error().why.empty();
  };
  CHECK(refused({}));
  CHECK(refused(with(good, 0, "v=2")));
  CHECK(refused(with(good, 0, "v=")));
  CHECK(refused(with(good, 1, "n=")));
  CHECK(refused(with(good, 1, good[1] + "00")));
  CHECK(refused(with(good, 1, "n=000102030405060G")));
  CHECK(refused(with(good, 1, "n=000102030405060A")));
  CHECK(refused(with(good, 2, "h")));
  CHECK(refused(with(good, 3, good[3].substr(0, good[3].size() - 16))));
  for (std::size_t missing = 0; missing < 4; ++missing) CHECK(refused(with(good, missing, "x=")));
  auto repeated = good;
  repeated.push_back(good[2]);
  CHECK(refused(repeated));
  auto empty_first = good;
  empty_first.insert(empty_first.begin(), "h=");
  CHECK(refused(empty_first));
  auto many = good;
  many.resize(17, "x=1");
  CHECK(refused(many));
  auto large = good;
  for (int i = 0; i < 5; ++i) large.push_back("x=" + std::string(250, 'a'));
  CHECK(refused(large));
}

TEST_CASE("only names of our own form are names of devices") {
  SeededRandom random(3);
  CHECK(is_service_name(random_service_name(random)));
  for (const std::string name : {"", "0123456789abcde", "0123456789abcdef0", "0123456789ABCDEF", "Máy in tầng 2", "0123456789abcde\n"})
    CHECK_FALSE(is_service_name(name));
}

TEST_CASE("this device shows its hall addresses, and loopback only where there is nothing else") {
  const ListedAddress loop{{1, "127.0.0.1"}, true, true, false, false};
  const ListedAddress wired{{2, "10.0.0.5"}, true, false, false, true};
  const ListedAddress wired6{{2, "fe80::5"}, true, false, false, true};
  const ListedAddress tunnel{{3, "10.8.0.2"}, true, false, true, true};
  const ListedAddress unplugged{{4, "10.1.0.2"}, false, false, false, true};
  CHECK(suitable_addresses({loop, wired6, wired, tunnel, unplugged}) == std::vector<OwnAddress>{{2, "10.0.0.5"}, {2, "fe80::5"}});
  CHECK(suitable_addresses({loop, tunnel, unplugged}) == std::vector<OwnAddress>{{1, "127.0.0.1"}});
  CHECK(suitable_addresses({}).empty());
}

TEST_CASE("a machine of many addresses stays below what avahi-daemon takes in one group") {
  std::vector<ListedAddress> listed;
  for (int interface = 1; interface <= 20; ++interface)
    for (int i = 0; i < 10; ++i) listed.push_back({{interface, "2001:db8::" + std::to_string(i)}, true, false, false, true});
  for (int interface = 1; interface <= 20; ++interface) listed.push_back({{interface, "10.0.0.1"}, true, false, false, true});
  const auto chosen = suitable_addresses(listed);
  CHECK(chosen.size() == 24);
  CHECK(std::count_if(chosen.begin(), chosen.end(), [](const OwnAddress& own) { return own.address == "10.0.0.1"; }) == 8);
}

TEST_CASE("the Avahi library's watches on asio report what is readable, twice on one socket, and stop when freed") {
  asio::io_context context;
  AvahiPollOnAsio poll(context);
  int ends[2];
  REQUIRE(pipe(ends) == 0);
  struct Seen {
    int reads = 0;
    bool free_itself = false;
    const AvahiPoll* api = nullptr;
  };
  const auto on_event = [](AvahiWatch* watch, int fd, AvahiWatchEvent event, void* data) {
    auto* seen = static_cast<Seen*>(data);
    CHECK((event & AVAHI_WATCH_IN) != 0);
    CHECK((seen->api->watch_get_events(watch) & AVAHI_WATCH_IN) != 0);
    ++seen->reads;
    if (seen->free_itself)
      seen->api->watch_free(watch);
    else {
      char byte;
      CHECK(read(fd, &byte, 1) == 1);
      seen->api->watch_update(watch, AvahiWatchEvent{});
    }
  };
  Seen once{0, true, poll.api()}, twice{0, false, poll.api()};
  REQUIRE(poll.api()->watch_new(poll.api(), ends[0], AVAHI_WATCH_IN, on_event, &once) != nullptr);
  AvahiWatch* const reader = poll.api()->watch_new(poll.api(), ends[0], AVAHI_WATCH_IN, on_event, &twice);
  REQUIRE(reader != nullptr);
  context.poll();
  CHECK(once.reads + twice.reads == 0);
  REQUIRE(write(ends[1], "ab", 2) == 2);
  context.run_for(std::chrono::milliseconds(200));
  CHECK(once.reads == 1);
  CHECK(twice.reads == 1);  // one byte is left, but the watch wants nothing now
  poll.api()->watch_update(reader, AVAHI_WATCH_IN);
  context.restart();
  context.run_for(std::chrono::milliseconds(200));
  CHECK(twice.reads == 2);
  close(ends[0]);
  close(ends[1]);
}

TEST_CASE("the Avahi library's timeouts on asio fire once, follow updates and stay silent when disarmed") {
  asio::io_context context;
  AvahiPollOnAsio poll(context);
  int fired[3] = {0, 0, 0};
  const auto count = [](AvahiTimeout*, void* data) { ++*static_cast<int*>(data); };
  timeval now{};
  gettimeofday(&now, nullptr);
  const timeval past{now.tv_sec - 5, 0}, later{now.tv_sec + 3600, 0};
  poll.api()->timeout_new(poll.api(), &past, count, &fired[0]);
  AvahiTimeout* const moved = poll.api()->timeout_new(poll.api(), &later, count, &fired[1]);
  AvahiTimeout* const disarmed = poll.api()->timeout_new(poll.api(), &past, count, &fired[2]);
  poll.api()->timeout_update(moved, &past);
  poll.api()->timeout_update(disarmed, nullptr);
  context.run_for(std::chrono::milliseconds(200));
  CHECK(fired[0] == 1);
  CHECK(fired[1] == 1);
  CHECK(fired[2] == 0);
}

TEST_CASE("without a system bus discovery says so in a sentence and can be stopped from inside an event") {
  setenv("DBUS_SYSTEM_BUS_ADDRESS", "unix:path=/nonexistent/kyhop-test-bus", 1);
  asio::io_context context;
  SystemRandom random;
  const auto discovery = make_avahi_discovery(context, random, {std::chrono::hours(1), std::chrono::milliseconds(20)});
  discovery->announce(Announcement{4000, Secret(ByteView(Bytes(32, 1))), {}});
  std::vector<DiscoveryState> states;
  discovery->start({[](const PeerCandidate&) {}, [](const std::string&) {},
                    [&](const DiscoveryState& state) {
                      states.push_back(state);
                      discovery->stop();
                    }});
  CHECK(states.empty());  // never from inside a call
  context.run_for(std::chrono::seconds(5));
  REQUIRE(states.size() == 1);
  CHECK_FALSE(states[0].available());
  CHECK(states[0].problem->sentence().find("system bus") != std::string::npos);
  CHECK(states[0].problem->sentence().find("typed address") != std::string::npos);
}
