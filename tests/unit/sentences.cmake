# SPDX-License-Identifier: AGPL-3.0-or-later
# What the lower floors say of failures is there in Vietnamese.
find_package(Python3 REQUIRED COMPONENTS Interpreter)
add_test(NAME errors_translated COMMAND Python3::Interpreter ${CMAKE_CURRENT_LIST_DIR}/sentences/errors_translated.py)
set_tests_properties(errors_translated PROPERTIES LABELS source TIMEOUT 60 ENVIRONMENT "KYHOP_SOURCE=${CMAKE_SOURCE_DIR}")
