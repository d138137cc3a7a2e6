// SPDX-License-Identifier: GPL-3.0-or-later
// A workspace in memory for tests of models and widgets: the real services over a ledger whose
// contents a test fills in directly. What it writes is there at the next reading. Thread-safe, for
// the Session reads and writes on two threads.
#pragma once

#include "fakeimports.h"
#include "fakereader.h"
#include "faketables.h"
#include "fakewriter.h"
#include "session.h"

#include <memory>

namespace attache::test {

class FakeSessionFactory final : public SessionFactory
{
public:
    explicit FakeSessionFactory(std::shared_ptr<FakeData> data) : m_data(std::move(data)) { }

    Result<Writing> openWriting(ChangeAnnouncer announce, ViewAnnouncer announceViews) override
    {
        struct Side
        {
            explicit Side(FakeData &data)
                : reader(data),
                  writer(data),
                  views(data.views),
                  reviews(data.reviews),
                  recorder(data),
                  files(data),
                  clock(data)
            {
            }
            FakeReader reader;
            FakeWriter writer;
            FakeViews views;
            FakeReviews reviews;
            FakeRecorder recorder;
            FakeImportReader files;
            FakeClock clock;
        };
        auto side = std::make_shared<Side>(*m_data);
        auto services = std::make_shared<WritingServices>(WritingServices{
            RelationshipService(side->reader, side->writer, side->clock, announce),
            InvitationService(side->reader, side->writer, side->clock, announce),
            AnnotationService(side->reader, side->writer, announce),
            ImportService(side->reader, side->recorder, side->files, side->clock, announce),
            SavedViewService(side->views, announceViews),
            ReviewService(side->reader, side->reviews, side->clock, announce), &side->recorder});
        return Writing{side, services};
    }
    Result<Reading> openReading() override
    {
        struct Side
        {
            explicit Side(FakeData &data)
                : reader(data), views(data.views), reviews(data.reviews), clock(data)
            {
            }
            FakeReader reader;
            FakeViews views;
            FakeReviews reviews;
            FakeClock clock;
        };
        auto side = std::make_shared<Side>(*m_data);
        auto services = std::make_shared<ReadingServices>(ReadingServices{
            CustomerService(side->reader), HistoryService(side->reader),
            OverviewService(side->reader, side->clock), side->reader, side->views, side->reviews});
        return Reading{side, services};
    }

private:
    std::shared_ptr<FakeData> m_data;
};

inline std::unique_ptr<Session> openFakeSession(
    std::shared_ptr<FakeData> data, const QString &path = QStringLiteral("fake.attache"))
{
    auto session = Session::open(std::make_unique<FakeSessionFactory>(std::move(data)), path,
                                 QStringLiteral("tester"));
    return session ? std::move(*session) : nullptr;
}

} // namespace attache::test
