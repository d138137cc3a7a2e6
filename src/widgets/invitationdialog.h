// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "newestanswer.h"
#include "workspacecontext.h"

#include <QDialog>
#include <QHash>
#include <QSet>
#include <QTimer>

#include <memory>

namespace attache {

namespace Ui {
class InvitationDialog;
}

class ProblemLabel;

/// One invitation of either kind, new or being changed. What the rules refuse is said beside the
/// field while one types; what the realm's cloud cannot do is not offered, with the reason; the
/// four guarantees stand beside the form all the time.
class InvitationDialog final : public QDialog
{
    Q_OBJECT
public:
    /// `start`: an invitation to change, or what is known of a new one (its customer, say).
    InvitationDialog(WorkspaceContext &context, Invitation start, QWidget *parent = nullptr);
    ~InvitationDialog() override;

    Invitation invitation() const; ///< as the form says it now

signals:
    void saved(attache::InvitationId invitation);

protected:
    void changeEvent(QEvent *event) override;

private:
    /// What the service refuses: as a draft, and in addition once it is ready to be sent.
    struct Refusals
    {
        QVector<Error> asDraft;
        QVector<Error> asReady;
    };

    void fillForm();
    void fillRealms();
    void fillFromCustomer(const CustomerSummary &customer);
    void readCustomer();
    void applyRealm(); ///< what its cloud can and cannot do
    void connectFields();
    void touched(QWidget *field);
    void retranslate();
    void checkSoon();
    void check();
    void showRefusals();
    ProblemLabel *labelFor(const QString &code) const;
    Realm realm() const;
    bool isNew() const { return !m_start.id.isValid(); }
    void save(InvitationState state);
    void pushUndo(const Invitation &result);

    std::unique_ptr<Ui::InvitationDialog> m_ui;
    WorkspaceContext &m_context;
    Invitation m_start;
    QPushButton *m_saveDraft = nullptr;
    QPushButton *m_saveReady = nullptr;
    NewestAnswer m_check;
    QTimer m_checkSoon;
    Refusals m_refusals;
    QSet<QWidget *> m_touched;
    CustomerId m_customer; ///< of the ledger, while tenant and realm are its
    bool m_wantsEverything = false; ///< the user tried to save: untouched fields speak too
    bool m_wantsReady = false;
    bool m_isFilling = false;
    bool m_privilegesChoice = true; ///< as the user left it, while a cloud overrides it
};

} // namespace attache
