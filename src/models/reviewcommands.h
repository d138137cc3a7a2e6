// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review.h"
#include "workspacecommands.h"

namespace attache {

/// Decisions in a review. Undo says again what this reviewer said before, or takes it back; nothing
/// that was said is removed.
class DecideCommand final : public ConfirmedCommand
{
public:
    /// `before`: what the reviewer said of the same items, None where nothing.
    DecideCommand(WorkspaceContext &context, ReviewId review, QVector<ReviewEntry> before,
                  QVector<ReviewEntry> after);
    void undo() override;

protected:
    void repeat() override;

private:
    void say(const QVector<ReviewEntry> &entries);

    ReviewId m_review;
    QVector<ReviewEntry> m_before;
    QVector<ReviewEntry> m_after;
};

} // namespace attache
