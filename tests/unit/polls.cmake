# SPDX-License-Identifier: AGPL-3.0-or-later
kyhop_test(unit_polls_law SOURCES ${CMAKE_CURRENT_LIST_DIR}/polls_law_test.cpp LINKS kyhop_law)
