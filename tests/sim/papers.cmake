# SPDX-License-Identifier: AGPL-3.0-or-later
kyhop_test(sim_papers SOURCES ${CMAKE_CURRENT_LIST_DIR}/papers_test.cpp ${CMAKE_CURRENT_LIST_DIR}/paper_swarm.cpp LINKS kyhop_papers)
