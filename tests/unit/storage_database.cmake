# SPDX-License-Identifier: AGPL-3.0-or-later
kyhop_test(unit_database SOURCES ${CMAKE_CURRENT_LIST_DIR}/database_test.cpp LINKS kyhop_database)
