// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainmenu.h"

#include "icons.h"
#include "language.h"
#include "plaintext.h"
#include "textdoor.h"

#include <QActionGroup>
#include <QDir>
#include <QMainWindow>
#include <QMenuBar>

namespace attache {

using namespace Qt::StringLiterals;

namespace {

constexpr int PageCount = 8;

QKeySequence shifted(Qt::Key key)
{
    return QKeySequence(Qt::CTRL | Qt::SHIFT | key);
}

} // namespace

MainMenu::MainMenu(QMainWindow *window) : QObject(window), m_window(window)
{
    m_file = addMenu(u"fileMenu"_s);
    m_edit = addMenu(u"editMenu"_s);
    m_view = addMenu(u"viewMenu"_s);
    m_customer = addMenu(u"customerMenu"_s);
    m_relationship = addMenu(u"relationshipMenu"_s);
    m_tools = addMenu(u"toolsMenu"_s);
    m_help = addMenu(u"helpMenu"_s);
    fillFile();
    fillEdit();
    fillView();
    fillRest();
    setWorkspaceOpen(false);
    retranslate();
}

QKeySequence MainMenu::pageShortcut(int page)
{
    // Letters only: digits need Shift on a French keyboard (glossary 3.5). The same in every
    // language, so they follow the English names.
    constexpr Qt::Key Keys[PageCount] = {Qt::Key_T, Qt::Key_C, Qt::Key_P, Qt::Key_I,
                                         Qt::Key_G, Qt::Key_H, Qt::Key_R, Qt::Key_A};
    return page >= 0 && page < PageCount ? shifted(Keys[page]) : QKeySequence();
}

QList<QAction *> MainMenu::commands() const
{
    QList<QAction *> found;
    QList<QAction *> open = m_window->menuBar()->actions();
    while (!open.isEmpty()) {
        QAction *action = open.takeFirst();
        if (const QMenu *menu = action->menu())
            open = menu->actions() + open;
        else if (!action->isSeparator() && action->isVisible()
                 && !action->objectName().startsWith("view-"_L1))
            found << action;
    }
    return found;
}

QMenu *MainMenu::addMenu(const QString &name)
{
    QMenu *menu = m_window->menuBar()->addMenu(QString());
    menu->setObjectName(name);
    menu->setToolTipsVisible(true);
    return menu;
}

QAction *MainMenu::add(QMenu *menu, const QString &name, const QKeySequence &shortcut)
{
    QAction *action = menu->addAction(QString());
    action->setObjectName(name);
    action->setShortcut(shortcut);
    return action;
}

void MainMenu::fillFile()
{
    newWorkspace = add(m_file, u"newWorkspace"_s, QKeySequence::New);
    newWorkspace->setIcon(icon(IconName::NewWorkspace));
    openWorkspace = add(m_file, u"openWorkspace"_s, QKeySequence::Open);
    openWorkspace->setIcon(icon(IconName::Open));
    m_recent = m_file->addMenu(icon(IconName::Recent), QString());
    m_recent->setObjectName(u"recentMenu"_s);
    m_noRecent = m_recent->addAction(QString());
    m_noRecent->setEnabled(false);
    openSample = add(m_file, u"openSample"_s);
    openSample->setIcon(icon(IconName::Sample));
    m_file->addSeparator();
    importFiles = add(m_file, u"importFiles"_s, shifted(Qt::Key_O));
    importFiles->setIcon(icon(IconName::Import));
    exportTable = add(m_file, u"exportTable"_s, shifted(Qt::Key_E));
    exportTable->setIcon(icon(IconName::Export));
    print = add(m_file, u"print"_s, QKeySequence::Print);
    backUp = add(m_file, u"backUp"_s);
    m_file->addSeparator();
    quit = add(m_file, u"quit"_s, QKeySequence::Quit);
    quit->setMenuRole(QAction::QuitRole);
}

void MainMenu::fillEdit()
{
    undo = add(m_edit, u"undo"_s, QKeySequence::Undo);
    undo->setIcon(icon(IconName::Undo));
    redo = add(m_edit, u"redo"_s);
    redo->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Y), shifted(Qt::Key_Z)});
    redo->setIcon(icon(IconName::Redo));
    m_edit->addSeparator();
    copy = add(m_edit, u"copy"_s, QKeySequence::Copy);
    copy->setIcon(icon(IconName::Copy));
    selectAll = add(m_edit, u"selectAll"_s, QKeySequence::SelectAll);
    m_edit->addSeparator();
    find = add(m_edit, u"find"_s, QKeySequence(Qt::CTRL | Qt::Key_K));
    find->setIcon(icon(IconName::Search));
    filter = add(m_edit, u"filter"_s, QKeySequence::Find);
    filter->setIcon(icon(IconName::Filter));
}

