// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "attachment.h"

#include <QIcon>

namespace attache {

/// The drawings in resources/icons, one 24-pixel line style. Each name is a file there.
enum class IconName : quint8 {
    About,
    Activity,
    Add,
    Advisor,
    Attach,
    AzureRole,
    Calendar,
    Charts,
    Clear,
    Cloud,
    Columns,
    Compare,
    Copy,
    Customers,
    Dap,
    Drop,
    Edit,
    Error,
    EvidenceApi,
    EvidenceCustomerTenant,
    EvidenceFile,
    EvidenceByHand,
    EvidenceUnknown,
    Export,
    Facets,
    Filter,
    Gdap,
    Gone,
    Groups,
    Import,
    Info,
    Invitations,
    Joined,
    Journal,
    Language,
    Left,
    Link,
    Matrix,
    NewWorkspace,
    Note,
    Offline,
    Ok,
    Open,
    Partners,
    Person,
    Provider,
    Realm,
    Recent,
    Redo,
    Refresh,
    Reminder,
    Remove,
    Reseller,
    Reviews,
    Sample,
    Save,
    Search,
    Send,
    Settings,
    Stale,
    Subscription,
    Tag,
    Timeline,
    Today,
    Trust,
    Undo,
    Views,
    Warning
};

/// A drawing in the colour of the text around it: follows the palette (light, dark, high contrast)
/// at the moment it is painted, at any size and pixel density, paler when disabled, in the
/// highlighted text's colour when selected.
QIcon icon(IconName name);

/// The program's own icon, in its own colours.
QIcon applicationIcon();

IconName iconOf(AttachmentKind kind);
IconName iconOf(Evidence evidence);

} // namespace attache
