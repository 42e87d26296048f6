# SPDX-License-Identifier: AGPL-3.0-or-later
kyhop_test(unit_base SOURCES ${CMAKE_CURRENT_LIST_DIR}/base_test.cpp LINKS kyhop_crypto)
