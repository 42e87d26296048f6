# SPDX-License-Identifier: AGPL-3.0-or-later
kyhop_test(property_wire SOURCES ${CMAKE_CURRENT_LIST_DIR}/wire_channel_test.cpp LINKS kyhop_wire)
