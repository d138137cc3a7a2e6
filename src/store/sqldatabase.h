// SPDX-License-Identifier: GPL-3.0-or-later
// SQLite's C API as values. Inside this layer a failure is thrown as StoreFailure; guarded() turns
// it into a Result at the port, so that no exception leaves the layer.
#pragma once

#include "result.h"

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QVector>

#include <exception>
#include <memory>
#include <type_traits>

struct sqlite3;
struct sqlite3_stmt;

namespace attache {

struct StoreFailure
{
    Error error;
};

/// The Error for an SQLite result code, in the terms of workspacefile.h. `systemError` is errno of
/// the failed call, 0 if there was none.
Error storageError(int resultCode, int systemError, const QString &detail);

class SqlDatabase;

/// A prepared statement on loan: it goes back to its database, reset, when it is destroyed.
class SqlStatement
{
public:
    SqlStatement() = default;
    SqlStatement(SqlStatement &&other) noexcept;
    SqlStatement &operator=(SqlStatement &&other) noexcept;
    ~SqlStatement();

    bool isValid() const { return m_statement != nullptr; }
    SqlStatement &bind(int index, qint64 value); ///< from 1
    SqlStatement &bind(int index, const QString &text);
    SqlStatement &bindUtf8(int index, const QByteArray &text);
    SqlStatement &bindBlob(int index, const QByteArray &bytes); ///< empty: x'', never NULL
    /// The same without a copy, for bytes that live until the statement is bound again or given
    /// back: one of many rows.
    SqlStatement &bindBorrowedUtf8(int index, const QByteArray &text);
    SqlStatement &bindBorrowedBlob(int index, const QByteArray &bytes);
    bool step(); ///< true: a row is there
    void run(); ///< for a statement without rows; ready to be bound again
    void reset();

    qint64 integer(int column) const; ///< from 0
    QString text(int column) const; ///< made clean again, for a file may come from anywhere (D7)
    QByteArray utf8(int column) const;
    QByteArray blob(int column) const;
    /// Compares without copying.
    bool holds(int column, const QByteArray &bytes) const;

private:
    friend class SqlDatabase;
    SqlStatement(SqlDatabase *database, const QByteArray &sql, sqlite3_stmt *statement);
    void giveBack();

    SqlDatabase *m_database = nullptr;
    QByteArray m_sql;
    sqlite3_stmt *m_statement = nullptr;
};

/// One connection.
class SqlDatabase
{
public:
    enum class Mode { Reading, Writing, Memory };

    SqlDatabase(const QString &path, Mode mode);
    ~SqlDatabase();
    SqlDatabase(const SqlDatabase &) = delete;
    SqlDatabase &operator=(const SqlDatabase &) = delete;

    SqlStatement prepare(const QByteArray &sql);
    void execute(const QByteArray &sql); ///< one or more statements without rows
    qint64 number(const QByteArray &sql); ///< the first column of the first row, or 0
    qint64 lastInsertId() const;
    qint64 changes() const; ///< rows the last statement changed
    bool isInTransaction() const;
    sqlite3 *handle() const { return m_handle; }
    [[noreturn]] void fail(int resultCode) const;

private:
    friend class SqlStatement;
    sqlite3 *m_handle = nullptr;
    QHash<QByteArray, QVector<sqlite3_stmt *>> m_idle;
};

/// BEGIN IMMEDIATE … COMMIT; rolled back if it is destroyed before commit().
class WriteTransaction
{
public:
    explicit WriteTransaction(SqlDatabase &database);
    ~WriteTransaction();
    WriteTransaction(const WriteTransaction &) = delete;
    WriteTransaction &operator=(const WriteTransaction &) = delete;
    void commit();

private:
    SqlDatabase &m_database;
    bool m_open = false;
};

/// Several queries that see one state. Inside another transaction it is that one.
class ReadTransaction
{
public:
    explicit ReadTransaction(SqlDatabase &database);
    ~ReadTransaction();
    ReadTransaction(const ReadTransaction &) = delete;
    ReadTransaction &operator=(const ReadTransaction &) = delete;

private:
    SqlDatabase &m_database;
    bool m_own = false;
};

/// Runs `work` (giving T, Result<T>, void or Status) and gives Result<T> or Status.
template <typename Work>
auto guarded(Work work)
{
    using Answer = std::invoke_result_t<Work>;
    if constexpr (std::is_void_v<Answer>) {
        try {
            work();
            return Status();
        } catch (const StoreFailure &failure) {
            return Status(failure.error);
        } catch (const std::exception &) { // memory, or a size that cannot be
            return Status(Error{ErrorKind::Storage, QStringLiteral("workspace.memory"), {}, {}});
        }
    } else {
        using Wrapped = typename decltype([] {
            if constexpr (requires(Answer a) { a.error(); })
                return std::type_identity<Answer>();
            else
                return std::type_identity<Result<Answer>>();
        }())::type;
        try {
            return Wrapped(work());
        } catch (const StoreFailure &failure) {
            return Wrapped(failure.error);
        } catch (const std::exception &) {
            return Wrapped(Error{ErrorKind::Storage, QStringLiteral("workspace.memory"), {}, {}});
        }
    }
}

} // namespace attache
