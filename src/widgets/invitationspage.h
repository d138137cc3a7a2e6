// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "invitationmodel.h"
#include "livepage.h"
#include "newestanswer.h"

#include <memory>
#include <optional>

class QButtonGroup;
class QToolButton;

namespace attache {

namespace Ui {
class InvitationsPage;
}

class StatePane;

/// Invitations of both kinds by state, and what may be done next with the selected one.
class InvitationsPage final : public LivePage
{
    Q_OBJECT
public:
    explicit InvitationsPage(WorkspaceContext &context, QWidget *parent = nullptr);
    ~InvitationsPage() override;

    QString title() const override;
    QIcon icon() const override;
    QAbstractItemView *mainView() const override;

    /// Selects an invitation, now or when the list is there. Invalid: nothing in particular.
    void showInvitation(InvitationId invitation);

protected:
    void load() override;
    void retranslate() override;
    bool concerns(const ChangeSet &changes) const override;

private:
    void showList(const QVector<Invitation> &invitations);
    void showState();
    void showCounts();
    void showDetails();
    void showActions(const Invitation &invitation);
    void showSteps(const QVector<InvitationStep> &steps);
    void select(InvitationId invitation);
    void setStateFilter(std::optional<InvitationState> state);
    void askForStep(const Invitation &invitation, InvitationState to);
    void edit(const Invitation &invitation);

    std::unique_ptr<Ui::InvitationsPage> m_ui;
    StatePane *m_pane;
    QButtonGroup *m_stateButtons;
    InvitationModel m_model;
    NewestAnswer m_list;
    NewestAnswer m_details;
    std::optional<InvitationState> m_state;
    std::optional<Invitation> m_shown;
    InvitationId m_wanted;
};

/// What a step is called on its button: "Mark as sent", "Accepted", …
QString stepVerb(InvitationState to, InvitationState from);

} // namespace attache
