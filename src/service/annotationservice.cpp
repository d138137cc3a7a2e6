// SPDX-License-Identifier: GPL-3.0-or-later
#include "customerservice.h"
#include "textdoor.h"

#include <algorithm>

namespace attache {

using namespace Qt::StringLiterals;

namespace {

/// Sorted, cleaned, and unique without case: "VIP" and "vip" are one tag, the first spelling wins.
QStringList tidyTags(const QStringList &tags)
{
    QStringList tidy;
    for (const QString &raw : tags) {
        const QString tag = cleanText(raw, 64);
        if (!isBlankText(tag) && !tidy.contains(tag, Qt::CaseInsensitive))
            tidy.append(tag);
    }
    std::sort(tidy.begin(), tidy.end(), [](const QString &a, const QString &b) {
        return a.compare(b, Qt::CaseInsensitive) < 0;
    });
    return tidy;
}

void tell(const ChangeAnnouncer &announce, CustomerId customer)
{
    if (!announce)
        return;
    ChangeSet changes;
    changes.customers = {customer};
    announce(changes);
}

} // namespace

AnnotationService::AnnotationService(LedgerReader &reader, RelationshipWriter &writer,
                                     ChangeAnnouncer announce)
    : m_reader(reader), m_writer(writer), m_announce(std::move(announce))
{
}

Result<CustomerAnnotation> AnnotationService::save(CustomerId customer,
                                                   CustomerAnnotation annotation,
                                                   const QString &actor)
{
    if (const auto known = m_reader.customer(customer); !known)
        return known.error();
    annotation.alias = cleanText(annotation.alias);
    annotation.owner = cleanText(annotation.owner);
    annotation.nextAction = cleanText(annotation.nextAction);
    annotation.tags = tidyTags(annotation.tags);
    auto saved = m_writer.saveAnnotation(customer, annotation, actor);
    if (saved)
        tell(m_announce, customer);
    return saved;
}

Result<Note> AnnotationService::addNote(CustomerId customer, const QString &text,
                                        const QString &actor)
{
    if (const auto known = m_reader.customer(customer); !known)
        return known.error();
    const QString clean = cleanNote(text);
    if (isBlankText(clean))
        return Error{ErrorKind::InvalidInput, u"note.empty"_s, {}, {}};
    auto note = m_writer.addNote(customer, clean, actor);
    if (note)
        tell(m_announce, customer);
    return note;
}

Status AnnotationService::removeNote(NoteId note, CustomerId customer, const QString &actor)
{
    const Status status = m_writer.removeNote(note, actor);
    if (status)
        tell(m_announce, customer);
    return status;
}

Status AnnotationService::restoreNote(NoteId note, CustomerId customer, const QString &actor)
{
    const Status status = m_writer.restoreNote(note, actor);
    if (status)
        tell(m_announce, customer);
    return status;
}

} // namespace attache
