// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "realm.h"

#include <QDialog>

#include <memory>

namespace attache {

namespace Ui {
class RealmDialog;
}

class WorkspaceContext;

/// A realm: its name, its cloud with what that can and cannot do, our own ids there, the language
/// of letters.
class RealmDialog final : public QDialog
{
    Q_OBJECT
public:
    /// `realm` with an invalid id: a new one.
    RealmDialog(WorkspaceContext &context, Realm realm, QWidget *parent = nullptr);
    ~RealmDialog() override;

signals:
    void saved(attache::RealmId realm);

protected:
    void changeEvent(QEvent *event) override;

private:
    Cloud cloud() const;
    void showAbilities();
    void retranslate();
    void save();

    std::unique_ptr<Ui::RealmDialog> m_ui;
    WorkspaceContext &m_context;
    Realm m_realm;
    bool m_languageChosen = false; ///< by the user: a change of cloud leaves it alone
};

} // namespace attache
