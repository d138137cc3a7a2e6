// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspacecontext.h"
#include "workspaceopener.h"

#include <QMainWindow>
#include <QThreadPool>

#include <memory>

class QPageLayout;
class QStackedWidget;

namespace attache {

class EmptyState;
class FirstRunPage;
class MainMenu;
class StatusLine;
class TableDocument;
struct PrintedTable;
class WorkspaceView;
struct CustomerTable;

/// The window of the program: one workspace at a time, or the first-run page. Commands, status
/// line, drag and drop of files, and what is remembered between runs.
class MainWindow final : public QMainWindow
{
    Q_OBJECT
public:
    explicit MainWindow(WorkspaceOpener &opener, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Opens in the background; what is wrong is said in a message. The workspace that was open
    /// stays until the new one is there.
    void openWorkspace(const QString &path);
    void createWorkspace(const QString &path);
    void openSample(); ///< makes it first if it is not there
    void closeWorkspace();
    bool isOpening() const { return m_opening; }

    WorkspaceContext *context() const { return m_context.get(); } ///< nullptr: none open
    WorkspaceView *view() const { return m_view; }
    MainMenu &menu() const { return *m_menu; }

    void importFiles(const QStringList &paths);
    void exportTo(const QString &path); ///< what is on screen; the ending decides the format
    void backUpTo(const QString &path);
    void exportViewsTo(const QString &path); ///< the saved views, as a file
    void importViewsFrom(const QString &path);
    void exportReviewTo(const QString &path, ReviewId review);
    void mergeReviewFrom(const QString &path);
    void writeEvidenceTo(const QString &folder, ReviewId review);
    /// Shows the workspace as of then, in its place; the present one stays open behind it.
    void showPast(const AsOf &asOf);
    void leavePast();
    void setLanguage(const QString &code);
    /// For About: the SQLite in use, which this layer cannot see.
    void setSqliteVersion(const QString &version) { m_sqliteVersion = version; }
    void setTheme(const QString &key);

signals:
    void workspaceOpened();
    void workspaceRefused(const attache::Error &error);
    void pastShown(); ///< another point in time is on screen, or the present again

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    /// Session::open() blocks, so it runs on a thread of its own; `prepare` first.
    void open(const QString &path, bool create, const std::function<Status(Progress *)> &prepare);
    void take(const QString &path, const std::shared_ptr<Result<std::unique_ptr<Session>>> &answer);
    void showWorkspace(std::unique_ptr<Session> session);
    void connectMenu();
    void connectWorkspace();
    void connectViews();
    void connectReviews();
    void connectPast();
    void showWorkspaceState(); ///< menu and status line, of the workspace on screen
    void choosePast();
    void enterPast(std::unique_ptr<Session> session);
    void stepPast(bool later);
    void tellPast();
    void rememberVisit(); ///< at the end of it
    WorkspaceContext *presentContext() const;
    void updateUndo();
    void updateTitle();
    void updateAge();
    void showFirstRun();
    /// Runs `work` with progress in the status line; says `done` when it succeeded.
    void runInBackground(const QString &title, const QString &done,
                         std::function<Status(Progress *)> work);

    /// What was exported: how many, for which filter, of which day.
    QString exportName() const; ///< of a file of what is on screen, without an ending
    CustomerTable shownCustomers() const;
    QString exportedText(const QString &path, const CustomerTable &table) const;
    void writePdfTo(const QString &path, const std::shared_ptr<const TableDocument> &document,
                    const QPageLayout &layout);
    void tellOutcome(const Status &answer, const QString &done);

    /// Without a workspace: makes one, then imports.
    void importIntoNew(const QStringList &paths);
    QString folderOfWorkspaces() const; ///< where the newest one is
    void chooseNew();
    void chooseOpen();
    void chooseImport();
    void chooseExport();
    void printTable();
    void exportChangesTo(const QString &path, const QVector<Change> &changes);
    void preview(const PrintedTable &table, const QString &name); ///< `name`: of a PDF
    void printCustomer(bool isStatement);
    void printPartner(const PartnerSummary &partner);
    void chooseBackup();
    void invite(CustomerId customer);
    void recordPartner(CustomerId customer);
    void editRealm(bool isNew);
    void verify();
    void startReview(); ///< of the customers in the list
    void showRules();
    void showQueryHelp();
    void showShortcuts();
    void showAbout();
    void copyCurrent();

    /// Where somebody was, to be found again at another time.
    struct Place
    {
        int page = 0;
        ListArrangement arrangement;
        CustomerId customer;
    };
    static Place placeOf(const WorkspaceView &view);
    void goTo(const Place &place);
    /// The present workspace while the past is on screen.
    struct Present
    {
        std::unique_ptr<WorkspaceContext> context;
        WorkspaceView *view = nullptr;
    };

    WorkspaceOpener &m_opener;
    std::unique_ptr<WorkspaceContext> m_context; ///< of what is on screen
    quint64 m_pastTicket = 0; ///< of the newest wish about the past
    ObservationId m_newest; ///< observation of the present workspace, as far as it is known
    Present m_present; ///< empty: the present is on screen
    MainMenu *m_menu;
    StatusLine *m_status;
    QStackedWidget *m_stack;
    FirstRunPage *m_firstRun = nullptr;
    EmptyState *m_openingState;
    WorkspaceView *m_view = nullptr;
    QString m_sqliteVersion;
    OperationModel m_ownOperations; ///< while no workspace is open
    bool m_opening = false;
    bool m_importAfterOpening = false;
    QStringList m_pendingImport; ///< empty: let the user choose
    QThreadPool m_pool; ///< opening, exports, backups; last, so that it is waited for first
};

} // namespace attache
