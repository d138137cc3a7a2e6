// SPDX-License-Identifier: GPL-3.0-or-later
// tags
#include "clicommands.h"
#include "cliformat.h"
#include "cliquery.h"
#include "cliquerymark.h"
#include "clitable.h"
#include "cliworkspace.h"
#include "errortext.h"
#include "language.h"
#include "savedviewservice.h"
#include "textdoor.h"

#include <QJsonArray>
#include <QJsonObject>

namespace attache {

using namespace Qt::StringLiterals;

namespace {

QJsonObject jsonOf(const SmartTag &tag)
{
    return {{u"name"_s, tag.definition.name},
            {u"query"_s, tag.definition.query},
            {u"customers"_s, tag.works() ? QJsonValue(tag.customers) : QJsonValue()},
            {u"failure"_s, tag.works() ? QJsonValue() : QJsonValue(tag.failure->code)}};
}

Status listTags(CliContext &context)
{
    auto workspace = openForReading(context);
    if (!workspace)
        return workspace.error();
    const auto index = indexFor(context, **workspace);
    if (!index)
        return index.error();
    QJsonArray array;
    CliTable table({Cli::tr("Smart tag"), Cli::tr("Filter"), Cli::tr("Customers")});
    for (const SmartTag &tag : (*index)->smartTags()) {
        array << jsonOf(tag);
        table.add({tag.definition.name, tag.definition.query,
                   tag.works() ? QString::number(tag.customers)
                               : Cli::tr("Does not work: %1", "what is wrong with the filter")
                                     .arg(queryErrorText(*tag.failure))});
    }
    if (context.json())
        context.print(array);
    else
        table.print(context.out);
    return {};
}

/// The query in its neutral spelling, if it can be that of the smart tag `name`. Errors:
/// "cli.usage", which points at what is wrong.
Result<QString> tagQuery(const QString &name, const QString &line, const CustomerIndex &index)
{
    const QueryLanguage language = queryLanguageOf(Language::current());
    const auto parsed = parseQuery(line, language);
    if (const auto *error = std::get_if<QueryError>(&parsed))
        return queryUsageError(line, *error);
    const auto problem = tagProblem(line, name, definitionsOf(index.smartTags()),
                                    index.texts(QueryTerm::Field::Tag));
    if (problem)
        return queryUsageError(line, *problem);
    return printQuery(std::get<QueryExpression>(parsed));
}

Status addTag(CliContext &context, const CliArguments &arguments)
{
    SavedView view;
    view.isTag = true;
    view.name = arguments.words().at(1);
    auto reading = openForReading(context);
    if (!reading)
        return reading.error();
    const auto index = indexFor(context, **reading);
    if (!index)
        return index.error();
    const auto query = tagQuery(view.name, arguments.words().sliced(2).join(u' '), **index);
    if (!query)
        return query.error();
    view.arrangement.query = *query;
    auto workspace = openForWriting(context);
    if (!workspace)
        return workspace.error();
    const auto saved = SavedViewService((*workspace)->views(), {}).save(view, systemActor());
    if (!saved)
        return saved.error();
    const auto tagged = CustomerIndexBuilder::withSmartTags(
        **index, smartTagsOf({*saved}) + definitionsOf((*index)->smartTags()), context.now());
    const SmartTag &tag = tagged->smartTags().constFirst();
    if (context.json())
        context.print(jsonOf(tag));
    else
        context.out << Cli::tr("Smart tag “%1” saved; %Ln customer(s) carry it.", nullptr,
                               int(tag.customers))
                           .arg(terminalText(saved->name))
                    << '\n';
    return {};
}

Status removeTag(CliContext &context, const CliArguments &arguments)
{
    auto workspace = openForWriting(context);
    if (!workspace)
        return workspace.error();
    const auto view = viewNamed(arguments.words().at(1), (*workspace)->views());
    if (!view)
        return view.error();
    if (!view->isTag)
        return Error{ErrorKind::NotFound, u"view.unknown"_s, {arguments.words().at(1)}, {}};
    const auto removed =
        SavedViewService((*workspace)->views(), {}).remove(view->id, view->revision, systemActor());
    if (!removed)
        return removed.error();
    if (context.json())
        context.print(QJsonObject{{u"removed"_s, removed->name}});
    else
        context.out << Cli::tr("Smart tag “%1” removed.").arg(terminalText(removed->name)) << '\n';
    return {};
}

} // namespace

Status runTags(CliContext &context, const CliArguments &arguments)
{
    const QString verb = arguments.words().value(0);
    if (verb.isEmpty() || verb == u"list")
        return listTags(context);
    if (verb == u"add") {
        if (const Status status = arguments.expectWords(3, 64); !status)
            return status;
        return addTag(context, arguments);
    }
    if (verb == u"remove") {
        if (const Status status = arguments.expectWords(2, 2); !status)
            return status;
        return removeTag(context, arguments);
    }
    return usageError(
        Cli::tr("“%1” is not something tags can do. Try list, add or remove.").arg(verb));
}

} // namespace attache
