// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "scan/filelist.h"

#include "scan/gitfiles.h"

#include <algorithm>
#include <filesystem>
#include <map>

namespace Intrlume::Scan {

namespace {

namespace fs = std::filesystem;

class Lister {
public:
    Lister(Ignored ignored, Report &report)
        : m_ignored(ignored)
        , m_report(report)
    {
    }

    void addNamed(const QByteArray &path);
    QList<ListedFile> files() { return std::move(m_files); }

private:
    //! The path's own kind, not that of what it links to.
    void add(const fs::directory_entry &entry);
    //! One that git lists, which may be gone.
    void addKnown(const fs::path &folder, const fs::path &name);
    //! Whether all that lies between is a folder, and no link to somewhere else that took a folder's place.
    bool isReached(const fs::path &folder, const fs::path &name);
    void addAll(const fs::path &folder, const QByteArrayList &names);
    void addFolder(const fs::path &folder, bool mayBeInside);
    void walk(const fs::path &folder);
    void failed(const fs::path &path, const std::error_code &error);

    Ignored m_ignored;
    Report &m_report;
    QList<ListedFile> m_files;
    std::map<fs::path, bool> m_folders; // Of those that were asked for: whether each is one.
};

QByteArray bytesOf(const fs::path &path)
{
    return QByteArray::fromStdString(path.native());
}

void Lister::failed(const fs::path &path, const std::error_code &error)
{
    m_report.unread.append({bytesOf(path), QString::fromStdString(error.message())});
}

void Lister::addNamed(const QByteArray &path)
{
    const fs::path native(path.toStdString());
    std::error_code error;
    if (fs::is_directory(native, error))
        addFolder(native, true);
    else
        m_files.append({path, true}); // Where it does not exist, reading says so.
}

void Lister::add(const fs::directory_entry &entry)
{
    std::error_code error;
    const fs::file_type type = entry.symlink_status(error).type();
    if (type == fs::file_type::directory)
        addFolder(entry.path(), false);
    else if (type == fs::file_type::regular)
        m_files.append({bytesOf(entry.path()), false});
    else if (error && type != fs::file_type::not_found)
        failed(entry.path(), error);
}

bool Lister::isReached(const fs::path &folder, const fs::path &name)
{
    if (name.empty())
        return true;
    const fs::path path = folder / name;
    if (const auto known = m_folders.find(path); known != m_folders.end())
        return known->second;
    std::error_code error;
    const bool isOne = isReached(folder, name.parent_path()) && fs::symlink_status(path, error).type() == fs::file_type::directory;
    m_folders.emplace(path, isOne);
    return isOne;
}

void Lister::addKnown(const fs::path &folder, const fs::path &name)
{
    if (!isReached(folder, name.parent_path()))
        return; // As good as gone: what the link leads to belongs to another tree.
    const fs::path path = folder / name;
    std::error_code error;
    const fs::directory_entry entry(path, error);
    const bool gone = error == std::errc::no_such_file_or_directory || error == std::errc::not_a_directory;
    if (error && !gone)
        failed(path, error);
    else if (!error)
        add(entry);
}

//! \a mayBeInside: a work tree may begin above it. Below the named folder it begins where a .git is.
void Lister::addFolder(const fs::path &folder, bool mayBeInside)
{
    std::error_code error;
    if (m_ignored == Ignored::Skip && (mayBeInside || fs::exists(folder / ".git", error))) {
        const Result<std::optional<QByteArrayList>> known = gitFiles(bytesOf(folder));
        if (known && *known)
            return addAll(folder, **known);
        if (!known) // To look at too much finds no key less.
            m_report.unasked.append({bytesOf(folder), known.error().detail});
    }
    walk(folder);
}

void Lister::addAll(const fs::path &folder, const QByteArrayList &names)
{
    for (const QByteArray &name : names)
        addKnown(folder, fs::path(name.endsWith('/') ? name.chopped(1).toStdString() : name.toStdString()));
}

void Lister::walk(const fs::path &folder)
{
    std::error_code error;
    std::vector<fs::directory_entry> found; // Each knows its kind already, which saves asking for it.
    for (fs::directory_iterator entry(folder, error), end; !error && entry != end; entry.increment(error))
        found.push_back(*entry);
    if (error)
        failed(folder, error);
    std::sort(found.begin(), found.end());
    for (const fs::directory_entry &entry : found) {
        if (entry.path().filename() != ".git")
            add(entry);
    }
}

} // namespace

QList<ListedFile> listFiles(const QByteArrayList &paths, Ignored ignored, Report &report)
{
    Lister lister(ignored, report);
    for (const QByteArray &path : paths)
        lister.addNamed(path);
    return lister.files();
}

} // namespace Intrlume::Scan