void MainMenu::fillView()
{
    m_pages = m_view->addMenu(QString());
    m_pages->setObjectName(u"pagesMenu"_s);
    for (int page = 0; page < PageCount; ++page) {
        QAction *action = add(m_pages, u"goToPage%1"_s.arg(page), pageShortcut(page));
        connect(action, &QAction::triggered, this, [this, page] { emit pageChosen(page); });
        m_pageActions << action;
    }
    m_view->addSeparator();
    facetPanel = add(m_view, u"facetPanelAction"_s, QKeySequence(Qt::Key_F8));
    facetPanel->setCheckable(true);
    detailsPane = add(m_view, u"detailsPaneAction"_s, QKeySequence(Qt::Key_F9));
    detailsPane->setCheckable(true);
    m_view->addSeparator();
    showPast = add(m_view, u"showPast"_s, shifted(Qt::Key_D));
    showPast->setIcon(icon(IconName::Recent));
    leavePast = add(m_view, u"leavePast"_s, shifted(Qt::Key_Y));
    m_view->addSeparator();

    m_theme = m_view->addMenu(QString());
    m_theme->setObjectName(u"themeMenu"_s);
    auto *themes = new QActionGroup(this);
    for (const QString &key : {u"system"_s, u"light"_s, u"dark"_s}) {
        QAction *action = add(m_theme, u"theme-"_s + key);
        action->setCheckable(true);
        action->setData(key);
        themes->addAction(action);
        connect(action, &QAction::triggered, this, [this, key] { emit themeChosen(key); });
    }
    m_language = m_view->addMenu(icon(IconName::Language), QString());
    m_language->setObjectName(u"languageMenu"_s);
    auto *languages = new QActionGroup(this);
    for (const QString &code : Language::available()) {
        QAction *action = add(m_language, u"language-"_s + code);
        action->setCheckable(true);
        action->setData(code);
        // A language is always named in itself, so that its speakers find it.
        action->setText(u'&' + Language::nativeName(code));
        languages->addAction(action);
        connect(action, &QAction::triggered, this, [this, code] { emit languageChosen(code); });
    }
    m_view->addSeparator();
    fullScreen = add(m_view, u"fullScreen"_s, QKeySequence(Qt::Key_F11));
    fullScreen->setCheckable(true);
}

