# SPDX-License-Identifier: AGPL-3.0-or-later
kyhop_test(unit_search SOURCES ${CMAKE_CURRENT_LIST_DIR}/search_test.cpp LINKS kyhop_search)
