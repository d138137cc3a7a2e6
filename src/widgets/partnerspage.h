// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "livepage.h"
#include "newestanswer.h"
#include "partnermodel.h"

#include <memory>

namespace attache {

namespace Ui {
class PartnersPage;
}

class StatePane;

/// Every partner organisation the realm knows, its customers, and what the user says about it.
class PartnersPage final : public LivePage
{
    Q_OBJECT
public:
    explicit PartnersPage(WorkspaceContext &context, QWidget *parent = nullptr);
    ~PartnersPage() override;

    QString title() const override;
    QIcon icon() const override;
    QAbstractItemView *mainView() const override;

    /// Selects a partner, now or when the list is there. Invalid: nothing in particular.
    void showPartner(PartnerId partner);

signals:
    void sheetRequested(const attache::PartnerSummary &partner); ///< a document about it

protected:
    void load() override;
    void retranslate() override;
    bool concerns(const ChangeSet &changes) const override;

private:
    void showList(const QVector<PartnerSummary> &partners);
    void showState();
    void showDetails();
    void showCustomers(const QVector<CustomerSummary> &customers, qsizetype total);
    void fillChoices();
    void mark(std::optional<Standing> standing, std::optional<Known> transacts);
    void select(PartnerId partner);

    std::unique_ptr<Ui::PartnersPage> m_ui;
    StatePane *m_pane;
    PartnerModel m_model;
    NewestAnswer m_list;
    NewestAnswer m_details;
    PartnerId m_shown; ///< in the details
    PartnerId m_wanted; ///< to be selected when the list arrives
    bool m_isFilling = false; ///< the boxes are set by us, not by the user
};

} // namespace attache
