# SPDX-License-Identifier: AGPL-3.0-or-later
kyhop_test(unit_home SOURCES ${CMAKE_CURRENT_LIST_DIR}/home_test.cpp ${CMAKE_CURRENT_LIST_DIR}/restore_witness_test.cpp LINKS kyhop_home)
