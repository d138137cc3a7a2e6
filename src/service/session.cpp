// SPDX-License-Identifier: GPL-3.0-or-later
#include "session.h"

#include <QMetaObject>
#include <QSemaphore>

#include <condition_variable>
#include <mutex>

namespace attache {

Session::Session(std::unique_ptr<SessionFactory> factory, const QString &path, const QString &actor)
    : m_path(path), m_actor(actor), m_factory(std::move(factory))
{
    // One thread each, and never a new one: a database connection belongs to the thread that
    // opened it.
    for (QThreadPool *pool : {&m_readPool, &m_asidePool, &m_writePool, &m_checkPool}) {
        pool->setMaxThreadCount(1);
        pool->setExpiryTimeout(-1);
    }
}

Status Session::openReadingSide()
{
    return run(m_readPool,
               [this]() -> Status {
                   auto reading = m_factory->openReading();
                   if (!reading)
                       return reading.error();
                   m_reading = *std::move(reading);
                   return {};
               })
        .result();
}

Result<std::unique_ptr<Session>> Session::open(std::unique_ptr<SessionFactory> factory,
                                               const QString &path, const QString &actor)
{
    std::unique_ptr<Session> session(new Session(std::move(factory), path, actor));
    Session *const self = session.get();
    const ChangeAnnouncer announce = [self](const ChangeSet &changes) {
        // Queued to wherever the session lives by then; an event for a session that is gone is
        // dropped with it, because the destructor waits for this thread first.
        QMetaObject::invokeMethod(
            self, [self, changes] { emit self->changed(changes); }, Qt::QueuedConnection);
    };
    const ViewAnnouncer announceViews = [self] {
        QMetaObject::invokeMethod(
            self, [self] { emit self->viewsChanged(); }, Qt::QueuedConnection);
    };
    const Status written = run(session->m_writePool, [self, announce, announceViews]() -> Status {
                               auto writing = self->m_factory->openWriting(announce, announceViews);
                               if (!writing)
                                   return writing.error();
                               self->m_writing = *std::move(writing);
                               return {};
                           }).result();
    if (!written)
        return written.error();
    if (const Status opened = session->openReadingSide(); !opened)
        return opened.error();
    session->m_writePool.start([self] { self->checkFile(); });
    return session;
}

Result<std::unique_ptr<Session>> Session::openPast(std::unique_ptr<SessionFactory> factory,
                                                   const QString &path, const QString &actor,
                                                   const AsOf &asOf)
{
    std::unique_ptr<Session> session(new Session(std::move(factory), path, actor));
    session->m_past = asOf;
    session->m_damage = Error{ErrorKind::Conflict, QStringLiteral("workspace.past"), {}, {}};
    if (const Status opened = session->openReadingSide(); !opened)
        return opened.error();
    return session;
}

/// The first thing on the writing thread: whatever is to be written waits for it.
void Session::checkFile()
{
    if (!m_writing.checkFile)
        return;
    const auto thorough = m_writing.checkFile(m_stop.get_token());
    if (!thorough) {
        if (thorough.error().kind != ErrorKind::Cancelled)
            refuseWriting(thorough.error());
    } else if (!*thorough) {
        m_checkPool.start([this] { checkLater(); });
    }
}

/// A large file is read through once the window is at rest.
void Session::checkLater()
{
    std::mutex mutex;
    std::unique_lock lock(mutex);
    std::condition_variable_any().wait_for(lock, m_stop.get_token(), m_factory->restAfterOpening(),
                                           [] { return false; });
    if (m_stop.stop_requested())
        return;
    const auto reading = m_factory->openReading();
    if (!reading || !reading->checkThoroughly)
        return;
    const Status checked = reading->checkThoroughly(m_stop.get_token());
    if (!checked && checked.error().code == QStringLiteral("workspace.damaged"))
        m_writePool.start([this, error = checked.error()] { refuseWriting(error); });
}

void Session::refuseWriting(const Error &error)
{
    // A check that could not be done, for a disk that did not answer, is no damage.
    m_damage = error;
    if (error.code == QStringLiteral("workspace.damaged")) {
        m_damage->code = QStringLiteral("workspace.foundDamaged");
        m_damage->arguments.clear();
    }
    if (m_writing.leaveFile)
        m_writing.leaveFile();
    QMetaObject::invokeMethod(
        this,
        [this, damage = *m_damage] {
            m_toldDamage = damage;
            emit damaged(damage);
        },
        Qt::QueuedConnection);
}

Session::~Session()
{
    // What waits to be written still waits for the check; without it there is nothing to wait for.
    if (m_waitingWrites == 0)
        m_stop.request_stop();
    // QThreadPool::waitForDone() would end the thread, and another one would close the connection.
    QSemaphore written;
    m_writePool.start([&written] { written.release(); });
    written.acquire();
    m_stop.request_stop();
    m_checkPool.waitForDone();
    // Services before the connection they refer to, each on its own thread, reading side first: the
    // last one out checkpoints and unlocks the file.
    m_asidePool.start([this] {
        m_aside.services.reset();
        m_aside.connection.reset();
    });
    m_asidePool.waitForDone();
    m_readPool.start([this] {
        m_reading.services.reset();
        m_reading.connection.reset();
    });
    m_readPool.waitForDone();
    m_writePool.start([this] {
        m_writing.services.reset();
        m_writing.connection.reset();
    });
    m_writePool.waitForDone();
}

} // namespace attache
