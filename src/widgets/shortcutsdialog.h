// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QPointer>

class QDialogButtonBox;
class QTreeWidget;
class QTreeWidgetItem;

namespace attache {

/// What can be done by keys in a window: the commands of its menus under the names of the menus,
/// then what has keys and stands in no menu.
class ShortcutsDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit ShortcutsDialog(QWidget *window);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void build();
    QTreeWidgetItem *addGroup(const QString &title);

    QPointer<QWidget> m_window;
    QTreeWidget *m_table;
    QDialogButtonBox *m_buttons;
};

} // namespace attache
