# SPDX-License-Identifier: AGPL-3.0-or-later
kyhop_fuzz(fuzz_gossip_messages SOURCES ${CMAKE_CURRENT_LIST_DIR}/gossip_messages_fuzz.cpp LINKS kyhop_gossip)
kyhop_fuzz(fuzz_gossip_conversation
  SOURCES ${CMAKE_CURRENT_LIST_DIR}/gossip_conversation_fuzz.cpp ${CMAKE_SOURCE_DIR}/tests/sim/record_store.cpp LINKS kyhop_gossip RUNS 500)
