// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "customerindex.h"

#include <QByteArray>
#include <QString>

namespace attache {

/// The customer index kept beside a workspace, so that the list is there at once. It is derived:
/// whoever deletes it loses nothing, and a file that is damaged, foreign, of another version or of
/// another state of the workspace is not believed. `stamp` tells what it was made from (see
/// LedgerReader::stateMark()) and by which version of the program.
class IndexFile
{
public:
    /// The name of the file beside a workspace.
    static QString pathFor(const QString &workspace)
    {
        return workspace + QStringLiteral("-index");
    }

    /// Replaces the file as a whole, readable for its owner alone. False if that failed or `stop`
    /// was requested: the old file, if any, is still there.
    static bool save(const CustomerIndex &index, const QString &path, const QByteArray &stamp,
                     const std::stop_token &stop = {});

    /// The index in the file, mapped and read-only; null if there is none to be believed. Every
    /// number in it is checked before. `realms` as they are now; another `locale` than that of the
    /// file makes the orders anew.
    static std::shared_ptr<const CustomerIndex> load(const QString &path, const QByteArray &stamp,
                                                     const QVector<Realm> &realms,
                                                     const QLocale &locale);
};

} // namespace attache
