# SPDX-License-Identifier: AGPL-3.0-or-later
# What lies where after cmake --install, on any system with the usual folders. Included when everything else is known.
include(GNUInstallDirs)
set(installed ${CMAKE_SOURCE_DIR}/packaging/installed)
add_custom_target(kyhop_installed ALL)  # what is made for the installation beside the programs

# Without a time in it, so that the same source gives the same file.
function(kyhop_install_compressed source folder)
  get_filename_component(name ${source} NAME)
  set(made ${CMAKE_BINARY_DIR}/installed/${name}.gz)
  file(MAKE_DIRECTORY ${CMAKE_BINARY_DIR}/installed)
  add_custom_command(OUTPUT ${made} COMMAND sh -c "gzip -9nc '${source}' > '${made}'" DEPENDS ${source} VERBATIM)
  add_custom_target(kyhop_compressed_${name} DEPENDS ${made})
  add_dependencies(kyhop_installed kyhop_compressed_${name})
  install(FILES ${made} DESTINATION ${folder})
endfunction()

install(TARGETS kyhopctl)
install(TARGETS kyhop-reader DESTINATION libexec/kyhop)  # where kyhopctl and kyhop look: ../libexec/kyhop
install(FILES ${CMAKE_SOURCE_DIR}/README.md ${CMAKE_SOURCE_DIR}/LICENSE DESTINATION ${CMAKE_INSTALL_DOCDIR})
install(DIRECTORY ${CMAKE_SOURCE_DIR}/docs/ DESTINATION ${CMAKE_INSTALL_DOCDIR}/docs FILES_MATCHING PATTERN *.md)
kyhop_install_compressed(${installed}/man/kyhopctl.1 ${CMAKE_INSTALL_MANDIR}/man1)

# A unit names the program by its whole path, which is known only when it is installed.
foreach(unit system/kyhop-serve@.service user/kyhop-serve.service)
  get_filename_component(name ${unit} NAME)
  get_filename_component(place ${unit} DIRECTORY)
  install(CODE "set(bindir \${CMAKE_INSTALL_PREFIX}/${CMAKE_INSTALL_BINDIR})
    configure_file(${installed}/systemd/${name}.in ${CMAKE_BINARY_DIR}/installed/${name} @ONLY)
    file(INSTALL ${CMAKE_BINARY_DIR}/installed/${name} DESTINATION \${CMAKE_INSTALL_PREFIX}/lib/systemd/${place})")
endforeach()
install(FILES ${installed}/systemd/kyhop.sysusers DESTINATION lib/sysusers.d RENAME kyhop.conf)

if(TARGET kyhop)
  install(TARGETS kyhop)
  install(DIRECTORY ${CMAKE_RUNTIME_OUTPUT_DIRECTORY}/../share/kyhop/sample DESTINATION ${CMAKE_INSTALL_DATADIR}/kyhop)
  kyhop_install_compressed(${installed}/man/kyhop.1 ${CMAKE_INSTALL_MANDIR}/man1)
  install(FILES ${installed}/vn.kyhop.KyHop.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
  install(FILES ${installed}/vn.kyhop.KyHop.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
  install(FILES ${installed}/kyhop-mime.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/mime/packages RENAME kyhop.xml)
  include(${CMAKE_CURRENT_LIST_DIR}/icons.cmake)
endif()
include(${CMAKE_CURRENT_LIST_DIR}/deb.cmake)
