# SPDX-License-Identifier: AGPL-3.0-or-later
kyhop_test(unit_node SOURCES ${CMAKE_CURRENT_LIST_DIR}/node_test.cpp ${CMAKE_CURRENT_LIST_DIR}/node_join_test.cpp ${CMAKE_CURRENT_LIST_DIR}/node_finding_test.cpp LINKS kyhop_node kyhop_meeting_fold)
