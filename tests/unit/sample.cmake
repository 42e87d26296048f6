# SPDX-License-Identifier: AGPL-3.0-or-later
if(TARGET kyhop_sample_papers)
  kyhop_test(unit_sample SOURCES ${CMAKE_CURRENT_LIST_DIR}/sample_test.cpp LINKS kyhop_meeting_sample TIMEOUT 600)
  add_dependencies(unit_sample kyhop_sample_papers kyhop-reader)
endif()
