# SPDX-License-Identifier: AGPL-3.0-or-later
kyhop_test(unit_trust SOURCES ${CMAKE_CURRENT_LIST_DIR}/trust_test.cpp LINKS kyhop_trust)
kyhop_test(unit_trust_structures SOURCES ${CMAKE_CURRENT_LIST_DIR}/trust_structures_test.cpp LINKS kyhop_trust)
kyhop_test(unit_trust_scale SOURCES ${CMAKE_CURRENT_LIST_DIR}/trust_scale_test.cpp LINKS kyhop_trust)
