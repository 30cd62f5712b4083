#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Intrlume Console founders
# SPDX-License-Identifier: Apache-2.0
#
# Creates a voice agent with POST /v1/agents. Prints the status and the answer; ends with 0 only if the agent was created.
#   INTRLUME_API_KEY   an API key; read from the environment only
#   INTRLUME_API_URL   another platform's address, if it is not the public one
set -eu
: "${INTRLUME_API_KEY:?Set INTRLUME_API_KEY to your API key.}"

# The header goes through a pipe, because the arguments of a program are visible to everyone on the computer; echo is no program.
answer=$(
    echo "Authorization: Bearer $INTRLUME_API_KEY" |
        curl --silent --show-error -H @- -H "Content-Type: application/json" \
            -d '{"name": "Front desk", "language": "en-IN"}' \
            --write-out '\n%{http_code}' "${INTRLUME_API_URL:-https://api.intrlume.tech}/v1/agents"
)
status=$(printf '%s\n' "$answer" | tail -n 1)
echo "$status"
printf '%s\n' "$answer" | sed '$d'
[ "$status" = 201 ]
