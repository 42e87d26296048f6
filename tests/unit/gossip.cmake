# SPDX-License-Identifier: AGPL-3.0-or-later
kyhop_test(unit_gossip
  SOURCES ${CMAKE_CURRENT_LIST_DIR}/gossip_test.cpp ${CMAKE_CURRENT_LIST_DIR}/gossip_frontier_test.cpp
          ${CMAKE_CURRENT_LIST_DIR}/gossip_trouble_test.cpp ${CMAKE_CURRENT_LIST_DIR}/gossip_messages_test.cpp
          ${CMAKE_SOURCE_DIR}/tests/sim/record_store.cpp
  LINKS kyhop_gossip)
