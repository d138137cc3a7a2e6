// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "customercommands.h"
#include "customerservice.h"
#include "invitationmodel.h"
#include "subscriptionmodel.h"
#include "timelinemodel.h"

#include <QWidget>

class QBoxLayout;
class QTabWidget;
class QTableView;
class QToolButton;

namespace attache {

class CustomerNotes;
class ElidedLabel;
class MatrixView;
class PlainLabel;
class StatePane;

/// Everything about one customer: who it is, and in tabs its partners (the matrix), invitations,
/// subscriptions, timeline and notes. Lives in a dock of the window.
class DetailsPane final : public QWidget
{
    Q_OBJECT
public:
    enum Tab { PartnersTab, InvitationsTab, SubscriptionsTab, TimelineTab, NotesTab };

    explicit DetailsPane(WorkspaceContext &context, QWidget *parent = nullptr);

    void showCustomer(CustomerId customer); ///< invalid: none
    CustomerId customer() const { return m_customer; }
    bool isLoaded() const { return m_loaded; } ///< what is shown belongs to customer()
    void showTab(Tab tab);
    void focusMatrix(); ///< as soon as it is there
    void focusNewNote();
    void focusTags();
    MatrixView &matrixView() const { return *m_matrix; }
    const CustomerDetails &details() const { return m_details; }

signals:
    void inviteRequested(attache::CustomerId customer);
    void attachRequested(attache::CustomerId customer);
    void invitationRequested(attache::InvitationId invitation);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Answer
    {
        CustomerDetails details;
        QVector<TimelineEntry> timeline;
    };
    void showNobody();
    void arrangeFacts(); ///< beside each other where there is room
    void explainNothing(const QModelIndex &index);
    QString legend() const; ///< of the evidence marks that occur
    QWidget *buildHeader();
    QWidget *buildPartners();
    QTableView *buildTable(QAbstractItemModel *model, const QString &name,
                           const QList<int> &characters);
    void read();
    void take(const Result<Answer> &answer);
    void fill();
    void explain(const QVector<Attachment> &attachments);
    void withdraw(const Attachment &attachment);
    void retranslate();

    WorkspaceContext &m_context;
    CustomerCommands m_commands;
    CustomerId m_customer;
    quint64 m_ticket = 0; ///< of the read whose answer counts
    bool m_loaded = false;
    bool m_focusMatrix = false;
    CustomerDetails m_details;

    ElidedLabel *m_name;
    PlainLabel *m_alias;
    PlainLabel *m_facts;
    PlainLabel *m_seen;
    QBoxLayout *m_factsRow = nullptr;
    QToolButton *m_copyId;
    QToolButton *m_invite;
    QToolButton *m_attach;
    QTabWidget *m_tabs;
    MatrixView *m_matrix;
    StatePane *m_partnersState;
    PlainLabel *m_honesty;
    InvitationModel *m_invitations;
    SubscriptionModel *m_subscriptions;
    TimelineModel *m_timeline;
    CustomerNotes *m_notes;
    StatePane *m_state; ///< all of the above, or why there is none of it
};

} // namespace attache
