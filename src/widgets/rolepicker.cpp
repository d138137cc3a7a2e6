// SPDX-License-Identifier: GPL-3.0-or-later
#include "rolepicker.h"

#include "ui_rolepicker.h"

#include "icons.h"
#include "labels.h"
#include "rolecatalogue.h"
#include "textdoor.h"

#include <QEvent>
#include <QScopedValueRollback>

namespace attache {

using namespace Qt::StringLiterals;

namespace {

enum Role { IdRole = Qt::UserRole, FoldedRole };

} // namespace

RolePicker::RolePicker(QWidget *parent) : QWidget(parent), m_ui(std::make_unique<Ui::RolePicker>())
{
    m_ui->setupUi(this);
    setFocusProxy(m_ui->search);
    QList<QTreeWidgetItem *> items;
    const auto &roles = RoleCatalogue::instance().roles();
    for (const attache::Role &role : roles) {
        auto *item = new QTreeWidgetItem;
        item->setData(0, IdRole, role.templateId);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(0, Qt::Unchecked);
        if (role.isPrivileged)
            item->setIcon(1, icon(IconName::Warning));
        items << item;
    }
    m_ui->list->addTopLevelItems(items);
    connect(m_ui->search, &QLineEdit::textChanged, this, &RolePicker::filter);
    connect(m_ui->onlyChosen, &QCheckBox::toggled, this, &RolePicker::filter);
    connect(m_ui->list, &QTreeWidget::itemChanged, this, [this] {
        if (m_isFilling)
            return;
        count();
        emit rolesChanged();
    });
    retranslate();
}

RolePicker::~RolePicker() = default;

QStringList RolePicker::roles() const
{
    QStringList ids;
    for (int row = 0; row < m_ui->list->topLevelItemCount(); ++row) {
        const QTreeWidgetItem *item = m_ui->list->topLevelItem(row);
        if (item->checkState(0) == Qt::Checked)
            ids << item->data(0, IdRole).toString();
    }
    ids.sort();
    return ids;
}

QTreeWidgetItem *RolePicker::itemOf(const QString &templateId) const
{
    for (int row = 0; row < m_ui->list->topLevelItemCount(); ++row) {
        QTreeWidgetItem *item = m_ui->list->topLevelItem(row);
        if (item->data(0, IdRole).toString().compare(templateId, Qt::CaseInsensitive) == 0)
            return item;
    }
    return nullptr;
}

void RolePicker::setRoles(const QStringList &templateIds)
{
    {
        const QScopedValueRollback filling(m_isFilling, true);
        for (int row = 0; row < m_ui->list->topLevelItemCount(); ++row)
            m_ui->list->topLevelItem(row)->setCheckState(0, Qt::Unchecked);
        for (const QString &id : templateIds) {
            QTreeWidgetItem *item = itemOf(id);
            if (!item) {
                item = new QTreeWidgetItem(m_ui->list);
                item->setData(0, IdRole, id);
                item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
            }
            item->setCheckState(0, Qt::Checked);
        }
    }
    retranslate();
}

void RolePicker::retranslate()
{
    const QScopedValueRollback filling(m_isFilling, true);
    m_ui->retranslateUi(this);
    m_ui->list->setHeaderLabels({tr("Role"), tr("Note")});
    for (int row = 0; row < m_ui->list->topLevelItemCount(); ++row) {
        QTreeWidgetItem *item = m_ui->list->topLevelItem(row);
        const QString id = item->data(0, IdRole).toString();
        const attache::Role *known = RoleCatalogue::instance().find(id);
        item->setText(0, roleLabel(id));
        item->setText(1, known && known->isPrivileged ? tr("Privileged", "role") : QString());
        // English names are searched as well: people know them from the portal.
        item->setData(0, FoldedRole,
                      QString(foldedText(item->text(0)) + u'\n'
                              + foldedText(known ? known->english : QString()) + u'\n' + id));
    }
    m_ui->list->sortItems(0, Qt::AscendingOrder);
    m_ui->list->setColumnWidth(0, fontMetrics().averageCharWidth() * 46);
    filter();
    count();
}

void RolePicker::filter()
{
    const QStringList words = foldedText(m_ui->search->text()).split(u' ', Qt::SkipEmptyParts);
    for (int row = 0; row < m_ui->list->topLevelItemCount(); ++row) {
        QTreeWidgetItem *item = m_ui->list->topLevelItem(row);
        const QString folded = item->data(0, FoldedRole).toString();
        bool isShown = !m_ui->onlyChosen->isChecked() || item->checkState(0) == Qt::Checked;
        for (const QString &word : words)
            isShown = isShown && folded.contains(word);
        item->setHidden(!isShown);
    }
}

void RolePicker::count()
{
    m_ui->count->setText(tr("%n role(s) chosen", nullptr, static_cast<int>(roles().size())));
}

void RolePicker::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace attache
