// SPDX-License-Identifier: GPL-3.0-or-later
// The translation files themselves: complete, and typographically right.
#include "strictmain.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace {

struct Message
{
    QString context;
    QString source;
    QString comment;
    bool isPlural = false;
    QString type; ///< "unfinished", "vanished", "obsolete" or empty
    QStringList forms; ///< one, or one per plural form

    QString key() const { return context + u'|' + source + u'|' + comment; }
};

QVector<Message> readMessages(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader xml(&file);
    QVector<Message> messages;
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        const auto name = xml.name();
        if (name == "name"_L1) {
            context = xml.readElementText();
        } else if (name == "message"_L1) {
            messages.append(Message());
            messages.last().context = context;
            messages.last().isPlural = xml.attributes().value("numerus"_L1) == "yes"_L1;
        } else if (name == "source"_L1) {
            messages.last().source = xml.readElementText();
        } else if (name == "comment"_L1) {
            messages.last().comment = xml.readElementText();
        } else if (name == "translation"_L1) {
            messages.last().type = xml.attributes().value("type"_L1).toString();
            if (!messages.last().isPlural)
                messages.last().forms = {xml.readElementText()};
        } else if (name == "numerusform"_L1) {
            messages.last().forms.append(xml.readElementText());
        }
    }
    return messages;
}

QString pathOf(const QString &language)
{
    return QStringLiteral(ATTACHE_SOURCE_DIR "/translations/attache_%1.ts").arg(language);
}

QStringList matches(const QString &text, const QString &pattern)
{
    QStringList found;
    for (const auto &match : QRegularExpression(pattern).globalMatch(text))
        found.append(match.captured());
    found.sort();
    return found;
}

// The letter after the single "&" of a text; '&&' is a literal ampersand. Null if there is none.
QChar mnemonicOf(QString text)
{
    text.remove(u"&&"_s);
    const qsizetype at = text.indexOf(u'&');
    return at >= 0 && at + 1 < text.size() ? text.at(at + 1) : QChar();
}

// Every form of every message that breaks `rule`: a translator wants the list, not the first.
template <typename Rule>
QString breaking(const QString &language, Rule rule)
{
    const auto messages = readMessages(pathOf(language));
    QStringList wrong;
    if (messages.size() < 300)
        wrong.append(u"the translations were not read"_s);
    for (const Message &message : messages) {
        for (const QString &form : message.forms) {
            if (!rule(message, form))
                wrong.append(u'\n' + message.source + u" → "_s + form);
        }
    }
    return wrong.join(QString());
}

void addLanguages()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("French") << u"fr"_s;
    QTest::newRow("German") << u"de"_s;
}

} // namespace

class TestTranslations : public QObject
{
    Q_OBJECT
private slots:
    STRICT_TEST

