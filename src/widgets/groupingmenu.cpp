// SPDX-License-Identifier: GPL-3.0-or-later
#include "groupingmenu.h"

#include "customergroups.h"
#include "plaintext.h"

#include <QActionGroup>
#include <QEvent>

namespace attache {

using namespace Qt::StringLiterals;

GroupingMenu::GroupingMenu(QWidget *parent) : QMenu(parent), m_choices(new QActionGroup(this))
{
    setObjectName(u"groupingMenu"_s);
    const auto addChoice = [this](const QString &key) {
        QAction *action = addAction(QString());
        action->setObjectName(u"group-"_s + (key.isEmpty() ? u"none"_s : key));
        action->setCheckable(true);
        action->setData(key);
        m_choices->addAction(action);
    };
    addChoice({});
    addSeparator();
    for (const CustomerColumn column : groupColumns())
        addChoice(columnKey(column));
    addSeparator();
    m_openAll = addAction(QString(), this, [this] { emit allClosedRequested(false); });
    m_openAll->setObjectName(u"openGroups"_s);
    m_closeAll = addAction(QString(), this, [this] { emit allClosedRequested(true); });
    m_closeAll->setObjectName(u"closeGroups"_s);
    connect(m_choices, &QActionGroup::triggered, this,
            [this](QAction *action) { setGrouping(action->data().toString()); });
    retranslate();
    showState();
}

void GroupingMenu::setGrouping(const QString &key)
{
    const QString known = groupColumnFromKey(key) ? key : QString();
    const bool isChanged = known != m_grouping;
    m_grouping = known;
    showState();
    if (isChanged)
        emit groupingChanged();
}

void GroupingMenu::changeEvent(QEvent *event)
{
    QMenu::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void GroupingMenu::showState()
{
    const QList<QAction *> choices = m_choices->actions();
    for (QAction *action : choices)
        action->setChecked(action->data().toString() == m_grouping);
    m_openAll->setEnabled(!m_grouping.isEmpty());
    m_closeAll->setEnabled(!m_grouping.isEmpty());
}

void GroupingMenu::retranslate()
{
    setTitle(tr("G&roup by"));
    const QList<QAction *> choices = m_choices->actions();
    for (QAction *action : choices) {
        const auto column = columnFromKey(action->data().toString());
        action->setText(column ? menuText(columnTitle(*column)) : tr("&No groups"));
    }
    m_openAll->setText(tr("&Open all groups"));
    m_closeAll->setText(tr("&Close all groups"));
}

} // namespace attache
