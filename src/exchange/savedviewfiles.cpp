// SPDX-License-Identifier: GPL-3.0-or-later
#include "savedviewfiles.h"

#include "atomicfile.h"
#include "exchangecodes.h"
#include "jsonscanner.h"
#include "sourcefile.h"
#include "textdoor.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>

#include <optional>

namespace attache {

using namespace Qt::StringLiterals;

namespace {

constexpr auto Format = "attache-views"_L1;
constexpr int Version = 1;
constexpr qint64 MostBytes = 1024 * 1024;
constexpr qsizetype MostViews = 1000;

Error malformed(qsizetype number)
{
    return invalidInput("views.malformed", {QString::number(number)});
}

QJsonObject toJson(const SavedView &view)
{
    QJsonArray sorts;
    for (const ListSort &sort : view.arrangement.sorts)
        sorts << (sort.descending ? u'-' + sort.column : sort.column);
    QJsonArray columns;
    for (const ListColumn &column : view.arrangement.columns)
        columns << QJsonObject{{u"key"_s, column.key}, {u"width"_s, column.width}};
    QJsonObject object{
        {u"id"_s, view.guid}, {u"name"_s, view.name},  {u"query"_s, view.arrangement.query},
        {u"sort"_s, sorts},   {u"columns"_s, columns}, {u"groupBy"_s, view.arrangement.grouping}};
    if (view.isTag) // what older versions leave out: a view remains
        object.insert(u"tag"_s, true);
    return object;
}

/// A text of at most `most` units, empty if the member is missing; nullopt for anything else.
std::optional<QString> textOf(const QJsonObject &object, const QString &key, int most)
{
    const QJsonValue value = object.value(key);
    if (value.isUndefined())
        return QString();
    if (!value.isString() || value.toString().size() > most)
        return std::nullopt;
    return cleanText(value.toString(), most);
}

std::optional<QJsonArray> arrayOf(const QJsonObject &object, const QString &key)
{
    const QJsonValue value = object.value(key);
    if (value.isUndefined())
        return QJsonArray();
    if (!value.isArray() || value.toArray().size() > SavedView::MaxColumns)
        return std::nullopt;
    return value.toArray();
}

std::optional<SavedView> viewFrom(const QJsonValue &value)
{
    if (!value.isObject())
        return std::nullopt;
    const QJsonObject object = value.toObject();
    const auto name = textOf(object, u"name"_s, 4 * SavedView::MaxNameLength);
    const auto query = textOf(object, u"query"_s, SavedView::MaxQueryLength);
    const auto grouping = textOf(object, u"groupBy"_s, 64);
    const auto sorts = arrayOf(object, u"sort"_s);
    const auto columns = arrayOf(object, u"columns"_s);
    if (!name || !query || !grouping || !sorts || !columns || isBlankText(*name))
        return std::nullopt;
    SavedView view;
    const QUuid guid(object.value(u"id"_s).toString());
    if (!guid.isNull())
        view.guid = guid.toString(QUuid::WithoutBraces);
    view.name = *name;
    view.arrangement.query = *query;
    view.arrangement.grouping = *grouping;
    view.isTag = object.value(u"tag"_s).toBool();
    for (const QJsonValue &sort : *sorts) {
        QString column = cleanText(sort.toString(), 64);
        const bool descending = column.startsWith(u'-');
        if (descending)
            column.remove(0, 1);
        if (column.isEmpty())
            return std::nullopt;
        view.arrangement.sorts << ListSort{column, descending};
    }
    for (const QJsonValue &column : *columns) {
        const QJsonObject member = column.toObject();
        const auto key = textOf(member, u"key"_s, 64);
        const double width = member.value(u"width"_s).toDouble(0);
        if (!key || key->isEmpty() || width < 0 || width > SavedView::MaxColumnWidth)
            return std::nullopt;
        view.arrangement.columns << ListColumn{*key, int(width)};
    }
    return view;
}

class JsonViewFiles final : public SavedViewFiles
{
public:
    Result<QVector<SavedView>> read(const QString &path) override
    {
        SourceFile file;
        if (const Status opened = file.open(path); !opened)
            return opened.error();
        if (file.size() > MostBytes)
            return invalidInput("import.tooLarge",
                                {QString::number(file.size()), QString::number(MostBytes)});
        const auto bytes = file.read(MostBytes);
        if (!bytes)
            return bytes.error();
        if (const Status unchanged = file.checkUnchanged(); !unchanged)
            return unchanged.error();
        // Strict first: nothing too deep reaches the tree, no member stands twice (I4).
        const auto pages = splitJson(*bytes, nullptr);
        if (!pages)
            return pages.error();
        for (const JsonPage &page : *pages) {
            for (const JsonItem &item : page.items) {
                if (!item.duplicateKey.isEmpty())
                    return malformed(0);
            }
        }
        const QJsonDocument document = QJsonDocument::fromJson(*bytes);
        if (!document.isObject() || document[u"format"_s].toString() != Format)
            return invalidInput("views.notOurs");
        const int version = document[u"version"_s].toInt(0);
        if (version > Version)
            return invalidInput("views.tooNew");
        const QJsonValue list = document[u"views"_s];
        if (version < 1 || !list.isArray() || list.toArray().size() > MostViews)
            return malformed(0);
        QVector<SavedView> views;
        for (const QJsonValue &value : list.toArray()) {
            const auto view = viewFrom(value);
            if (!view)
                return malformed(views.size() + 1);
            views << *view;
        }
        return views;
    }

    Status write(const QString &path, const QVector<SavedView> &views, bool replace) override
    {
        QJsonArray array;
        for (const SavedView &view : views)
            array << toJson(view);
        const QJsonObject object{
            {u"format"_s, QString(Format)}, {u"version"_s, Version}, {u"views"_s, array}};
        AtomicFile file;
        if (const Status opened = file.open(path, replace); !opened)
            return opened;
        if (const Status written = file.write(QJsonDocument(object).toJson()); !written)
            return written;
        return file.commit();
    }
};

} // namespace

std::unique_ptr<SavedViewFiles> makeSavedViewFiles()
{
    return std::make_unique<JsonViewFiles>();
}

} // namespace attache
