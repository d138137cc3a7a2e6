// SPDX-License-Identifier: GPL-3.0-or-later
// Taking times, and handing figures from the process that measures to the one that reports: one
// "figure NAME VALUE" line each on standard output.
#pragma once

#include "result.h"

#include <QElapsedTimer>
#include <QString>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <vector>

namespace attache::bench {

/// Milliseconds since it was made.
class Stopwatch
{
public:
    Stopwatch() { m_timer.start(); }
    double ms() const { return double(m_timer.nsecsElapsed()) / 1e6; }

private:
    QElapsedTimer m_timer;
};

/// `share` 0.5: the median. 0 for no samples.
inline double quantile(std::vector<double> samples, double share)
{
    if (samples.empty())
        return 0;
    std::sort(samples.begin(), samples.end());
    const auto last = double(samples.size() - 1);
    return samples[size_t(share * last + 0.5)];
}

/// The median time of `work`, in ms.
template <typename Work>
double medianMs(int times, Work work)
{
    std::vector<double> samples;
    for (int i = 0; i < times; ++i) {
        const Stopwatch watch;
        work();
        samples.push_back(watch.ms());
    }
    return quantile(std::move(samples), 0.5);
}

inline void figure(const char *name, double value)
{
    std::printf("figure %s %.6g\n", name, value);
    std::fflush(stdout);
}

/// A benchmark that fails to measure must not report a time.
[[noreturn]] inline void giveUp(const QString &why)
{
    std::fprintf(stderr, "attache-bench: %s\n", qPrintable(why));
    std::exit(1);
}

template <typename R>
auto required(R &&result, const char *what)
{
    if (!result)
        giveUp(QString::fromUtf8(what) + QStringLiteral(": ") + result.error().code + u' '
               + result.error().detail);
    return *std::forward<R>(result);
}

inline void require(const Status &status, const char *what)
{
    if (!status)
        giveUp(QString::fromUtf8(what) + QStringLiteral(": ") + status.error().code + u' '
               + status.error().detail);
}

} // namespace attache::bench
