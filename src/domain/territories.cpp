// SPDX-License-Identifier: GPL-3.0-or-later
#include "territories.h"

#include "textdoor.h"

#include <QHash>

#include <unicode/uloc.h>

#include <algorithm>
#include <array>

namespace attache {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array Languages{"en", "fr", "de"};

QString nameFrom(const QByteArray &code, const QByteArray &language)
{
    constexpr int Longest = 128;
    std::array<char16_t, Longest> name{};
    UErrorCode status = U_ZERO_ERROR;
    const QByteArray locale = "und_" + code;
    const int32_t length = uloc_getDisplayCountry(locale.constData(), language.constData(),
                                                  name.data(), Longest, &status);
    if (U_FAILURE(status) || status == U_USING_DEFAULT_WARNING || length <= 0)
        return {};
    return QString::fromUtf16(name.data(), std::min(length, Longest));
}

/// Names by language and code. Made once, and then read from any thread.
const QHash<QString, QString> &names()
{
    static const QHash<QString, QString> all = [] {
        QHash<QString, QString> table;
        for (const char *const *code = uloc_getISOCountries(); *code; ++code) {
            for (const char *language : Languages) {
                const QString name = nameFrom(*code, language);
                if (!name.isEmpty())
                    table.insert(QString::fromLatin1(language) + QString::fromLatin1(*code), name);
            }
        }
        return table;
    }();
    return all;
}

} // namespace

QString territoryName(const QString &code, const QString &language)
{
    if (code.size() != 2)
        return code;
    const auto name = names().constFind(language + code.toUpper());
    return name == names().cend() ? code : *name;
}

QString territoryCode(const QString &name)
{
    static const QHash<QString, QString> codes = [] {
        QHash<QString, QString> table;
        for (auto it = names().cbegin(); it != names().cend(); ++it) {
            table.insert(foldedText(*it), it.key().right(2));
            table.insert(foldedGermanText(*it), it.key().right(2));
        }
        return table;
    }();
    return codes.value(foldedText(name));
}

} // namespace attache
