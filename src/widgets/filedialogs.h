// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFileDialog>

#include <functional>

namespace attache {

/// A file dialog that does not block: `then` gets what was chosen. The dialog deletes itself.
void chooseFiles(QWidget *parent, const QString &title, QFileDialog::AcceptMode mode,
                 QFileDialog::FileMode fileMode, const QString &start, const QStringList &filters,
                 const QString &suffix, const std::function<void(const QStringList &)> &then);

} // namespace attache
