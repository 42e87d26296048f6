# SPDX-License-Identifier: AGPL-3.0-or-later
kyhop_test(unit_vault SOURCES ${CMAKE_CURRENT_LIST_DIR}/vault_test.cpp LINKS kyhop_vault)
