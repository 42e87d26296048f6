# SPDX-License-Identifier: AGPL-3.0-or-later
# The floors of the house: they hold, the test that says so can fail, and the compiler agrees.
find_package(Python3 REQUIRED COMPONENTS Interpreter)
foreach(part hold can_fail compile)
  add_test(NAME floors_${part} COMMAND Python3::Interpreter ${CMAKE_CURRENT_LIST_DIR}/floors/floors_${part}.py)
  set_tests_properties(floors_${part} PROPERTIES LABELS source TIMEOUT 120
    ENVIRONMENT "KYHOP_SOURCE=${CMAKE_SOURCE_DIR};KYHOP_BUILD=${CMAKE_BINARY_DIR}")
endforeach()
