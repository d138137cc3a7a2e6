// SPDX-License-Identifier: GPL-3.0-or-later
#include "realmswitch.h"

#include "icons.h"
#include "labels.h"
#include "plaintext.h"
#include "textdoor.h"

#include <QEvent>
#include <QSignalBlocker>

namespace attache {

using namespace Qt::StringLiterals;

QString realmTitle(const Realm &realm)
{
    return RealmSwitch::tr("%1 · %2", "realm, its cloud")
        .arg(displayText(realm.name), label(realm.cloud));
}

RealmSwitch::RealmSwitch(WorkspaceContext &context, QWidget *parent)
    : QComboBox(parent), m_context(context)
{
    setObjectName(u"realmSwitch"_s);
    setSizeAdjustPolicy(QComboBox::AdjustToContents);
    setMaximumWidth(fontMetrics().averageCharWidth() * 48);
    connect(&context, &WorkspaceContext::realmsChanged, this, &RealmSwitch::fill);
    connect(&context, &WorkspaceContext::currentRealmChanged, this, &RealmSwitch::fill);
    connect(this, &QComboBox::activated, this,
            [this](int row) { m_context.setCurrentRealm(RealmId(itemData(row).toLongLong())); });
    fill();
}

void RealmSwitch::changeEvent(QEvent *event)
{
    QComboBox::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        fill();
}

void RealmSwitch::fill()
{
    const QSignalBlocker blocker(this);
    setAccessibleName(tr("Realm"));
    setToolTip(tr("Choose whose customers are shown: one of your partner tenants, or all of them"));
    clear();
    addItem(icon(IconName::Realm), tr("All realms"), qint64(0));
    for (const Realm &realm : m_context.realms())
        addItem(icon(IconName::Cloud), realmTitle(realm), realm.id.value());
    const int row = findData(m_context.currentRealm().value());
    setCurrentIndex(std::max(row, 0));
}

} // namespace attache
