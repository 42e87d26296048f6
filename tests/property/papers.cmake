# SPDX-License-Identifier: AGPL-3.0-or-later
kyhop_test(property_papers SOURCES ${CMAKE_CURRENT_LIST_DIR}/papers_test.cpp LINKS kyhop_papers)