void MainMenu::fillRest()
{
    customerDetails = add(m_customer, u"customerDetails"_s);
    addNote = add(m_customer, u"addNoteAction"_s, shifted(Qt::Key_N));
    addNote->setIcon(icon(IconName::Note));
    editTags = add(m_customer, u"editTags"_s);
    editTags->setIcon(icon(IconName::Tag));
    copyTenantId = add(m_customer, u"copyTenantIdAction"_s);
    m_customer->addSeparator();
    accessStatement = add(m_customer, u"accessStatement"_s);
    accessStatement->setIcon(icon(IconName::Trust));
    customerSheet = add(m_customer, u"customerSheet"_s);
    invite = add(m_relationship, u"invite"_s, QKeySequence(Qt::CTRL | Qt::Key_I));
    invite->setIcon(icon(IconName::Invitations));
    recordPartner = add(m_relationship, u"recordPartner"_s, QKeySequence(Qt::CTRL | Qt::Key_R));
    recordPartner->setIcon(icon(IconName::Attach));
    newRealm = add(m_tools, u"newRealm"_s);
    newRealm->setIcon(icon(IconName::Realm));
    realmSettings = add(m_tools, u"realmSettings"_s);
    realmSettings->setIcon(icon(IconName::Settings));
    m_tools->addSeparator();
    startReview = add(m_tools, u"startReviewAction"_s);
    startReview->setIcon(icon(IconName::Reviews));
    verify = add(m_tools, u"verify"_s);
    verify->setIcon(icon(IconName::Trust));
    rules = add(m_help, u"rules"_s, QKeySequence::HelpContents);
    queryHelp = add(m_help, u"queryHelp"_s);
    shortcuts = add(m_help, u"shortcuts"_s);
    m_help->addSeparator();
    about = add(m_help, u"about"_s);
    about->setIcon(icon(IconName::About));
    about->setMenuRole(QAction::AboutRole);
    aboutQt = add(m_help, u"aboutQt"_s);
    aboutQt->setMenuRole(QAction::AboutQtRole);
}

void MainMenu::setWorkspaceOpen(bool open)
{
    m_isOpen = open;
    m_isReadOnly = false;
    if (!open) {
        undo->setEnabled(false);
        redo->setEnabled(false);
        m_isCustomerChosen = false;
        setListMenus({});
    }
    updateEnabled();
}

void MainMenu::setReadOnly(bool readOnly)
{
    m_isReadOnly = readOnly;
    updateEnabled();
}

void MainMenu::setCustomerChosen(bool chosen)
{
    m_isCustomerChosen = chosen;
    updateEnabled();
}

void MainMenu::updateEnabled()
{
    for (QAction *action :
         {exportTable, print, copy, selectAll, find, filter, facetPanel, detailsPane, showPast})
        action->setEnabled(m_isOpen);
    for (QAction *action : std::as_const(m_pageActions))
        action->setEnabled(m_isOpen);
    for (QAction *action :
         {importFiles, backUp, invite, newRealm, realmSettings, startReview, verify})
        action->setEnabled(m_isOpen && !m_isReadOnly);
    leavePast->setEnabled(m_isOpen && m_isReadOnly);
    for (QAction *action : {customerDetails, copyTenantId, accessStatement, customerSheet})
        action->setEnabled(m_isCustomerChosen);
    for (QAction *action : {addNote, editTags, recordPartner})
        action->setEnabled(m_isCustomerChosen && !m_isReadOnly);
}

void MainMenu::setRecentWorkspaces(const QStringList &paths)
{
    const QList<QAction *> old = m_recent->actions();
    for (QAction *action : old) {
        if (action != m_noRecent)
            delete action;
    }
    m_noRecent->setVisible(paths.isEmpty());
    for (const QString &path : paths) {
        QAction *action =
            m_recent->addAction(menuText(displayText(QDir::toNativeSeparators(path))));
        action->setToolTip(plainToolTip(displayText(QDir::toNativeSeparators(path))));
        connect(action, &QAction::triggered, this, [this, path] { emit recentChosen(path); });
    }
}

void MainMenu::setUndoTexts(const QString &undoText, const QString &redoText)
{
    m_undoText = undoText;
    m_redoText = redoText;
    undo->setText(undoText.isEmpty() ? tr("&Undo")
                                     : tr("&Undo %1", "step").arg(menuText(undoText)));
    redo->setText(redoText.isEmpty() ? tr("&Redo")
                                     : tr("&Redo %1", "step").arg(menuText(redoText)));
    // Left alone, Qt makes tool tips of the entries and guesses markup in them (T11).
    undo->setToolTip(plainToolTip(
        undoText.isEmpty() ? QString() : tr("&Undo %1", "step").remove(u'&').arg(undoText)));
    redo->setToolTip(plainToolTip(
        redoText.isEmpty() ? QString() : tr("&Redo %1", "step").remove(u'&').arg(redoText)));
}

