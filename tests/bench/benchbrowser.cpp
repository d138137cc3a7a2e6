// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchbrowser.h"

#include "benchmeasure.h"
#include "benchprocess.h"

#include <QFile>
#include <QProcess>
#include <QtEndian>
#include <QThread>

namespace attache::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int Width = 1280;
constexpr int Height = 800;
constexpr double Quiet = 2500; ///< ms without a change: it has finished

/// The picture of a virtual display, in its memory.
class Screen
{
public:
    explicit Screen(const QString &folder) : m_file(folder + u"/Xvfb_screen0"_s)
    {
        m_server.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_server.start(u"Xvfb"_s,
                       {u"-displayfd"_s, u"1"_s, u"-screen"_s, u"0"_s,
                        u"%1x%2x24"_s.arg(Width).arg(Height), u"-fbdir"_s, folder, u"-nolisten"_s,
                        u"tcp"_s});
        if (!m_server.waitForReadyRead(30'000))
            giveUp(u"no virtual display"_s);
        m_display = u':' + QString::fromLatin1(m_server.readAllStandardOutput().trimmed());
        if (!m_file.open(QIODevice::ReadOnly))
            giveUp(u"the virtual display has no picture"_s);
        m_picture = m_file.map(0, m_file.size());
        if (!m_picture)
            giveUp(u"the virtual display cannot be read"_s);
        // An XWD file: a header, a table of colours of 12 bytes each, the pixels.
        constexpr int Colours = 19 * 4;
        m_pixels = m_picture + qFromBigEndian<quint32>(m_picture)
            + qFromBigEndian<quint32>(m_picture + Colours) * 12;
    }
    ~Screen()
    {
        m_server.terminate();
        m_server.waitForFinished(10'000);
    }
    Screen(const Screen &) = delete;
    Screen &operator=(const Screen &) = delete;

    QString display() const { return m_display; }
    /// Of the part where the rows are.
    quint64 fingerprint() const
    {
        quint64 sum = 0;
        for (int y = 190; y < 650; ++y) {
            const uchar *line = m_pixels + (qsizetype(y) * Width + 64) * 4;
            for (int x = 0; x < 400; ++x)
                sum = (sum ^ qFromUnaligned<quint32>(line + x * 4)) * 1099511628211ULL;
        }
        return sum;
    }
    /// When the rows changed for the last time since `watch` began; 0: they did not.
    double lastChange(const Stopwatch &watch, quint64 before) const
    {
        double last = 0;
        quint64 seen = before;
        constexpr double Longest = 90'000;
        constexpr double Nothing = 20'000; // no change until then: there will be none
        while (watch.ms() < (last == 0 ? Nothing : Longest)
               && (last == 0 || watch.ms() - last < Quiet)) {
            const quint64 now = fingerprint();
            if (now != seen) {
                last = watch.ms();
                seen = now;
            }
            QThread::usleep(500);
        }
        return last;
    }

private:
    QProcess m_server;
    QString m_display;
    QFile m_file;
    const uchar *m_picture = nullptr;
    const uchar *m_pixels = nullptr;
};

class Hand
{
public:
    explicit Hand(QString display) : m_display(std::move(display)) { }
    void act(const QStringList &arguments)
    {
        QProcess process;
        begin(process, arguments);
        process.waitForFinished(30'000);
    }
    void begin(QProcess &process, const QStringList &arguments)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"DISPLAY"_s, m_display);
        process.setProcessEnvironment(environment);
        process.start(u"xdotool"_s, arguments);
    }
    void point(int x, int y) { act({u"mousemove"_s, QString::number(x), QString::number(y)}); }

private:
    QString m_display;
};

} // namespace

std::optional<BrowserTimes> driveDatabaseBrowser(const QString &database, const QString &folder)
{
    for (const QString &program : {u"sqlitebrowser"_s, u"Xvfb"_s, u"xdotool"_s}) {
        if (!isInstalled(program))
            return std::nullopt;
    }
    const Screen screen(folder);
    Hand hand(screen.display());
    QProcess browser;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"DISPLAY"_s, screen.display());
    environment.insert(u"QT_QPA_PLATFORM"_s, u"xcb"_s);
    environment.insert(u"HOME"_s, folder);
    environment.insert(u"XDG_CONFIG_HOME"_s, folder + u"/config"_s);
    browser.setProcessEnvironment(environment);
    const QStringList arguments{u"-t"_s, u"customer"_s, database};
    const auto start = [&] {
        const quint64 before = screen.fingerprint();
        const Stopwatch watch;
        browser.start(u"sqlitebrowser"_s, arguments);
        return screen.lastChange(watch, before);
    };
    BrowserTimes times;
    start(); // opened before
    browser.kill();
    browser.waitForFinished(10'000);
    QThread::sleep(1);
    times.startMs = start();
    // It disturbs its own reading of the rows and asks whether to stop that: no.
    constexpr int NoX = 747;
    constexpr int NoY = 390;
    QThread::sleep(2);
    hand.point(NoX, NoY);
    hand.act({u"click"_s, u"1"_s});
    QThread::sleep(3);

    // The few milliseconds until the hand has pressed the key are counted with it.
    const auto afterwards = [&](const QStringList &act) {
        const quint64 before = screen.fingerprint();
        QProcess process;
        const Stopwatch watch;
        hand.begin(process, act);
        const double last = screen.lastChange(watch, before);
        process.waitForFinished(30'000);
        return last;
    };
    constexpr int NameFilterX = 270;
    constexpr int NameFilterY = 174;
    constexpr int Title = 151;
    constexpr int LastButtonX = 198;
    constexpr int LastButtonY = 687;
    hand.point(NameFilterX, NameFilterY);
    hand.act({u"click"_s, u"1"_s});
    QThread::sleep(1);
    std::vector<double> keys;
    for (const QString &key : {u"m"_s, u"a"_s, u"r"_s}) {
        if (const double ms = afterwards({u"key"_s, key}); ms > 0)
            keys.push_back(ms);
    }
    times.filterMs = quantile(keys, 0.5);
    hand.act({u"key"_s, u"ctrl+a"_s, u"key"_s, u"Delete"_s});
    QThread::sleep(6);
    hand.point(NameFilterX, Title);
    times.sortMs = afterwards({u"click"_s, u"1"_s});
    hand.point(LastButtonX, LastButtonY);
    times.jumpMs = afterwards({u"click"_s, u"1"_s});
    browser.kill();
    browser.waitForFinished(10'000);
    return times;
}

} // namespace attache::bench
