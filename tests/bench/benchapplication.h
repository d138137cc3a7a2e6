// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QElapsedTimer>
#include <QPointer>
#include <QWidget>

#include <functional>

namespace attache::bench {

/// Sees every event of the GUI thread go by: how long each took, and when a watched widget has been
/// painted. An event counts as finished when it has come back to the event loop, so a frame ends
/// after its picture has been handed over.
class BenchApplication final : public QApplication
{
public:
    BenchApplication(int &argc, char **argv);
    bool notify(QObject *receiver, QEvent *event) override;

    /// nullptr: any widget.
    void watch(QWidget *widget) { m_watched = widget; }
    /// Called after every frame in which the watched widget was painted.
    void setFrameEnded(std::function<void()> call) { m_frameEnded = std::move(call); }
    double frameMs() const { return m_frameMs; } ///< how long the newest one took to make

    struct Block
    {
        double ms = 0;
        double processorMs = 0; ///< of them on this thread's own account
        QByteArray what;
    };
    const Block &longestBlock() const { return m_longest; } ///< since forgetBlocks()
    void forgetBlocks() { m_longest = {}; }

private:
    QPointer<QWidget> m_watched;
    int m_depth = 0;
    bool m_isPainted = false;
    std::function<void()> m_frameEnded;
    double m_frameMs = 0;
    Block m_longest;
};

} // namespace attache::bench
