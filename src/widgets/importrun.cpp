// SPDX-License-Identifier: GPL-3.0-or-later
// The second half of the import dialog: the import itself, its question, its result.
#include "importdialog.h"

#include "ui_importdialog.h"

#include "errortext.h"
#include "importtexts.h"
#include "problemlabel.h"
#include "textdoor.h"

#include <QFileInfo>
#include <QPushButton>

#include <algorithm>

namespace attache {

using namespace Qt::StringLiterals;

void ImportDialog::importNext()
{
    m_outlook.drop();
    m_inspect.drop();
    if (m_progress)
        m_progress->cancel();
    m_importing = -1;
    for (size_t i = 0; i < m_files.size(); ++i) {
        const File &file = m_files[i];
        if (!file.error && !file.result && !file.isSkipped && file.realm.isValid()) {
            m_importing = static_cast<int>(i);
            break;
        }
    }
    if (m_importing < 0) {
        m_isFinished = true;
        showResult();
        return;
    }
    apply(false);
}

void ImportDialog::apply(bool acceptMassDisappearance)
{
    const File &file = m_files[static_cast<size_t>(m_importing)];
    m_ui->steps->setCurrentWidget(m_ui->runStep);
    const QString title =
        tr("Importing %1…", "file name").arg(displayText(QFileInfo(file.path).fileName()));
    m_ui->runText->setText(title);
    m_ui->progress->setRange(0, 0);
    showButtons();
    m_cancelButton->setFocus();
    auto progress = std::make_shared<OperationProgress>();
    m_progress = progress;
    m_progressTimer.start();
    m_operation = m_context.operations().begin(title, progress);
    m_outlook.write(
        m_context.session(), this,
        [path = file.path, choices = file.choices, profile = file.profile, realm = file.realm,
         acceptMassDisappearance, progress,
         actor = m_context.session().actor()](WritingServices &services) -> Result<ImportReport> {
            // A file that was never looked at is recognized now.
            ImportProfile known;
            if (profile) {
                known = *profile;
            } else {
                const auto inspected = services.imports.inspect(path, choices);
                if (!inspected)
                    return inspected.error();
                known = *inspected;
            }
            return services.imports.apply(known, realm, actor, acceptMassDisappearance,
                                          progress.get());
        },
        [this](const Result<ImportReport> &report) { applied(report); });
}

void ImportDialog::applied(const Result<ImportReport> &report)
{
    m_progressTimer.stop();
    if (m_operation)
        m_context.operations().end(*m_operation);
    m_operation.reset();
    File &file = m_files[static_cast<size_t>(m_importing)];
    if (report) {
        file.result = *report;
        emit imported();
        importNext();
        return;
    }
    const Error &error = report.error();
    if (error.code == "import.massDisappearance"_L1) {
        askAboutDisappearance(error);
        return;
    }
    if (error.kind == ErrorKind::Cancelled) {
        // Nothing of this file was written; what was imported before it stays.
        m_importing = -1;
        const bool hasResult = std::any_of(m_files.cbegin(), m_files.cend(),
                                           [](const File &one) { return one.result.has_value(); });
        if (hasResult) {
            m_isFinished = true;
            showResult();
            return;
        }
        m_ui->steps->setCurrentWidget(m_ui->lookStep);
        showFile();
        m_ui->outlook->setText(tr("Canceled: nothing was changed."));
        return;
    }
    file.error = error;
    importNext();
}

void ImportDialog::askAboutDisappearance(const Error &error)
{
    const File &file = m_files[static_cast<size_t>(m_importing)];
    m_ui->askText->setText(disappearanceText(displayText(QFileInfo(file.path).fileName()),
                                             error.arguments.value(0).toLongLong(),
                                             error.arguments.value(1).toLongLong()));
    m_ui->steps->setCurrentWidget(m_ui->askStep);
    showButtons();
    m_ui->skipFile->setFocus(); // what changes nothing is what Enter does
}

void ImportDialog::showResult()
{
    m_ui->steps->setCurrentWidget(m_ui->resultStep);
    const auto imported = std::count_if(m_files.cbegin(), m_files.cend(),
                                        [](const File &file) { return file.result.has_value(); });
    m_ui->resultTitle->setText(
        imported == 0 ? tr("Nothing was imported")
                      : tr("%n file(s) imported", nullptr, static_cast<int>(imported)));
    QStringList lines;
    for (const File &file : m_files) {
        const QString name = displayText(QFileInfo(file.path).fileName());
        QString text;
        if (file.result)
            text = resultText(*file.result);
        else if (file.error)
            text = tr("Not imported. %1", "reason").arg(errorText(*file.error).sentence);
        else
            text = tr("Not imported: nothing was changed.");
        lines << tr("%1: %2", "file name, what it did").arg(name, text);
    }
    m_ui->resultText->setText(lines.join(u'\n'));
    showButtons();
    m_importButton->setFocus();
    readChanges();
}

void ImportDialog::readChanges()
{
    // From the observation before the first import to the last one.
    ObservationId first;
    ObservationId last;
    RealmId realm;
    bool isOneRealm = true;
    for (const File &file : m_files) {
        if (!file.result)
            continue;
        const ObservationId id = file.result->outcome.observation.id;
        first = first.isValid() ? std::min(first, id) : id;
        last = std::max(last, id);
        isOneRealm = isOneRealm && (!realm.isValid() || realm == file.realm);
        realm = file.realm;
    }
    m_ui->changes->setVisible(last.isValid());
    m_ui->changesLabel->setVisible(last.isValid());
    m_ui->resultHint->setVisible(last.isValid());
    if (!last.isValid())
        return;
    m_read.read(
        m_context.session(), this,
        [before = ObservationId(first.value() - 1), last, realm = isOneRealm ? realm : RealmId()](
            ReadingServices &services) { return services.history.difference(before, last, realm); },
        [this](const Result<QVector<Change>> &changes) {
            if (!changes) {
                emit m_context.failed(changes.error());
                return;
            }
            m_changes.setChanges(*changes);
            for (int group = 0; group < m_changes.rowCount(); ++group)
                m_ui->changes->setFirstColumnSpanned(group, {}, true);
            m_ui->resultHint->setVisible(m_changes.total() > 0);
            if (m_changes.rowCount() > 0 && m_changes.rowCount() <= 4)
                m_ui->changes->expandAll();
        });
}

void ImportDialog::reject()
{
    if (m_importing >= 0 && !m_isFinished) {
        if (m_ui->steps->currentWidget() == m_ui->askStep) {
            m_files[static_cast<size_t>(m_importing)].isSkipped = true;
            importNext();
            return;
        }
        // The work stops at its next step, and answers; closing now would only hide that.
        if (m_progress)
            m_progress->cancel();
        m_cancelButton->setEnabled(false);
        m_ui->runText->setText(tr("Canceling…"));
        return;
    }
    QDialog::reject();
}

} // namespace attache
