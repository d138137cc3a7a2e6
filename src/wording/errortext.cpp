// SPDX-License-Identifier: GPL-3.0-or-later
#include "errortext.h"

#include "errorsentences.h"
#include "labels.h"
#include "textdoor.h"

#include <QCoreApplication>

#include <algorithm>

namespace attache {

namespace {

ErrorSentence sentenceOf(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Cancelled:
        return {nullptr, QT_TRANSLATE_NOOP("Errors", "Canceled"),
                QT_TRANSLATE_NOOP("Errors",
                                  "The operation was stopped and nothing was changed. Start it "
                                  "again when you are ready.")};
    case ErrorKind::Offline:
        return {nullptr, QT_TRANSLATE_NOOP("Errors", "You’re offline"),
                QT_TRANSLATE_NOOP("Errors",
                                  "You’re offline. Your changes will be sent at the next sync.")};
    case ErrorKind::Unauthorized:
        return {nullptr, QT_TRANSLATE_NOOP("Errors", "Sign-in failed"),
                QT_TRANSLATE_NOOP("Errors", "Your session has expired. Sign in again.")};
    case ErrorKind::Forbidden:
        return {
            nullptr, QT_TRANSLATE_NOOP("Errors", "Access denied"),
            QT_TRANSLATE_NOOP("Errors", "Access denied. Your role does not allow this operation.")};
    case ErrorKind::RateLimited:
        return {
            nullptr, QT_TRANSLATE_NOOP("Errors", "Too many requests"),
            QT_TRANSLATE_NOOP("Errors", "The service asks to wait. Try again in a few minutes.")};
    case ErrorKind::NotFound:
        return {nullptr, QT_TRANSLATE_NOOP("Errors", "Not found"),
                QT_TRANSLATE_NOOP(
                    "Errors",
                    "What you asked for is not in this workspace. Reload the list and try again.")};
    case ErrorKind::Conflict:
        return {nullptr, QT_TRANSLATE_NOOP("Errors", "A conflict with another change"),
                QT_TRANSLATE_NOOP("Errors",
                                  "Something else changed at the same time, so nothing was "
                                  "written. Reload and try again.")};
    case ErrorKind::InvalidInput:
        return {nullptr, QT_TRANSLATE_NOOP("Errors", "The entry cannot be used"),
                QT_TRANSLATE_NOOP("Errors", "A value cannot be read. Check it and try again.")};
    case ErrorKind::Storage:
        return {nullptr, QT_TRANSLATE_NOOP("Errors", "The workspace could not be read or written"),
                QT_TRANSLATE_NOOP("Errors",
                                  "Nothing was changed. Check the free space and the permissions "
                                  "of the folder, then try again.")};
    case ErrorKind::SchemaTooNew:
        return {nullptr, QT_TRANSLATE_NOOP("Errors", "The workspace needs a newer version"),
                QT_TRANSLATE_NOOP("Errors",
                                  "This workspace was written by a newer version of Attaché and "
                                  "was not touched. Update Attaché to open it.")};
    case ErrorKind::Protocol:
        return {nullptr, QT_TRANSLATE_NOOP("Errors", "An unexpected answer"),
                QT_TRANSLATE_NOOP("Errors",
                                  "The service answered in a way that cannot be trusted, so the "
                                  "answer was not used. Try again later.")};
    case ErrorKind::CloudClosed:
        return {nullptr, QT_TRANSLATE_NOOP("Errors", "This cloud is closed"),
                QT_TRANSLATE_NOOP("Errors",
                                  "Microsoft closed this cloud, so there is nothing to sign in to. "
                                  "Lists and files of it can still be read here.")};
    case ErrorKind::OutcomeUnknown:
        return {nullptr, QT_TRANSLATE_NOOP("Errors", "The outcome is unknown"),
                QT_TRANSLATE_NOOP("Errors",
                                  "It is not known whether the request was carried out, and it is "
                                  "not repeated blindly. Check in Partner Center first.")};
    case ErrorKind::RuleViolation:
        return {nullptr, QT_TRANSLATE_NOOP("Errors", "A rule forbids this"),
                QT_TRANSLATE_NOOP("Errors",
                                  "One of the rules of the partner program forbids this step. "
                                  "Change the entry and try again.")};
    case ErrorKind::Internal:
        return {nullptr, QT_TRANSLATE_NOOP("Errors", "Something went wrong"),
                QT_TRANSLATE_NOOP("Errors",
                                  "Attaché made a mistake and nothing was changed. Try again, and "
                                  "report it with the details if it happens again.")};
    }
    return {nullptr, "", ""};
}

const ErrorSentence *find(const QString &code)
{
    for (const auto table :
         {recordErrorSentences(), fileErrorSentences(), reviewErrorSentences()}) {
        for (const ErrorSentence &entry : table) {
            if (code == QLatin1StringView(entry.code))
                return &entry;
        }
    }
    return nullptr;
}

int placeholdersIn(const char *sentence)
{
    int most = 0;
    for (const char *at = sentence; *at; ++at) {
        if (at[0] == '%' && at[1] >= '1' && at[1] <= '9')
            most = std::max(most, at[1] - '0');
    }
    return most;
}

// In one pass, so that a "%2" inside a name stays what it is (T12).
QString filled(const QString &sentence, const QStringList &arguments)
{
    QString text;
    for (qsizetype i = 0; i < sentence.size(); ++i) {
        const QChar next = i + 1 < sentence.size() ? sentence.at(i + 1) : QChar();
        if (sentence.at(i) != u'%' || next < u'1' || next > u'9') {
            text += sentence.at(i);
            continue;
        }
        text += displayText(arguments.value(next.unicode() - u'1'));
        ++i;
    }
    return text;
}

// The door for files names a column by its key; people know it by its name.
QStringList readable(const Error &error)
{
    // As many names as there are, in one place of the sentence.
    if (error.code == QLatin1StringView("customer.ambiguous"))
        return {error.arguments.join(QLatin1StringView(", "))};
    if (error.code != QLatin1StringView("import.columnMissing"))
        return error.arguments;
    QStringList names = error.arguments;
    for (QString &name : names) {
        for (int i = 0; i <= static_cast<int>(ImportField::Tags); ++i) {
            const auto field = static_cast<ImportField>(i);
            if (keyOf(field) == name) {
                name = label(field);
                break;
            }
        }
    }
    return names;
}

} // namespace

ErrorText errorText(const Error &error)
{
    const ErrorSentence *own = find(error.code);
    ErrorSentence words = own ? *own : sentenceOf(error.kind);
    // Some sources cannot say the particulars; a sentence with holes helps nobody.
    if (placeholdersIn(words.sentence) > error.arguments.size())
        words.sentence = sentenceOf(error.kind).sentence;
    return {QCoreApplication::translate("Errors", words.title),
            filled(QCoreApplication::translate("Errors", words.sentence), readable(error))};
}

bool hasErrorText(const QString &code)
{
    return find(code) != nullptr;
}

} // namespace attache
