// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchapplication.h"

#include <QEvent>
#include <QThread>
#include <QWidget>

#include <ctime>

namespace attache::bench {

namespace {

/// Milliseconds this thread has computed.
double threadMs()
{
    timespec time = {};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

} // namespace

BenchApplication::BenchApplication(int &argc, char **argv) : QApplication(argc, argv) { }

bool BenchApplication::notify(QObject *receiver, QEvent *event)
{
    if (QThread::currentThread() != thread())
        return QApplication::notify(receiver, event);
    if (event->type() == QEvent::Paint && (!m_watched || receiver == m_watched))
        m_isPainted = true;
    if (m_depth > 0)
        return QApplication::notify(receiver, event);

    // The receiver may not survive its event.
    const char *name = receiver->metaObject()->className();
    const int type = int(event->type());
    QElapsedTimer timer;
    const double before = threadMs();
    timer.start();
    ++m_depth;
    const bool answer = QApplication::notify(receiver, event);
    --m_depth;
    const double ms = double(timer.nsecsElapsed()) / 1e6;
    if (ms > m_longest.ms) {
        m_longest.ms = ms;
        m_longest.processorMs = threadMs() - before;
        m_longest.what = QByteArray(name) + ", event " + QByteArray::number(type);
    }
    if (m_isPainted) {
        m_isPainted = false;
        m_frameMs = ms;
        if (m_frameEnded)
            m_frameEnded();
    }
    return answer;
}

} // namespace attache::bench
