# SPDX-License-Identifier: AGPL-3.0-or-later
kyhop_test(unit_papers SOURCES ${CMAKE_CURRENT_LIST_DIR}/papers_test.cpp ${CMAKE_CURRENT_LIST_DIR}/papers_exchange_test.cpp
  ${CMAKE_SOURCE_DIR}/tests/sim/paper_swarm.cpp LINKS kyhop_papers)
