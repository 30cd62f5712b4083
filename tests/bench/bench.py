#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Intrlume Console founders
# SPDX-License-Identifier: Apache-2.0
"""What is fast, measured: `./dev bench [--json]` calls this with a release build.

Machines are noisy, so every figure that matters is a ratio of two things measured in turns in one run:
the console's start against an empty Qt Quick Controls window, checking a key against /healthz, and `intrlume scan` against cat and grep.
"""

import argparse
import contextlib
import hashlib
import json
import os
import re
import secrets
import signal
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.request
import zlib
from pathlib import Path

import revoking
import scanning

BASE62 = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
ULID = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
PASSWORD = "orchid-tramway-lantern-48"
TICKS = os.sysconf("SC_CLK_TCK")


def make_key():
    """One live key in the contract's form: 30 random characters and their checksum."""
    body = "intrlume_sk_live_" + "".join(secrets.choice(BASE62) for _ in range(30))
    value, check = zlib.crc32(body.encode()), ""
    for _ in range(6):
        value, digit = divmod(value, 62)
        check = BASE62[digit] + check
    return body + check


def call(base, method, path, body=None, **headers):
    """One JSON call; raises on anything but 2xx."""
    data = None if body is None else json.dumps(body).encode()
    headers = {name.replace("_", "-"): value for name, value in headers.items()}
    if data is not None:
        headers["Content-Type"] = "application/json"
    request = urllib.request.Request(base + path, data=data, method=method, headers=headers)
    with urllib.request.urlopen(request, timeout=30) as reply:
        text = reply.read()
    return json.loads(text) if text else {}


def uuid():
    import uuid as module

    return str(module.uuid4())


