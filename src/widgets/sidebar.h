// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListWidget>

namespace attache {

class Page;

/// The list of pages at the left edge. One is always chosen.
class Sidebar final : public QListWidget
{
    Q_OBJECT
public:
    explicit Sidebar(QWidget *parent = nullptr);

    void addPage(const Page &page, const QString &shortcutText);
    void setCurrentPage(int row);
    void retranslate(const QVector<Page *> &pages);

    QSize sizeHint() const override;

signals:
    void pageChosen(int row);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fit();
};

} // namespace attache