    void everyTextOfTheSourcesIsTranslated_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QStringList>("options");
        QTest::newRow("English plurals") << u"en"_s << QStringList{u"-pluralonly"_s};
        QTest::newRow("French") << u"fr"_s << QStringList();
        QTest::newRow("German") << u"de"_s << QStringList();
    }

    void everyTextOfTheSourcesIsTranslated()
    {
        QFETCH(QString, language);
        QFETCH(QStringList, options);
        QTemporaryDir folder;
        const QString copy = folder.filePath(u"attache_%1.ts"_s.arg(language));
        QVERIFY(QFile::copy(pathOf(language), copy));
        QVERIFY(QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner));
        QStringList arguments{u"-silent"_s, u"-locations"_s, u"none"_s, u"src"_s};
        if (QDir(QStringLiteral(ATTACHE_SOURCE_DIR "/ui")).exists())
            arguments.append(u"ui"_s);
        QProcess lupdate;
        lupdate.setWorkingDirectory(QStringLiteral(ATTACHE_SOURCE_DIR));
        lupdate.start(QStringLiteral(ATTACHE_LUPDATE),
                      arguments + options + QStringList{u"-ts"_s, copy});
        QVERIFY2(lupdate.waitForFinished(120000) && lupdate.exitCode() == 0,
                 lupdate.readAllStandardError().constData());
        const auto messages = readMessages(copy);
        QVERIFY(!messages.isEmpty());
        QStringList missing;
        QStringList superfluous;
        for (const Message &message : messages) {
            if (message.type == "vanished"_L1 || message.type == "obsolete"_L1)
                superfluous.append(message.key());
            else if (message.type == "unfinished"_L1 || message.forms.contains(QString()))
                missing.append(message.key());
        }
        QVERIFY2(missing.isEmpty(), qPrintable(u"not translated:\n"_s + missing.join(u'\n')));
        QVERIFY2(superfluous.isEmpty(),
                 qPrintable(u"no longer in the sources (build update_translations):\n"_s
                            + superfluous.join(u'\n')));
    }

    // A free function called tr(), or a class without Q_OBJECT, has another context for lupdate
    // than at run time: such a text would be translated and yet never shown.
    void everyTextHasTheContextItIsLookedUpIn()
    {
        QTemporaryDir folder;
        QProcess lupdate;
        lupdate.setWorkingDirectory(QStringLiteral(ATTACHE_SOURCE_DIR));
        lupdate.start(QStringLiteral(ATTACHE_LUPDATE),
                      {u"src"_s, u"-ts"_s, folder.filePath(u"all_fr.ts"_s)});
        QVERIFY(lupdate.waitForFinished(120000));
        const QString said =
            QString::fromUtf8(lupdate.readAllStandardError() + lupdate.readAllStandardOutput());
        QVERIFY2(!said.contains(u"lacks Q_OBJECT"_s), qPrintable(said));
        for (const Message &message : readMessages(folder.filePath(u"all_fr.ts"_s)))
            QVERIFY2(!message.context.isEmpty() && message.context != "attache"_L1,
                     qPrintable(message.source));
    }

    void theSourcesUseTypographicCharacters()
    {
        QStringList wrong;
        for (const Message &message : readMessages(pathOf(u"fr"_s))) {
            // Qt's own texts are keys; we take them as they are.
            if (message.context.startsWith(u'Q') && message.context.endsWith("Theme"_L1))
                continue;
            if (message.source.contains("..."_L1) || message.source.contains(u'\'')
                || message.source.contains(u'"'))
                wrong.append(message.source);
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void placeholdersAreTheSame_data() { addLanguages(); }
    void placeholdersAreTheSame()
    {
        QFETCH(QString, language);
        const QString wrong = breaking(language, [](const Message &message, const QString &form) {
            const QString pattern = u"%(?:L?\\d+|n)"_s;
            QStringList wanted = matches(message.source, pattern);
            QStringList found = matches(form, pattern);
            wanted.removeDuplicates();
            found.removeDuplicates();
            return wanted == found;
        });
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    }

    void pluralsCount_data()
    {
        addLanguages();
        QTest::newRow("English") << u"en"_s;
    }
    void pluralsCount()
    {
        QFETCH(QString, language);
        int plurals = 0;
        for (const Message &message : readMessages(pathOf(language))) {
            if (!message.isPlural)
                continue;
            ++plurals;
            QCOMPARE(message.forms.size(), 2);
            for (const QString &form : message.forms)
                QVERIFY2(form.contains(u"%n"_s) || form.contains(u"%Ln"_s), qPrintable(form));
        }
        QVERIFY(plurals >= 2);
    }

    void theEllipsisStays_data() { addLanguages(); }
    void theEllipsisStays()
    {
        QFETCH(QString, language);
        const QString wrong = breaking(language, [](const Message &message, const QString &form) {
            return message.source.endsWith(u'…') == form.endsWith(u'…') && !form.contains("..."_L1)
                && form.contains(u" …"_s) == message.source.contains(u" …"_s);
        });
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    }

    void blanksAndEndsAreKept_data() { addLanguages(); }
    void blanksAndEndsAreKept()
    {
        QFETCH(QString, language);
        const QString wrong = breaking(language, [](const Message &message, const QString &form) {
            return form == form.trimmed() && !form.contains(u"  "_s)
                && message.source.endsWith(u'.') == form.endsWith(u'.')
                && message.source.endsWith(u'?') == form.endsWith(u'?')
                && message.source.count(u'\n') == form.count(u'\n');
        });
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    }

    void mnemonicsAreThereAndOnTheKeyboard_data() { addLanguages(); }
    void mnemonicsAreThereAndOnTheKeyboard()
    {
        QFETCH(QString, language);
        const QString wrong = breaking(language, [](const Message &message, const QString &form) {
            const QChar wanted = mnemonicOf(message.source);
            const QChar found = mnemonicOf(form);
            if (wanted.isNull() || !wanted.isLetterOrNumber())
                return found.isNull() || !found.isLetterOrNumber();
            const bool isAscii = found.unicode() < 128 && found.isLetterOrNumber();
            return isAscii && QString(form).remove(u"&&"_s).count(u'&') == 1;
        });
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    }

    // Menus are checked where they are built, in the window's own test.
    void mnemonicsAreUniqueInAForm_data()
    {
        addLanguages();
        QTest::newRow("English") << u"en"_s;
    }
    void mnemonicsAreUniqueInAForm()
    {
        QFETCH(QString, language);
        const bool isEnglish = language == "en"_L1;
        // The statement is only there for a tenant of a CSP partner.
        static const QStringList rarelyShown{u"Said &by:"_s, u"Said &on:"_s};
        QHash<QString, QString> owners;
        QStringList wrong;
        for (const Message &message : readMessages(pathOf(isEnglish ? u"fr"_s : language))) {
            const QString form = message.context.section(u':', -1).toLower();
            const QString text = isEnglish ? message.source : message.forms.value(0);
            const QChar letter = mnemonicOf(text);
            if (letter.isNull() || rarelyShown.contains(message.source)
                || !QFile::exists(QStringLiteral(ATTACHE_SOURCE_DIR "/ui/%1.ui").arg(form)))
                continue;
            const QString key = form + letter.toLower();
            // "&Save" and "&Save, ready to send" are one button in two situations.
            const auto stem = [](const QString &source) {
                const qsizetype end = source.indexOf(u' ', source.indexOf(u'&'));
                return source.left(end).remove(u',').remove(u':');
            };
            if (owners.contains(key) && stem(owners.value(key)) != stem(message.source))
                wrong.append(form + u": "_s + message.source + u" / "_s + owners.value(key));
            owners.insert(key, message.source);
        }
        QVERIFY(owners.size() > 40);
        QVERIFY2(wrong.isEmpty(), qPrintable(u'\n' + wrong.join(u'\n')));
    }

    void frenchHasItsSpacesAndApostrophes()
    {
        static const QRegularExpression wrong(
            u"[^\\x{a0}][;?!»]|[^\\x{a0}]:(?![/\\w\\d])|«[^\\x{a0}]|'|\\x{202f}|\""_s);
        QStringList found;
        for (const Message &message : readMessages(pathOf(u"fr"_s))) {
            for (const QString &form : message.forms) {
                if (form.size() > 1 && wrong.match(form).hasMatch())
                    found.append(form);
            }
        }
        QVERIFY2(found.isEmpty(), qPrintable(u'\n' + found.join(u'\n')));
    }

    void germanHasItsQuotesAndAddressesPolitely()
    {
        // An opening “ is wrong unless it closes a „; "du", "dein" never appear.
        static const QRegularExpression wrong(
            u"(^|[\\s(])“|”|'|\"|\\b([Dd]u|[Dd]ein|[Dd]eine|[Dd]ich)\\b"_s);
        QStringList found;
        for (const Message &message : readMessages(pathOf(u"de"_s))) {
            for (const QString &form : message.forms) {
                if (wrong.match(form).hasMatch() || form.count(u'„') != form.count(u'“'))
                    found.append(form);
            }
        }
        QVERIFY2(found.isEmpty(), qPrintable(u'\n' + found.join(u'\n')));
    }

    void productNamesAreNotTornApart()
    {
        for (const QString &language : {u"fr"_s, u"de"_s}) {
            for (const Message &message : readMessages(pathOf(language))) {
                for (const QString &form : message.forms) {
                    static const QRegularExpression torn(u"(Office|Microsoft|Dynamics) 365"_s);
                    QVERIFY2(!torn.match(form).hasMatch(), qPrintable(form));
                }
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
