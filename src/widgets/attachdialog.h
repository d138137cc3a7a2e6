// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "newestanswer.h"
#include "workspacecontext.h"

#include <QDialog>

#include <memory>

namespace attache {

namespace Ui {
class AttachDialog;
}

/// Records by hand that a partner is attached to a customer, and how the user knows.
class AttachDialog final : public QDialog
{
    Q_OBJECT
public:
    /// `customerName` as customerLabel() gives it.
    AttachDialog(WorkspaceContext &context, CustomerId customer, const QString &customerName,
                 QWidget *parent = nullptr);
    ~AttachDialog() override;

signals:
    void saved(attache::CustomerId customer);

protected:
    void changeEvent(QEvent *event) override;

private:
    Result<AttachmentFacts> facts() const; ///< as the form says it, or what cannot be read
    void readPartners();
    void fillChoices();
    void partnerChosen();
    void chooseRoles();
    void showRoles();
    void retranslate();
    void save();

    std::unique_ptr<Ui::AttachDialog> m_ui;
    WorkspaceContext &m_context;
    CustomerId m_customer;
    QString m_customerName;
    QVector<PartnerFacts> m_partners; ///< in the order of the box, after "new partner"
    QStringList m_roles;
    NewestAnswer m_read;
};

} // namespace attache
