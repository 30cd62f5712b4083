# SPDX-FileCopyrightText: 2026 The Intrlume Console founders
# SPDX-License-Identifier: Apache-2.0
"""How fast `intrlume scan` looks through a generated tree, against programs that only read it or search it for fixed text."""

import random
import shutil
import statistics
import subprocess
import tempfile
import time
from pathlib import Path

WORDS = b"return if key self intrlume data value for in not the k_ sk_ import name = ( ) { } [ ] ; : , . 0 1 42 \n \n     ".split(b" ")


def make_tree(folder, size, key):
    """About SIZE bytes in files as sources and their by-products are: many small ones, some large, a tenth binary. One in 500 holds KEY."""
    dice = random.Random(20261123)
    block = b" ".join(dice.choices(WORDS, k=1_000_000))
    binary = dice.randbytes(len(block))
    written = files = keys = 0
    while written < size:
        length = min(int(dice.lognormvariate(9.2, 1.6)), len(block) - 1)
        source = binary if files % 10 == 0 else block
        at = dice.randrange(len(block) - length)
        content = source[at : at + length]
        if files % 500 == 0:
            content, keys = content + key.encode(), keys + 1
        path = folder / str(files % 40) / str(files % 23)
        path.mkdir(parents=True, exist_ok=True)
        (path / f"file{files}.txt").write_bytes(content)
        written, files = written + len(content), files + 1
    return {"files": files, "bytes": written, "keys": keys}


def make_repository(folder):
    """Has git know every file of FOLDER, so that a scan asks git what to look at."""
    for arguments in (["init", "--quiet"], ["add", "--all"]):
        subprocess.run(["git", "-C", folder, "-c", "core.autocrlf=false", *arguments], check=True, capture_output=True)


def likest(name):
    """The scan that looks at the same files as the program NAME."""
    return "intrlume scan, asking git" if "git" in name else "intrlume scan"


def scanning(program, rounds, size, key):
    """Median seconds of each program over one tree in the page cache, taken in turns."""
    commands = {
        "intrlume scan": [program, "scan", "--no-ignore", "--output", "json", "{}"],
        "intrlume scan, asking git": [program, "scan", "--output", "json", "{}"],
        "cat": ["sh", "-c", "find {} -name .git -prune -o -type f -print0 | xargs -0 cat > /dev/null"],
        "grep -rF": ["grep", "-rFc", "--exclude-dir=.git", "intrlume_sk_", "{}"],
    }
    if shutil.which("rg"):
        commands["ripgrep"] = ["rg", "-uuu", "-g", "!.git", "-a", "-F", "-c", "intrlume_sk_", "{}"]
        commands["ripgrep, as git ignores"] = ["rg", "--hidden", "-g", "!.git", "-a", "-F", "-c", "intrlume_sk_", "{}"]
    with tempfile.TemporaryDirectory(prefix="intrlume-bench.") as folder:
        tree = make_tree(Path(folder), size, key)
        make_repository(folder)
        runs = {name: [] for name in commands}
        for turn in range(rounds + 1):  # The first one warms the cache.
            for name, command in commands.items():
                began = time.monotonic()
                done = subprocess.run([part.replace("{}", folder) if isinstance(part, str) else part for part in command], capture_output=True, check=False)
                spent = time.monotonic() - began
                if name.startswith("intrlume scan") and (done.returncode != 12 or done.stdout.count(b'"offset"') != tree["keys"]):
                    raise SystemExit(f"the scan did not find the {tree['keys']} keys that are there:\n{done.stderr.decode()}")
                if turn > 0:
                    runs[name].append(spent)
    seconds = {name: statistics.median(times) for name, times in runs.items()}
    result = {name: {"seconds": spent, "mb_per_s": tree["bytes"] / spent / 1e6} for name, spent in seconds.items()}
    return {"tree": tree, "programs": result, "ratios": {name: seconds[likest(name)] / spent for name, spent in seconds.items()}}


def lines(result):
    tree = result["tree"]
    head = f"Scanning {tree['bytes'] / 1e6:,.0f} MB in {tree['files']:,} files, cached"
    yield f"{head:<51}MB a second    time of scan against it"
    for name, figures in result["programs"].items():
        yield f"  {name:<42}{figures['mb_per_s']:>18.0f}{result['ratios'][name]:>26.2f}"
