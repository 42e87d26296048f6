# SPDX-License-Identifier: AGPL-3.0-or-later
kyhop_test(unit_wire SOURCES ${CMAKE_CURRENT_LIST_DIR}/wire_noise_test.cpp ${CMAKE_CURRENT_LIST_DIR}/wire_handshake_test.cpp
  ${CMAKE_CURRENT_LIST_DIR}/wire_channel_test.cpp ${CMAKE_CURRENT_LIST_DIR}/wire_transport_test.cpp LINKS kyhop_wire)
add_dependencies(unit_wire noise_vectors)
