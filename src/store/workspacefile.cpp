// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspacefile.h"

namespace attache {

QString WorkspaceFile::ending()
{
    return QStringLiteral(".attache");
}

} // namespace attache
