# SPDX-License-Identifier: AGPL-3.0-or-later
# kyhop_window_test(name [seconds]): runs test_<name>.py (stage.py), one at a time: each starts up to four programs that draw. Debian's Python by its path: python3-gi and python3-pil are its own.
function(kyhop_window_test name)
  set(timeout 300)
  if(ARGC GREATER 1)
    set(timeout ${ARGV1})
  endif()
  add_test(NAME ui_window_${name} COMMAND /usr/bin/python3 ${CMAKE_CURRENT_SOURCE_DIR}/test_${name}.py)
  set_tests_properties(ui_window_${name} PROPERTIES LABELS ui SKIP_RETURN_CODE 77 RESOURCE_LOCK screen TIMEOUT ${timeout}
    ENVIRONMENT "KYHOP_SOURCE=${CMAKE_SOURCE_DIR};KYHOP_BIN=${CMAKE_RUNTIME_OUTPUT_DIRECTORY};KYHOP_UI_PICTURES=${CMAKE_BINARY_DIR}/Testing/ui")
endfunction()

# A window with faults on purpose: what the judgements of every screen must find.
add_executable(ui_faulty_window faulty_window.cpp)
target_link_libraries(ui_faulty_window PRIVATE Qt6::Gui Qt6::Quick)
kyhop_warnings(ui_faulty_window)

kyhop_window_test(one_page)
kyhop_window_test(judgements)
kyhop_window_test(windows_in_a_hall)
kyhop_window_test(office 600)
kyhop_window_test(sample_meeting)
kyhop_window_test(speakers)
kyhop_window_test(two_devices)
kyhop_window_test(screens_on_two_devices)
kyhop_window_test(keyboard_only 600)
kyhop_window_test(keyboard_road 900)
kyhop_window_test(key_store)
kyhop_window_test(bad_moments)
kyhop_window_test(demo 700)
kyhop_window_test(names 600)
kyhop_window_test(locking)
kyhop_window_test(long_lists)

# docs/screens shows every screen in every look that packaging/pictures names.
add_test(NAME pictures_drawn COMMAND /usr/bin/python3 ${CMAKE_SOURCE_DIR}/packaging/pictures --check)
set_tests_properties(pictures_drawn PROPERTIES LABELS source TIMEOUT 60)
