// SPDX-License-Identifier: GPL-3.0-or-later
#include "firstrunpage.h"

#include "ui_firstrunpage.h"

#include "icons.h"
#include "plaintext.h"
#include "textdoor.h"

#include <QDir>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QMimeData>

namespace attache {

using namespace Qt::StringLiterals;

namespace {

constexpr auto WorkspaceEnding = ".attache"_L1;

QStringList localFiles(const QMimeData *data)
{
    QStringList files;
    const auto urls = data->urls();
    for (const QUrl &url : urls) {
        if (url.isLocalFile())
            files << url.toLocalFile();
    }
    return files;
}

} // namespace

FirstRunPage::FirstRunPage(QWidget *parent)
    : QWidget(parent), m_ui(std::make_unique<Ui::FirstRunPage>())
{
    m_ui->setupUi(this);
    setObjectName(u"firstRunPage"_s);
    setAcceptDrops(true);
    m_ui->icon->setPixmap(applicationIcon().pixmap(QSize(72, 72), devicePixelRatioF()));
    m_ui->sample->setIcon(icon(IconName::Sample));
    m_ui->importFiles->setIcon(icon(IconName::Import));
    m_ui->create->setIcon(icon(IconName::NewWorkspace));
    m_ui->open->setIcon(icon(IconName::Open));
    QFont large = m_ui->welcome->font();
    large.setPointSizeF(large.pointSizeF() * 1.8);
    m_ui->welcome->setFont(large);
    showDropping(false);
    setRecent({});
    connect(m_ui->sample, &QAbstractButton::clicked, this, &FirstRunPage::sampleRequested);
    connect(m_ui->importFiles, &QAbstractButton::clicked, this,
            [this] { emit importRequested({}); });
    connect(m_ui->create, &QAbstractButton::clicked, this, &FirstRunPage::newWorkspaceRequested);
    connect(m_ui->open, &QAbstractButton::clicked, this, [this] { emit openRequested({}); });
    connect(m_ui->recent, &QListWidget::itemActivated, this, [this](QListWidgetItem *item) {
        emit openRequested(item->data(Qt::UserRole).toString());
    });
    retranslate();
    m_ui->sample->setFocus();
}

FirstRunPage::~FirstRunPage() = default;

void FirstRunPage::setRecent(const QStringList &paths)
{
    m_ui->recent->clear();
    for (const QString &path : paths) {
        const QFileInfo info(path);
        auto *item = new QListWidgetItem(
            icon(IconName::Recent),
            tr("%1 – %2", "file, folder")
                .arg(displayText(info.fileName()),
                     displayText(QDir::toNativeSeparators(info.absolutePath()))),
            m_ui->recent);
        item->setData(Qt::UserRole, path);
        item->setToolTip(plainToolTip(displayText(QDir::toNativeSeparators(path))));
    }
    m_ui->recent->setVisible(!paths.isEmpty());
    m_ui->recentLabel->setVisible(!paths.isEmpty());
}

void FirstRunPage::retranslate()
{
    m_ui->retranslateUi(this);
    m_ui->welcome->setText(tr("Welcome to Attaché"));
    m_ui->what->setText(tr("Every customer with every partner attached to it, and how we know. "
                           "Everything stays in a file on this computer."));
    m_ui->dropText->setText(
        tr("Or drop files here: exports to import, or a workspace (.attache) to open."));
}

void FirstRunPage::showDropping(bool isDropping)
{
    m_ui->dropIcon->setPixmap(icon(IconName::Drop).pixmap(QSize(32, 32), devicePixelRatioF()));
    m_ui->drop->setAutoFillBackground(isDropping);
    m_ui->drop->setBackgroundRole(isDropping ? QPalette::AlternateBase : QPalette::NoRole);
}

void FirstRunPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        showDropping(false);
    QWidget::changeEvent(event);
}

void FirstRunPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (localFiles(event->mimeData()).isEmpty())
        return;
    showDropping(true);
    event->acceptProposedAction();
}

void FirstRunPage::dragLeaveEvent(QDragLeaveEvent *)
{
    showDropping(false);
}

void FirstRunPage::dropEvent(QDropEvent *event)
{
    showDropping(false);
    const QStringList files = localFiles(event->mimeData());
    if (files.isEmpty())
        return;
    event->acceptProposedAction();
    if (files.size() == 1 && files.constFirst().endsWith(WorkspaceEnding, Qt::CaseInsensitive))
        emit openRequested(files.constFirst());
    else
        emit importRequested(files);
}

} // namespace attache
