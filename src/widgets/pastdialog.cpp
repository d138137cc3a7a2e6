// SPDX-License-Identifier: GPL-3.0-or-later
#include "pastdialog.h"

#include "errortext.h"
#include "formats.h"
#include "messages.h"
#include "problemlabel.h"
#include "tablesetup.h"
#include "textdoor.h"

#include <QDateEdit>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QRadioButton>
#include <QTableView>
#include <QVBoxLayout>

namespace attache {

using namespace Qt::StringLiterals;

PastDialog::PastDialog(WorkspaceContext &context, QWidget *parent)
    : QDialog(parent),
      m_context(context),
      m_byDay(new QRadioButton(this)),
      m_byObservation(new QRadioButton(this)),
      m_day(new QDateEdit(this)),
      m_what(new PlainLabel(this)),
      m_table(new QTableView(this)),
      m_problem(new ProblemLabel(this)),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    build();
    m_list.read(
        m_context.session(), this,
        [](ReadingServices &services) { return services.history.observations(); },
        [this](const Result<QVector<Observation>> &observations) {
            if (observations)
                showObservations(*observations);
            else
                m_problem->setProblem(errorText(observations.error()).sentence);
        });
}

void PastDialog::build()
{
    setObjectName(u"pastDialog"_s);
    setWindowTitle(tr("Show the workspace as of an earlier date"));
    auto *about = new PlainLabel(
        tr("Every page then shows what was known at that time, and nothing that came later. "
           "Nothing can be changed there, and the present stays as it is."),
        this);
    about->setWordWrap(true);
    m_byDay->setObjectName(u"byDay"_s);
    m_byDay->setText(tr("At the &end of this day (UTC):"));
    m_byDay->setChecked(true);
    m_byObservation->setObjectName(u"byObservation"_s);
    m_byObservation->setText(tr("After this &observation:"));
    m_day->setObjectName(u"pastDay"_s);
    m_day->setCalendarPopup(true);
    m_day->setDisplayFormat(dayFormat());
    m_day->setAccessibleName(tr("Day"));
    const QDate today = m_context.now().toDateTime().date();
    m_day->setMaximumDate(today);
    m_day->setDate(today.addMonths(-1));
    m_what->setWordWrap(true);
    m_table->setObjectName(u"pastObservations"_s);
    m_table->setAccessibleName(tr("Observations"));
    m_table->setModel(&m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    setUpTable(m_table, {24, 44, 26, 24});
    for (int column = ObservationModel::Extent; column < ObservationModel::ColumnCount; ++column)
        m_table->setColumnHidden(column, true);
    m_table->setColumnHidden(ObservationModel::Format, true);
    m_model.setRealms(m_context.realms());

    auto *day = new QHBoxLayout;
    day->addWidget(m_byDay);
    day->addWidget(m_day);
    day->addStretch(1);
    m_buttons->button(QDialogButtonBox::Ok)->setText(tr("Show", "the workspace as of a date"));
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(about);
    layout->addSpacing(6);
    layout->addLayout(day);
    layout->addWidget(m_what);
    layout->addSpacing(6);
    layout->addWidget(m_byObservation);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_problem);
    layout->addWidget(m_buttons);
    resize(fontMetrics().averageCharWidth() * 96, fontMetrics().height() * 32);

    connect(m_day, &QDateEdit::dateChanged, this, [this] {
        m_byDay->setChecked(true);
        showDay();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &index) {
                if (index.isValid() && m_table->hasFocus())
                    m_byObservation->setChecked(true);
            });
    connect(m_table, &QTableView::clicked, this, [this] { m_byObservation->setChecked(true); });
    connect(m_table, &QTableView::activated, this, [this] {
        m_byObservation->setChecked(true);
        choose();
    });
    connect(m_byObservation, &QRadioButton::toggled, this, [this](bool on) {
        if (on && !m_table->currentIndex().isValid() && m_model.rowCount() > 0)
            m_table->selectRow(0);
    });
    connect(m_buttons, &QDialogButtonBox::accepted, this, &PastDialog::choose);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    showDay();
    m_day->setFocus();
}

void PastDialog::showObservations(const QVector<Observation> &observations)
{
    m_observations = observations;
    m_model.setObservations(observations, {});
    if (observations.isEmpty()) {
        m_problem->setProblem(tr("Nothing has been recorded yet. Import a list first."));
        m_buttons->button(QDialogButtonBox::Ok)->setEnabled(false);
        return;
    }
    Instant first = Instant::never();
    for (const Observation &one : observations)
        first = std::min(first, one.header.observedAt.isSet() ? one.header.observedAt : first);
    if (first.isSet())
        m_day->setMinimumDate(first.toDateTime().date());
    showDay();
}

void PastDialog::showDay()
{
    const Instant end = Instant::fromDateTime(m_day->date().addDays(1).startOfDay(Qt::UTC));
    for (auto it = m_observations.crbegin(); it != m_observations.crend(); ++it) {
        if (it->header.observedAt.isSet() && it->header.observedAt < end) {
            m_what->setText(
                tr("The newest observation by then: %1, %2", "source; date and time")
                    .arg(displayText(it->header.sourceName), dateTimeText(it->header.observedAt)));
            return;
        }
    }
    m_what->setText(m_observations.isEmpty() ? QString()
                                             : tr("Nothing had been recorded by then."));
}

void PastDialog::choose()
{
    const Observation *row = m_model.at(m_table->currentIndex().row());
    const QString text = m_byObservation->isChecked() && row ? QString::number(row->id.value())
                                                             : m_day->date().toString(Qt::ISODate);
    m_resolution.read(
        m_context.session(), this,
        [text, now = m_context.now()](ReadingServices &services) {
            return services.history.asOf(text, now);
        },
        [this](const Result<AsOf> &asOf) {
            if (!asOf) {
                m_problem->setProblem(errorText(asOf.error()).sentence);
                return;
            }
            accept();
            emit chosen(*asOf);
        });
}

} // namespace attache
