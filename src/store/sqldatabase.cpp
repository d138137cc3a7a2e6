// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqldatabase.h"

#include "textdoor.h"

#include <sqlite3.h>

#include <cerrno>
#include <cstring>
#include <utility>

namespace attache {

namespace {

/// A file may have been written by anybody: what could not have come through a door is sent through
/// it again. The scan costs less than the decoding.
bool mayBeUnclean(const char *bytes, int size)
{
    for (int i = 0; i < size; ++i) {
        const auto c = static_cast<unsigned char>(bytes[i]);
        if ((c < 0x20 && c != '\n') || c == 0x7f)
            return true;
        if (c == 0xc2 && i + 1 < size && static_cast<unsigned char>(bytes[i + 1]) < 0xa0)
            return true;
    }
    return size > 4 * MaxNoteLength;
}

QByteArray fileUri(const QString &path, const char *query)
{
    return QByteArrayLiteral("file:") + path.toUtf8().toPercentEncoding("/") + '?' + query;
}

/// errno of the last failed call on the file or on its log. SQLite itself reports a full disk only
/// for ENOSPC, not for a quota or a limit on the size of files.
int lastFileError(sqlite3 *handle)
{
    int error = 0;
    sqlite3_file_control(handle, "main", SQLITE_FCNTL_LAST_ERRNO, &error);
    if (error != 0)
        return error;
    sqlite3_file *log = nullptr;
    if (sqlite3_file_control(handle, "main", SQLITE_FCNTL_JOURNAL_POINTER, &log) == SQLITE_OK && log
        && log->pMethods)
        log->pMethods->xFileControl(log, SQLITE_FCNTL_LAST_ERRNO, &error);
    return error;
}

} // namespace

Error storageError(int resultCode, int systemError, const QString &detail)
{
    const auto storage = [&](const char *code) {
        return Error{ErrorKind::Storage, QString::fromLatin1(code), {}, detail};
    };
    if (systemError == ENOSPC || systemError == EFBIG)
        return storage("workspace.diskFull");
#ifdef EDQUOT
    if (systemError == EDQUOT)
        return storage("workspace.diskFull");
#endif
    switch (resultCode & 0xff) {
    case SQLITE_FULL:
        return storage("workspace.diskFull");
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return Error{ErrorKind::Conflict, QStringLiteral("workspace.busy"), {}, detail};
    case SQLITE_NOTADB:
    case SQLITE_CORRUPT:
    case SQLITE_FORMAT:
        return storage("workspace.damaged");
    case SQLITE_READONLY:
        return storage("workspace.readOnly");
    case SQLITE_NOMEM:
        return storage("workspace.memory");
    case SQLITE_INTERRUPT:
        return Error{ErrorKind::Cancelled, QStringLiteral("cancelled"), {}, detail};
    case SQLITE_IOERR:
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
    case SQLITE_AUTH:
        return storage("workspace.io");
    default:
        return Error{ErrorKind::Internal, QStringLiteral("workspace.internal"), {}, detail};
    }
}

SqlStatement::SqlStatement(SqlDatabase *database, const QByteArray &sql, sqlite3_stmt *statement)
    : m_database(database), m_sql(sql), m_statement(statement)
{
}

SqlStatement::SqlStatement(SqlStatement &&other) noexcept
    : m_database(std::exchange(other.m_database, nullptr)),
      m_sql(std::move(other.m_sql)),
      m_statement(std::exchange(other.m_statement, nullptr))
{
}

SqlStatement &SqlStatement::operator=(SqlStatement &&other) noexcept
{
    if (this != &other) {
        giveBack();
        m_database = std::exchange(other.m_database, nullptr);
        m_sql = std::move(other.m_sql);
        m_statement = std::exchange(other.m_statement, nullptr);
    }
    return *this;
}

SqlStatement::~SqlStatement()
{
    giveBack();
}

void SqlStatement::giveBack()
{
    if (!m_statement)
        return;
    sqlite3_reset(m_statement);
    sqlite3_clear_bindings(m_statement);
    m_database->m_idle[m_sql].append(m_statement);
    m_statement = nullptr;
}

SqlStatement &SqlStatement::bind(int index, qint64 value)
{
    if (const int code = sqlite3_bind_int64(m_statement, index, value); code != SQLITE_OK)
        m_database->fail(code);
    return *this;
}

SqlStatement &SqlStatement::bind(int index, const QString &text)
{
    return bindUtf8(index, text.toUtf8());
}

SqlStatement &SqlStatement::bindUtf8(int index, const QByteArray &text)
{
    const int code =
        sqlite3_bind_text(m_statement, index, text.constData(), int(text.size()), SQLITE_TRANSIENT);
    if (code != SQLITE_OK)
        m_database->fail(code);
    return *this;
}

SqlStatement &SqlStatement::bindBorrowedUtf8(int index, const QByteArray &text)
{
    const int code =
        sqlite3_bind_text(m_statement, index, text.constData(), int(text.size()), SQLITE_STATIC);
    if (code != SQLITE_OK)
        m_database->fail(code);
    return *this;
}

SqlStatement &SqlStatement::bindBorrowedBlob(int index, const QByteArray &bytes)
{
    const int code = bytes.isEmpty() ? sqlite3_bind_zeroblob(m_statement, index, 0)
                                     : sqlite3_bind_blob(m_statement, index, bytes.constData(),
                                                         int(bytes.size()), SQLITE_STATIC);
    if (code != SQLITE_OK)
        m_database->fail(code);
    return *this;
}

SqlStatement &SqlStatement::bindBlob(int index, const QByteArray &bytes)
{
    const int code = bytes.isEmpty() ? sqlite3_bind_zeroblob(m_statement, index, 0)
                                     : sqlite3_bind_blob(m_statement, index, bytes.constData(),
                                                         int(bytes.size()), SQLITE_TRANSIENT);
    if (code != SQLITE_OK)
        m_database->fail(code);
    return *this;
}

bool SqlStatement::step()
{
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW)
        return true;
    if (code == SQLITE_DONE)
        return false;
    m_database->fail(code);
}

