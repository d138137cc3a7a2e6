// SPDX-License-Identifier: GPL-3.0-or-later
#include "journalhash.h"

#include <QCryptographicHash>

namespace attache {

QByteArray journalHash(const QByteArray &previous, qint64 sequence, Instant at,
                       const QByteArray &actor, const QByteArray &action, const QByteArray &subject,
                       const QByteArray &detail)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(previous);
    const auto add = [&](const QByteArray &bytes) {
        hash.addData(QByteArray(QByteArray::number(bytes.size()) + ':'));
        hash.addData(bytes);
    };
    add(QByteArray::number(sequence));
    add(QByteArray::number(at.raw()));
    for (const QByteArray &text : {actor, action, subject, detail})
        add(text);
    return hash.result();
}

} // namespace attache
