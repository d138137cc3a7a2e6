// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspaceopener.h"

namespace attache {

/// Opens workspace files for the window: the composition root's side of WorkspaceOpener.
class FileOpener final : public WorkspaceOpener
{
public:
    FileOpener();
    ~FileOpener() override;

    Result<std::unique_ptr<SessionFactory>> factory(const QString &path, bool create) override;
    Result<std::unique_ptr<SessionFactory>> pastFactory(const QString &path,
                                                        const AsOf &asOf) override;
    Status writeSample(const QString &path, Progress *progress) override;
    TableWriterFactory &writers() override;
    SavedViewFiles &viewFiles() override;
    ReviewFiles &reviewFiles() override;
    EvidencePacks &evidencePacks() override;
    QString actor() const override;
    QString dataFolder() const override;
    QString samplePath() const override;

private:
    std::unique_ptr<TableWriterFactory> m_writers;
    std::unique_ptr<SavedViewFiles> m_viewFiles;
    std::unique_ptr<ReviewFiles> m_reviewFiles;
    std::unique_ptr<EvidencePacks> m_evidencePacks;
};

} // namespace attache
