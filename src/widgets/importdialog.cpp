// SPDX-License-Identifier: GPL-3.0-or-later
#include "importdialog.h"

#include "ui_importdialog.h"

#include "errortext.h"
#include "formats.h"
#include "icons.h"
#include "importtexts.h"
#include "labels.h"
#include "problemlabel.h"
#include "tablesetup.h"
#include "textdoor.h"

#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QMimeData>
#include <QPushButton>
#include <QScopedValueRollback>

#include <algorithm>

namespace attache {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int PreviewRows = 8;
constexpr int MappingRow = 0;

void fillBox(QComboBox *box, const QVector<QPair<QString, QVariant>> &entries,
             const QVariant &chosen)
{
    box->clear();
    for (const auto &[text, value] : entries)
        box->addItem(text, value);
    box->setCurrentIndex(std::max(0, box->findData(chosen)));
}

} // namespace

ImportDialog::ImportDialog(WorkspaceContext &context, const QStringList &paths, QWidget *parent)
    : QDialog(parent), m_ui(std::make_unique<Ui::ImportDialog>()), m_context(context)
{
    m_ui->setupUi(this);
    setObjectName(u"importDialog"_s);
    setAcceptDrops(true);
    m_ui->customer->setContext(&context);
    m_ui->preview->setModel(&m_preview);
    m_ui->problems->setModel(&m_problems);
    setUpTable(m_ui->problems, {8, 20, 44, 34, 34});
    m_ui->changes->setModel(&m_changes);
    m_ui->changes->setColumnWidth(0, fontMetrics().averageCharWidth() * 44);
    m_ui->splitter->setSizes({220, 740});
    m_ui->files->setIconSize(QSize(16, 16));
    // A stack of pages does not ask how high a text is at its width: keep room for the longest.
    m_ui->outlook->setMinimumHeight(fontMetrics().lineSpacing() * 3);
    m_ui->extentNote->setMinimumHeight(fontMetrics().lineSpacing() * 2);
    m_ui->addFiles->setIcon(icon(IconName::Add));
    m_ui->removeFile->setIcon(icon(IconName::Remove));
    const int edge = fontMetrics().height() + 4;
    m_ui->placeIcon->setPixmap(
        icon(IconName::Realm).pixmap(QSize(edge, edge), devicePixelRatioF()));
    m_ui->askIcon->setPixmap(icon(IconName::Warning).pixmap(QSize(48, 48), devicePixelRatioF()));
    m_importButton = m_ui->buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    m_cancelButton = m_ui->buttons->addButton(QDialogButtonBox::Cancel);
    m_progressTimer.setInterval(100ms);

    connect(m_ui->files, &QListWidget::currentRowChanged, this, &ImportDialog::showFile);
    connect(m_ui->addFiles, &QPushButton::clicked, this, &ImportDialog::askForFiles);
    connect(m_ui->removeFile, &QPushButton::clicked, this, [this] {
        const int row = m_ui->files->currentRow();
        if (row < 0)
            return;
        m_files.erase(m_files.begin() + row);
        showFileList();
        showFile();
    });
    connect(m_importButton, &QAbstractButton::clicked, this, [this] {
        if (m_isFinished)
            accept();
        else
            importNext();
    });
    connect(m_cancelButton, &QAbstractButton::clicked, this, &ImportDialog::reject);
    connect(&m_progressTimer, &QTimer::timeout, this, [this] {
        if (!m_progress)
            return;
        const qint64 total = m_progress->total();
        m_ui->progress->setRange(0, total > 0 ? 1000 : 0);
        if (total > 0)
            m_ui->progress->setValue(static_cast<int>(m_progress->done() * 1000 / total));
    });
    connect(m_ui->markGone, &QPushButton::clicked, this, [this] { apply(true); });
    connect(m_ui->asPart, &QPushButton::clicked, this, [this] {
        File &file = m_files[static_cast<size_t>(m_importing)];
        file.choices.complete = false;
        file.profile->complete = false;
        apply(false);
    });
    connect(m_ui->skipFile, &QPushButton::clicked, this, [this] {
        m_files[static_cast<size_t>(m_importing)].isSkipped = true;
        importNext();
    });
    connect(m_ui->changes, &QTreeView::activated, this, [this](const QModelIndex &index) {
        if (const Change *change = m_changes.at(index)) {
            emit customerRequested(change->customer);
            accept(); // the customer is shown in the window behind this
        }
    });
    connectChoices();
    retranslate();
    if (paths.isEmpty())
        QTimer::singleShot(0, this, &ImportDialog::askForFiles);
    else
        addFiles(paths);
}

