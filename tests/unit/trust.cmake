# SPDX-License-Identifier: AGPL-3.0-or-later
kyhop_test(unit_trust SOURCES ${CMAKE_CURRENT_LIST_DIR}/trust_test.cpp LINKS kyhop_trust)
