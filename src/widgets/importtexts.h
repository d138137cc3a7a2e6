// SPDX-License-Identifier: GPL-3.0-or-later
// The sentences and choices of the import dialog.
#pragma once

#include "importservice.h"

#include <QPair>
#include <QVariant>
#include <QVector>

#include <optional>

namespace attache {

using ImportChoiceList = QVector<QPair<QString, QVariant>>; ///< text and value of each entry

ImportChoiceList formatChoices();
ImportChoiceList fieldChoices();
ImportChoiceList encodingChoices(const ImportProfile &profile);
ImportChoiceList separatorChoices(QChar present);
ImportChoiceList dateOrderChoices(const ImportProfile &profile);
ImportChoiceList extentChoices(const ImportProfile &profile);

/// What "complete" or "part" means for this file.
QString extentText(const ImportProfile &profile);
/// What the import would do, in one or two sentences with numbers.
QString outlookText(const ImportReport &report);
/// What it did.
QString resultText(const ImportReport &report);
QString problemsText(const std::optional<ImportReport> &report);
/// The question before many entries are marked as gone.
QString disappearanceText(const QString &fileName, qint64 gone, qint64 before);

} // namespace attache
