// SPDX-License-Identifier: GPL-3.0-or-later
#include "errortext.h"
#include "formats.h"
#include "labels.h"
#include "language.h"
#include "strictmain.h"

#include <QFile>
#include <QLibraryInfo>
#include <QSignalSpy>

using namespace attache;
using namespace Qt::StringLiterals;

namespace {

// Counts what widgets would get.
class Listener : public QObject
{
public:
    int changes = 0;
    bool eventFilter(QObject *, QEvent *event) override
    {
        changes += event->type() == QEvent::LanguageChange;
        return false;
    }
};

QStringList aBitOfEverything()
{
    const Instant day = Instant::fromDateTime(QDateTime({2026, 11, 22}, {0, 0}, Qt::UTC));
    return {label(AttachmentKind::GranularAdmin),
            label(InvitationState::Accepted),
            longLabel(Cloud::UsGovernmentL4),
            serviceLabel(u"tenant"_s),
            ruleText(u"rule.not4"_s),
            errorText({ErrorKind::Storage, u"workspace.damaged"_s, {}, {}}).sentence,
            dateText(day),
            numberText(1234567),
            QCoreApplication::translate("QPlatformTheme", "Cancel")};
}

} // namespace

class TestLanguage : public QObject
{
    Q_OBJECT
private slots:
    STRICT_TEST
    void cleanup() { Language::apply(u"en"_s); }

    void switchingThereAndBackGivesTheSame()
    {
        Language::apply(u"en"_s);
        const QStringList english = aBitOfEverything();
        Language::apply(u"de"_s);
        const QStringList german = aBitOfEverything();
        Language::apply(u"fr"_s);
        const QStringList french = aBitOfEverything();
        Language::apply(u"en"_s);
        QCOMPARE(aBitOfEverything(), english);
        Language::apply(u"fr"_s);
        QCOMPARE(aBitOfEverything(), french);
        for (qsizetype i = 0; i < english.size() - 1; ++i) {
            QVERIFY2(german.at(i) != french.at(i), qPrintable(english.at(i)));
            QVERIFY2(english.at(i) != french.at(i), qPrintable(english.at(i)));
        }
    }

    void oneSwitchIsOneEvent()
    {
        Language::apply(u"en"_s);
        Listener listener;
        QCoreApplication::instance()->installEventFilter(&listener);
        Language::apply(u"de"_s);
        QCOMPARE(listener.changes, 1);
    }

    void anUnknownLanguageIsEnglish()
    {
        Language::apply(u"tlh"_s);
        QCOMPARE(Language::current(), u"en"_s);
        QCOMPARE(label(Presence::Gone), u"Gone"_s);
    }

    void theDefaultLocaleFollows()
    {
        Language::apply(u"fr"_s);
        QCOMPARE(QLocale().language(), QLocale::French);
        Language::apply(u"de"_s);
        QCOMPARE(QLocale().language(), QLocale::German);
    }

    void everyLanguageHasItsOwnName()
    {
        for (const QString &code : Language::available())
            QVERIFY(!Language::nativeName(code).isEmpty());
        QVERIFY(Language::nativeName(u"tlh"_s).isEmpty());
        QVERIFY(Language::available().contains(Language::ofSystem()));
    }

    void stockButtonsSayWhatTheGlossarySays()
    {
        Language::apply(u"fr"_s);
        QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Discard"),
                 u"Abandonner les modifications"_s);
        Language::apply(u"de"_s);
        QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Restore Defaults"),
                 u"Standardwerte wiederherstellen"_s);
        Language::apply(u"en"_s);
        QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Discard"), u"Discard"_s);
    }

    void otherStockTextsComeFromQt()
    {
        if (!QFile::exists(QLibraryInfo::path(QLibraryInfo::TranslationsPath) + u"/qtbase_fr.qm"_s))
            QSKIP("Qt's own translations are not installed (qt6-translations-l10n)");
        Language::apply(u"fr"_s);
        QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), u"Annuler"_s);
        Language::apply(u"de"_s);
        QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), u"Abbrechen"_s);
    }
};

QTEST_GUILESS_MAIN(TestLanguage)
#include "tst_language.moc"
