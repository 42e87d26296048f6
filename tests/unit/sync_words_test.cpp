// SPDX-License-Identifier: AGPL-3.0-or-later
#include <catch2/catch.hpp>

#include "app/desk/talk/sync_words.h"

using namespace kyhop;

TEST_CASE("The sync line says no more than is known") {
  CHECK(SyncWords::line({0, 0, 0, 1}) == "Not connected · everything is kept on this device");
  CHECK(SyncWords::line({0, 0, 0, 1, 1'750'000'000'000}).startsWith("Not connected · up to date at "));
  // Papers that are not here do not come while nobody is near.
  CHECK(SyncWords::line({0, 0, 3, 0.64}) == "Not connected · everything is kept on this device");
  CHECK(SyncWords::line({12, 0, 0, 1}) == "Connected to 12 devices · all received");
  CHECK(SyncWords::line({1, 0, 0, 1}) == "Connected to 1 device · all received");
  CHECK(SyncWords::line({12, 2, 0, 1}) == "Connected to 12 devices · receiving");
  CHECK(SyncWords::line({12, 0, 3, 0.64}) == "Receiving 3 papers (64%)");
  CHECK(SyncWords::line({12, 0, 3, 0.9999}) == "Receiving 3 papers (99%)");
}

TEST_CASE("The dot is full only when everything is here") {
  CHECK(SyncWords::reach({0, 0, 0, 1}) == "offline");
  CHECK(SyncWords::reach({3, 0, 0, 1}) == "all");
  CHECK(SyncWords::reach({3, 1, 0, 1}) == "receiving");
  CHECK(SyncWords::reach({3, 0, 1, 0.5}) == "receiving");
}
