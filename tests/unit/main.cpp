// SPDX-License-Identifier: AGPL-3.0-or-later
#define CATCH_CONFIG_RUNNER
#include <catch2/catch.hpp>

#include "storage/crypto/crypto.h"

int main(int argc, char** argv) {
  if (!kyhop::crypto_ready()) return 1;
  return Catch::Session().run(argc, argv);
}
