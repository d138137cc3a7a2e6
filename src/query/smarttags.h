// SPDX-License-Identifier: GPL-3.0-or-later
// Tags that nobody gives by hand: every customer for whom a query holds carries them.
#pragma once

#include "querytext.h"
#include "rowbits.h"

#include <optional>

namespace attache {

/// What makes a smart tag.
struct SmartTagDefinition
{
    QString name;
    QString query; ///< in its neutral spelling
    friend bool operator==(const SmartTagDefinition &, const SmartTagDefinition &) = default;
};

/// A smart tag of one generation of the index, with who carries it.
struct SmartTag
{
    SmartTagDefinition definition;
    /// Why nobody carries it: its query cannot be understood, or "tagCycle", "tagFailing" as
    /// tagProblem() says. Nothing: it works.
    std::optional<QueryError> failure;
    qint64 customers = 0;
    RowBits rows; ///< of the main block
    RowBits overlayRows; ///< the same, of the overlay

    bool works() const { return !failure; }
};

QVector<SmartTagDefinition> definitionsOf(const QVector<SmartTag> &tags);

/// Whether two names mean the same tag: without case and accents, "ue" for "ü".
bool isSameTag(const QString &a, const QString &b);

/// A tag that a query line names, and where.
struct TagMention
{
    QString name;
    int position = 0; ///< in UTF-16 units
    int length = 0;
};
/// In the order of the line; empty for one that cannot be understood.
QVector<TagMention> tagMentions(const QString &line);

/// The first thing that is wrong with the tags that `line` names: "tagCycle" if that tag is `own`
/// or asks for it in turn, "tagFailing" if it is a smart tag that does not work, "unknownTag" if
/// no smart tag is called so and none of `tags` is (without `tags`, any name will do). `own` may be
/// empty: the line is no smart tag. Nothing for a line that cannot be understood.
std::optional<QueryError> tagProblem(const QString &line, const QString &own,
                                     const QVector<SmartTagDefinition> &definitions,
                                     const std::optional<QStringList> &tags);

} // namespace attache
