// SPDX-License-Identifier: GPL-3.0-or-later
#include "livepage.h"

#include <QEvent>
#include <QShowEvent>

namespace attache {

LivePage::LivePage(WorkspaceContext &context, QWidget *parent) : Page(context, parent)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, [this] {
        if (!isVisible())
            return;
        m_isStale = false;
        load();
    });
    connect(&context, &WorkspaceContext::changed, this, [this](const ChangeSet &changes) {
        if (concerns(changes))
            refresh();
    });
    connect(&context, &WorkspaceContext::currentRealmChanged, this, &LivePage::refresh);
    connect(&context, &WorkspaceContext::realmsChanged, this, &LivePage::refresh);
}

void LivePage::refresh()
{
    m_isStale = true;
    if (isVisible())
        m_soon.start();
}

bool LivePage::concerns(const ChangeSet &) const
{
    return true;
}

void LivePage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_isStale)
        m_soon.start();
}

void LivePage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        refresh();
    }
    Page::changeEvent(event);
}

} // namespace attache
