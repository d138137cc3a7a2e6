// SPDX-License-Identifier: GPL-3.0-or-later
#include "language.h"

#include "formats.h"

#include <QCoreApplication>
#include <QEvent>
#include <QLibraryInfo>
#include <QLocale>
#include <QPointer>
#include <QReadWriteLock>
#include <QTranslator>

#include <memory>

#include <algorithm>
#include <atomic>

using namespace Qt::StringLiterals;

namespace attache {

namespace {

// Stock labels of Qt whose French or German is wrong for us (glossary 3.1). Ours are asked first,
// so a translation under Qt's own context wins; in English there is none and Qt's text stays.
[[maybe_unused]] constexpr const char *StockLabels[] = {
    QT_TRANSLATE_NOOP("QPlatformTheme", "Discard"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "Restore Defaults"),
    QT_TRANSLATE_NOOP("QCocoaTheme", "Don't Save"),
};

// One translator for the whole life of the program, whose contents change: installing and removing
// several would send every widget several LanguageChange events for one switch. Work threads may
// translate at the same time, hence the lock.
class Words final : public QTranslator
{
public:
    using QTranslator::QTranslator;

    void change(const QString &code)
    {
        auto own = std::make_unique<QTranslator>();
        const bool found = own->load(u":/i18n/attache_%1.qm"_s.arg(code));
        Q_ASSERT_X(found, "Language::apply", "our own translations are compiled in");
        auto qt = std::make_unique<QTranslator>();
        if (code == "en"_L1
            || !qt->load(u"qtbase_%1"_s.arg(code),
                         QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
            qt.reset(); // without Qt's own files stock buttons stay English, nothing else
        const QWriteLocker locker(&m_lock);
        m_own = found ? std::move(own) : nullptr;
        m_qt = std::move(qt);
    }

    bool isEmpty() const override { return false; }

    QString translate(const char *context, const char *source, const char *disambiguation,
                      int n) const override
    {
        const QReadLocker locker(&m_lock);
        QString text;
        if (m_own)
            text = m_own->translate(context, source, disambiguation, n);
        if (text.isNull() && m_qt)
            text = m_qt->translate(context, source, disambiguation, n);
        return text;
    }

private:
    mutable QReadWriteLock m_lock;
    std::unique_ptr<QTranslator> m_own;
    std::unique_ptr<QTranslator> m_qt;
};

QPointer<Words> &installedWords()
{
    static QPointer<Words> words; // owned by the application
    return words;
}

/// Place in Language::available(). What words a file asks for it on a thread of its own.
std::atomic<qsizetype> &currentPlace()
{
    static std::atomic<qsizetype> place = 0;
    return place;
}

} // namespace

QStringList Language::available()
{
    return {u"en"_s, u"fr"_s, u"de"_s};
}

QString Language::nativeName(const QString &code)
{
    if (code == "en"_L1)
        return u"English"_s;
    if (code == "fr"_L1)
        return u"Français"_s;
    if (code == "de"_L1)
        return u"Deutsch"_s;
    return {};
}

QString Language::ofSystem()
{
    const QStringList wanted = QLocale::system().uiLanguages();
    for (const QString &tag : wanted) {
        const QString code = tag.section(u'-', 0, 0).toLower();
        if (available().contains(code))
            return code;
    }
    return u"en"_s;
}

void Language::apply(const QString &code)
{
    currentPlace() = std::max<qsizetype>(available().indexOf(code), 0);
    QLocale::setDefault(interfaceLocale());
    QCoreApplication *application = QCoreApplication::instance();
    if (!application)
        return;
    if (Words *words = installedWords()) {
        words->change(current());
        QEvent change(QEvent::LanguageChange);
        QCoreApplication::sendEvent(application, &change);
        return;
    }
    auto *words = new Words(application);
    words->change(current());
    installedWords() = words;
    QCoreApplication::installTranslator(words); // sends LanguageChange itself
}

QString Language::current()
{
    return available().at(currentPlace());
}

} // namespace attache
