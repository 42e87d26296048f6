# SPDX-License-Identifier: AGPL-3.0-or-later
kyhop_test(unit_discovery SOURCES ${CMAKE_CURRENT_LIST_DIR}/discovery_test.cpp LINKS kyhop_discovery)
