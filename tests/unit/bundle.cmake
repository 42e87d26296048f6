# SPDX-License-Identifier: AGPL-3.0-or-later
kyhop_test(unit_bundle SOURCES ${CMAKE_CURRENT_LIST_DIR}/bundle_test.cpp LINKS kyhop_bundle)
