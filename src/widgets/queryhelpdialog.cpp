// SPDX-License-Identifier: GPL-3.0-or-later
#include "queryhelpdialog.h"

#include "messages.h"
#include "querydates.h"
#include "querylabels.h"
#include "querywords.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QHeaderView>
#include <QScrollArea>
#include <QTabWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace attache {

using namespace Qt::StringLiterals;

namespace {

struct Example
{
    const char *line; ///< in the neutral form
    const char *meaning; ///< English source in the context of the dialog
};

constexpr Example Examples[] = {
    {"müller metallbau",
     QT_TRANSLATE_NOOP("attache::QueryHelpDialog",
                       "Both words, wherever they stand, without case and accents")},
    {"\"metallbau gmbh\"",
     QT_TRANSLATE_NOOP("attache::QueryHelpDialog", "The words as they stand, side by side")},
    {"mine:office365 others:azure",
     QT_TRANSLATE_NOOP("attache::QueryHelpDialog", "Office 365 is ours, Azure somebody else’s")},
    {"partner:fabrikam|litware",
     QT_TRANSLATE_NOOP("attache::QueryHelpDialog", "One partner or the other is attached")},
    {"partner:=\"fabrikam gmbh\"",
     QT_TRANSLATE_NOOP("attache::QueryHelpDialog",
                       "The partner of exactly that name, not those in whose name it is a part")},
    {"state:current -service:azure",
     QT_TRANSLATE_NOOP("attache::QueryHelpDialog", "Current customers without Azure")},
    {"expires<30d or invitation:lapsed",
     QT_TRANSLATE_NOOP("attache::QueryHelpDialog",
                       "Access of ours ends within 30 days, or an invitation has lapsed")},
    {"country:de (kind:dap or -mine:any)",
     QT_TRANSLATE_NOOP("attache::QueryHelpDialog",
                       "In Germany, with DAP or with no attachment of ours")},
    {"partners:2..4",
     QT_TRANSLATE_NOOP("attache::QueryHelpDialog", "Two to four partners are attached")},
    {"expires:this-quarter..next-quarter",
     QT_TRANSLATE_NOOP("attache::QueryHelpDialog",
                       "Access of ours ends in this quarter or the next")},
    {"first:last-month", QT_TRANSLATE_NOOP("attache::QueryHelpDialog", "First seen last month")},
    {"seen>30d", QT_TRANSLATE_NOOP("attache::QueryHelpDialog", "Not seen for more than 30 days")},
    {"owner:none due<=today",
     QT_TRANSLATE_NOOP("attache::QueryHelpDialog",
                       "Something is due today or overdue, and nobody is the owner")},
    {"kind:gdap evidence:byHand|importedFile",
     QT_TRANSLATE_NOOP("attache::QueryHelpDialog",
                       "GDAP that is known from a file or recorded by hand")},
    {"tag:any -(mine:azure or mine:office365)",
     QT_TRANSLATE_NOOP("attache::QueryHelpDialog",
                       "Tagged, and neither Azure nor Office 365 is ours")},
};

constexpr int LineRole = Qt::UserRole;

QString shown(const QString &neutral)
{
    const auto parsed = parseQuery(neutral);
    const auto *expression = std::get_if<QueryExpression>(&parsed);
    return expression ? printQuery(*expression, shownQueryLanguage()) : neutral;
}

QTreeWidget *table(QWidget *parent, const QString &name)
{
    auto *view = new QTreeWidget(parent);
    view->setObjectName(name);
    view->setColumnCount(2);
    view->setRootIsDecorated(false);
    view->setAllColumnsShowFocus(true);
    view->setTabKeyNavigation(false);
    view->setWordWrap(true);
    return view;
}

} // namespace

QueryHelpDialog::QueryHelpDialog(QWidget *parent)
    : QDialog(parent),
      m_intro(new PlainLabel(this)),
      m_tabs(new QTabWidget(this)),
      m_examples(table(this, u"queryExamples"_s)),
      m_fields(table(this, u"queryFields"_s)),
      m_rules(new PlainLabel),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Close, this))
{
    setObjectName(u"queryHelp"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    m_intro->setWordWrap(true);
    m_rules->setObjectName(u"queryRules"_s);
    m_rules->setWordWrap(true);
    m_rules->setSelectable(true);
    m_rules->setAlignment(Qt::AlignTop);
    auto *rulesArea = new QScrollArea(this);
    rulesArea->setWidget(m_rules);
    rulesArea->setWidgetResizable(true);
    rulesArea->setFrameShape(QFrame::NoFrame);
    for (QWidget *page : QList<QWidget *>{m_examples, m_fields, rulesArea})
        m_tabs->addTab(page, QString());
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_intro);
    layout->addWidget(m_tabs, 1);
    layout->addWidget(m_buttons);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    const auto choose = [this](QTreeWidgetItem *item) {
        emit exampleChosen(item->data(0, LineRole).toString());
    };
    connect(m_examples, &QTreeWidget::itemClicked, this, choose);
    connect(m_examples, &QTreeWidget::itemActivated, this, choose);
    build();
    m_examples->setCurrentItem(m_examples->topLevelItem(0));
    resize(fontMetrics().averageCharWidth() * 110, fontMetrics().height() * 30);
}

void QueryHelpDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        build();
}

void QueryHelpDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    m_examples->setFocus();
}

void QueryHelpDialog::build()
{
    setWindowTitle(tr("Query language"));
    m_intro->setText(
        tr("The line over the customer list, the command line and saved views know the "
           "same language. Choose an example to see what it finds."));
    m_tabs->setTabText(0, tr("E&xamples"));
    m_tabs->setTabText(1, tr("&Fields"));
    m_tabs->setTabText(2, tr("&Rules"));
    m_examples->setAccessibleName(tr("Examples of queries"));
    m_fields->setAccessibleName(tr("Fields of the query language"));
    m_rules->setAccessibleName(tr("Rules of the query language"));
    m_rules->setText(rules());
    fillExamples();
    fillFields();
}

void QueryHelpDialog::fillExamples()
{
    const int current = m_examples->indexOfTopLevelItem(m_examples->currentItem());
    m_examples->clear();
    m_examples->setHeaderLabels({tr("Query"), tr("What it finds")});
    for (const Example &example : Examples) {
        const QString line = QString::fromUtf8(example.line);
        auto *item = new QTreeWidgetItem({shown(line), tr(example.meaning)});
        item->setData(0, LineRole, line);
        m_examples->addTopLevelItem(item);
    }
    m_examples->resizeColumnToContents(0);
    m_examples->setCurrentItem(m_examples->topLevelItem(std::max(current, 0)));
}

void QueryHelpDialog::fillFields()
{
    m_fields->clear();
    m_fields->setHeaderLabels({tr("Field"), tr("What it asks about")});
    const QueryLanguage language = shownQueryLanguage();
    for (const QueryFieldTraits &traits : queryFields()) {
        QString meaning = queryFieldText(traits.field);
        QStringList words;
        const QStringList keys = queryValueKeys(traits.field);
        for (const QString &key : keys)
            words.append(queryValueWord(traits.field, key, language));
        if (!words.isEmpty())
            meaning = tr("%1: %2", "field, its values").arg(meaning, words.join(u", "_s));
        m_fields->addTopLevelItem(
            new QTreeWidgetItem({queryFieldName(traits.field, language), meaning}));
    }
    m_fields->resizeColumnToContents(0);
}

QString QueryHelpDialog::rules()
{
    const QueryLanguage language = shownQueryLanguage();
    const auto word = [language](QueryKeyword keyword) { return queryKeyword(keyword, language); };
    const auto date = [language](const char16_t *text) {
        return printedDate(QString::fromUtf16(text), language);
    };
    const QStringList spans{date(u"30d"), date(u"2w"), date(u"6m"), date(u"1y")};
    const QStringList texts{
        tr("Words stand for themselves: each must occur in a name, alias, domain, tenant ID or "
           "tag. "
           "Quotation marks keep words together."),
        tr("A condition is a field, a colon and a value: %1. Several values are separated by a "
           "bar, "
           "and one of them is enough: %2.")
            .arg(shown(u"service:azure"_s), shown(u"service:azure|office365"_s)),
        tr("What stands side by side must all hold. “%1” wants one of its sides, and binds less "
           "tightly; parentheses group. A dash or “%2” excludes: %3.")
            .arg(word(QueryKeyword::Or), word(QueryKeyword::Not), shown(u"-tag:vip"_s)),
        tr("Dates and numbers know < <= > >= and ranges, both ends included: %1. A range may be "
           "open at one end: %2.")
            .arg(shown(u"partners:2..4"_s),
                 QString(queryFieldName(QueryTerm::Field::Partners, language) + u":2..")),
        tr("A span such as %1 is counted from now: ahead for what ends or is due, back for what "
           "was "
           "seen.")
            .arg(spans.join(u", "_s)),
        tr("Periods: %1; a day is written 2026-12-31, a month 2026-12. Days are those of UTC, "
           "weeks "
           "begin on Monday.")
            .arg(queryDateWords(language).join(u", "_s)),
        tr("“%1” and “%2” as a value ask whether there is anything at all: %3.")
            .arg(word(QueryKeyword::Any), word(QueryKeyword::None), shown(u"owner:none"_s)),
        tr("To look for one of these words or signs itself, put it in quotation marks."),
        tr("Fields and words are understood in English, French and German at any time, without "
           "accents. What is saved does not depend on the language."),
    };
    QString all;
    for (const QString &text : texts)
        all += u"• "_s + text + u"\n\n";
    return all.trimmed();
}

} // namespace attache
