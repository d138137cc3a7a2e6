// SPDX-License-Identifier: GPL-3.0-or-later
#include "reviewcommands.h"

#include "reviewlabels.h"

#include <QCoreApplication>

namespace attache {

namespace {

struct ReviewCommands
{
    Q_DECLARE_TR_FUNCTIONS(attache::ReviewCommands)
};

QString nameOf(const QVector<ReviewEntry> &entries)
{
    const QString decision = label(entries.constFirst().decision);
    if (entries.size() == 1)
        return ReviewCommands::tr("“%1”", "undo: a decision in a review").arg(decision);
    return ReviewCommands::tr("“%1” for %Ln customer(s)", "undo: decisions in a review",
                              static_cast<int>(entries.size()))
        .arg(decision);
}

} // namespace

DecideCommand::DecideCommand(WorkspaceContext &context, ReviewId review,
                             QVector<ReviewEntry> before, QVector<ReviewEntry> after)
    : ConfirmedCommand(context, nameOf(after)),
      m_review(review),
      m_before(std::move(before)),
      m_after(std::move(after))
{
}

void DecideCommand::undo()
{
    say(m_before);
}

void DecideCommand::repeat()
{
    say(m_after);
}

void DecideCommand::say(const QVector<ReviewEntry> &entries)
{
    write([review = m_review, entries](WritingServices &services, const QString &actor) -> Status {
        const auto said = services.reviews.say(review, entries, actor);
        return said ? Status() : Status(said.error());
    });
}

} // namespace attache
