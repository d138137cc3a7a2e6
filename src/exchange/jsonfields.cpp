// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsonfields.h"

#include <QJsonDocument>

#include <cmath>

namespace attache {

namespace {

QJsonObject::const_iterator find(const QJsonObject &object, QLatin1StringView name)
{
    const auto exact = object.constFind(name);
    if (exact != object.constEnd())
        return exact;
    for (auto it = object.constBegin(); it != object.constEnd(); ++it) {
        if (it.key().compare(name, Qt::CaseInsensitive) == 0)
            return it;
    }
    return object.constEnd();
}

QString shown(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    const QByteArray json = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(json.mid(1, json.size() - 2).left(400));
}

std::optional<qint64> wholeNumber(const QJsonValue &value)
{
    if (!value.isDouble())
        return std::nullopt;
    // Beyond 2^63 Qt keeps a double, whose toInteger() is the default: two defaults tell (T6).
    const qint64 number = value.toInteger(-1);
    if (number == -1 && value.toInteger(-2) == -2)
        return std::nullopt;
    return number;
}

} // namespace

QJsonValue JsonFields::valueOf(QLatin1StringView name) const
{
    const auto it = find(m_object, name);
    return it == m_object.constEnd() || it->isNull() ? QJsonValue(QJsonValue::Undefined) : *it;
}

QString JsonFields::pathOf(QLatin1StringView name) const
{
    const auto it = find(m_object, name);
    const QString spelled = it == m_object.constEnd() ? QString(name) : it.key();
    return m_path.isEmpty() ? spelled : m_path + u'.' + spelled;
}

QJsonValue JsonFields::typed(QLatin1StringView name, QJsonValue::Type type)
{
    const QJsonValue value = valueOf(name);
    if (value.isUndefined() || value.type() == type)
        return value;
    problem(ProblemReason::WrongType, name, shown(value));
    return QJsonValue(QJsonValue::Undefined);
}

void JsonFields::problem(ProblemReason reason, QLatin1StringView name, const QString &text,
                         bool drops)
{
    m_problems->add(reason, pathOf(name), text, drops);
}

void JsonFields::unknownWord(QLatin1StringView name, const QString &word)
{
    m_problems->addOnce(ProblemReason::UnknownValue, pathOf(name), word);
}

QString JsonFields::text(QLatin1StringView name, int maxLength)
{
    const QString raw = typed(name, QJsonValue::String).toString();
    const QString clean = cleanText(raw, maxLength);
    if (clean != raw && clean != raw.trimmed()) {
        const bool isCut = raw.size() > maxLength;
        problem(isCut ? ProblemReason::TextCut : ProblemReason::TextCleaned, name, raw);
    }
    return clean;
}

QString JsonFields::note(QLatin1StringView name)
{
    return cleanNote(typed(name, QJsonValue::String).toString());
}

QString JsonFields::word(QLatin1StringView name)
{
    if (const auto number = wholeNumber(valueOf(name)))
        return QString::number(*number);
    return text(name);
}

TenantId JsonFields::guid(QLatin1StringView name)
{
    const QString raw = typed(name, QJsonValue::String).toString();
    if (raw.isEmpty())
        return {};
    if (const auto id = parseTenantId(raw))
        return *id;
    problem(ProblemReason::MalformedTenantId, name, raw);
    return {};
}

TenantId JsonFields::requiredGuid(QLatin1StringView name)
{
    const QJsonValue value = valueOf(name);
    const QString raw = value.toString();
    if (value.isUndefined() || (value.isString() && raw.isEmpty())) {
        problem(ProblemReason::MissingTenantId, name, {}, true);
        return {};
    }
    if (!value.isString()) {
        problem(ProblemReason::WrongType, name, shown(value), true);
        return {};
    }
    const auto id = parseTenantId(raw);
    if (!id) {
        problem(ProblemReason::MalformedTenantId, name, raw, true);
        return {};
    }
    return *id;
}

QString JsonFields::domain(QLatin1StringView name)
{
    const QString raw = typed(name, QJsonValue::String).toString();
    if (raw.trimmed().isEmpty())
        return {};
    if (const auto domain = parseDomain(raw))
        return *domain;
    problem(ProblemReason::MalformedDomain, name, raw);
    return {};
}

Instant JsonFields::instant(QLatin1StringView name)
{
    const QString raw = typed(name, QJsonValue::String).toString();
    if (const auto instant = parseInstant(raw))
        return *instant;
    problem(ProblemReason::UnreadableDate, name, raw);
    return {};
}

Instant JsonFields::requiredInstant(QLatin1StringView name)
{
    const QJsonValue value = valueOf(name);
    const auto instant = parseInstant(value.toString());
    if (value.isString() && instant && instant->isSet())
        return *instant;
    const bool isMissing = value.isUndefined() || (value.isString() && value.toString().isEmpty());
    problem(isMissing ? ProblemReason::MissingValue : ProblemReason::UnreadableDate, name,
            isMissing ? QString() : shown(value), true);
    return {};
}

int JsonFields::durationDays(QLatin1StringView name)
{
    const QString raw = typed(name, QJsonValue::String).toString();
    if (raw.isEmpty())
        return -1;
    if (const auto days = parseDurationDays(raw))
        return *days;
    problem(ProblemReason::UnreadableDuration, name, raw);
    return -1;
}

qint64 JsonFields::count(QLatin1StringView name)
{
    const QJsonValue value = typed(name, QJsonValue::Double);
    if (value.isUndefined())
        return -1;
    const auto number = wholeNumber(value);
    if (number && *number >= 0)
        return *number;
    problem(ProblemReason::UnreadableNumber, name, shown(value));
    return -1;
}

std::optional<bool> JsonFields::flag(QLatin1StringView name)
{
    const QJsonValue value = typed(name, QJsonValue::Bool);
    return value.isUndefined() ? std::nullopt : std::optional(value.toBool());
}

JsonFields JsonFields::object(QLatin1StringView name)
{
    const QJsonValue value = typed(name, QJsonValue::Object);
    return JsonFields(value.toObject(), *m_problems, pathOf(name));
}

QJsonArray JsonFields::list(QLatin1StringView name)
{
    return typed(name, QJsonValue::Array).toArray();
}

QStringList JsonFields::texts(QLatin1StringView name)
{
    QStringList texts;
    for (const QJsonValue &value : list(name)) {
        if (value.isString())
            texts.append(cleanText(value.toString()));
        else
            problem(ProblemReason::WrongType, name, shown(value));
    }
    return texts;
}

} // namespace attache