void MainMenu::setListMenus(const QList<QMenu *> &menus)
{
    for (const QPointer<QAction> &action : std::as_const(m_listActions)) {
        if (action)
            m_view->removeAction(action);
    }
    m_listActions.clear();
    for (QMenu *menu : menus)
        m_listActions << m_view->insertMenu(facetPanel, menu);
}

void MainMenu::setLanguage(const QString &code)
{
    const QList<QAction *> actions = m_language->actions();
    for (QAction *action : actions)
        action->setChecked(action->data().toString() == code);
}

void MainMenu::setTheme(const QString &key)
{
    const QList<QAction *> actions = m_theme->actions();
    for (QAction *action : actions)
        action->setChecked(action->data().toString() == key);
}

void MainMenu::retranslate()
{
    m_file->setTitle(tr("&File", "menu"));
    m_edit->setTitle(tr("&Edit", "menu"));
    m_view->setTitle(tr("&View", "menu"));
    m_customer->setTitle(tr("&Customer", "menu"));
    m_relationship->setTitle(tr("&Relationship", "menu"));
    m_tools->setTitle(tr("&Tools", "menu"));
    m_help->setTitle(tr("&Help", "menu"));

    newWorkspace->setText(tr("&New workspace…"));
    openWorkspace->setText(tr("&Open workspace…"));
    m_recent->setTitle(tr("&Recent workspaces"));
    m_noRecent->setText(tr("No workspace opened yet"));
    openSample->setText(tr("Open &sample workspace"));
    importFiles->setText(tr("&Import…"));
    exportTable->setText(tr("&Export…"));
    print->setText(tr("&Print…"));
    backUp->setText(tr("&Back up…"));
    quit->setText(tr("&Quit"));

    setUndoTexts(m_undoText, m_redoText);
    copy->setText(tr("&Copy"));
    selectAll->setText(tr("Select &all"));
    find->setText(tr("&Find a customer"));
    filter->setText(tr("Fi&lter the list"));

    m_pages->setTitle(tr("&Go to"));
    facetPanel->setText(tr("&Narrow the list"));
    detailsPane->setText(tr("&Details pane"));
    showPast->setText(tr("&As of an earlier date…"));
    leavePast->setText(tr("&Back to the present"));
    m_theme->setTitle(tr("&Theme"));
    const QStringList themes{tr("Use &system setting", "theme"), tr("&Light theme"),
                             tr("Da&rk theme")};
    for (int i = 0; i < int(themes.size()); ++i)
        m_theme->actions().at(i)->setText(themes.at(i));
    m_language->setTitle(tr("&Language"));
    fullScreen->setText(tr("F&ull screen"));

    customerDetails->setText(tr("&Details"));
    addNote->setText(tr("Add &note…"));
    editTags->setText(tr("&Tags…"));
    copyTenantId->setText(tr("&Copy tenant ID"));
    accessStatement->setText(tr("&Access statement…"));
    customerSheet->setText(tr("Customer &sheet…"));
    invite->setText(tr("&Invite customer…"));
    recordPartner->setText(tr("&Record a partner…"));
    newRealm->setText(tr("&New realm…"));
    realmSettings->setText(tr("&Edit realm…"));
    startReview->setText(tr("&Start a review…"));
    verify->setText(tr("&Verify workspace"));
    rules->setText(tr("&Multi-partner rules"));
    queryHelp->setText(tr("Query &language"));
    shortcuts->setText(tr("&Keyboard shortcuts"));
    about->setText(tr("&About %1").arg(u"Attaché"_s));
    aboutQt->setText(tr("About &Qt"));
    const QStringList pages{tr("&Today", "page"),    tr("&Customers", "page"),
                            tr("&Partners", "page"), tr("&Invitations", "page"),
                            tr("Chan&ges", "page"),  tr("C&harts", "page"),
                            tr("&Reviews", "page"),  tr("&Activity", "page")};
    for (int page = 0; page < PageCount; ++page)
        m_pageActions.at(page)->setText(pages.at(page));
}

} // namespace attache
