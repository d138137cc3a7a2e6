# SPDX-License-Identifier: GPL-3.0-or-later
# Compiler settings shared by every target of the project.
add_library(attache_options INTERFACE)
target_compile_options(attache_options INTERFACE
  -Wall -Wextra -Wpedantic -Wnon-virtual-dtor -Woverloaded-virtual -Wold-style-cast
  -fstack-protector-strong
  # g++ counts an enumerator of a scoped enumeration as shadowing a type of the same name.
  $<IF:$<CXX_COMPILER_ID:GNU>,-Wshadow=local,-Wshadow>)
target_compile_definitions(attache_options INTERFACE
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING
  QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_FOREACH QT_STRICT_ITERATORS QT_USE_QSTRINGBUILDER
  QT_DISABLE_DEPRECATED_BEFORE=0x060400)
if(ATTACHE_WARNINGS_AS_ERRORS)
  target_compile_options(attache_options INTERFACE -Werror)
endif()
if(ATTACHE_FUZZ)
  target_compile_options(attache_options INTERFACE -fsanitize=fuzzer-no-link)
endif()
if(ATTACHE_SANITIZE)
  target_compile_options(attache_options INTERFACE
    -fsanitize=address,undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer)
  target_link_options(attache_options INTERFACE -fsanitize=address,undefined)
elseif(NOT CMAKE_BUILD_TYPE STREQUAL "Debug")
  target_compile_definitions(attache_options INTERFACE _FORTIFY_SOURCE=2)
endif()
if(UNIX AND NOT APPLE)
  target_link_options(attache_options INTERFACE -Wl,-z,relro,-z,now,-z,noexecstack)
endif()
