# SPDX-FileCopyrightText: 2026 The Intrlume Console founders
# SPDX-License-Identifier: Apache-2.0
"""How long a revocation takes, from the request on: until every region refuses the key, and until every region's confirmation is written."""

import math
import time
import urllib.error


def percentile(values, share):
    """The nearest rank: with 50 values, p99 is the slowest."""
    return sorted(values)[math.ceil(share * len(values)) - 1]


def is_refused(call, address, secret):
    try:
        call(address, "GET", "/v1/keys/self", Authorization="Bearer " + secret)
    except urllib.error.HTTPError as refusal:
        return refusal.code == 401
    return False


def revoking(call, uuid, addresses, workspace, bearer, count):
    """Revokes COUNT keys one after the other over loopback; p50 and p99 in milliseconds."""
    base, keys = addresses["listening"], f"/v1/workspaces/{workspace}/api-keys"
    refused, written = [], []
    for number in range(count):
        body = {"name": f"to be revoked {number}", "environment": "live"}
        made = call(base, "POST", keys, body, Authorization=bearer, Idempotency_Key=uuid())
        for region in addresses["regions"].values():
            if is_refused(call, region, made["secret"]):
                raise SystemExit("a region refuses a key that works")
        path = f"{keys}/{made['key']['id']}"
        began = time.monotonic()
        call(base, "POST", f"{path}/revoke", Authorization=bearer)
        for region in addresses["regions"].values():
            while not is_refused(call, region, made["secret"]):
                pass
        refused.append((time.monotonic() - began) * 1e3)
        while any(row["state"] != "stopped" for row in call(base, "GET", f"{path}/revocation?wait=25", Authorization=bearer)["regions"]):
            pass
        written.append((time.monotonic() - began) * 1e3)
    return {"revoked": count, "refused_p50_ms": percentile(refused, 0.5), "refused_p99_ms": percentile(refused, 0.99),
            "written_p50_ms": percentile(written, 0.5), "written_p99_ms": percentile(written, 0.99)}


def lines(result):
    """The table's part about it."""
    return [f"Revoking {result['revoked']} keys, one after the other        p50, ms    p99, ms (aim 1,000)",
            f"  {'until all regions refuse it':<42}{result['refused_p50_ms']:>10.1f}{result['refused_p99_ms']:>11.1f}",
            f"  {'until all confirmations are written':<42}{result['written_p50_ms']:>10.1f}{result['written_p99_ms']:>11.1f}"]
