// SPDX-License-Identifier: GPL-3.0-or-later
// Runs a program that the kernel ends at its first socket: whoever comes through opened none.
#pragma once

#include <QProcess>

#ifdef Q_OS_LINUX
#include <cstddef>
#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#endif

namespace attache {

/// Which sockets are none of the network: the window may talk to the desktop on this computer.
enum class SocketRule : quint8 { None, LocalOnly };

#if defined(Q_OS_LINUX) && defined(__x86_64__)
inline constexpr bool canForbidSockets = true;

/// Call it before start(). A forbidden socket kills the process (and what it starts) with SIGSYS.
inline void forbidSockets(QProcess &process, SocketRule rule)
{
    process.setChildProcessModifier([rule] {
        const bool local = rule == SocketRule::LocalOnly;
        // What is not allowed ends at the last line but one, the rest at the last.
        sock_filter program[] = {
            BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(seccomp_data, arch)),
            BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, AUDIT_ARCH_X86_64, 0, 4),
            BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(seccomp_data, nr)),
            BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, __NR_socket, 0, 3),
            BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(seccomp_data, args)),
            BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, local ? unsigned(AF_UNIX) : ~0U, 1, 0),
            BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_KILL_PROCESS),
            BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW),
        };
        const sock_fprog filter{sizeof program / sizeof *program, program};
        if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0
            || prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &filter) != 0)
            _exit(125); // no proof without the filter
    });
}
#else
inline constexpr bool canForbidSockets = false;
inline void forbidSockets(QProcess &, SocketRule) { }
#endif

} // namespace attache
