#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Intrlume Console founders
# SPDX-License-Identifier: Apache-2.0
"""Creates a voice agent with POST /v1/agents. Prints the status and the answer; ends with 0 only if the agent was created.

INTRLUME_API_KEY   an API key; read from the environment only
INTRLUME_API_URL   another platform's address, if it is not the public one
"""
import json
import os
import sys
import urllib.error
import urllib.request

if not os.environ.get("INTRLUME_API_KEY"):
    sys.exit("Set INTRLUME_API_KEY to your API key.")

address = os.environ.get("INTRLUME_API_URL", "https://api.intrlume.tech")
call = urllib.request.Request(address + "/v1/agents", headers={
    "Authorization": "Bearer " + os.environ["INTRLUME_API_KEY"],
    "Content-Type": "application/json"})
body = json.dumps({"name": "Front desk", "language": "en-IN"})

try:
    answer = urllib.request.urlopen(call, body.encode(), timeout=30)
except urllib.error.HTTPError as refusal:
    answer = refusal
except urllib.error.URLError as problem:
    sys.exit(f"The platform could not be reached: {problem.reason}")

with answer:
    print(answer.status)
    print(answer.read().decode())
    sys.exit(0 if answer.status == 201 else 1)
