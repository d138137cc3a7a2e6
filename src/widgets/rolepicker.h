// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

#include <memory>

class QTreeWidgetItem;

namespace attache {

namespace Ui {
class RolePicker;
}

/// Chooses Microsoft Entra roles from the catalogue, in the language of the interface; privileged
/// ones are marked. A chosen id that the catalogue does not know is kept and shown raw.
class RolePicker final : public QWidget
{
    Q_OBJECT
public:
    explicit RolePicker(QWidget *parent = nullptr);
    ~RolePicker() override;

    QStringList roles() const; ///< template ids, sorted
    void setRoles(const QStringList &templateIds);

signals:
    void rolesChanged(); ///< by the user

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void filter();
    void count();
    QTreeWidgetItem *itemOf(const QString &templateId) const;

    std::unique_ptr<Ui::RolePicker> m_ui;
    bool m_isFilling = false;
};

} // namespace attache
