# SPDX-License-Identifier: AGPL-3.0-or-later
kyhop_test(unit_record_golden SOURCES ${CMAKE_CURRENT_LIST_DIR}/record_golden_test.cpp LINKS kyhop_meeting_fold)
kyhop_test(unit_record SOURCES ${CMAKE_CURRENT_LIST_DIR}/record_test.cpp LINKS kyhop_trust)
