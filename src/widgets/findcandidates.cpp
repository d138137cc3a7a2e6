// SPDX-License-Identifier: GPL-3.0-or-later
#include "findcandidates.h"

#include "labels.h"
#include "savedviewlist.h"
#include "textdoor.h"

#include <QAction>
#include <QMenu>

#include <algorithm>

namespace attache {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostOfAKind = 4;
constexpr auto CommandSign = u'>';

QString foldedBothWays(const QString &text)
{
    return foldedText(text) + u'\n' + foldedGermanText(text);
}

/// The name of a command without mnemonic.
QString plainTitle(QString text)
{
    text.replace(u"&&"_s, QString(QChar(1)));
    text.remove(u'&');
    return text.replace(QChar(1), u'&');
}

/// "Edit", "View › Theme": the menus it stands in.
QString menuPath(const QAction &action)
{
    QStringList path;
    const QMenu *menu = nullptr;
    for (const QObject *object : action.associatedObjects()) {
        if (const auto *owner = qobject_cast<const QMenu *>(object))
            menu = owner;
    }
    for (int depth = 0; menu && depth < 4; ++depth) {
        if (!menu->title().isEmpty())
            path.prepend(plainTitle(menu->title()));
        const QMenu *parent = nullptr;
        for (const QObject *object : menu->menuAction()->associatedObjects()) {
            if (const auto *owner = qobject_cast<const QMenu *>(object))
                parent = owner;
        }
        menu = parent;
    }
    return path.join(u" › "_s);
}

} // namespace

FindCandidates::FindCandidates(WorkspaceContext &context, QObject *parent)
    : QObject(parent), m_context(context)
{
}

void FindCandidates::setViews(SavedViewList *views)
{
    m_views = views;
}

void FindCandidates::setCommands(Commands commands)
{
    m_commands = std::move(commands);
}

void FindCandidates::refresh()
{
    m_answer.read(
        m_context.session(), this,
        [realm = m_context.currentRealm()](
            ReadingServices &services) -> Result<QVector<FindCandidate>> {
            const auto partners = services.ledger.partners(realm);
            if (!partners)
                return partners.error();
            QVector<FindCandidate> candidates;
            for (const PartnerSummary &summary : *partners) {
                FindCandidate candidate;
                candidate.kind = FindCandidate::Kind::Partner;
                candidate.partner = summary.partner.id;
                const PartnerFacts &facts = summary.partner.facts;
                candidate.title = customerLabel(facts.name, facts.tenant);
                candidate.folded = foldedBothWays(facts.name) + u'\n' + facts.tenant.toString()
                    + u'\n' + facts.mpnId;
                candidates << candidate;
            }
            return candidates;
        },
        [this](const Result<QVector<FindCandidate>> &answer) {
            if (!answer)
                return; // the partners page says what is wrong
            m_partners = *answer;
            emit changed();
        });
}

bool FindCandidates::isForCommands(const QString &text)
{
    return text.trimmed().startsWith(CommandSign);
}

QVector<FindCandidate> FindCandidates::matching(const QString &text) const
{
    const bool onlyCommands = isForCommands(text);
    const QString typed = onlyCommands ? text.trimmed().sliced(1) : text;
    const QStringList words = foldedText(typed).split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty() && !onlyCommands)
        return {};
    const auto fits = [&words](const QString &folded) {
        return std::all_of(words.cbegin(), words.cend(),
                           [&folded](const QString &word) { return folded.contains(word); });
    };
    QVector<FindCandidate> found;
    if (m_views && !onlyCommands) {
        for (const ViewEntry &entry : m_views->entries()) {
            FindCandidate candidate;
            candidate.title = entry.name;
            candidate.detail = tr("Saved view");
            candidate.viewKey = entry.key;
            if (found.size() < MostOfAKind && fits(foldedBothWays(entry.view.name)))
                found << candidate;
        }
    }
    if (!onlyCommands) {
        int partners = 0;
        for (const FindCandidate &partner : m_partners) {
            if (partners >= MostOfAKind)
                break;
            if (!fits(partner.folded))
                continue;
            found << partner;
            found.last().detail = tr("Partner");
            ++partners;
        }
    }
    const QList<QAction *> actions = m_commands ? m_commands() : QList<QAction *>();
    int commands = 0;
    for (QAction *action : actions) {
        if (!action->isEnabled() || action->text().isEmpty()
            || (commands >= MostOfAKind && !onlyCommands))
            continue;
        FindCandidate candidate;
        candidate.kind = FindCandidate::Kind::Command;
        candidate.command = action;
        candidate.title = plainTitle(action->text());
        const QString path = menuPath(*action);
        if (!fits(foldedBothWays(candidate.title + u' ' + path)))
            continue;
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        candidate.detail = keys.isEmpty()
            ? tr("Command in %1", "a menu").arg(path)
            : tr("Command in %1, %2", "a menu, its shortcut").arg(path, keys);
        found << candidate;
        ++commands;
    }
    return found;
}

} // namespace attache
