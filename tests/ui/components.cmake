# SPDX-License-Identifier: AGPL-3.0-or-later
# Every component: keyboard, focus, names for screen readers, text that is not cut, contrast. No screen is needed.
find_package(Qt6 6.4 REQUIRED COMPONENTS QuickTest)
add_executable(ui_components ${CMAKE_CURRENT_LIST_DIR}/components/components.cpp)
set_target_properties(ui_components PROPERTIES AUTOMOC ON)
target_link_libraries(ui_components PRIVATE kyhop_desk_drawing kyhop_qml Qt6::QuickTest)
target_compile_definitions(ui_components PRIVATE QUICK_TEST_SOURCE_DIR="${CMAKE_CURRENT_LIST_DIR}/components")
kyhop_warnings(ui_components)
file(GLOB component_tests CONFIGURE_DEPENDS ${CMAKE_CURRENT_LIST_DIR}/components/tst_*.qml)
foreach(file ${component_tests})
  get_filename_component(name ${file} NAME_WE)
  string(REPLACE tst_ ui_ name ${name})
  add_test(NAME ${name} COMMAND ui_components -input ${file})
  set_tests_properties(${name} PROPERTIES TIMEOUT 300 LABELS ui
    ENVIRONMENT "QT_QPA_PLATFORM=offscreen;QT_QUICK_BACKEND=software;XDG_RUNTIME_DIR=${CMAKE_BINARY_DIR};QT_LOGGING_RULES=qt.qpa.*=false")
endforeach()

# qmllint over every page and component, with the types of Kyhop.Desk as they were built.
find_program(KYHOP_QMLLINT qmllint HINTS ${QT6_INSTALL_PREFIX}/${QT6_INSTALL_BINS} /usr/lib/qt6/bin REQUIRED)
find_package(Python3 REQUIRED COMPONENTS Interpreter)
add_test(NAME ui_qmllint
  COMMAND Python3::Interpreter ${CMAKE_CURRENT_LIST_DIR}/components/qmllint.py ${KYHOP_QMLLINT} ${CMAKE_BINARY_DIR}/qml ${CMAKE_SOURCE_DIR}/qml)
set_tests_properties(ui_qmllint PROPERTIES TIMEOUT 300 LABELS ui)
