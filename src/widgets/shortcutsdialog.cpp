// SPDX-License-Identifier: GPL-3.0-or-later
#include "shortcutsdialog.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QEvent>
#include <QHeaderView>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QSet>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace attache {

using namespace Qt::StringLiterals;

namespace {

enum Column { Command, Keys, ColumnCount };

/// Without the mark of the mnemonic and the dots that announce a dialog.
QString plainTitle(const QString &text)
{
    return QString(text).remove(u'&').remove(u'…');
}

QString keysOf(const QAction &action)
{
    return QKeySequence::listToString(action.shortcuts(), QKeySequence::NativeText);
}

void add(QTreeWidgetItem *group, const QString &command, const QString &keys)
{
    auto *item = new QTreeWidgetItem(group, {command, keys});
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
}

/// The commands with keys of a menu and of the menus in it.
void addMenu(QTreeWidgetItem *group, const QMenu &menu, QSet<const QAction *> &done)
{
    const QList<QAction *> actions = menu.actions();
    for (const QAction *action : actions) {
        if (done.contains(action))
            continue;
        done.insert(action);
        if (action->menu())
            addMenu(group, *action->menu(), done);
        else if (!action->shortcut().isEmpty())
            add(group, plainTitle(action->text()), keysOf(*action));
    }
}

} // namespace

ShortcutsDialog::ShortcutsDialog(QWidget *window)
    : QDialog(window),
      m_window(window),
      m_table(new QTreeWidget(this)),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Close, this))
{
    setObjectName(u"shortcutsDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    m_table->setObjectName(u"shortcuts"_s);
    m_table->setColumnCount(ColumnCount);
    m_table->setUniformRowHeights(true);
    m_table->setAlternatingRowColors(true);
    m_table->setRootIsDecorated(false);
    m_table->setItemsExpandable(false);
    m_table->header()->setSectionsMovable(false);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_buttons);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    build();
}

void ShortcutsDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        build();
}

void ShortcutsDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    m_table->resizeColumnToContents(Keys);
    const int around = fontMetrics().averageCharWidth() * 12; // margins and scroll bar
    resize(m_table->columnWidth(Command) + m_table->columnWidth(Keys) + around,
           fontMetrics().height() * 34);
    m_table->setFocus();
}

void ShortcutsDialog::build()
{
    setWindowTitle(tr("Keyboard shortcuts"));
    m_buttons->button(QDialogButtonBox::Close)->setText(tr("&Close"));
    m_table->setAccessibleName(tr("Keyboard shortcuts"));
    m_table->setHeaderLabels({tr("Command"), tr("Keys", "of the keyboard")});
    m_table->clear();
    if (!m_window)
        return;

    QSet<const QAction *> done;
    if (const auto *bar = m_window->findChild<QMenuBar *>()) {
        const QList<QAction *> menus = bar->actions();
        for (const QAction *menu : menus) {
            if (!menu->menu())
                continue;
            QTreeWidgetItem *group = addGroup(plainTitle(menu->text()));
            addMenu(group, *menu->menu(), done);
            if (group->childCount() == 0)
                delete group;
        }
    }
    QTreeWidgetItem *elsewhere = addGroup(tr("In the pages"));
    const QList<QAction *> actions = m_window->findChildren<QAction *>();
    for (const QAction *action : actions) {
        if (!done.contains(action) && !action->shortcut().isEmpty() && !action->text().isEmpty())
            add(elsewhere, plainTitle(action->text()), keysOf(*action));
    }
    add(elsewhere, tr("From the filter into the list"),
        QKeySequence(Qt::Key_Down).toString(QKeySequence::NativeText));
    add(elsewhere, tr("In the matrix: how we know"),
        QKeySequence(Qt::Key_Return).toString(QKeySequence::NativeText));
    m_table->expandAll();
    m_table->resizeColumnToContents(Command);
    m_table->setCurrentItem(m_table->topLevelItem(0));
}

QTreeWidgetItem *ShortcutsDialog::addGroup(const QString &title)
{
    auto *group = new QTreeWidgetItem(m_table, {title});
    QFont bold = m_table->font();
    bold.setBold(true);
    group->setFont(Command, bold);
    group->setFirstColumnSpanned(true);
    return group;
}

} // namespace attache
