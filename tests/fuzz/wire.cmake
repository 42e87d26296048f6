# SPDX-License-Identifier: AGPL-3.0-or-later
kyhop_fuzz(fuzz_noise SOURCES ${CMAKE_CURRENT_LIST_DIR}/noise_fuzz.cpp LINKS kyhop_wire)
kyhop_fuzz(fuzz_link_handshake SOURCES ${CMAKE_CURRENT_LIST_DIR}/link_handshake_fuzz.cpp LINKS kyhop_wire)
kyhop_fuzz(fuzz_channel SOURCES ${CMAKE_CURRENT_LIST_DIR}/channel_fuzz.cpp LINKS kyhop_wire RUNS 10000)
