// SPDX-License-Identifier: GPL-3.0-or-later
// views
#include "clicommands.h"
#include "cliformat.h"
#include "cliquery.h"
#include "clitable.h"
#include "cliworkspace.h"
#include "savedviewfiles.h"
#include "savedviewservice.h"
#include "textdoor.h"
#include "viewlabels.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

namespace attache {

using namespace Qt::StringLiterals;

namespace {

QStringList sortWords(const ListArrangement &arrangement)
{
    QStringList words;
    for (const ListSort &sort : arrangement.sorts)
        words << (sort.descending ? u'-' + sort.column : sort.column);
    return words;
}

QJsonObject jsonOf(const SavedView &view, const QString &builtInKey)
{
    QJsonArray columns;
    for (const ListColumn &column : view.arrangement.columns)
        columns << QJsonObject{{u"key"_s, column.key}, {u"width"_s, column.width}};
    const bool isBuiltIn = !builtInKey.isEmpty();
    return {{u"key"_s, isBuiltIn ? builtInKey : view.guid},
            {u"name"_s, view.name},
            {u"builtIn"_s, isBuiltIn},
            {u"smartTag"_s, view.isTag},
            {u"query"_s, view.arrangement.query},
            {u"sort"_s, QJsonArray::fromStringList(sortWords(view.arrangement))},
            {u"columns"_s, columns},
            {u"groupBy"_s, view.arrangement.grouping},
            {u"createdBy"_s, isBuiltIn ? QJsonValue() : QJsonValue(view.createdBy)},
            {u"changedAt"_s, isBuiltIn ? QJsonValue() : QJsonValue(view.changedAt.toIso())}};
}

Status listViews(CliContext &context)
{
    auto workspace = openForReading(context);
    if (!workspace)
        return workspace.error();
    const auto views = (*workspace)->views().savedViews();
    if (!views)
        return views.error();
    QJsonArray array;
    CliTable table({Cli::tr("View"), Cli::tr("Filter"), Cli::tr("Sorted by"), Cli::tr("Key")});
    const auto add = [&](const SavedView &view, const QString &builtInKey) {
        array << jsonOf(view, builtInKey);
        table.add({view.name, view.arrangement.query, sortWords(view.arrangement).join(u' '),
                   builtInKey});
    };
    for (const BuiltInView &builtIn : builtInViews()) {
        SavedView view;
        view.name = viewLabel(builtIn.key);
        view.arrangement = builtIn.arrangement;
        add(view, builtIn.key);
    }
    for (const SavedView &view : *views)
        add(view, {});
    if (context.json())
        context.print(array);
    else
        table.print(context.out);
    return {};
}

Status addView(CliContext &context, const CliArguments &arguments)
{
    SavedView view;
    view.name = arguments.words().at(1);
    view.arrangement.query = arguments.words().sliced(2).join(u' ');
    if (arguments.has("sort")) {
        const auto sort = sortFrom(arguments.value("sort"));
        if (!sort)
            return sort.error();
        view.arrangement.sorts = {*sort};
    }
    auto workspace = openForWriting(context);
    if (!workspace)
        return workspace.error();
    const auto saved = SavedViewService((*workspace)->views(), {}).save(view, systemActor());
    if (!saved)
        return saved.error();
    if (context.json())
        context.print(jsonOf(*saved, {}));
    else
        context.out << Cli::tr("View “%1” saved.").arg(terminalText(saved->name)) << '\n';
    return {};
}

Status removeView(CliContext &context, const CliArguments &arguments)
{
    auto workspace = openForWriting(context);
    if (!workspace)
        return workspace.error();
    const auto view = viewNamed(arguments.words().at(1), (*workspace)->views());
    if (!view)
        return view.error();
    const auto removed =
        SavedViewService((*workspace)->views(), {}).remove(view->id, view->revision, systemActor());
    if (!removed)
        return removed.error();
    if (context.json())
        context.print(jsonOf(*removed, {}));
    else
        context.out << Cli::tr("View “%1” removed.").arg(terminalText(removed->name)) << '\n';
    return {};
}

Status exportViews(CliContext &context, const CliArguments &arguments)
{
    auto workspace = openForReading(context);
    if (!workspace)
        return workspace.error();
    const auto views = (*workspace)->views().savedViews();
    if (!views)
        return views.error();
    const QString path = arguments.words().at(1);
    const Status written = makeSavedViewFiles()->write(path, *views, arguments.has("replace"));
    if (!written)
        return written;
    if (context.json())
        context.print(QJsonObject{{u"file"_s, QFileInfo(path).absoluteFilePath()},
                                  {u"views"_s, qint64(views->size())}});
    else
        context.out << Cli::tr("%Ln view(s) written to %1", nullptr, int(views->size()))
                           .arg(terminalText(path))
                    << '\n';
    return {};
}

Status importViews(CliContext &context, const CliArguments &arguments)
{
    const auto views = makeSavedViewFiles()->read(arguments.words().at(1));
    if (!views)
        return views.error();
    auto workspace = openForWriting(context);
    if (!workspace)
        return workspace.error();
    const auto taken = SavedViewService((*workspace)->views(), {}).take(*views, systemActor());
    if (!taken)
        return taken.error();
    if (context.json()) {
        QJsonArray added;
        for (const SavedView &view : taken->added)
            added << view.name;
        context.print(QJsonObject{{u"added"_s, added}, {u"unchanged"_s, taken->unchanged}});
        return {};
    }
    context.out << Cli::tr("%Ln view(s) added", nullptr, int(taken->added.size())) << '\n';
    for (const SavedView &view : taken->added)
        context.out << "  " << terminalText(view.name) << '\n';
    return {};
}

} // namespace

Status runViews(CliContext &context, const CliArguments &arguments)
{
    if (arguments.words().isEmpty())
        return listViews(context);
    const QString verb = arguments.words().constFirst();
    const bool isAdd = verb == u"add";
    if (!isAdd && verb != u"remove" && verb != u"export" && verb != u"import")
        return usageError(
            Cli::tr("“%1” is not something views can do. Try add, remove, export or import.")
                .arg(verb));
    if (const Status status = arguments.expectWords(2, isAdd ? 64 : 2); !status)
        return status;
    if (isAdd)
        return addView(context, arguments);
    if (verb == u"remove")
        return removeView(context, arguments);
    return verb == u"export" ? exportViews(context, arguments) : importViews(context, arguments);
}

} // namespace attache