ImportDialog::~ImportDialog()
{
    if (m_progress)
        m_progress->cancel();
    if (m_operation)
        m_context.operations().end(*m_operation);
}

ImportDialog::File *ImportDialog::current()
{
    const int row = m_ui->files->currentRow();
    return row >= 0 && row < static_cast<int>(m_files.size()) ? &m_files[static_cast<size_t>(row)]
                                                              : nullptr;
}

void ImportDialog::askForFiles()
{
    auto *dialog = new QFileDialog(this, tr("Files to import"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setNameFilters({tr("Lists (*.csv *.txt *.tsv *.json)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::filesSelected, this, &ImportDialog::addFiles);
    dialog->open();
}

void ImportDialog::addFiles(const QStringList &paths)
{
    if (m_importing >= 0 || m_isFinished)
        return;
    // Among several realms nobody but the user knows where a file belongs.
    RealmId realm = m_context.currentRealm();
    if (!realm.isValid() && m_context.realms().size() == 1)
        realm = m_context.realms().constFirst().id;
    const size_t before = m_files.size();
    for (const QString &path : paths) {
        const bool isThere = std::any_of(m_files.cbegin(), m_files.cend(),
                                         [&](const File &file) { return file.path == path; });
        if (isThere)
            continue;
        File file;
        file.path = path;
        file.realm = realm;
        m_files.push_back(std::move(file));
    }
    showFileList();
    if (m_files.size() > before)
        m_ui->files->setCurrentRow(static_cast<int>(before));
    showFile();
}

void ImportDialog::connectChoices()
{
    connect(m_ui->format, &QComboBox::activated, this, [this] {
        chosen([this](File &file) {
            file.choices.format = static_cast<ImportFormat>(m_ui->format->currentData().toInt());
            file.choices.columns.reset(); // the columns of another format mean other things
        });
    });
    connect(m_ui->realm, &QComboBox::activated, this, [this] {
        chosen([this](File &file) {
            file.realm = RealmId(m_ui->realm->currentData().toLongLong());
            file.choices.customer.reset();
            file.customerName.clear();
        });
    });
    connect(m_ui->encoding, &QComboBox::activated, this, [this] {
        chosen([this](File &file) {
            file.choices.encoding = m_ui->encoding->currentData().toString();
        });
    });
    connect(m_ui->separator, &QComboBox::activated, this, [this] {
        chosen([this](File &file) {
            file.choices.separator = m_ui->separator->currentData().toChar();
        });
    });
    connect(m_ui->dateOrder, &QComboBox::activated, this, [this] {
        chosen([this](File &file) {
            file.choices.monthFirst = m_ui->dateOrder->currentData().toBool();
        });
    });
    connect(m_ui->extent, &QComboBox::activated, this, [this] {
        chosen(
            [this](File &file) { file.choices.complete = m_ui->extent->currentData().toBool(); });
    });
    connect(m_ui->customer, &CustomerPicker::picked, this, [this](const CustomerSummary &customer) {
        chosen([&customer](File &file) {
            file.choices.customer = customer.tenant;
            file.customerName = customerLabel(customer.name, customer.tenant);
        });
    });
}

void ImportDialog::chosen(const std::function<void(File &)> &choose)
{
    File *file = current();
    if (!file || m_isFilling)
        return;
    choose(*file);
    file->profile.reset();
    inspect();
}

void ImportDialog::inspect()
{
    File *file = current();
    if (!file)
        return;
    if (m_progress)
        m_progress->cancel();
    m_outlook.drop();
    file->outlook.reset();
    file->error.reset();
    showOutlook(*file);
    m_inspect.write(
        m_context.session(), this,
        [path = file->path, choices = file->choices](WritingServices &services) {
            return services.imports.inspect(path, choices);
        },
        [this, path = file->path](const Result<ImportProfile> &profile) {
            File *inspected = current();
            if (!inspected || inspected->path != path)
                return;
            if (profile)
                inspected->profile = *profile;
            else
                inspected->error = profile.error();
            showFile();
        });
}

void ImportDialog::look()
{
    File *file = current();
    if (!file || !file->profile)
        return;
    if (m_progress)
        m_progress->cancel();
    auto progress = std::make_shared<OperationProgress>();
    m_progress = progress;
    m_outlook.write(
        m_context.session(), this,
        [profile = *file->profile, realm = file->realm, progress,
         actor = m_context.session().actor()](WritingServices &services) {
            return services.imports.preview(profile, realm, actor, progress.get());
        },
        [this, path = file->path](const Result<ImportReport> &report) {
            File *looked = current();
            if (!looked || looked->path != path)
                return;
            if (report)
                looked->outlook = *report;
            else if (report.error().kind != ErrorKind::Cancelled)
                looked->error = report.error();
            showProblems(*looked);
            showOutlook(*looked);
            showFileList();
            showButtons();
        });
}

void ImportDialog::showFile()
{
    if (m_isFilling)
        return;
    File *file = current();
    m_ui->fileSide->setEnabled(file);
    m_ui->removeFile->setEnabled(file);
    if (!file) {
        m_preview.clear();
        m_problems.setProblems({});
        m_ui->fileName->clear();
        m_ui->outlook->setText(tr("Add files, or drop them here."));
        m_ui->problem->setProblem({});
        showButtons();
        return;
    }
    if (!file->profile && !file->error) {
        inspect();
        return;
    }
    m_ui->fileName->setText(displayText(QFileInfo(file->path).fileName()));
    showChoices(*file);
    showPreview(*file);
    showProblems(*file);
    showOutlook(*file);
    showFileList();
    showButtons();
    if (file->profile && !file->outlook && !file->error && file->realm.isValid())
        look();
}

void ImportDialog::showChoices(const File &file)
{
    const QScopedValueRollback filling(m_isFilling, true);
    const ImportProfile profile = file.profile.value_or(ImportProfile());
    const bool isTable = file.profile && !profile.isJson;
    fillBox(m_ui->format, formatChoices(), static_cast<int>(profile.format));
    QVector<QPair<QString, QVariant>> realms;
    if (!file.realm.isValid())
        realms << qMakePair(tr("Choose the realm…"), QVariant(qint64(0)));
    for (const Realm &realm : m_context.realms())
        realms << qMakePair(
            tr("%1 – %2", "realm, its cloud").arg(displayText(realm.name), label(realm.cloud)),
            QVariant(realm.id.value()));
    fillBox(m_ui->realm, realms, file.realm.value());
    const Realm realm = m_context.realm(file.realm);
    m_ui->place->setText(
        realm.id.isValid()
            ? tr("Into realm %1, cloud %2").arg(displayText(realm.name), label(realm.cloud))
            : m_context.realms().isEmpty() ? tr("There is no realm yet: add one first.")
                                           : tr("Choose the realm that the file belongs to."));
    m_ui->customer->setRealm(file.realm);
    m_ui->choices->setRowVisible(m_ui->customer,
                                 profile.needsCustomer || file.choices.customer.has_value());
    if (!file.customerName.isEmpty())
        m_ui->customer->setText(file.customerName);
    else if (!m_ui->customer->hasFocus())
        m_ui->customer->clear();
    fillBox(m_ui->encoding, encodingChoices(profile), profile.encoding);
    fillBox(m_ui->separator, separatorChoices(profile.separator), profile.separator);
    fillBox(m_ui->dateOrder, dateOrderChoices(profile), profile.monthFirst);
    m_ui->encoding->setEnabled(isTable);
    m_ui->separator->setEnabled(isTable);
    m_ui->dateOrder->setEnabled(isTable);
    showExtent(file);
}

void ImportDialog::showExtent(const File &file)
{
    const ImportProfile profile = file.profile.value_or(ImportProfile());
    fillBox(m_ui->extent, extentChoices(profile), profile.complete);
    m_ui->extentNote->setText(extentText(profile));
}

void ImportDialog::showPreview(const File &file)
{
    m_preview.clear();
    const ImportProfile profile = file.profile.value_or(ImportProfile());
    m_ui->tabs->setTabEnabled(0, file.profile && !profile.header.isEmpty());
    const int columns = static_cast<int>(profile.header.size());
    const int rows = static_cast<int>(std::min<qsizetype>(profile.sample.size(), PreviewRows));
    m_preview.setColumnCount(columns);
    m_preview.setRowCount(rows + (profile.isJson ? 0 : 1));
    const int first = profile.isJson ? 0 : 1;
    for (int column = 0; column < columns; ++column) {
        m_preview.setHeaderData(column, Qt::Horizontal, displayText(profile.header.at(column)));
        for (int row = 0; row < rows; ++row) {
            auto *item = new QStandardItem(displayText(profile.sample.at(row).value(column)));
            item->setEditable(false);
            m_preview.setItem(row + first, column, item);
        }
    }
    setUpTable(m_ui->preview, {22});
    m_ui->preview->setShowGrid(true);
    if (profile.isJson)
        return;
    m_ui->preview->setRowHeight(MappingRow, fontMetrics().height() + 14);
    for (int column = 0; column < columns; ++column) {
        auto *box = new QComboBox;
        fillBox(box, fieldChoices(),
                static_cast<int>(profile.columns.value(column, ImportField::None)));
        box->setAccessibleName(
            tr("Meaning of column “%1”").arg(displayText(profile.header.at(column))));
        m_ui->preview->setColumnWidth(
            column, std::max(m_ui->preview->columnWidth(column), box->sizeHint().width() + 8));
        connect(box, &QComboBox::activated, this, [this, column, box] {
            chosen([column, box](File &changed) {
                QVector<ImportField> fields = changed.profile->columns;
                fields.resize(changed.profile->header.size());
                fields[column] = static_cast<ImportField>(box->currentData().toInt());
                changed.choices.columns = fields;
            });
        });
        m_ui->preview->setIndexWidget(m_preview.index(MappingRow, column), box);
    }
}

void ImportDialog::showProblems(const File &file)
{
    const QVector<ImportProblem> problems =
        file.outlook ? file.outlook->problems : QVector<ImportProblem>();
    m_problems.setProblems(problems);
    const qint64 number = file.outlook ? file.outlook->problemCount : 0;
    m_ui->tabs->setTabText(
        1, tr("Problems (%1)", "number of problems in a file").arg(numberText(number)));
    m_ui->problemsHint->setText(problemsText(file.outlook));
}

void ImportDialog::showOutlook(const File &file)
{
    const int edge = fontMetrics().height() + 4;
    const auto sign = [this, edge](IconName name) {
        m_ui->outlookIcon->setPixmap(icon(name).pixmap(QSize(edge, edge), devicePixelRatioF()));
    };
    if (file.error) {
        const ErrorText text = errorText(*file.error);
        m_ui->problem->setProblem(text.sentence);
        m_ui->outlook->setText(text.title);
        sign(IconName::Error);
        return;
    }
    m_ui->problem->setProblem({});
    if (!file.outlook) {
        if (file.profile && !file.realm.isValid()) {
            m_ui->outlook->setText(tr("Choose the realm to see what this file would change."));
            sign(IconName::Realm);
            return;
        }
        m_ui->outlook->setText(file.profile ? tr("Counting what this file would change…")
                                            : tr("Looking at the file…"));
        sign(IconName::Stale);
        return;
    }
    m_ui->outlook->setText(outlookText(*file.outlook));
    sign(file.outlook->problemCount > 0 ? IconName::Warning : IconName::Ok);
}

void ImportDialog::showFileList()
{
    const QScopedValueRollback filling(m_isFilling, true);
    const int row = m_ui->files->currentRow();
    while (m_ui->files->count() > static_cast<int>(m_files.size()))
        delete m_ui->files->takeItem(m_ui->files->count() - 1);
    while (m_ui->files->count() < static_cast<int>(m_files.size()))
        m_ui->files->addItem(QString());
    for (size_t i = 0; i < m_files.size(); ++i) {
        const File &file = m_files[i];
        QListWidgetItem *item = m_ui->files->item(static_cast<int>(i));
        item->setText(displayText(QFileInfo(file.path).fileName()));
        item->setToolTip(plainToolTip(displayText(file.path)));
        IconName name = IconName::EvidenceFile;
        if (file.error)
            name = IconName::Error;
        else if (file.outlook)
            name = file.outlook->problemCount > 0 ? IconName::Warning : IconName::Ok;
        item->setIcon(icon(name));
    }
    if (row < 0 && !m_files.empty())
        m_ui->files->setCurrentRow(0);
    else if (row >= static_cast<int>(m_files.size()))
        m_ui->files->setCurrentRow(static_cast<int>(m_files.size()) - 1);
}

void ImportDialog::showButtons()
{
    const bool isLooking = m_ui->steps->currentWidget() == m_ui->lookStep;
    const auto usable = std::count_if(m_files.cbegin(), m_files.cend(), [](const File &file) {
        return !file.error && file.realm.isValid();
    });
    m_importButton->setText(
        m_isFinished ? tr("&Close") : tr("&Import %n file(s)", nullptr, static_cast<int>(usable)));
    m_importButton->setVisible(isLooking || m_isFinished);
    m_cancelButton->setVisible(!m_isFinished);
    m_cancelButton->setEnabled(true);
    bool isReady = usable > 0;
    if (const File *file = current(); file && !file->error) {
        const bool needsCustomer =
            file->profile && file->profile->needsCustomer && !file->profile->customer;
        isReady = file->profile && !needsCustomer && m_context.realm(file->realm).id.isValid();
    }
    m_importButton->setEnabled(m_isFinished || isReady);
}

void ImportDialog::retranslate()
{
    m_ui->retranslateUi(this);
    setWindowTitle(tr("Import files"));
    m_ui->previewHint->setText(tr("Above each column stands what it means. Correct it where it was "
                                  "not recognized."));
    m_ui->runHint->setText(tr("The file is taken in whole or not at all."));
    m_ui->resultHint->setText(
        tr("Double-click a line, or press Enter on it, to see the customer."));
    m_problems.retranslate();
    m_changes.retranslate();
    if (m_isFinished)
        showResult();
    else
        showFile();
}

void ImportDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void ImportDialog::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls() && m_importing < 0 && !m_isFinished)
        event->acceptProposedAction();
}

void ImportDialog::dropEvent(QDropEvent *event)
{
    QStringList paths;
    const auto urls = event->mimeData()->urls();
    for (const QUrl &url : urls) {
        if (url.isLocalFile())
            paths << url.toLocalFile();
    }
    addFiles(paths);
    event->acceptProposedAction();
}

} // namespace attache
