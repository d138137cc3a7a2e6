// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspacecontext.h"

#include <QComboBox>

namespace attache {

/// Chooses the realm that every page shows: one partner tenant in one cloud, always named with its
/// cloud, or the union of all.
class RealmSwitch final : public QComboBox
{
    Q_OBJECT
public:
    explicit RealmSwitch(WorkspaceContext &context, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();

    WorkspaceContext &m_context;
};

/// "Contoso Partner · Global".
QString realmTitle(const Realm &realm);

} // namespace attache
