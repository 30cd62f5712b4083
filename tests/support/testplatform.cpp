// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "support/testplatform.h"

using namespace Qt::StringLiterals;

namespace Intrlume::Test {

TestPlatform::TestPlatform(Server::PlatformOptions options)
    : m_options(std::move(options))
{
    m_options.dataDir = m_folder.filePath(u"data"_s);
    m_options.listen = u"127.0.0.1:0"_s;
    m_options.localMailbox = true;
    start();
}

QMap<QString, QString> TestPlatform::regions() const
{
    return m_platform ? m_platform->addresses().regions : QMap<QString, QString>();
}

void TestPlatform::start()
{
    Result<std::unique_ptr<Server::Platform>> platform = Server::Platform::start(m_options);
    if (!platform) {
        m_problem = platform.error().code + u": "_s + platform.error().detail;
        return;
    }
    m_platform = *std::move(platform);
    setAddress(m_platform->addresses().listening);
}

void TestPlatform::stop()
{
    m_platform.reset();
}

void TestPlatform::restart()
{
    stop();
    start();
}

} // namespace Intrlume::Test
