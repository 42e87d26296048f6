# SPDX-License-Identifier: AGPL-3.0-or-later
kyhop_test(property_storage_crash SOURCES ${CMAKE_CURRENT_LIST_DIR}/storage_crash_test.cpp LINKS kyhop_replica)
