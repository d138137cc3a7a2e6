// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of the pages and dialogs in three languages, light and dark, kept as artefacts; and that
// no button or label cuts its text.
#include "aboutdialog.h"
#include "activitypage.h"
#include "attachdialog.h"
#include "changespage.h"
#include "chartspage.h"
#include "firstrunpage.h"
#include "importdialog.h"
#include "invitationdialog.h"
#include "invitationspage.h"
#include "language.h"
#include "officedata.h"
#include "partnerspage.h"
#include "realmdialog.h"
#include "statepane.h"
#include "strictmain.h"
#include "theme.h"
#include "todaypage.h"

#include <QApplication>
#include <QCheckBox>
#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QTableView>

using namespace attache;
using namespace attache::test;
using namespace Qt::StringLiterals;

class PageViewsTest : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        QTest::failOnWarning(anyWarning());
        m_data = officeData();
        m_context = std::make_unique<WorkspaceContext>(openFakeSession(m_data), m_writers);
        m_context->start();
        QTRY_VERIFY(m_context->index());
        QTRY_VERIFY(!m_context->realms().isEmpty());
    }
    void cleanup()
    {
        Language::apply(u"en"_s);
        applyTheme(Theme::System);
        m_expectsEmpty = false;
        m_context.reset();
    }

    void nothingIsCut_data()
    {
        QTest::addColumn<QString>("view");
        QTest::addColumn<QString>("language");
        QTest::addColumn<bool>("dark");
        for (const auto view :
             {"today", "partners", "invitations", "changes", "charts", "activity", "invite",
              "invitegov", "attach", "realm", "about", "import", "firstrun", "empty"}) {
            for (const auto language : {"en", "fr", "de"})
                QTest::addRow("%s %s", view, language)
                    << QString::fromLatin1(view) << QString::fromLatin1(language) << false;
            QTest::addRow("%s dark", view) << QString::fromLatin1(view) << u"en"_s << true;
        }
    }
    void nothingIsCut()
    {
        QFETCH(QString, view);
        QFETCH(QString, language);
        QFETCH(bool, dark);
        Language::apply(language);
        applyTheme(dark ? Theme::Dark : Theme::Light);
        const auto widget = make(view);
        widget->show();
        QTRY_VERIFY(isReady(*widget));
        QTest::qWait(60); // the layout of what was just filled
        const QString folder = QStringLiteral(ATTACHE_ARTEFACT_DIR "/pages");
        QVERIFY(QDir().mkpath(folder));
        QVERIFY(widget->grab().save(
            u"%1/%2-%3%4.png"_s.arg(folder, view, language, dark ? u"-dark"_s : QString())));
        const auto buttons = widget->findChildren<QAbstractButton *>();
        for (const QAbstractButton *button : buttons) {
            if (!button->isVisible() || button->text().isEmpty())
                continue;
            QVERIFY2(button->width() >= button->minimumSizeHint().width(),
                     qPrintable(u"“%1” is cut"_s.arg(button->text())));
        }
        const auto labels = widget->findChildren<QLabel *>();
        for (const QLabel *label : labels) {
            if (!label->isVisible() || label->text().isEmpty()
                || label->inherits("attache::ElidedLabel"))
                continue;
            const QSize needed = label->wordWrap() ? QSize(0, label->heightForWidth(label->width()))
                                                   : label->sizeHint();
            QVERIFY2(label->width() >= needed.width() && label->height() >= needed.height() - 1,
                     qPrintable(u"“%1” is cut"_s.arg(label->text())));
        }
    }

private:
    std::unique_ptr<QWidget> make(const QString &view)
    {
        std::unique_ptr<QWidget> widget;
        if (view == u"today")
            widget = std::make_unique<TodayPage>(*m_context);
        else if (view == u"partners")
            widget = std::make_unique<PartnersPage>(*m_context);
        else if (view == u"invitations") {
            auto page = std::make_unique<InvitationsPage>(*m_context);
            page->showInvitation(InvitationId(2));
            widget = std::move(page);
        } else if (view == u"changes")
            widget = std::make_unique<ChangesPage>(*m_context);
        else if (view == u"charts")
            widget = std::make_unique<ChartsPage>(*m_context);
        else if (view == u"activity")
            widget = std::make_unique<ActivityPage>(*m_context);
        else if (view == u"invite" || view == u"invitegov") {
            Invitation start;
            start.realm = RealmId(view == u"invite" ? 1 : 2);
            start.customer = view == u"invite" ? CustomerId(1) : CustomerId(4);
            if (view == u"invite")
                start.kind = InvitationKind::GranularRelationship;
            auto dialog = std::make_unique<InvitationDialog>(*m_context, start);
            if (view == u"invite")
                dialog->findChild<QCheckBox *>(u"autoExtend"_s)->setChecked(true);
            return dialog;
        } else if (view == u"attach")
            return std::make_unique<AttachDialog>(*m_context, CustomerId(1), HostileName);
        else if (view == u"realm")
            return std::make_unique<RealmDialog>(*m_context, m_data->realms.at(2));
        else if (view == u"about")
            return std::make_unique<AboutDialog>();
        else if (view == u"import")
            return std::make_unique<ImportDialog>(*m_context, QStringList{u"/tmp/customers.csv"_s});
        else if (view == u"firstrun") {
            auto page = std::make_unique<FirstRunPage>();
            page->setRecent({u"/home/me/Contoso.attache"_s, u"/home/me/sample.attache"_s});
            widget = std::move(page);
        } else {
            m_data->figures = {};
            widget = std::make_unique<TodayPage>(*m_context);
            m_expectsEmpty = true;
        }
        widget->resize(1180, 800);
        return widget;
    }
    bool isReady(const QWidget &widget)
    {
        const auto *pane = widget.findChild<StatePane *>(u"statePane"_s);
        if (!pane)
            return true;
        if (m_expectsEmpty)
            return pane->currentIndex() == 1;
        return pane->isShowingContent();
    }

    std::shared_ptr<FakeData> m_data;
    FakeTableWriterFactory m_writers;
    std::unique_ptr<WorkspaceContext> m_context;
    bool m_expectsEmpty = false;
};

QTEST_MAIN(PageViewsTest)
#include "tst_pageviews.moc"
