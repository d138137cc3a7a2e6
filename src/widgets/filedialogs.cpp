// SPDX-License-Identifier: GPL-3.0-or-later
#include "filedialogs.h"

namespace attache {

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
    QObject::connect(dialog, &QFileDialog::filesSelected, parent, then);
    dialog->open();
}

} // namespace attache
