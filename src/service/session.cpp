// SPDX-License-Identifier: GPL-3.0-or-later
#include "session.h"

#include <QMetaObject>

namespace attache {

Result<std::unique_ptr<Session>> Session::open(std::unique_ptr<SessionFactory> factory,
                                               const QString &path, const QString &actor)
{
    std::unique_ptr<Session> session(new Session);
    session->m_path = path;
    session->m_actor = actor;
    session->m_factory = std::move(factory);
    // One thread each, and never a new one: a database connection belongs to the thread that
    // opened it.
    for (QThreadPool *pool : {&session->m_readPool, &session->m_asidePool, &session->m_writePool}) {
        pool->setMaxThreadCount(1);
        pool->setExpiryTimeout(-1);
    }

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
    const Status opened = run(session->m_readPool, [self]() -> Status {
                              auto reading = self->m_factory->openReading();
                              if (!reading)
                                  return reading.error();
                              self->m_reading = *std::move(reading);
                              return {};
                          }).result();
    if (!opened)
        return opened.error();
    return session;
}

Session::~Session()
{
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
