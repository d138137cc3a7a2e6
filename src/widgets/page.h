// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspacecontext.h"

#include <QIcon>
#include <QWidget>

class QAbstractItemView;

namespace attache {

/// A page of the main window (Today, Customers, …). The main window owns it and shows one at a
/// time; a page asks for what lies outside it by signals.
class Page : public QWidget
{
    Q_OBJECT
public:
    explicit Page(WorkspaceContext &context, QWidget *parent = nullptr)
        : QWidget(parent), m_context(context)
    {
    }

    virtual QString title() const = 0; ///< translated now; asked again after LanguageChange
    virtual QIcon icon() const = 0;
    /// Shown again or data changed while hidden: bring up to date.
    virtual void refresh() = 0;
    /// The table that Export and Copy act on, or nullptr.
    virtual QAbstractItemView *mainView() const { return nullptr; }

signals:
    void customerRequested(attache::CustomerId customer); ///< show it on the Customers page
    void queryRequested(const QString &line); ///< show the rows behind a figure, on Customers
    void partnerRequested(attache::PartnerId partner);
    void invitationRequested(attache::InvitationId invitation);
    void importRequested(const QStringList &paths); ///< empty: let the user choose
    void inviteRequested(attache::CustomerId customer); ///< invalid: a new customer
    void attachRequested(attache::CustomerId customer); ///< record a partner by hand
    void messageRequested(const QString &text); ///< for the status line

protected:
    WorkspaceContext &context() const { return m_context; }

private:
    WorkspaceContext &m_context;
};

} // namespace attache
