// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "savedviewlist.h"

#include <QWidget>

class QAction;
class QActionGroup;
class QMenu;
class QToolButton;

namespace attache {

/// The saved views over the customer list: which one it shows, whether it still is as that view
/// says, and the menu in which views are chosen, saved, renamed, removed and taken to other
/// workspaces. A view can be a smart tag as well: its filter is changed and saved like that of any
/// view, with the list as the preview. Ctrl+S saves, Ctrl+Shift+S under a new name, Ctrl+Shift+V
/// opens the menu.
class ViewSwitcher final : public QWidget
{
    Q_OBJECT
public:
    explicit ViewSwitcher(WorkspaceContext &context, QWidget *parent = nullptr);

    SavedViewList &views() const { return *m_views; }
    /// The menu; it stands in the menu bar as well, where its shortcuts come from.
    QMenu *viewsMenu() const { return m_menu; }
    QString currentKey() const { return m_current; } ///< empty: none was chosen
    bool isModified() const;
    QString currentName() const; ///< of the view that was chosen last

    /// What the list is like now.
    void setShown(const ListArrangement &shown);
    void choose(const QString &key); ///< as if it was chosen in the menu

signals:
    void viewChosen(const attache::ListArrangement &arrangement);
    void exportRequested();
    void importRequested();
    void messageRequested(const QString &text); ///< for the status line

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildMenu();
    void fillMenu();
    void showTags();
    void showState();
    void save();
    void saveAs(const QString &proposal);
    void rename();
    void remove();
    void askName(const QString &title, const QString &start,
                 const std::function<void(const QString &)> &then);
    void retranslate();

    SavedViewList *m_views;
    QToolButton *m_button;
    QToolButton *m_saveButton;
    QMenu *m_menu;
    QActionGroup *m_choices;
    QAction *m_open, *m_save, *m_saveAs, *m_rename, *m_duplicate, *m_reset, *m_remove, *m_newTag,
        *m_tag, *m_export, *m_import;
    QString m_current;
    ListArrangement m_shown;
};

} // namespace attache
