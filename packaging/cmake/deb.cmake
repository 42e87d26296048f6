# SPDX-License-Identifier: AGPL-3.0-or-later
# The Debian package; packaging/deb runs it. What a library needs is found by dpkg-shlibdeps; what is only loaded at run time is named here.
set(debian ${CMAKE_SOURCE_DIR}/packaging/installed/debian)

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME kyhop)
set(CPACK_PACKAGE_VERSION ${PROJECT_VERSION})
set(CPACK_PACKAGE_CONTACT "The Kỳ Họp developers <kyhop@example.org>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "paperless meetings of a council, without a server")
string(CONCAT CPACK_DEBIAN_PACKAGE_DESCRIPTION
  "Papers, notes, chat and votes of People's Councils, committees and boards.\n"
  "Every device holds the whole packet of a meeting in its own encrypted\n"
  "database, and the devices pass it on to each other over the hall's network.\n"
  "There is no server.\n.\n"
  "Holds the window (kyhop), the command for scripts and always-on nodes\n"
  "(kyhopctl) and systemd units for the latter.")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
set(CPACK_THREADS 0)  # all processors for the compression
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION misc)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_DEPENDS "qml6-module-qtquick, qml6-module-qtquick-controls, qml6-module-qtquick-layouts, \
qml6-module-qtquick-templates, qml6-module-qtquick-window, qml6-module-qtqml-workerscript, fonts-noto-core")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "avahi-daemon, libgl1-mesa-dri, at-spi2-core, libsecret-1-0, gstreamer1.0-plugins-good")
set(CPACK_DEBIAN_PACKAGE_CONTROL_EXTRA "${debian}/postinst;${debian}/postrm")
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)

install(FILES ${debian}/copyright DESTINATION ${CMAKE_INSTALL_DOCDIR})
install(FILES ${debian}/lintian-overrides DESTINATION ${CMAKE_INSTALL_DATADIR}/lintian/overrides RENAME kyhop)
kyhop_install_compressed(${debian}/changelog ${CMAKE_INSTALL_DOCDIR})
include(CPack)
