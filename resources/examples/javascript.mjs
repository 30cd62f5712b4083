// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
//
// Creates a voice agent with POST /v1/agents. Prints the status and the answer; ends with 0 only if the agent was created.
// Needs Node.js 18 or newer.
//   INTRLUME_API_KEY   an API key; read from the environment only
//   INTRLUME_API_URL   another platform's address, if it is not the public one
import process from "node:process";

if (!process.env.INTRLUME_API_KEY) {
  console.error("Set INTRLUME_API_KEY to your API key.");
  process.exit(2);
}

const address = process.env.INTRLUME_API_URL ?? "https://api.intrlume.tech";

try {
  const answer = await fetch(`${address}/v1/agents`, {
    method: "POST",
    headers: { Authorization: `Bearer ${process.env.INTRLUME_API_KEY}`,
               "Content-Type": "application/json" },
    body: JSON.stringify({ name: "Front desk", language: "en-IN" }),
    signal: AbortSignal.timeout(30_000),
  });
  console.log(answer.status);
  console.log(await answer.text());
  process.exitCode = answer.status === 201 ? 0 : 1;
} catch (problem) {
  console.error(`The platform could not be reached: ${problem.cause?.message ?? problem.message}`);
  process.exitCode = 1;
}
