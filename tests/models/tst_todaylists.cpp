// SPDX-License-Identifier: GPL-3.0-or-later
// What Today counts is what the list behind it shows.
#include "rolecatalogue.h"
#include "runway.h"
#include "strictmain.h"
#include "todaylists.h"

using namespace attache;
using namespace Qt::StringLiterals;

namespace {

const QString Reader = u"f2ef992c-3afb-46b9-b7cf-a126ee74c451"_s; // Global Reader
const QString Admin = u"62e90394-69f5-4237-9190-012177145e10"_s; // Global Administrator
constexpr Instant Now = Instant::fromMs(1'790'000'000'000);

Instant inDays(int days)
{
    return Instant::fromMs(Now.ms() + days * 86'400'000LL);
}

AttachmentSummary relationship(const QString &role, Instant end)
{
    AttachmentSummary one;
    one.partner = PartnerId(1);
    one.standing = Standing::Own;
    one.kind = AttachmentKind::GranularAdmin;
    one.status = AttachmentStatus::Active;
    one.roles = QStringList{role};
    one.end = end;
    return one;
}

std::shared_ptr<const CustomerIndex> indexOf(const QVector<QVector<AttachmentSummary>> &customers)
{
    CustomerIndexBuilder builder({}, QLocale(QLocale::English));
    qint64 id = 0;
    for (const auto &attachments : customers) {
        CustomerSummary customer;
        customer.id = CustomerId(++id);
        customer.name = u"C%1"_s.arg(id);
        customer.attachments = attachments;
        customer.runway = runwayOf(attachments);
        builder.add(customer);
    }
    return builder.build();
}

} // namespace

class TestTodayLists : public QObject
{
    Q_OBJECT
private slots:
    STRICT_TEST

    void aRowCountsWhatItsListShows()
    {
        const auto index = indexOf({
            {relationship(Reader, inDays(10))},
            {relationship(Reader, inDays(10)), relationship(Reader, inDays(300))}, // a successor
            {relationship(Reader, inDays(40))}, // too late
            // One that is over, though no source has said so, does not hide another.
            {relationship(Admin, inDays(-5)), relationship(Reader, inDays(3))},
            {relationship(Admin, inDays(29))},
            {relationship(Admin, Instant::never())},
        });
        const QVector<EndingRole> roles = endingRoles(*index, {}, Now);
        QCOMPARE(roles.size(), 2);
        QCOMPARE(roles.at(0).role, Reader);
        QCOMPARE(roles.at(0).customers, 2);
        QCOMPARE(roles.at(1).role, Admin);
        QCOMPARE(roles.at(1).customers, 1);
        for (const EndingRole &one : roles) {
            QueryTerm losing;
            losing.field = QueryTerm::Field::Losing;
            losing.values = {RoleCatalogue::instance().name(one.role, u"en"_s)};
            CustomerQuery query;
            query.filter = losing;
            QCOMPARE(index->evaluate(query, Now).size(), one.customers);
        }
    }
};

QTEST_GUILESS_MAIN(TestTodayLists)
#include "tst_todaylists.moc"
