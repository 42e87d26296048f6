// SPDX-License-Identifier: AGPL-3.0-or-later
//
// Real papers, some damaged or hostile, that are not part of the project: the folder data/pdfs of $KYHOP_SHARED.

#include <catch2/catch.hpp>

#include <cstdlib>
#include <iostream>

#include "app/reader/paper_probe.h"

using namespace kyhop;
namespace fs = std::filesystem;

TEST_CASE("Every paper of the collection is taken or refused with a reason, without breaking its reader") {
  const char* shared = std::getenv("KYHOP_SHARED");
  const fs::path folder = shared ? fs::path(shared) / "data" / "pdfs" : fs::path();
  if (!fs::is_directory(folder)) {
    std::cout << "skipped: no folder data/pdfs in KYHOP_SHARED\n";
    return;
  }
  int taken = 0;
  int refused = 0;
  for (const auto& file : fs::directory_iterator(folder)) {
    INFO(file.path().filename());
    const auto inspection = PaperProbe().inspect(file.path());
    (inspection ? taken : refused)++;
    if (inspection) {
      CHECK_FALSE(inspection->pages.empty());
      continue;
    }
    const auto fault = fault_of(inspection.error());
    REQUIRE(fault.has_value());
    const bool about_the_file = fault == PaperFault::damaged || fault == PaperFault::no_pages || fault == PaperFault::encrypted ||
                                fault == PaperFault::too_many_pages || fault == PaperFault::not_pdf;
    CHECK(about_the_file);
  }
  std::cout << taken << " papers taken, " << refused << " refused\n";
  CHECK(taken > refused);
}
