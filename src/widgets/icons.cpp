// SPDX-License-Identifier: GPL-3.0-or-later
#include "icons.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <array>

namespace attache {

using namespace Qt::StringLiterals;

namespace {

struct Entry
{
    IconName name;
    const char *file;
};

constexpr std::array Files{Entry{IconName::About, "about"},
                           Entry{IconName::Activity, "activity"},
                           Entry{IconName::Add, "add"},
                           Entry{IconName::Advisor, "advisor"},
                           Entry{IconName::Attach, "attach"},
                           Entry{IconName::AzureRole, "azurerole"},
                           Entry{IconName::Calendar, "calendar"},
                           Entry{IconName::Charts, "charts"},
                           Entry{IconName::Clear, "clear"},
                           Entry{IconName::Cloud, "cloud"},
                           Entry{IconName::Columns, "columns"},
                           Entry{IconName::Compare, "compare"},
                           Entry{IconName::Copy, "copy"},
                           Entry{IconName::Customers, "customers"},
                           Entry{IconName::Dap, "dap"},
                           Entry{IconName::Drop, "drop"},
                           Entry{IconName::Edit, "edit"},
                           Entry{IconName::Error, "error"},
                           Entry{IconName::EvidenceApi, "evidence-api"},
                           Entry{IconName::EvidenceCustomerTenant, "evidence-customer"},
                           Entry{IconName::EvidenceFile, "evidence-file"},
                           Entry{IconName::EvidenceByHand, "evidence-hand"},
                           Entry{IconName::EvidenceUnknown, "evidence-unknown"},
                           Entry{IconName::Export, "export"},
                           Entry{IconName::Facets, "facets"},
                           Entry{IconName::Filter, "filter"},
                           Entry{IconName::Gdap, "gdap"},
                           Entry{IconName::Gone, "gone"},
                           Entry{IconName::Groups, "groups"},
                           Entry{IconName::Import, "import"},
                           Entry{IconName::Info, "info"},
                           Entry{IconName::Invitations, "invitations"},
                           Entry{IconName::Joined, "joined"},
                           Entry{IconName::Journal, "journal"},
                           Entry{IconName::Language, "language"},
                           Entry{IconName::Left, "left"},
                           Entry{IconName::Link, "link"},
                           Entry{IconName::Matrix, "matrix"},
                           Entry{IconName::NewWorkspace, "new"},
                           Entry{IconName::Note, "note"},
                           Entry{IconName::Offline, "offline"},
                           Entry{IconName::Ok, "ok"},
                           Entry{IconName::Open, "open"},
                           Entry{IconName::Partners, "partners"},
                           Entry{IconName::Person, "person"},
                           Entry{IconName::Provider, "provider"},
                           Entry{IconName::Realm, "realm"},
                           Entry{IconName::Recent, "recent"},
                           Entry{IconName::Redo, "redo"},
                           Entry{IconName::Refresh, "refresh"},
                           Entry{IconName::Reminder, "reminder"},
                           Entry{IconName::Remove, "remove"},
                           Entry{IconName::Reseller, "reseller"},
                           Entry{IconName::Reviews, "reviews"},
                           Entry{IconName::Sample, "sample"},
                           Entry{IconName::Save, "save"},
                           Entry{IconName::Search, "search"},
                           Entry{IconName::Send, "send"},
                           Entry{IconName::Settings, "settings"},
                           Entry{IconName::Stale, "stale"},
                           Entry{IconName::Subscription, "subscription"},
                           Entry{IconName::Tag, "tag"},
                           Entry{IconName::Timeline, "timeline"},
                           Entry{IconName::Today, "today"},
                           Entry{IconName::Trust, "trust"},
                           Entry{IconName::Undo, "undo"},
                           Entry{IconName::Views, "views"},
                           Entry{IconName::Warning, "warning"}};

/// In the order of the enumeration, so that a look-up is an index.
constexpr bool filesAreInOrder()
{
    for (size_t i = 0; i < Files.size(); ++i) {
        if (static_cast<size_t>(Files[i].name) != i)
            return false;
    }
    return true;
}
static_assert(filesAreInOrder());

QString pathOf(IconName name)
{
    return ":/icons/"_L1 + QLatin1StringView(Files[static_cast<size_t>(name)].file) + ".svg"_L1;
}

QColor colorFor(QIcon::Mode mode)
{
    const QPalette palette = QGuiApplication::palette();
    switch (mode) {
    case QIcon::Disabled:
        return palette.color(QPalette::Disabled, QPalette::WindowText);
    case QIcon::Selected:
        return palette.color(QPalette::Active, QPalette::HighlightedText);
    case QIcon::Normal:
    case QIcon::Active:
        break;
    }
    return palette.color(QPalette::Active, QPalette::WindowText);
}

/// Draws the file with its "currentColor" replaced. Qt's own SVG engine knows one colour only.
class PaletteIconEngine final : public QIconEngine
{
public:
    explicit PaletteIconEngine(IconName name) : m_name(name) { }

