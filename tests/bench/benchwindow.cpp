// SPDX-License-Identifier: GPL-3.0-or-later
// P3, P5, P6, P8, P9, P13, P14: the real window, from the key press to the end of the frame that
// shows the answer with its exact count.
#include "benchapplication.h"
#include "benchmeasure.h"
#include "benchmemory.h"
#include "benchparts.h"
#include "customerspage.h"
#include "detailspane.h"
#include "fileopener.h"
#include "language.h"
#include "mainwindow.h"
#include "querybar.h"
#include "querytext.h"
#include "theme.h"
#include "windowsettings.h"
#include "workspaceview.h"

#include <QEventLoop>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScrollBar>
#include <QTableView>
#include <QTest>
#include <QTimer>

#include <functional>

namespace attache::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int LongestWait = 60'000;
constexpr int LongestAnswer = 10'000;

class WindowDriver
{
public:
    explicit WindowDriver(BenchData &data)
        : m_data(data), m_application(*static_cast<BenchApplication *>(qApp)), m_window(m_opener)
    {
    }

    void run()
    {
        open();
        m_application.forgetBlocks();
        typeWords();
        pasteQuery();
        sortByClick();
        scroll();
        jump();
        selectRows();
        const BenchApplication::Block &block = m_application.longestBlock();
        figure("gui.blocked.ms", block.ms);
        std::fprintf(stderr, "longest block: %.1f ms (%.1f of them computing) in %s\n", block.ms,
                     block.processorMs, block.what.constData());
        figure("memory.pss.mb", ownMemory().pssMb);
    }

private:
    CustomersPage &page() { return m_window.view()->customersPage(); }
    CustomerListModel &model() { return page().model(); }
    QTableView &table() { return *qobject_cast<QTableView *>(page().mainView()); }

    /// Milliseconds from `act` to the end of the first frame of `watched` after which `isDone`; -1:
    /// there is none for a long time.
    double untilFrame(QWidget *watched, const std::function<void()> &act,
                      const std::function<bool()> &isDone)
    {
        QEventLoop loop;
        double ms = -1;
        m_application.watch(watched);
        Stopwatch watch;
        m_application.setFrameEnded([&] {
            if (ms < 0 && isDone()) {
                ms = watch.ms();
                loop.quit();
            }
        });
        QTimer::singleShot(LongestAnswer, &loop, &QEventLoop::quit);
        watch = Stopwatch();
        act();
        if (ms < 0)
            loop.exec();
        m_application.setFrameEnded({});
        return ms;
    }

    static void add(std::vector<double> &times, double ms)
    {
        if (ms >= 0)
            times.push_back(ms);
    }

    /// The same, for an act that asks the index: the rows on screen are those of `line`.
    double untilRows(const QString &line, const std::function<void()> &act)
    {
        CustomerQuery query;
        if (const auto parsed = parseQuery(line);
            const auto *filter = std::get_if<QueryExpression>(&parsed))
            query.filter = *filter;
        const auto expected = model().customerIndex()->evaluate(query, Instant::now()).size();
        bool isChanged = false;
        const auto changed = [&] { isChanged = true; };
        QObject context;
        QObject::connect(&model(), &QAbstractItemModel::modelReset, &context, changed);
        QObject::connect(&model(), &QAbstractItemModel::layoutChanged, &context, changed);
        // Any widget: where nothing is found, another one stands in the place of the table.
        const double ms =
            untilFrame(nullptr, act, [&] { return isChanged && model().rowCount() == expected; });
        if (ms < 0 && model().rowCount() != expected)
            giveUp(u"the rows on screen are not those of: "_s + line);
        return ms; // without a sign of a change the rows were the same before
    }

    void waitUntil(const std::function<bool()> &isTrue)
    {
        QEventLoop loop;
        QTimer timer;
        QObject::connect(&timer, &QTimer::timeout, &loop, [&] {
            if (isTrue())
                loop.quit();
        });
        QTimer::singleShot(5 * LongestWait, &loop, &QEventLoop::quit);
        timer.start(20);
        loop.exec();
        if (!isTrue())
            giveUp(u"the window does not get ready"_s);
    }

    void open()
    {
        WindowSettings::setFile(m_data.folder() + u"/bench-settings.ini"_s);
        WindowSettings::forgetEverything();
        Language::apply(u"en"_s);
        applyTheme(Theme::Light);
        QObject::connect(&m_window, &MainWindow::workspaceRefused, &m_window,
                         [](const Error &error) { giveUp(error.code); });
        m_window.resize(1360, 900);
        m_window.show();
        const Stopwatch opening;
        m_window.openWorkspace(m_data.workspace());
        waitUntil([&] { return m_window.view() && m_window.context(); });
        m_window.view()->showPage(WorkspaceView::CustomersIndex);
        waitUntil([&] { return model().hasIndex(); });
        figure("index.ready.ms", opening.ms());
    }

