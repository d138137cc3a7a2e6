// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QMetaType>
#include <QtGlobal>

#include <compare>

namespace attache {

/// A number that cannot be mistaken for another kind of number. 0 is "none"; negative numbers are
/// attachments recorded by hand. Row numbers are local
/// to one workspace file: what leaves the file carries tenant ids or GUIDs instead.
template <typename Tag>
class Id
{
public:
    constexpr Id() = default;
    constexpr explicit Id(qint64 value) : m_value(value) { }
    constexpr qint64 value() const { return m_value; }
    constexpr bool isValid() const { return m_value != 0; }
    friend constexpr auto operator<=>(Id, Id) = default;
    friend size_t qHash(Id id, size_t seed = 0) { return ::qHash(id.m_value, seed); }

private:
    qint64 m_value = 0;
};

using RealmId = Id<struct RealmTag>;
using CustomerId = Id<struct CustomerTag>;
using PartnerId = Id<struct PartnerTag>;
using AttachmentId = Id<struct AttachmentTag>;
using SubscriptionId = Id<struct SubscriptionTag>;
using ObservationId = Id<struct ObservationTag>; ///< grows with every observation of a workspace
using InvitationId = Id<struct InvitationTag>;
using NoteId = Id<struct NoteTag>;

} // namespace attache

Q_DECLARE_METATYPE(attache::CustomerId)
Q_DECLARE_METATYPE(attache::PartnerId)
Q_DECLARE_METATYPE(attache::RealmId)
Q_DECLARE_METATYPE(attache::InvitationId)
Q_DECLARE_METATYPE(attache::ObservationId)
Q_DECLARE_METATYPE(attache::AttachmentId)
