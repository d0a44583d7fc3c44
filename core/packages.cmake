# SPDX-License-Identifier: GPL-3.0-or-later
# The libraries that we did not write, each found in the one way that works on Debian 12 and 13.

find_package(PkgConfig REQUIRED)
find_package(Threads REQUIRED)
find_package(OpenSSL REQUIRED COMPONENTS Crypto)
find_package(ZLIB REQUIRED)
find_package(simdjson REQUIRED)
find_package(nlohmann_json REQUIRED)
find_package(CLI11 REQUIRED)

# libzip: its own CMake package asks for programs that Debian puts elsewhere.
pkg_check_modules(LIBZIP REQUIRED IMPORTED_TARGET libzip)

# libpq: its pkg-config file needs no server headers.
pkg_check_modules(LIBPQ REQUIRED IMPORTED_TARGET libpq)
pkg_check_modules(HTTPLIB REQUIRED IMPORTED_TARGET cpp-httplib)

# Botan 3: our own static build in the person's cache, made by installer/dependencies.sh from the list in
# installer/botan.txt; the folder is named for the digest of that list.
set(CASESEAL_BOTAN "" CACHE PATH "Prefix of the Botan 3 build (empty: the one that installer/dependencies.sh made)")
set(botan ${CASESEAL_BOTAN})
if(NOT botan)
  set(list ${CMAKE_CURRENT_LIST_DIR}/../installer/botan.txt)
  set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${list})
  file(STRINGS ${list} version REGEX "^version ")
  string(REPLACE "version " "" version "${version}")
  file(SHA256 ${list} digest)
  string(SUBSTRING ${digest} 0 10 digest)
  set(cache $ENV{XDG_CACHE_HOME})
  if(NOT cache)
    set(cache $ENV{HOME}/.cache)
  endif()
  set(botan ${cache}/caseseal/botan-${version}-${digest})
endif()
if(NOT EXISTS ${botan}/lib/libbotan-3.a)
  message(FATAL_ERROR "There is no Botan at ${botan}. Run installer/dependencies.sh, or set CASESEAL_BOTAN to its prefix.")
endif()
add_library(Botan::Botan STATIC IMPORTED)
set_target_properties(Botan::Botan PROPERTIES
  IMPORTED_LOCATION ${botan}/lib/libbotan-3.a
  INTERFACE_INCLUDE_DIRECTORIES ${botan}/include/botan-3)
target_link_libraries(Botan::Botan INTERFACE Threads::Threads)

# SQLCipher 4: static and hidden. Two visible SQLites in one process crash, or leave the file unencrypted.
find_library(SQLCIPHER_ARCHIVE NAMES libsqlcipher.a REQUIRED)
find_path(SQLCIPHER_INCLUDE sqlcipher/sqlite3.h REQUIRED)
add_library(SQLCipher::SQLCipher STATIC IMPORTED)
set_target_properties(SQLCipher::SQLCipher PROPERTIES
  IMPORTED_LOCATION ${SQLCIPHER_ARCHIVE}
  INTERFACE_INCLUDE_DIRECTORIES ${SQLCIPHER_INCLUDE}/sqlcipher
  INTERFACE_COMPILE_DEFINITIONS SQLITE_HAS_CODEC)
target_link_libraries(SQLCipher::SQLCipher INTERFACE OpenSSL::Crypto ZLIB::ZLIB m)
target_link_options(SQLCipher::SQLCipher INTERFACE "LINKER:--exclude-libs,libsqlcipher.a")

find_package(Qt6 6.4 REQUIRED COMPONENTS Core Gui Network)
if(BUILD_TESTING)
  find_package(Qt6 6.4 REQUIRED COMPONENTS Test)
endif()
find_package(ZXing REQUIRED)
find_package(qpdf REQUIRED CONFIG)
find_library(ZINT_LIBRARY NAMES zint REQUIRED)
find_path(ZINT_INCLUDE zint.h REQUIRED)
add_library(Zint::Zint UNKNOWN IMPORTED)
set_target_properties(Zint::Zint PROPERTIES
  IMPORTED_LOCATION ${ZINT_LIBRARY}
  INTERFACE_INCLUDE_DIRECTORIES ${ZINT_INCLUDE})
if(CASESEAL_UI)
  find_package(Qt6 6.4 REQUIRED COMPONENTS Widgets Svg PrintSupport LinguistTools)
  find_package(QCustomPlotQt6 REQUIRED CONFIG)
endif()
if(CASESEAL_BENCHMARKS)
  find_package(benchmark REQUIRED)
endif()
