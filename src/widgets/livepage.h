// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page.h"

#include <QTimer>

namespace attache {

/// A page that reads again when the data, the realm or the language changed: at once while it is
/// shown, else when it is shown next. Several reasons at a time make one reading.
class LivePage : public Page
{
    Q_OBJECT
public:
    explicit LivePage(WorkspaceContext &context, QWidget *parent = nullptr);

    void refresh() override;

protected:
    virtual void load() = 0; ///< reads everything shown; called while visible only
    virtual void retranslate() = 0; ///< sets every text anew
    /// Whether a committed write concerns this page.
    virtual bool concerns(const ChangeSet &changes) const;

    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QTimer m_soon;
    bool m_isStale = true;
};

} // namespace attache
