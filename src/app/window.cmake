# SPDX-License-Identifier: GPL-3.0-or-later
# The window: attache = attachemain + app + widgets.
add_library(attache_window STATIC)
target_sources(attache_window
  PUBLIC FILE_SET HEADERS BASE_DIRS ${CMAKE_CURRENT_SOURCE_DIR} FILES fileopener.h screenshots.h
  PRIVATE fileopener.cpp screenshots.cpp)
target_link_libraries(attache_window
  PUBLIC Attache::app Attache::widgets
  PRIVATE attache_options)
attache_use_precompiled(attache_window widgets)

add_executable(attache attachemain.cpp)
target_link_libraries(attache PRIVATE attache_window attache_options)
target_compile_definitions(attache PRIVATE ATTACHE_VERSION="${PROJECT_VERSION}")
install(TARGETS attache RUNTIME)
