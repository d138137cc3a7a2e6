// SPDX-License-Identifier: GPL-3.0-or-later
// Loaded into a program before its libraries (LD_PRELOAD). Counts the calls by which the program
// touches files of one folder, and kills it (SIGKILL) at the one asked for, so that a test can stop
// it in every phase of its work instead of waiting for chance. A write that is hit is cut in half.
//
//   ATTACHE_KILL_FOLDER  the folder whose files count
//   ATTACHE_KILL_AT      the call to die at, from 1; 0 or unset: only count
//   ATTACHE_KILL_DELAY   and how long after it, in microseconds of the program's own
//                        processor time: work between two calls, however busy the machine is
//   ATTACHE_KILL_LOG     outside that folder: a line "microseconds call file" for each call
#include <atomic>
#include <cerrno>
#include <csignal>
#include <cstdarg>
#include <cstdio>
#include <cstdlib>
#include <cstring>

#include <dlfcn.h>
#include <fcntl.h>
#include <sys/types.h>
#include <time.h>
#include <unistd.h>

namespace {

template <typename Function>
Function *next(const char *name)
{
    return reinterpret_cast<Function *>(dlsym(RTLD_NEXT, name));
}

struct Plan
{
    static long number(const char *name)
    {
        const char *text = std::getenv(name);
        return text ? std::atol(text) : 0;
    }
    const char *folder = std::getenv("ATTACHE_KILL_FOLDER");
    long at = number("ATTACHE_KILL_AT");
    long delay = number("ATTACHE_KILL_DELAY");
    int log = -1;
    Plan()
    {
        if (const char *path = std::getenv("ATTACHE_KILL_LOG")) {
            static auto *const openFile = next<int(const char *, int, ...)>("open");
            log = openFile(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
        }
    }
};

const Plan &plan()
{
    static const Plan made;
    return made;
}

std::atomic<long> calls{0};

void die()
{
    ::raise(SIGKILL);
    for (;;)
        ::pause();
}

/// Dies `microseconds` from now, wherever the program is by then.
void dieSoon(long microseconds)
{
    sigevent event{};
    event.sigev_notify = SIGEV_SIGNAL;
    event.sigev_signo = SIGKILL;
    timer_t timer{};
    itimerspec when{};
    when.it_value.tv_sec = microseconds / 1'000'000;
    when.it_value.tv_nsec = microseconds % 1'000'000 * 1000;
    if (timer_create(CLOCK_PROCESS_CPUTIME_ID, &event, &timer) != 0
        || timer_settime(timer, 0, &when, nullptr) != 0)
        std::abort();
}

/// Whether the call about `path` is the one to die at. Says which one it was.
bool isLast(const char *call, const char *path)
{
    const size_t prefix = plan().folder ? std::strlen(plan().folder) : 0;
    if (prefix == 0 || std::strncmp(path, plan().folder, prefix) != 0
        || (path[prefix] != '/' && path[prefix] != 0))
        return false;
    const long number = ++calls;
    const bool last = number == plan().at;
    if (plan().log >= 0) {
        char line[512];
        timespec now{};
        clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
        const int size =
            std::snprintf(line, sizeof line, "%lld %s %s\n",
                          static_cast<long long>(now.tv_sec) * 1'000'000 + now.tv_nsec / 1000, call,
                          path[prefix] == 0 ? "." : path + prefix + 1);
        static auto *const writeFile = next<ssize_t(int, const void *, size_t)>("write");
        if (writeFile(plan().log, line, size_t(size)) < 0)
            std::abort();
    }
    if (last && plan().delay > 0) {
        dieSoon(plan().delay);
        return false;
    }
    return last;
}

bool isLast(const char *call, int file)
{
    const int saved = errno;
    char link[32];
    char path[512];
    std::snprintf(link, sizeof link, "/proc/self/fd/%d", file);
    const ssize_t size = ::readlink(link, path, sizeof path - 1);
    errno = saved;
    if (size <= 0)
        return false;
    path[size] = 0;
    return isLast(call, path);
}

} // namespace

// The names the C library exports; a program is linked against one or the other of each pair.
extern "C" {

ssize_t read(int file, void *data, size_t size)
{
    static auto *const real = next<ssize_t(int, void *, size_t)>("read");
    if (isLast("read", file))
        die();
    return real(file, data, size);
}

#define ATTACHE_PWRITE(name, Offset)                                                               \
    ssize_t name(int file, const void *data, size_t size, Offset offset)                           \
    {                                                                                              \
        static auto *const real = next<ssize_t(int, const void *, size_t, Offset)>(#name);         \
        if (isLast("write", file)) {                                                               \
            if (real(file, data, size / 2, offset) >= 0)                                           \
                die();                                                                             \
            die();                                                                                 \
        }                                                                                          \
        return real(file, data, size, offset);                                                     \
    }
ATTACHE_PWRITE(pwrite, off_t)
ATTACHE_PWRITE(pwrite64, off64_t)

ssize_t write(int file, const void *data, size_t size)
{
    static auto *const real = next<ssize_t(int, const void *, size_t)>("write");
    if (isLast("write", file)) {
        if (real(file, data, size / 2) >= 0)
            die();
        die();
    }
    return real(file, data, size);
}

#define ATTACHE_SYNC(name)                                                                         \
    int name(int file)                                                                             \
    {                                                                                              \
        static auto *const real = next<int(int)>(#name);                                           \
        if (isLast("sync", file))                                                                  \
            die();                                                                                 \
        return real(file);                                                                         \
    }
ATTACHE_SYNC(fsync)
ATTACHE_SYNC(fdatasync)

#define ATTACHE_TRUNCATE(name, Offset)                                                             \
    int name(int file, Offset size) noexcept                                                       \
    {                                                                                              \
        static auto *const real = next<int(int, Offset)>(#name);                                   \
        if (isLast("truncate", file))                                                              \
            die();                                                                                 \
        return real(file, size);                                                                   \
    }
ATTACHE_TRUNCATE(ftruncate, off_t)
ATTACHE_TRUNCATE(ftruncate64, off64_t)

int unlink(const char *path) noexcept
{
    static auto *const real = next<int(const char *)>("unlink");
    if (isLast("unlink", path))
        die();
    return real(path);
}

int rename(const char *from, const char *to) noexcept
{
    static auto *const real = next<int(const char *, const char *)>("rename");
    if (isLast("rename", to))
        die();
    return real(from, to);
}

} // extern "C"