@contextlib.contextmanager
def server(program, data_dir):
    """A running intrlume-server and the address that it printed."""
    process = subprocess.Popen([program, "--data-dir", data_dir, "--local-mailbox"], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    try:
        yield process, json.loads(process.stdout.readline())
    finally:
        process.send_signal(signal.SIGTERM)
        process.wait(timeout=30)


def first_key(address):
    """Signs up, confirms, creates a workspace and generates one key, all as a person would: its secret, the workspace and the session's header."""
    call(address, "POST", "/v1/accounts", {"email": "bench@nilavya.example", "full_name": "Bench", "password": PASSWORD}, Idempotency_Key=uuid())
    mail = call(address, "GET", "/v1/local/mailbox")["items"][0]["text"]
    call(address, "POST", "/v1/confirmations", {"token": re.search(r"token=([A-Za-z0-9_-]+)", mail).group(1)}, Idempotency_Key=uuid())
    device = {"name": "bench", "platform": "linux"}
    session = call(address, "POST", "/v1/sessions", {"email": "bench@nilavya.example", "password": PASSWORD, "device": device}, Idempotency_Key=uuid())
    bearer = "Bearer " + session["access_token"]
    workspace = call(address, "POST", "/v1/workspaces", {"name": "Bench", "region": "in-mumbai"}, Authorization=bearer, Idempotency_Key=uuid())
    body = {"name": "first", "environment": "live", "allowed_ips": [], "note": ""}
    key = call(address, "POST", f"/v1/workspaces/{workspace['id']}/api-keys", body, Authorization=bearer, Idempotency_Key=uuid())
    return key["secret"], workspace["id"], bearer


def seed(data_dir, secret, count):
    """Copies the one key's row until there are COUNT, each with a key of its own; returns all secrets."""
    database = next(path for path in Path(data_dir).iterdir() if path.suffix in (".db", ".sqlite"))
    connection = sqlite3.connect(database)
    connection.row_factory = sqlite3.Row
    row = dict(connection.execute("SELECT * FROM api_keys").fetchone())
    keys = [secret]
    for number in range(count - 1):
        key = make_key()
        keys.append(key)
        copy = row | {
            "id": "key_01" + "".join(secrets.choice(ULID) for _ in range(24)),
            "name": f"key {number}",
            "name_folded": f"key {number}",
            "key_hash": hashlib.sha256(key.encode()).digest(),
            "head": key[17:21],
            "tail": key[-4:],
        }
        connection.execute(f"INSERT INTO api_keys ({', '.join(copy)}) VALUES ({', '.join('?' * len(copy))})", tuple(copy.values()))
    connection.commit()
    connection.close()
    return keys


def scatter(data_dir):
    """Puts the seeded keys into every state and order: a tenth each is paused, ending and overdue, a fifth revoked, half used."""
    database = next(path for path in Path(data_dir).iterdir() if path.suffix in (".db", ".sqlite"))
    now, day = int(time.time() * 1000), 86_400_000
    with contextlib.closing(sqlite3.connect(database)) as connection:
        connection.create_function("seed", 1, lambda text: int(hashlib.sha256(text.encode()).hexdigest()[:12], 16))
        for change, share in (("paused = 1", "BETWEEN 0 AND 9"), (f"replaced_by = id, ends_at = {now} + 1000000 + seed(id) % (6 * {day})", "BETWEEN 10 AND 19"),
                              (f"rotation_due_at = {now} - seed(id) % (30 * {day})", "BETWEEN 20 AND 29"),
                              (f"revoked_at = {now} - seed(id) % (300 * {day})", "BETWEEN 30 AND 49"),
                              (f"last_used_at = {now} - seed(id) % (40 * {day}), last_used_ip = '203.0.113.24'", "% 2 = 0"),
                              ("environment = 'test'", "% 7 = 0")):
            connection.execute(f"UPDATE api_keys SET {change} WHERE seed(id || 'x') % 100 {share}")
        connection.commit()


def milliseconds(address, method, path, bearer, rounds, body=None, **headers):
    """The median time of one call over an own connection."""
    times = []
    for _ in range(rounds):
        began = time.monotonic()
        call(address, method, path, body, Authorization=bearer, **headers)
        times.append((time.monotonic() - began) * 1e3)
    return statistics.median(times)


def lists(build, rounds, count):
    """Lists, numbers and a new policy over COUNT keys in every state."""
    with tempfile.TemporaryDirectory(prefix="intrlume-bench.") as data_dir:
        with server(build / "bin/intrlume-server", data_dir) as (_, addresses):
            secret, workspace, bearer = first_key(addresses["listening"])
        seed(data_dir, secret, count)
        scatter(data_dir)
        with server(build / "bin/intrlume-server", data_dir) as (_, addresses):
            base, keys = addresses["listening"], f"/v1/workspaces/{workspace}/api-keys"
            result = {"keys": count, "get_regions": milliseconds(base, "GET", "/v1/regions", bearer, rounds)}
            for sort in ("attention", "name", "created", "last_used", "status"):
                result[f"first page by {sort}"] = milliseconds(base, "GET", f"{keys}?sort={sort}&limit=100", bearer, rounds)
            for name, query in (("revoked keys", "status=revoked"), ("live keys", "environment=live"), ("a text found often", "text=1"),
                                ("a text found nowhere", "text=nothing%20like%20it")):
                result[name] = milliseconds(base, "GET", f"{keys}?limit=100&{query}", bearer, rounds)
            after = ""
            for _ in range(200):
                after = "&after=" + call(base, "GET", f"{keys}?limit=200{after}", Authorization=bearer)["next"]
            result["the 201st page of 200"] = milliseconds(base, "GET", f"{keys}?limit=200{after}", bearer, rounds)
            result["the numbers"] = milliseconds(base, "GET", f"{keys}/summary?rotation_days=60", bearer, rounds)
            result["a new policy for all"] = milliseconds(base, "PATCH", f"/v1/workspaces/{workspace}", bearer, 1, {"rotation_days": 60}, If_Match="*")
    return result


def revocations(build, count):
    with tempfile.TemporaryDirectory(prefix="intrlume-bench.") as data_dir, server(build / "bin/intrlume-server", data_dir) as (_, addresses):
        _, workspace, bearer = first_key(addresses["listening"])
        return revoking.revoking(call, uuid, addresses, workspace, bearer, count)


def cpu_seconds(pid):
    fields = Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / TICKS


def memory(pid):
    """Resident and private memory of a process in MiB."""
    text = Path(f"/proc/{pid}/smaps_rollup").read_text()
    kib = {name: int(value) for name, value in re.findall(r"^(\w+): +(\d+) kB", text, re.M)}
    return {"resident_mib": kib["Rss"] / 1024, "private_mib": (kib["Private_Clean"] + kib["Private_Dirty"]) / 1024}


def wrk(pid, url, seconds, script=None, keys_file=None):
    """One wrk run: requests a second, latencies in milliseconds, and the server's CPU microseconds a request."""
    command = ["wrk", "-t1", "-c16", f"-d{seconds}s", "--latency", *(["-s", script] if script else []), url]
    before = cpu_seconds(pid)
    output = subprocess.run(command, capture_output=True, text=True, check=True, env=os.environ | {"BENCH_KEYS": keys_file or ""}).stdout
    spent = cpu_seconds(pid) - before
    if "Non-2xx" in output or "Socket errors" in output:
        raise SystemExit(f"wrk met refusals:\n{output}")
    requests = int(re.search(r"(\d+) requests in", output).group(1))
    unit = {"us": 1e-3, "ms": 1.0, "s": 1e3}
    percentile = lambda p: (lambda m: float(m[1]) * unit[m[2]])(re.search(rf"{p}%\s+([\d.]+)(us|ms|s)", output))
    rate = float(re.search(r"Requests/sec:\s+([\d.]+)", output).group(1))
    return {"requests_per_s": rate, "p50_ms": percentile(50), "p99_ms": percentile(99), "cpu_us_per_request": spent / requests * 1e6}


def verification(build, rounds, seconds, count):
    """Key verification against /healthz, in turns, with COUNT keys in the database."""
    here = Path(__file__).parent
    with tempfile.TemporaryDirectory(prefix="intrlume-bench.") as data_dir:
        with server(build / "bin/intrlume-server", data_dir) as (_, addresses):
            secret, _, _ = first_key(addresses["listening"])
        keys = seed(data_dir, secret, count)
        keys_file = Path(data_dir) / "bench-keys"
        keys_file.touch(mode=0o600)
        keys_file.write_text("\n".join(keys))
        runs = {"healthz": [], "keys_self": []}
        with server(build / "bin/intrlume-server", data_dir) as (process, addresses):
            edge = addresses["regions"]["in-mumbai"]
            wrk(process.pid, f"{edge}/healthz", 1)
            wrk(process.pid, f"{edge}/v1/keys/self", 1, str(here / "keys.lua"), str(keys_file))
            for _ in range(rounds):
                runs["healthz"].append(wrk(process.pid, f"{edge}/healthz", seconds))
                runs["keys_self"].append(wrk(process.pid, f"{edge}/v1/keys/self", seconds, str(here / "keys.lua"), str(keys_file)))
            server_memory = memory(process.pid)
    median = lambda name, field: statistics.median(run[field] for run in runs[name])
    result = {name: {field: median(name, field) for field in runs[name][0]} for name in runs}
    result["cpu_ratio"] = result["keys_self"]["cpu_us_per_request"] / result["healthz"]["cpu_us_per_request"]
    return result | {"keys": count, "server_memory": server_memory}


def start_once(command, home, wait_for_memory=False):
    """Wall and CPU milliseconds from the start of the process to its first frame."""
    environment = {k: v for k, v in os.environ.items() if not k.startswith(("XDG_", "WAYLAND"))}
    environment |= {"HOME": home, "XDG_RUNTIME_DIR": home, "QT_QUICK_BACKEND": "software", "INTRLUME_TRACE_START": "1",
                    "QT_QPA_PLATFORM": os.environ.get("BENCH_QPA", "offscreen"), "DBUS_SESSION_BUS_ADDRESS": "unix:path=/nonexistent"}
    began = time.monotonic()
    process = subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
    for line in process.stderr:
        if "first_frame_cpu_ms" in line:
            wall = (time.monotonic() - began) * 1e3
            break
    else:
        raise SystemExit(f"{command[0]} ended before its first frame")
    used = memory(process.pid) if wait_for_memory else {}
    process.terminate()
    process.communicate(timeout=30)
    return {"wall_ms": wall, "cpu_ms": json.loads(line)["first_frame_cpu_ms"]} | used


def start_up(build, rounds):
    """The console's start against an empty window's, in turns."""
    with tempfile.TemporaryDirectory(prefix="intrlume-bench.") as home:
        os.chmod(home, 0o700)
        commands = {"console": [build / "bin/intrlume-console"], "empty": [build / "tests/bench-empty-window"]}
        for command in commands.values():
            start_once(command, home)
        runs = {name: [] for name in commands}
        for _ in range(rounds):
            for name, command in commands.items():
                runs[name].append(start_once(command, home, wait_for_memory=True))
    result = {name: {field: statistics.median(run[field] for run in runs[name]) for field in runs[name][0]} for name in runs}
    result["wall_ratio"] = result["console"]["wall_ms"] / result["empty"]["wall_ms"]
    result["cpu_ratio"] = result["console"]["cpu_ms"] / result["empty"]["cpu_ms"]
    return result


def table(result):
    start, check = result["start"], result["verification"]
    lines = ["From process start to the first frame          console   empty window   ratio (aim 1.25)"]
    for field, name in (("wall_ms", "wall, ms"), ("cpu_ms", "processor, ms")):
        ratio = start["console"][field] / start["empty"][field]
        lines.append(f"  {name:<42}{start['console'][field]:>10.0f}{start['empty'][field]:>15.0f}{ratio:>8.2f}")
    for field, name in (("resident_mib", "resident memory, MiB"), ("private_mib", "private memory, MiB")):
        lines.append(f"  {name:<42}{start['console'][field]:>10.1f}{start['empty'][field]:>15.1f}")
    lines.append(f"Checking a key, {check['keys']:,} in the database        keys/self       /healthz   ratio (aim 2.00)")
    for field, name in (("cpu_us_per_request", "processor, µs a request"), ("requests_per_s", "requests a second"), ("p50_ms", "p50, ms"), ("p99_ms", "p99, ms")):
        ratio = check["keys_self"][field] / check["healthz"][field]
        lines.append(f"  {name:<42}{check['keys_self'][field]:>10.1f}{check['healthz'][field]:>15.1f}{ratio:>8.2f}")
    lists_of = result["lists"]
    lines.append(f"Answers over {lists_of['keys']:,} keys in every state        milliseconds")
    for field, value in lists_of.items():
        if field != "keys":
            lines.append(f"  {field.replace('get_regions', 'for comparison: the list of regions'):<42}{value:>10.1f}")
    lines += revoking.lines(result["revoking"])
    for field, value in check["server_memory"].items():
        lines.append(f"  server, {field.replace('_mib', ' memory, MiB'):<34}{value:>10.1f}")
    return "\n".join([*lines, *scanning.lines(result["scan"])])


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--build", type=Path, required=True, help="a release build")
    parser.add_argument("--json", action="store_true", help="print JSON instead of a table")
    parser.add_argument("--rounds", type=int, default=9, help="how many times each thing is measured")
    parser.add_argument("--seconds", type=int, default=3, help="how long one wrk run lasts")
    parser.add_argument("--listed", type=int, default=100_000, help="how many keys the lists are measured with")
    parser.add_argument("--keys", type=int, default=10_000, help="how many keys are in the database")
    parser.add_argument("--revoked", type=int, default=50, help="how many keys are revoked")
    parser.add_argument("--megabytes", type=int, default=1000, help="how large the tree is that is scanned")
    options = parser.parse_args()
    result = {"start": start_up(options.build, options.rounds), "verification": verification(options.build, max(3, options.rounds // 3), options.seconds, options.keys),
              "lists": lists(options.build, options.rounds, options.listed), "revoking": revocations(options.build, options.revoked),
              "scan": scanning.scanning(options.build / "bin/intrlume", max(3, options.rounds // 2), options.megabytes * 1_000_000, make_key())}
    print(json.dumps(result, indent=2) if options.json else table(result))


if __name__ == "__main__":
    sys.exit(main())