    void typeWords()
    {
        const BenchCustomer someone(quint64(m_data.customers() / 2));
        const QStringList words{
            u"contoso"_s, u"müller"_s, u"strasse"_s,   u"gmbh"_s,
            u"oeuvre"_s,  u"москва"_s, someone.domain, someone.tenantText().left(8)};
        QLineEdit *edit = page().queryBar()->lineEdit();
        edit->setFocus();
        std::vector<double> times;
        for (const QString &word : words) {
            for (qsizetype length = 1; length <= word.size(); ++length) {
                const QString typed = word.left(length);
                add(times, untilRows(typed, [&] { pressCharacter(edit, word.at(length - 1)); }));
            }
            add(times, untilRows({}, [&] {
                    edit->selectAll();
                    QTest::keyClick(edit, Qt::Key_Delete);
                }));
        }
        figure("key.median.ms", quantile(times, 0.5));
        figure("key.p95.ms", quantile(times, 0.95));
        figure("key.worst.ms", quantile(times, 1));
    }

    /// QTest::keyClick() knows the characters of one byte only.
    static void pressCharacter(QWidget *widget, QChar character)
    {
        for (const QEvent::Type type : {QEvent::KeyPress, QEvent::KeyRelease}) {
            QKeyEvent event(type, character.toUpper().unicode(), Qt::NoModifier,
                            QString(character));
            QCoreApplication::sendEvent(widget, &event);
        }
    }

    void pasteQuery()
    {
        const QString line = u"mull service:azure expires<200d -country:FR partners>1 "
                             "mine:tenant"_s;
        std::vector<double> times;
        for (int i = 0; i < 5; ++i) {
            add(times, untilRows(line, [&] { page().queryBar()->setLine(line); }));
            untilRows({}, [&] { page().queryBar()->setLine({}); });
        }
        figure("query6.painted.ms", quantile(times, 0.5));
    }

    void sortByClick()
    {
        QHeaderView *header = table().horizontalHeader();
        std::vector<double> times;
        for (int round = 0; round < 2; ++round) { // the first one makes the order
            times.clear();
            for (int section = 0; section < header->count(); ++section) {
                if (header->isSectionHidden(section) || !sortOf(CustomerColumn(section)))
                    continue;
                const QPoint place(header->sectionViewportPosition(section)
                                       + header->sectionSize(section) / 2,
                                   header->height() / 2);
                if (!header->viewport()->rect().contains(place))
                    continue;
                bool isChanged = false;
                QObject context;
                const auto changed = [&] { isChanged = true; };
                QObject::connect(&model(), &QAbstractItemModel::modelReset, &context, changed);
                QObject::connect(&model(), &QAbstractItemModel::layoutChanged, &context, changed);
                add(times,
                    untilFrame(
                        table().viewport(),
                        [&] { QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, place); },
                        [&] { return isChanged; }));
            }
        }
        figure("sort.painted.ms", quantile(times, 0.5));
        figure("sort.worst.ms", quantile(times, 1));
    }

    std::vector<double> pageDown(QTableView &view)
    {
        std::vector<double> times;
        view.verticalScrollBar()->setValue(0);
        const int pages = qMin(200,
                               view.verticalScrollBar()->maximum()
                                   / qMax(1, view.verticalScrollBar()->pageStep()));
        for (int i = 0; i < pages; ++i) {
            untilFrame(
                view.viewport(),
                [&] {
                    view.verticalScrollBar()->triggerAction(QAbstractSlider::SliderPageStepAdd);
                },
                [] { return true; });
            times.push_back(m_application.frameMs());
        }
        return times;
    }

    void scroll()
    {
        const std::vector<double> own = pageDown(table());
        figure("scroll.frame.ms", quantile(own, 0.5));
        figure("scroll.p95.ms", quantile(own, 0.95));
        QTableView plain;
        plain.setModel(&model());
        plain.verticalHeader()->hide();
        for (int column = 0; column < model().columnCount(); ++column) {
            plain.setColumnHidden(column, table().isColumnHidden(column));
            plain.setColumnWidth(column, table().columnWidth(column));
        }
        plain.resize(table().size());
        plain.show();
        figure("scroll.default.p95.ms", quantile(pageDown(plain), 0.95));
    }

    void jump()
    {
        std::vector<double> times;
        for (int i = 0; i < 5; ++i) {
            table().verticalScrollBar()->setValue(0);
            add(times,
                untilFrame(
                    table().viewport(),
                    [&] { QTest::keyClick(&table(), Qt::Key_End, Qt::ControlModifier); },
                    [&] {
                        return table().verticalScrollBar()->value()
                            == table().verticalScrollBar()->maximum();
                    }));
            QTest::keyClick(&table(), Qt::Key_Home, Qt::ControlModifier);
        }
        figure("jump.ms", quantile(times, 0.5));
    }

    void selectRows()
    {
        DetailsPane &details = m_window.view()->details();
        m_window.view()->setDetailsVisible(true);
        table().setFocus();
        table().selectRow(0);
        std::vector<double> times;
        for (int row = 1; row <= 20; ++row) {
            const CustomerId wanted = model().customerAt(row);
            add(times,
                untilFrame(
                    nullptr, [&] { QTest::keyClick(&table(), Qt::Key_Down); },
                    [&] { return details.customer() == wanted && details.isLoaded(); }));
        }
        figure("details.ms", quantile(times, 0.5));
    }

    BenchData &m_data;
    BenchApplication &m_application;
    FileOpener m_opener;
    MainWindow m_window;
};

} // namespace

void measureWindow(BenchData &data)
{
    WindowDriver(data).run();
}

} // namespace attache::bench
