// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsonscanner.h"

#include "exchangecodes.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <cstring>

namespace attache {

namespace {

constexpr qsizetype BytesBetweenReports = 1024 * 1024;

/// The text of a key, given what stands between its quotes.
QByteArray textOfKey(QByteArrayView raw)
{
    const QByteArray key = raw.toByteArray();
    if (!key.contains('\\'))
        return key;
    const auto parsed = QJsonDocument::fromJson(QByteArray("[\"" + key + "\"]"));
    return parsed.array().at(0).toString().toUtf8();
}

bool isPageKey(QByteArrayView key)
{
    return key.compare("items", Qt::CaseInsensitive) == 0
        || key.compare("value", Qt::CaseInsensitive) == 0;
}

class Scanner
{
public:
    Scanner(const QByteArray &json, Progress *progress)
        : m_json(json.constData()), m_size(json.size()), m_progress(progress)
    {
    }

    bool scan(QVector<JsonPage> &pages)
    {
        skipBlanks();
        if (at() == '{') {
            if (!page(pages))
                return false;
        } else if (at() == '[') {
            if (!topArray(pages))
                return false;
        } else {
            return malformed();
        }
        skipBlanks();
        return m_at == m_size || malformed();
    }

    const Error &error() const { return m_error; }

private:
    char at() const { return m_at < m_size ? m_json[m_at] : '\0'; }

    bool fail(Error error)
    {
        m_error = std::move(error);
        return false;
    }
    bool malformed() { return fail(invalidInput("import.malformedJson", {QString::number(m_at)})); }

    bool goesOn()
    {
        if (m_at < m_nextReport)
            return true;
        m_nextReport = m_at + BytesBetweenReports;
        if (m_progress && !m_progress->advance(m_at, m_size))
            return fail(cancelledError());
        return true;
    }

    void skipBlanks()
    {
        while (m_at < m_size
               && (m_json[m_at] == ' ' || m_json[m_at] == '\n' || m_json[m_at] == '\r'
                   || m_json[m_at] == '\t'))
            ++m_at;
    }

    bool expect(char c)
    {
        if (at() != c || m_at >= m_size)
            return malformed();
        ++m_at;
        return true;
    }

    bool string(QByteArrayView *content = nullptr)
    {
        if (!expect('"'))
            return false;
        const qsizetype begin = m_at;
        while (m_at < m_size && m_json[m_at] != '"') {
            m_at += m_json[m_at] == '\\' ? 2 : 1;
            if ((m_at & 0xffff) < 2 && !goesOn())
                return false;
        }
        if (m_at >= m_size) {
            m_at = m_size;
            return malformed();
        }
        if (content)
            *content = QByteArrayView(m_json + begin, m_at - begin);
        ++m_at;
        return true;
    }

    /// Numbers and words: their own grammar is checked when the record is parsed.
    bool scalar()
    {
        const qsizetype begin = m_at;
        while (m_at < m_size && !strchr(",]}: \t\r\n\"[{", m_json[m_at]))
            ++m_at;
        return m_at > begin || malformed();
    }

    /// Any value. `duplicate` gets the first repeated key inside, as a text.
    bool value(int depth, QString *duplicate)
    {
        if (depth > MaxJsonDepth)
            return fail(invalidInput("import.jsonTooDeep"));
        if (!goesOn())
            return false;
        skipBlanks();
        if (at() == '"')
            return string();
        if (at() == '{')
            return object(depth, duplicate);
        if (at() == '[')
            return array([&] { return value(depth + 1, duplicate); });
        return scalar();
    }

    template <typename Element>
    bool array(Element element)
    {
        if (!expect('['))
            return false;
        skipBlanks();
        if (at() == ']')
            return expect(']');
        for (;;) {
            if (!element())
                return false;
            skipBlanks();
            if (at() == ']')
                return expect(']');
            if (!expect(','))
                return false;
        }
    }

