// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include <memory>

namespace attache {

namespace Ui {
class AboutDialog;
}

/// Versions of the program and of what it is built on, and its licence.
class AboutDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit AboutDialog(QWidget *parent = nullptr);
    ~AboutDialog() override;

    /// The version of SQLite in use, which this layer cannot see; the main window says it.
    void setSqliteVersion(const QString &version);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    QString versions() const; ///< for the clipboard and a report of a fault

    std::unique_ptr<Ui::AboutDialog> m_ui;
};

} // namespace attache