void SqlStatement::run()
{
    while (step()) { }
    reset();
}

void SqlStatement::reset()
{
    sqlite3_reset(m_statement);
}

qint64 SqlStatement::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

QString SqlStatement::text(int column) const
{
    const auto *bytes = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
    const int size = sqlite3_column_bytes(m_statement, column);
    const QString text = QString::fromUtf8(bytes, size);
    return mayBeUnclean(bytes, size) ? cleanNote(text) : text;
}

QByteArray SqlStatement::utf8(int column) const
{
    const auto *bytes = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
    return QByteArray(bytes, sqlite3_column_bytes(m_statement, column));
}

QByteArray SqlStatement::blob(int column) const
{
    const auto *bytes = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
    return QByteArray(bytes, sqlite3_column_bytes(m_statement, column));
}

bool SqlStatement::holds(int column, const QByteArray &bytes) const
{
    const void *stored = sqlite3_column_blob(m_statement, column);
    const auto size = size_t(sqlite3_column_bytes(m_statement, column));
    return size == size_t(bytes.size())
        && (size == 0 || std::memcmp(stored, bytes.constData(), size) == 0);
}

SqlDatabase::SqlDatabase(const QString &path, Mode mode)
{
    QByteArray name = QByteArrayLiteral(":memory:");
    // A connection belongs to one thread (WorkspaceConnection sees to it): without its lock, which
    // every value read would take, a list is read a tenth faster.
    constexpr int Common = SQLITE_OPEN_EXRESCODE | SQLITE_OPEN_NOMUTEX;
    int flags = SQLITE_OPEN_URI | Common;
    switch (mode) {
    case Mode::Memory:
        flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | Common;
        break;
    case Mode::Writing:
        name = fileUri(path, "mode=rw");
        flags |= SQLITE_OPEN_READWRITE;
        break;
    case Mode::Reading:
        name = fileUri(path, "mode=ro");
        flags |= SQLITE_OPEN_READONLY;
        break;
    }
    const int code = sqlite3_open_v2(name.constData(), &m_handle, flags, nullptr);
    if (code != SQLITE_OK) {
        const Error error =
            storageError(code, m_handle ? sqlite3_system_errno(m_handle) : 0,
                         QString::fromUtf8(m_handle ? sqlite3_errmsg(m_handle) : "no memory"));
        sqlite3_close_v2(m_handle);
        throw StoreFailure{error};
    }
    // Otherwise every new value bound beside a partial index prepares the statement again.
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_ENABLE_QPSG, 1, nullptr);
}

SqlDatabase::~SqlDatabase()
{
    for (const auto &statements : std::as_const(m_idle)) {
        for (sqlite3_stmt *statement : statements)
            sqlite3_finalize(statement);
    }
    sqlite3_close_v2(m_handle);
}

SqlStatement SqlDatabase::prepare(const QByteArray &sql)
{
    if (auto idle = m_idle.find(sql); idle != m_idle.end() && !idle->isEmpty())
        return SqlStatement(this, sql, idle->takeLast());
    sqlite3_stmt *statement = nullptr;
    const int code = sqlite3_prepare_v3(m_handle, sql.constData(), int(sql.size()),
                                        SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
    if (code != SQLITE_OK)
        fail(code);
    return SqlStatement(this, sql, statement);
}

void SqlDatabase::execute(const QByteArray &sql)
{
    if (const int code = sqlite3_exec(m_handle, sql.constData(), nullptr, nullptr, nullptr);
        code != SQLITE_OK)
        fail(code);
}

qint64 SqlDatabase::number(const QByteArray &sql)
{
    SqlStatement statement = prepare(sql);
    return statement.step() ? statement.integer(0) : 0;
}

qint64 SqlDatabase::lastInsertId() const
{
    return sqlite3_last_insert_rowid(m_handle);
}

qint64 SqlDatabase::changes() const
{
    return sqlite3_changes64(m_handle);
}

bool SqlDatabase::isInTransaction() const
{
    return sqlite3_get_autocommit(m_handle) == 0;
}

void SqlDatabase::fail(int resultCode) const
{
    int systemError = sqlite3_system_errno(m_handle);
    if ((resultCode & 0xff) == SQLITE_IOERR && systemError == 0)
        systemError = lastFileError(m_handle);
    throw StoreFailure{
        storageError(resultCode, systemError,
                     QStringLiteral("%1 (%2, %3)")
                         .arg(QString::fromUtf8(sqlite3_errmsg(m_handle)),
                              QString::number(resultCode), QString::number(systemError)))};
}

WriteTransaction::WriteTransaction(SqlDatabase &database) : m_database(database)
{
    m_database.execute("BEGIN IMMEDIATE");
    m_open = true;
}

WriteTransaction::~WriteTransaction()
{
    if (m_open && m_database.isInTransaction())
        sqlite3_exec(m_database.handle(), "ROLLBACK", nullptr, nullptr, nullptr);
}

void WriteTransaction::commit()
{
    m_database.execute("COMMIT");
    m_open = false;
}

ReadTransaction::ReadTransaction(SqlDatabase &database)
    : m_database(database), m_own(!database.isInTransaction())
{
    if (m_own)
        m_database.execute("BEGIN");
}

ReadTransaction::~ReadTransaction()
{
    if (m_own && m_database.isInTransaction())
        sqlite3_exec(m_database.handle(), "COMMIT", nullptr, nullptr, nullptr);
}

} // namespace attache