    /// Members of an object, each value read by `member(key)`.
    template <typename Member>
    bool members(QString *duplicate, Member member)
    {
        QSet<QByteArray> keys;
        if (!expect('{'))
            return false;
        skipBlanks();
        if (at() == '}')
            return expect('}');
        for (;;) {
            skipBlanks();
            QByteArrayView key;
            if (!string(&key))
                return false;
            if (duplicate && duplicate->isEmpty()) {
                const QByteArray text = textOfKey(key);
                if (keys.contains(text))
                    *duplicate = QString::fromUtf8(text);
                keys.insert(text);
            }
            skipBlanks();
            if (!expect(':'))
                return false;
            skipBlanks();
            if (!member(key))
                return false;
            skipBlanks();
            if (at() == '}')
                return expect('}');
            if (!expect(','))
                return false;
        }
    }

    bool object(int depth, QString *duplicate)
    {
        return members(duplicate, [&](QByteArrayView) { return value(depth + 1, duplicate); });
    }

    bool item(JsonPage &page)
    {
        skipBlanks();
        JsonItem item;
        item.begin = m_at;
        item.isObject = at() == '{';
        if (!value(3, &item.duplicateKey))
            return false;
        item.end = m_at;
        if (item.end - item.begin > MaxJsonRecordBytes)
            return fail(invalidInput(
                "import.tooLarge",
                {QString::number(item.end - item.begin), QString::number(MaxJsonRecordBytes)}));
        page.items.append(item);
        return true;
    }

    /// An object that holds records, or is one.
    bool page(QVector<JsonPage> &pages)
    {
        JsonPage page;
        JsonItem whole;
        whole.begin = m_at;
        whole.isObject = true;
        bool hasItems = false;
        qsizetype copied = m_at;
        const auto member = [&](QByteArrayView key) {
            if (hasItems || !isPageKey(key) || at() != '[')
                return value(2, &whole.duplicateKey);
            hasItems = true;
            page.envelope += QByteArray(m_json + copied, m_at - copied) + "[]";
            const bool isRead = array([&] { return item(page); });
            copied = m_at;
            return isRead;
        };
        if (!members(&whole.duplicateKey, member))
            return false;
        whole.end = m_at;
        if (hasItems) {
            page.envelope += QByteArray(m_json + copied, m_at - copied);
            if (!whole.duplicateKey.isEmpty())
                return fail(invalidInput("import.malformedJson", {QString::number(whole.begin)},
                                         QStringLiteral("duplicate member ") + whole.duplicateKey));
            pages.append(page);
            return true;
        }
        if (whole.end - whole.begin > MaxJsonRecordBytes)
            return fail(invalidInput(
                "import.tooLarge",
                {QString::number(whole.end - whole.begin), QString::number(MaxJsonRecordBytes)}));
        if (pages.isEmpty() || !pages.last().envelope.isEmpty())
            pages.append(JsonPage());
        pages.last().items.append(whole);
        return true;
    }

    bool topArray(QVector<JsonPage> &pages)
    {
        pages.append(JsonPage()); // for bare records; stays empty where all are pages
        const bool isRead = array([&] {
            skipBlanks();
            if (at() == '{')
                return page(pages);
            if (!pages.last().envelope.isEmpty())
                pages.append(JsonPage());
            return item(pages.last());
        });
        if (isRead && pages.size() > 1 && pages.first().items.isEmpty())
            pages.removeFirst();
        return isRead;
    }

    const char *m_json;
    qsizetype m_size;
    qsizetype m_at = 0;
    qsizetype m_nextReport = 0;
    Progress *m_progress;
    Error m_error;
};

} // namespace

Result<QVector<JsonPage>> splitJson(const QByteArray &json, Progress *progress)
{
    QVector<JsonPage> pages;
    Scanner scanner(json, progress);
    if (!scanner.scan(pages))
        return scanner.error();
    return pages;
}

} // namespace attache
