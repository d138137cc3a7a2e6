// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "differencemodel.h"
#include "importproblemmodel.h"
#include "newestanswer.h"
#include "workspacecontext.h"

#include <QDialog>
#include <QStandardItemModel>
#include <QTimer>

#include <memory>
#include <optional>
#include <vector>

class QAbstractButton;

namespace attache {

namespace Ui {
class ImportDialog;
}

/// Files into the workspace: what each seems to be, what it would do, and, once the user agrees,
/// what it did. Each file is taken in whole or not at all; nothing is written before.
class ImportDialog final : public QDialog
{
    Q_OBJECT
public:
    ImportDialog(WorkspaceContext &context, const QStringList &paths, QWidget *parent = nullptr);
    ~ImportDialog() override;

    void addFiles(const QStringList &paths);
    void reject() override; ///< while a file is being imported, this asks it to stop

signals:
    void customerRequested(attache::CustomerId customer);
    /// At least one file was imported.
    void imported();

protected:
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    /// What is known about a file to import.
    struct File
    {
        QString path;
        ImportChoices choices;
        RealmId realm;
        QString customerName; ///< of choices.customer
        std::optional<ImportProfile> profile;
        std::optional<ImportReport> outlook; ///< what it would do
        std::optional<Error> error; ///< why it cannot be imported
        std::optional<ImportReport> result; ///< what it did
        bool isSkipped = false; ///< the user left it out when asked
    };

    File *current();
    void inspect();
    void look(); ///< counts what the current file would do
    void chosen(const std::function<void(File &)> &choose); ///< a choice of the user: look again
    void showFile();
    void showChoices(const File &file);
    void showExtent(const File &file);
    void showPreview(const File &file);
    void showProblems(const File &file);
    void showOutlook(const File &file);
    void showFileList();
    void showButtons();
    void connectChoices();
    void retranslate();
    void askForFiles();

    void importNext(); ///< the next file that is neither imported nor skipped
    void apply(bool acceptMassDisappearance);
    void applied(const Result<ImportReport> &report);
    void askAboutDisappearance(const Error &error);
    void showResult();
    void readChanges();

    std::unique_ptr<Ui::ImportDialog> m_ui;
    WorkspaceContext &m_context;
    std::vector<File> m_files;
    QStandardItemModel m_preview;
    ImportProblemModel m_problems;
    DifferenceModel m_changes;
    NewestAnswer m_inspect;
    NewestAnswer m_outlook;
    NewestAnswer m_read;
    std::shared_ptr<OperationProgress> m_progress; ///< of the outlook or the import that runs
    QTimer m_progressTimer;
    int m_importing = -1; ///< index of the file that is being imported
    std::optional<OperationModel::Key> m_operation;
    bool m_isFilling = false;
    bool m_isFinished = false; ///< the result is shown
    QAbstractButton *m_importButton = nullptr;
    QAbstractButton *m_cancelButton = nullptr;
};

} // namespace attache
