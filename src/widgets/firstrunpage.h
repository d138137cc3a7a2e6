// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

#include <memory>

namespace attache {

namespace Ui {
class FirstRunPage;
}

/// What stands in the window while no workspace is open: four ways on, a place to drop files, and
/// what was open last.
class FirstRunPage final : public QWidget
{
    Q_OBJECT
public:
    explicit FirstRunPage(QWidget *parent = nullptr);
    ~FirstRunPage() override;

    void setRecent(const QStringList &paths); ///< newest first

signals:
    void sampleRequested();
    void newWorkspaceRequested();
    void openRequested(const QString &path); ///< empty: let the user choose
    void importRequested(const QStringList &paths); ///< empty: let the user choose

protected:
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void retranslate();
    void showDropping(bool isDropping);

    std::unique_ptr<Ui::FirstRunPage> m_ui;
};

} // namespace attache
