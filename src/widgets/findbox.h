// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "customerfinder.h"
#include "findcandidates.h"
#include "workspacecontext.h"

#include <QLineEdit>
#include <QListView>
#include <QPointer>

namespace attache {

class FindModel;

/// The find box of the window (Ctrl+K): a few letters of a name, alias, domain or tenant id, with
/// or without accents, and Enter. The best matches hang below it while it has the focus; a line
/// after them shows all in the list. Views, partners and commands are found by name as well; after
/// ">" commands only.
class FindBox final : public QLineEdit
{
    Q_OBJECT
public:
    explicit FindBox(WorkspaceContext &context, QWidget *parent = nullptr);
    ~FindBox() override;

    void activate(); ///< focus, everything selected
    QListView *popup() const { return m_popup; }
    FindCandidates &candidates() const { return *m_candidates; }

    QSize sizeHint() const override;

signals:
    void customerChosen(attache::CustomerId customer);
    void queryChosen(const QString &line); ///< show these in the list
    void viewChosen(const QString &key);
    void partnerChosen(attache::PartnerId partner);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void ask();
    void showAnswer(const FoundCustomers &answer);
    void showPopup();
    void hidePopup();
    void choose(int row);
    void chooseOther(const FindCandidate &other);
    void move(int step);
    void retranslate();

    WorkspaceContext &m_context;
    CustomerFinder m_finder;
    FindModel *m_model;
    FindCandidates *m_candidates;
    QPointer<QListView> m_popup; ///< belongs to the window, over everything else
    bool m_enterPending = false; ///< Enter came before the answer
};

} // namespace attache
