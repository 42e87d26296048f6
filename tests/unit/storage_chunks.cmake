# SPDX-License-Identifier: AGPL-3.0-or-later
kyhop_test(unit_chunks SOURCES ${CMAKE_CURRENT_LIST_DIR}/chunks_test.cpp LINKS kyhop_chunks)
