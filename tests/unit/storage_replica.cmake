# SPDX-License-Identifier: AGPL-3.0-or-later
kyhop_test(unit_replica SOURCES ${CMAKE_CURRENT_LIST_DIR}/replica_test.cpp ${CMAKE_CURRENT_LIST_DIR}/record_log_test.cpp
  LINKS kyhop_replica)
