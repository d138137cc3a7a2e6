// SPDX-License-Identifier: GPL-3.0-or-later
// Runs attache-cli as a process of its own, in a home directory of its own.
#pragma once

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

namespace attache {

struct CliAnswer
{
    int exitCode = -1;
    QByteArray out;
    QByteArray err;
    QJsonArray array() const { return QJsonDocument::fromJson(out).array(); }
    QJsonObject object() const { return QJsonDocument::fromJson(out).object(); }
    QString errorCode() const
    {
        return QJsonDocument::fromJson(err)
            .object()
            .value(QStringLiteral("error"))
            .toObject()
            .value(QStringLiteral("code"))
            .toString();
    }
};

class CliRun
{
public:
    static QString program() { return QStringLiteral(ATTACHE_BIN_DIR "/attache-cli"); }

    QString path(const QString &name) const { return m_folder.filePath(name); }
    QProcessEnvironment environment() const
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("HOME"), m_folder.path());
        environment.insert(QStringLiteral("XDG_CONFIG_HOME"),
                           m_folder.filePath(QStringLiteral("c")));
        environment.insert(QStringLiteral("USER"), QStringLiteral("tester"));
        environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
        environment.remove(QStringLiteral("ATTACHE_WORKSPACE"));
        return environment;
    }
    CliAnswer run(const QStringList &arguments, const QStringList &wrapper = {},
                  const QProcessEnvironment &extra = {}) const
    {
        QProcess process;
        QProcessEnvironment all = environment();
        all.insert(extra);
        process.setProcessEnvironment(all);
        process.setWorkingDirectory(m_folder.path());
        QStringList command = wrapper;
        command << program() << arguments;
        process.start(command.first(), command.sliced(1));
        CliAnswer answer;
        if (!process.waitForFinished(240'000) || process.exitStatus() != QProcess::NormalExit)
            return answer;
        answer.exitCode = process.exitCode();
        answer.out = process.readAllStandardOutput();
        answer.err = process.readAllStandardError();
        return answer;
    }
    /// In English, with --json and the workspace.
    CliAnswer json(const QString &workspace, const QStringList &arguments) const
    {
        return run(QStringList{QStringLiteral("--workspace"), workspace, QStringLiteral("--json"),
                               QStringLiteral("--language"), QStringLiteral("en")}
                   + arguments);
    }
    QString write(const QString &name, const QByteArray &content) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            return {};
        return path(name);
    }

private:
    QTemporaryDir m_folder;
};

} // namespace attache
