// SPDX-License-Identifier: GPL-3.0-or-later
#include "overviewservice.h"

#include "historyservice.h"

namespace attache {

OverviewService::OverviewService(LedgerReader &reader, const Clock &clock)
    : m_reader(reader), m_clock(clock)
{
}

Result<OverviewService::Today> OverviewService::today(RealmId realm)
{
    const Instant now = m_clock.now();
    Today today;
    auto figures = m_reader.overview(realm, now);
    if (!figures)
        return figures.error();
    today.figures = *std::move(figures);
    today.figures.news = withoutImplied(today.figures.news);

    const auto invitations = m_reader.invitations(realm);
    if (!invitations)
        return invitations.error();
    for (const Invitation &invitation : *invitations) {
        switch (invitation.state) {
        case InvitationState::Accepted:
        case InvitationState::Assigned:
            today.toFinish.append(invitation);
            break;
        case InvitationState::Sent:
        case InvitationState::Reminded:
            if (invitation.remindAt.isSet() && invitation.remindAt <= now)
                today.toRemind.append(invitation);
            break;
        default:
            break;
        }
    }
    return today;
}

} // namespace attache
