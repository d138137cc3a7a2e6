// SPDX-License-Identifier: GPL-3.0-or-later
#include "importtexts.h"

#include "formats.h"
#include "labels.h"
#include "textdoor.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace attache {

using namespace Qt::StringLiterals;

namespace {

struct ImportTexts
{
    Q_DECLARE_TR_FUNCTIONS(attache::ImportTexts)
};

int plural(qint64 number)
{
    return static_cast<int>(std::min<qint64>(number, std::numeric_limits<int>::max()));
}

/// "12 added, 3 changed, 1,980 unchanged, 5 gone": one sentence, each number with its own plural.
QString countsText(const ObservationCounts &counts)
{
    return ImportTexts::tr("%1 added, %2 changed, %3 unchanged, %4 gone", "numbers of entries")
        .arg(numberText(counts.added + counts.reappeared), numberText(counts.changed),
             numberText(counts.unchanged), numberText(counts.gone));
}

QString readText(const ImportReport &report)
{
    QString text = ImportTexts::tr("%Ln row(s) read", nullptr, plural(report.tally.read));
    if (report.tally.dropped > 0)
        text = ImportTexts::tr("%1, %2", "rows read, rows left out")
                   .arg(text,
                        ImportTexts::tr("%Ln of them left out", nullptr,
                                        plural(report.tally.dropped)));
    return text;
}

} // namespace

ImportChoiceList formatChoices()
{
    ImportChoiceList choices;
    for (int value = 0; value <= static_cast<int>(ImportFormat::JsonSubscriptionAnalytics); ++value)
        choices << qMakePair(label(static_cast<ImportFormat>(value)), QVariant(value));
    return choices;
}

ImportChoiceList fieldChoices()
{
    ImportChoiceList choices;
    for (int value = 0; value <= static_cast<int>(ImportField::Tags); ++value)
        choices << qMakePair(label(static_cast<ImportField>(value)), QVariant(value));
    return choices;
}

ImportChoiceList encodingChoices(const ImportProfile &profile)
{
    ImportChoiceList choices;
    for (const auto name : {"UTF-8"_L1, "UTF-16LE"_L1, "UTF-16BE"_L1, "windows-1252"_L1}) {
        const bool isGuess = profile.encodingIsGuess && profile.encoding == name;
        choices << qMakePair(isGuess ? ImportTexts::tr("%1 (assumed)", "encoding").arg(name)
                                     : QString(name),
                             QVariant(QString(name)));
    }
    return choices;
}

ImportChoiceList separatorChoices(QChar present)
{
    ImportChoiceList choices{{ImportTexts::tr("Comma"), QVariant(QChar(u','))},
                             {ImportTexts::tr("Semicolon"), QVariant(QChar(u';'))},
                             {ImportTexts::tr("Tab"), QVariant(QChar(u'\t'))},
                             {ImportTexts::tr("Vertical bar"), QVariant(QChar(u'|'))}};
    const bool isKnown =
        std::any_of(choices.cbegin(), choices.cend(),
                    [present](const auto &choice) { return choice.second.toChar() == present; });
    if (!isKnown && !present.isNull())
        choices << qMakePair(QString(present), QVariant(present));
    return choices;
}

ImportChoiceList dateOrderChoices(const ImportProfile &profile)
{
    const auto marked = [&profile](const QString &text, bool monthFirst) {
        const bool isGuess = profile.monthFirstIsGuess && profile.monthFirst == monthFirst;
        return isGuess ? ImportTexts::tr("%1 (assumed: no date decides it)").arg(text) : text;
    };
    return {{marked(ImportTexts::tr("Day first: 31/12/2026"), false), QVariant(false)},
            {marked(ImportTexts::tr("Month first: 12/31/2026"), true), QVariant(true)}};
}

ImportChoiceList extentChoices(const ImportProfile &profile)
{
    const auto marked = [&profile](const QString &text, bool complete) {
        const bool isGuess = profile.completeIsGuess && profile.complete == complete;
        return isGuess ? ImportTexts::tr("%1 (assumed: please check)").arg(text) : text;
    };
    return {{marked(ImportTexts::tr("The complete list"), true), QVariant(true)},
            {marked(ImportTexts::tr("A part of the list"), false), QVariant(false)}};
}

QString extentText(const ImportProfile &profile)
{
    if (!profile.complete)
        return ImportTexts::tr("A part of a list adds and changes; nothing is marked as gone by "
                               "it.");
    if (profile.customer || profile.needsCustomer)
        return ImportTexts::tr("What is known of this customer in “%1” and is not in the file will "
                               "be marked as gone. Its last known state is kept.")
            .arg(label(profile.dataset));
    return ImportTexts::tr("What is known of “%1” in this realm and is not in the file will be "
                           "marked as gone. Its last known state is kept.")
        .arg(label(profile.dataset));
}

QString outlookText(const ImportReport &report)
{
    QString text = ImportTexts::tr("%1. This file would give: %2.", "rows read, counts")
                       .arg(readText(report), countsText(rowCounts(report)));
    if (report.markedPartial)
        text += u' '
            + ImportTexts::tr("Because rows could not be read, nothing would be marked as gone.");
    else if (report.outcome.massDisappearance)
        text += u' '
            + ImportTexts::tr("That is a large part of what is known: you will be asked before "
                              "anything is marked as gone.");
    return text;
}

QString resultText(const ImportReport &report)
{
    QString text = ImportTexts::tr("%1: %2.", "rows read, counts")
                       .arg(readText(report), countsText(rowCounts(report)));
    if (report.markedPartial)
        text +=
            u' ' + ImportTexts::tr("Because rows could not be read, nothing was marked as gone.");
    return text;
}

QString problemsText(const std::optional<ImportReport> &report)
{
    if (!report)
        return {};
    if (report->problemCount == 0)
        return ImportTexts::tr("Every row can be used as it stands.");
    QString text = ImportTexts::tr("%Ln place(s) in the file cannot be used as they stand.",
                                   nullptr, plural(report->problemCount));
    if (report->problems.size() < report->problemCount)
        text += u' '
            + ImportTexts::tr("The first %Ln are shown.", nullptr, plural(report->problems.size()));
    return text;
}

QString disappearanceText(const QString &fileName, qint64 gone, qint64 before)
{
    return ImportTexts::tr(
               "“%1” does not contain %2 of the %3 entries known until now. If it is "
               "the complete list, they will be marked as gone; their last known state "
               "is kept. If it is only a part of the list, import it as a part. Nothing "
               "has been changed so far.",
               "file name, number, number")
        .arg(fileName, numberText(gone), numberText(before));
}

} // namespace attache
