# SPDX-License-Identifier: AGPL-3.0-or-later
# The reader: its view under mouse and keys (no screen needed), every real paper in its page, and reader_window to look at and to measure.
find_package(Qt6 6.4 REQUIRED COMPONENTS Quick QuickTest LinguistTools)
set(reader ${CMAKE_CURRENT_LIST_DIR}/reader)
add_executable(reader_window ${reader}/reader_window.cpp)
target_include_directories(reader_window PRIVATE ${CMAKE_SOURCE_DIR})
target_link_libraries(reader_window PRIVATE kyhop_desk_drawing kyhop_desk_paper kyhop_qml)
qt6_add_resources(reader_window reader_scenes PREFIX / BASE ${reader} FILES ${reader}/bare_view.qml ${reader}/reader_scene.qml)
qt6_add_lrelease(reader_window TS_FILES ${CMAKE_SOURCE_DIR}/qml/i18n/kyhop_vi.ts QM_FILES_OUTPUT_VARIABLE reader_translations)
qt6_add_resources(reader_window reader_translations PREFIX /i18n BASE ${CMAKE_CURRENT_BINARY_DIR} FILES ${reader_translations})
kyhop_warnings(reader_window)

add_executable(ui_reader ${reader}/reader.cpp)
set_target_properties(ui_reader PROPERTIES AUTOMOC ON)
target_include_directories(ui_reader PRIVATE ${CMAKE_SOURCE_DIR})
target_link_libraries(ui_reader PRIVATE kyhop_desk_drawing kyhop_desk_paper kyhop_mupdf Qt6::QuickTest)
target_compile_definitions(ui_reader PRIVATE QUICK_TEST_SOURCE_DIR="${reader}")
kyhop_warnings(ui_reader)
add_test(NAME ui_paper_view COMMAND ui_reader -input ${reader}/tst_paper_view.qml)
set_tests_properties(ui_paper_view PROPERTIES TIMEOUT 300 LABELS ui
  ENVIRONMENT "QT_QPA_PLATFORM=offscreen;QT_QUICK_BACKEND=software;XDG_RUNTIME_DIR=${CMAKE_BINARY_DIR};QT_LOGGING_RULES=qt.qpa.*=false")

kyhop_test(ui_reader_papers SOURCES ${reader}/reader_papers_test.cpp ${CMAKE_CURRENT_LIST_DIR}/virtual_screen.cpp
  LINKS kyhop_base Qt6::Gui LABELS ui TIMEOUT 900)
add_dependencies(ui_reader_papers reader_window)
set_tests_properties(ui_reader_papers PROPERTIES SKIP_REGULAR_EXPRESSION "skipped: ")
