// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "customerfinder.h"
#include "workspacecontext.h"

#include <QLineEdit>
#include <QStandardItemModel>

class QCompleter;

namespace attache {

/// A field that finds a customer as one types, like the find box: by name, alias, domain or part of
/// the tenant id.
class CustomerPicker final : public QLineEdit
{
    Q_OBJECT
public:
    explicit CustomerPicker(QWidget *parent = nullptr);

    void setContext(WorkspaceContext *context); ///< borrowed; before use
    void setRealm(RealmId realm); ///< finds customers of this realm only; invalid: of all

signals:
    void picked(const attache::CustomerSummary &customer);
    void cleared();

private:
    void search(const QString &text);
    void show(const FoundCustomers &found);

    WorkspaceContext *m_context = nullptr;
    RealmId m_realm;
    CustomerFinder m_finder;
    QStandardItemModel m_model;
    QCompleter *m_completer;
    QVector<CustomerSummary> m_found;
};

} // namespace attache
