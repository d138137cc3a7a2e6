// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports.h"

namespace attache {

/// The figures and lists of the Today page.
class OverviewService
{
public:
    OverviewService(LedgerReader &reader, const Clock &clock);

    struct Today
    {
        OverviewFigures figures;
        QVector<Invitation> toFinish; ///< accepted, not verified
        QVector<Invitation> toRemind; ///< follow-up date reached
    };
    Result<Today> today(RealmId realm);

private:
    LedgerReader &m_reader;
    const Clock &m_clock;
};

} // namespace attache