    QIconEngine *clone() const override { return new PaletteIconEngine(m_name); }
    QString key() const override { return u"attache"_s; }
    bool isNull() override { return false; }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const qreal ratio = painter->device() ? painter->device()->devicePixelRatioF() : 1.0;
        painter->drawPixmap(rect, drawn(rect.size(), ratio, mode));
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        return drawn(size, 1.0, mode);
    }
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        // `size` is in device pixels here; the caller sets the ratio on what it gets.
        Q_UNUSED(scale)
        return drawn(size, 1.0, mode);
    }

private:
    QPixmap drawn(const QSize &size, qreal ratio, QIcon::Mode mode) const
    {
        const QColor color = colorFor(mode);
        const QString key = u"attache-icon-%1-%2x%3@%4-%5"_s.arg(
            QString::number(static_cast<int>(m_name)), QString::number(size.width()),
            QString::number(size.height()), QString::number(ratio), color.name(QColor::HexArgb));
        QPixmap pixmap;
        if (QPixmapCache::find(key, &pixmap))
            return pixmap;
        QFile file(pathOf(m_name));
        if (!file.open(QIODevice::ReadOnly))
            return {};
        QByteArray svg = file.readAll();
        svg.replace("currentColor", color.name(QColor::HexRgb).toLatin1());
        QSvgRenderer renderer(svg);
        renderer.setAspectRatioMode(Qt::KeepAspectRatio);
        pixmap = QPixmap(size * ratio);
        pixmap.setDevicePixelRatio(ratio);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        painter.setOpacity(color.alphaF());
        renderer.render(&painter, QRectF(QPointF(), QSizeF(size)));
        painter.end();
        QPixmapCache::insert(key, pixmap);
        return pixmap;
    }

    IconName m_name;
};

} // namespace

QIcon icon(IconName name)
{
    return QIcon(new PaletteIconEngine(name)); // QIcon takes ownership
}

QIcon applicationIcon()
{
    QIcon result;
    QSvgRenderer renderer(u":/icons/attache.svg"_s);
    for (const int edge : {16, 24, 32, 48, 64, 128, 256}) {
        QPixmap pixmap(edge, edge);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        renderer.render(&painter);
        painter.end();
        result.addPixmap(pixmap);
    }
    return result;
}

IconName iconOf(AttachmentKind kind)
{
    switch (kind) {
    case AttachmentKind::Reseller:
    case AttachmentKind::IndirectReseller:
        return IconName::Reseller;
    case AttachmentKind::IndirectProvider:
        return IconName::Provider;
    case AttachmentKind::DelegatedAdmin:
        return IconName::Dap;
    case AttachmentKind::GranularAdmin:
        return IconName::Gdap;
    case AttachmentKind::AzureRole:
        return IconName::AzureRole;
    case AttachmentKind::Advisor:
        return IconName::Advisor;
    case AttachmentKind::SubscriptionSeller:
        return IconName::Subscription;
    }
    return IconName::Info;
}

IconName iconOf(Evidence evidence)
{
    switch (evidence) {
    case Evidence::OwnApi:
        return IconName::EvidenceApi;
    case Evidence::CustomerTenantApi:
        return IconName::EvidenceCustomerTenant;
    case Evidence::ImportedFile:
        return IconName::EvidenceFile;
    case Evidence::ByHand:
        return IconName::EvidenceByHand;
    case Evidence::Unknown:
        break;
    }
    return IconName::EvidenceUnknown;
}

} // namespace attache
