// SPDX-License-Identifier: GPL-3.0-or-later
#include "customerpicker.h"

#include "labels.h"
#include "textdoor.h"

#include <QAbstractItemView>
#include <QCompleter>

namespace attache {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostShown = 12;

} // namespace

CustomerPicker::CustomerPicker(QWidget *parent)
    : QLineEdit(parent), m_completer(new QCompleter(&m_model, this))
{
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(MostShown);
    setCompleter(m_completer);
    connect(this, &QLineEdit::textEdited, this, &CustomerPicker::search);
    connect(this, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text.isEmpty())
            emit cleared();
    });
    connect(&m_finder, &CustomerFinder::found, this, &CustomerPicker::show);
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
            [this](const QModelIndex &index) {
                if (index.row() < 0 || index.row() >= m_found.size())
                    return;
                const CustomerSummary customer = m_found.at(index.row());
                emit picked(customer);
            });
}

void CustomerPicker::setContext(WorkspaceContext *context)
{
    m_context = context;
}

void CustomerPicker::setRealm(RealmId realm)
{
    m_realm = realm;
}

void CustomerPicker::search(const QString &text)
{
    const auto index = m_context ? m_context->index() : nullptr;
    if (!index || isBlankText(text)) {
        m_finder.cancel();
        return;
    }
    CustomerQuery query;
    query.filter = findTerms(text);
    query.realm = m_realm;
    m_finder.find(index, query, m_context->now(), MostShown, text);
}

void CustomerPicker::show(const FoundCustomers &found)
{
    m_model.clear();
    m_found.clear();
    for (const CustomerIndex::Row row : found.best) {
        const CustomerSummary customer = found.index->summary(row);
        const QString name = customerLabel(customer.name, customer.tenant);
        const QString place = customer.domain.isEmpty() ? customer.tenant.toString()
                                                        : attache::displayText(customer.domain);
        auto *item =
            new QStandardItem(tr("%1 – %2", "customer, its domain or tenant ID").arg(name, place));
        m_model.appendRow(item);
        m_found << customer;
    }
    if (hasFocus() && m_model.rowCount() > 0)
        m_completer->complete();
}

} // namespace attache
