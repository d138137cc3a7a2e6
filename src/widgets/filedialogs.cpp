// SPDX-License-Identifier: GPL-3.0-or-later
#include "filedialogs.h"

#include <QFileInfo>
#include <QRegularExpression>

namespace attache {

using namespace Qt::StringLiterals;

namespace {

/// "xlsx" of "Excel workbook (*.xlsx)".
QString endingOf(const QString &filter)
{
    static const QRegularExpression pattern(u"\\*\\.(\\w+)"_s);
    return pattern.match(filter).captured(1);
}

} // namespace

void chooseFiles(QWidget *parent, const QString &title, QFileDialog::AcceptMode mode,
                 QFileDialog::FileMode fileMode, const QString &start, const QStringList &filters,
                 const QString &suffix, const std::function<void(const QStringList &)> &then)
{
    auto *dialog = new QFileDialog(parent, title, start);
    dialog->setObjectName(QStringLiteral("fileDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(mode);
    dialog->setFileMode(fileMode);
    dialog->setNameFilters(filters);
    dialog->setDefaultSuffix(suffix);
    if (mode == QFileDialog::AcceptSave) {
        // The ending says what is written, so it follows the kind that is chosen.
        QObject::connect(dialog, &QFileDialog::filterSelected, dialog,
                         [dialog](const QString &filter) {
                             const QString ending = endingOf(filter);
                             if (ending.isEmpty())
                                 return;
                             dialog->setDefaultSuffix(ending);
                             const QFileInfo chosen(dialog->selectedFiles().value(0));
                             if (!chosen.completeBaseName().isEmpty() && !chosen.isDir())
                                 dialog->selectFile(chosen.completeBaseName() + u'.' + ending);
                         });
    }
    QObject::connect(dialog, &QFileDialog::filesSelected, parent, then);
    dialog->open();
}

} // namespace attache
