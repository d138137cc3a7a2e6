// SPDX-License-Identifier: GPL-3.0-or-later
#include "reviewlabels.h"

#include <QCoreApplication>

namespace attache {

namespace {

struct ReviewLabels
{
    Q_DECLARE_TR_FUNCTIONS(attache::ReviewLabels)
};

} // namespace

QString label(ReviewDecision value)
{
    switch (value) {
    case ReviewDecision::None:
        break;
    case ReviewDecision::Keep:
        return ReviewLabels::tr("Keep", "access, in a review");
    case ReviewDecision::Revoke:
        return ReviewLabels::tr("Revoke", "access, in a review");
    case ReviewDecision::Ask:
        return ReviewLabels::tr("Ask", "decision in a review: has to be clarified first");
    case ReviewDecision::NotApplicable:
        return ReviewLabels::tr("Not applicable", "decision in a review");
    }
    return {};
}

QString label(ReviewFlag value)
{
    switch (value) {
    case ReviewFlag::New:
        return ReviewLabels::tr("First review", "mark of a customer");
    case ReviewFlag::Changed:
        return ReviewLabels::tr("Changed since the last review", "mark of a customer");
    case ReviewFlag::Privileged:
        return ReviewLabels::tr("Privileged role", "mark of a customer");
    case ReviewFlag::Expiring:
        return ReviewLabels::tr("Runs out within 30 days", "mark of a customer");
    case ReviewFlag::OtherPartners:
        return ReviewLabels::tr("Other partners", "mark of a customer");
    case ReviewFlag::Stale:
        return ReviewLabels::tr("Not seen for 30 days", "mark of a customer");
    case ReviewFlag::Gone:
        return ReviewLabels::tr("Gone", "mark of a customer");
    case ReviewFlag::NoAccess:
        return ReviewLabels::tr("No effective access", "mark of a customer");
    case ReviewFlag::NotFollowed:
        return ReviewLabels::tr("Last decision not carried out", "mark of a customer");
    }
    return {};
}

QString label(ItemStanding::State value)
{
    switch (value) {
    case ItemStanding::State::Undecided:
        return ReviewLabels::tr("Undecided", "item of a review");
    case ItemStanding::State::WaitsForSecond:
        return ReviewLabels::tr("Waits for a second reviewer", "item of a review");
    case ItemStanding::State::Conflict:
        return ReviewLabels::tr("Reviewers differ", "item of a review");
    case ItemStanding::State::Decided:
        return ReviewLabels::tr("Decided", "item of a review");
    }
    return {};
}

QString standingText(const ItemStanding &standing)
{
    if (standing.state == ItemStanding::State::Decided)
        return label(standing.decision);
    if (standing.state == ItemStanding::State::WaitsForSecond)
        return ReviewLabels::tr("%1 – waits for a second reviewer", "decision")
            .arg(label(standing.decision));
    return label(standing.state);
}

QString flagsText(ReviewFlags flags)
{
    QStringList texts;
    for (const ReviewFlag flag : allReviewFlags()) {
        if (flags.testFlag(flag))
            texts << label(flag);
    }
    return texts.join(QStringLiteral(" · "));
}

} // namespace attache
