# SPDX-License-Identifier: GPL-3.0-or-later
# Qt's and the standard library's headers take most of the time of a compilation; here they are read
# once per build folder. Precompiled headers also hide a forgotten #include, so one preset (tidy)
# does without. They hold nothing of ours and nothing that a layer must not see.
function(attache_precompile name)
  cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "LINK;HEADERS")
  file(CONFIGURE OUTPUT ${PROJECT_BINARY_DIR}/${name}.cpp CONTENT "")
  add_library(${name} OBJECT ${PROJECT_BINARY_DIR}/${name}.cpp)
  set_target_properties(${name} PROPERTIES AUTOMOC OFF AUTOUIC OFF)
  target_link_libraries(${name} PRIVATE ${arg_LINK} attache_options)
  target_precompile_headers(${name} PRIVATE ${arg_HEADERS})
endfunction()

if(ATTACHE_PRECOMPILED_HEADERS)
  attache_precompile(attache_precompiled_core LINK Qt6::Core HEADERS
    <QByteArray> <QDateTime> <QFuture> <QHash> <QJsonArray> <QJsonDocument> <QJsonObject> <QLocale>
    <QObject> <QSet> <QString> <QStringList> <QThreadPool> <QVariant> <QVector>
    <algorithm> <functional> <memory> <optional> <stop_token> <variant> <vector>)
  if(ATTACHE_WIDGETS)
    attache_precompile(attache_precompiled_widgets LINK Qt6::Widgets HEADERS
      <QByteArray> <QDateTime> <QFuture> <QHash> <QLocale> <QObject> <QSet> <QString> <QStringList>
      <QThreadPool> <QTimer> <QVariant> <QVector>
      <QAbstractTableModel> <QAction> <QApplication> <QComboBox> <QDialog> <QHeaderView> <QLabel>
      <QLayout> <QLineEdit> <QMenu> <QPainter> <QPushButton> <QStyledItemDelegate> <QTableView>
      <QToolButton> <QUndoStack> <QWidget>
      <algorithm> <functional> <memory> <optional> <stop_token> <variant> <vector>)
  endif()
endif()

# usage: attache_use_precompiled(TARGET core|widgets)
function(attache_use_precompiled target set)
  if(TARGET attache_precompiled_${set})
    target_precompile_headers(${target} REUSE_FROM attache_precompiled_${set})
  endif()
endfunction()
