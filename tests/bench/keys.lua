-- SPDX-FileCopyrightText: 2026 The Intrlume Console founders
-- SPDX-License-Identifier: Apache-2.0
-- wrk script: each request with another of the keys listed in the file that BENCH_KEYS names. The keys exist for this run only.
local keys = {}
for line in io.lines(os.getenv("BENCH_KEYS")) do
    keys[#keys + 1] = line
end

function request()
    local key = keys[math.random(#keys)]
    return wrk.format("GET", nil, { ["Authorization"] = "Bearer " .. key, ["Host"] = wrk.headers["Host"] })
end
