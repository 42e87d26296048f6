# SPDX-License-Identifier: AGPL-3.0-or-later
kyhop_test(property_fold SOURCES ${CMAKE_CURRENT_LIST_DIR}/fold_test.cpp LINKS kyhop_meeting_views TIMEOUT 1200)
