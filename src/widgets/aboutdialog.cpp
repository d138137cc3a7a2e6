// SPDX-License-Identifier: GPL-3.0-or-later
#include "aboutdialog.h"

#include "ui_aboutdialog.h"

#include "icons.h"
#include "rolecatalogue.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QEvent>
#include <QGuiApplication>
#include <QLibraryInfo>
#include <QPushButton>
#include <QSysInfo>

namespace attache {

using namespace Qt::StringLiterals;

AboutDialog::AboutDialog(QWidget *parent)
    : QDialog(parent), m_ui(std::make_unique<Ui::AboutDialog>())
{
    m_ui->setupUi(this);
    setObjectName(u"aboutDialog"_s);
    m_ui->icon->setPixmap(applicationIcon().pixmap(QSize(64, 64), devicePixelRatioF()));
    QFont large = m_ui->name->font();
    large.setPointSizeF(large.pointSizeF() * 1.6);
    m_ui->name->setFont(large);
    for (PlainLabel *label : {m_ui->version, m_ui->qt, m_ui->sqlite, m_ui->system, m_ui->roles})
        label->setSelectable(true);
    m_ui->copy->setAutoDefault(false);
    setSqliteVersion({});
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_ui->copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(versions()); });
    retranslate();
}

AboutDialog::~AboutDialog() = default;

void AboutDialog::setSqliteVersion(const QString &version)
{
    m_ui->sqlite->setText(version);
    m_ui->sqlite->setVisible(!version.isEmpty());
    m_ui->sqliteLabel->setVisible(!version.isEmpty());
}

void AboutDialog::retranslate()
{
    m_ui->retranslateUi(this);
    //: French: write “d’” by hand if the name starts with a vowel.
    setWindowTitle(tr("About Attaché"));
    m_ui->name->setText(u"Attaché"_s);
    m_ui->what->setText(
        tr("Who your customers are, which partners are attached to each of them and for what, what "
           "you asked them to approve, what runs out when, and what changed. Without a network."));
    m_ui->version->setText(QCoreApplication::applicationVersion());
    m_ui->qt->setText(tr("%1 (built with %2)", "version in use, version at build time")
                          .arg(QString::fromLatin1(qVersion()), u"" QT_VERSION_STR ""_s));
    m_ui->system->setText(QSysInfo::prettyProductName() + u", "_s
                          + QSysInfo::currentCpuArchitecture());
    m_ui->roles->setText(RoleCatalogue::instance().dataDate());
    m_ui->licence->setPlainText(
        tr("Attaché is free software: you can redistribute it and/or modify it under the terms of "
           "the GNU General Public License as published by the Free Software Foundation, either "
           "version 3 of the License, or (at your option) any later version.")
        + u"\n\n"_s
        + tr("Attaché is distributed in the hope that it will be useful, but without any warranty; "
             "without even the implied warranty of merchantability or fitness for a particular "
             "purpose. See the GNU General Public License for more details.")
        + u"\n\n"_s
        + tr("It uses Qt under the GNU Lesser General Public License version 3, and SQLite, which "
             "is in the public domain."));
    m_ui->independent->setText(
        tr("Attaché is independent of Microsoft. Product names are trademarks of their owners."));
}

QString AboutDialog::versions() const
{
    QStringList lines{u"Attaché "_s + QCoreApplication::applicationVersion(),
                      u"Qt "_s + QString::fromLatin1(qVersion())};
    if (!m_ui->sqlite->text().isEmpty())
        lines << u"SQLite "_s + m_ui->sqlite->text();
    lines << m_ui->system->text();
    return lines.join(u'\n');
}

void AboutDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace attache
