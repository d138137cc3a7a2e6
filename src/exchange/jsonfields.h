// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "instant.h"
#include "rowproblems.h"
#include "tenantid.h"
#include "textdoor.h"

#include <QJsonArray>
#include <QJsonObject>

#include <optional>

namespace attache {

/// Members of a JSON record, typed and through the doors. Names are looked up exactly first, then
/// without case. A member of another type than expected is a problem and counts as missing: never
/// silently zero or empty (I5 to I7). null and missing are the same.
class JsonFields
{
public:
    JsonFields(const QJsonObject &object, RowProblems &problems, QString path = {})
        : m_object(object), m_problems(&problems), m_path(std::move(path))
    {
    }

    bool isEmpty() const { return m_object.isEmpty(); }
    const QJsonObject &raw() const { return m_object; }
    bool has(QLatin1StringView name) const { return !valueOf(name).isUndefined(); }

    QString text(QLatin1StringView name, int maxLength = MaxFieldLength);
    QString note(QLatin1StringView name); ///< several lines
    /// A text or a whole number, as the text of it: ids and enumerations come as either.
    QString word(QLatin1StringView name);
    TenantId guid(QLatin1StringView name); ///< null, with a problem where it is malformed
    /// The record is dropped where it is missing or malformed.
    TenantId requiredGuid(QLatin1StringView name);
    QString domain(QLatin1StringView name);
    Instant instant(QLatin1StringView name);
    Instant requiredInstant(QLatin1StringView name);
    int durationDays(QLatin1StringView name); ///< -1: not said or unreadable
    qint64 count(QLatin1StringView name); ///< -1: not said or not a whole number from 0
    std::optional<bool> flag(QLatin1StringView name);
    JsonFields object(QLatin1StringView name);
    QJsonArray list(QLatin1StringView name);
    QStringList texts(QLatin1StringView name);

    void problem(ProblemReason reason, QLatin1StringView name, const QString &text,
                 bool drops = false);
    void unknownWord(QLatin1StringView name, const QString &word); ///< once per word
    RowProblems &problems() { return *m_problems; }
    QString pathOf(QLatin1StringView name) const; ///< as the file spells it

private:
    QJsonValue valueOf(QLatin1StringView name) const;
    /// The value if it is there and of that type; reports any other.
    QJsonValue typed(QLatin1StringView name, QJsonValue::Type type);

    QJsonObject m_object;
    RowProblems *m_problems;
    QString m_path;
};

} // namespace attache
