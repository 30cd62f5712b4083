// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "scan/treescan.h"

#include <algorithm>
#include <atomic>
#include <thread>
#include <vector>

namespace Intrlume::Scan {

namespace {

//! A run of files that one thread takes at once, so that the counter is not what they wait for; and what was in them, to be put together in order.
constexpr qsizetype batch = 16;

void work(const QList<ListedFile> &files, std::atomic<qsizetype> &next, Binaries binaries, std::vector<Report> &reports)
{
    FileScan scan(binaries);
    for (qsizetype number = next++; number * batch < files.size(); number = next++) {
        const qsizetype end = std::min((number + 1) * batch, files.size());
        for (qsizetype i = number * batch; i < end; ++i) {
            const ListedFile &file = files[i];
            scan.scan(file.path, file.named ? FileBytes::Links::Follow : FileBytes::Links::Refuse, reports[static_cast<size_t>(number)]);
        }
    }
}

} // namespace

Report scanTree(const QByteArrayList &paths, const Options &options)
{
    Report whole;
    const QList<ListedFile> files = listFiles(paths, options.ignored, whole);
    const qsizetype batches = (files.size() + batch - 1) / batch;
    std::vector<Report> reports(static_cast<size_t>(batches));

    const int wished = options.threads > 0 ? options.threads : static_cast<int>(std::thread::hardware_concurrency());
    const auto threads = std::clamp<qsizetype>(std::min<qsizetype>(wished, batches), 1, 32);
    std::atomic<qsizetype> next = 0;
    {
        std::vector<std::jthread> others;
        for (qsizetype i = 1; i < threads; ++i)
            others.emplace_back([&] { work(files, next, options.binaries, reports); });
        work(files, next, options.binaries, reports);
    } // Waits for all.
    for (const Report &part : reports) {
        whole.leaks += part.leaks;
        whole.repeats += part.repeats;
        whole.unread += part.unread;
        whole.files += part.files;
        whole.bytes += part.bytes;
    }
    return whole;
}

} // namespace Intrlume::Scan
