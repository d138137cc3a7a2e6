// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <ctime>

namespace attache {

/// The processor time this process has used, for bounds that a busy machine must not stretch.
class ProcessorTimer
{
public:
    ProcessorTimer() : m_begin(std::clock()) { }

    /// Milliseconds since it was made or restarted.
    qint64 elapsed() const { return qint64(std::clock() - m_begin) * 1000 / CLOCKS_PER_SEC; }
    qint64 restart()
    {
        const qint64 ms = elapsed();
        m_begin = std::clock();
        return ms;
    }

private:
    std::clock_t m_begin;
};

} // namespace attache
