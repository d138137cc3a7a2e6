// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "newestanswer.h"
#include "workspacecontext.h"

#include <QObject>
#include <QPointer>

class QAction;

namespace attache {

class SavedViewList;

/// Something the find box offers besides customers.
struct FindCandidate
{
    enum class Kind : quint8 { View, Partner, Command };
    Kind kind = Kind::View;
    QString title; ///< ready for any surface
    QString detail;
    QString folded; ///< what is searched
    QString viewKey;
    PartnerId partner;
    QPointer<QAction> command;
};

/// Views, partners and commands, searched by what is typed into the find box. They are few, so that
/// a search is done at once.
class FindCandidates final : public QObject
{
    Q_OBJECT
public:
    using Commands = std::function<QList<QAction *>()>;

    explicit FindCandidates(WorkspaceContext &context, QObject *parent = nullptr);

    void setViews(SavedViewList *views);
    /// `commands` gives every command of the window, menus left out.
    void setCommands(Commands commands);
    void refresh(); ///< reads the partners again; cheap enough for each time the box is entered

    /// Views, then partners, then commands in which every typed word occurs, some of each. After
    /// ">" commands only, and all of them.
    QVector<FindCandidate> matching(const QString &text) const;
    static bool isForCommands(const QString &text);

signals:
    void changed();

private:
    WorkspaceContext &m_context;
    QPointer<SavedViewList> m_views;
    Commands m_commands;
    QVector<FindCandidate> m_partners;
    NewestAnswer m_answer;
};

} // namespace attache
