// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QMenu>
#include <QObject>
#include <QPointer>

class QMainWindow;

namespace attache {

/// The menu bar of the window: every command by mouse and by keyboard, with a mnemonic of its own
/// in each language (glossary 3.5). It only holds the actions; the window connects them.
class MainMenu final : public QObject
{
    Q_OBJECT
public:
    explicit MainMenu(QMainWindow *window);

    void retranslate();
    /// What needs an open workspace is enabled only with one.
    void setWorkspaceOpen(bool open);
    void setCustomerChosen(bool chosen);
    /// What changes the workspace is disabled: it is looked at only.
    void setReadOnly(bool readOnly);
    void setRecentWorkspaces(const QStringList &paths);
    void setUndoTexts(const QString &undo, const QString &redo);
    /// The menus of the customer list stand in the View menu too, which is where their shortcuts
    /// come from.
    void setListMenus(const QList<QMenu *> &menus);
    void setLanguage(const QString &code);
    void setTheme(const QString &key);
    static QKeySequence pageShortcut(int page);
    /// Every command of every menu, the choices of views left out: they are found as views.
    QList<QAction *> commands() const;

    QAction *newWorkspace, *openWorkspace, *openSample, *importFiles, *exportTable, *print;
    QAction *backUp, *quit;
    QAction *undo, *redo, *copy, *selectAll, *find, *filter;
    QAction *facetPanel, *detailsPane, *showPast, *leavePast, *fullScreen;
    QAction *customerSheet, *accessStatement;
    QAction *customerDetails, *addNote, *editTags, *copyTenantId;
    QAction *invite, *recordPartner;
    QAction *realmSettings, *newRealm, *startReview, *verify;
    QAction *rules, *queryHelp, *shortcuts, *about, *aboutQt;

signals:
    void recentChosen(const QString &path);
    void languageChosen(const QString &code); ///< empty: as the system
    void themeChosen(const QString &key);
    void pageChosen(int page);

private:
    void updateEnabled();
    QMenu *addMenu(const QString &name);
    QAction *add(QMenu *menu, const QString &name, const QKeySequence &shortcut = {});
    void fillFile();
    void fillEdit();
    void fillView();
    void fillRest();

    QMainWindow *m_window;
    QMenu *m_file, *m_edit, *m_view, *m_customer, *m_relationship, *m_tools, *m_help;
    QMenu *m_recent, *m_theme, *m_language, *m_pages;
    QAction *m_noRecent;
    bool m_isOpen = false;
    bool m_isReadOnly = false;
    bool m_isCustomerChosen = false;
    QList<QPointer<QAction>> m_listActions; ///< they go with the view they belong to
    QList<QAction *> m_pageActions;
    QString m_undoText;
    QString m_redoText;
};

} // namespace attache
