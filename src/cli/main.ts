#!/usr/bin/env node
import { setFlagsFromString } from "node:v8";
import type { Output } from "./command.ts";
import { ownFault } from "./exit-code.ts";
import { run } from "./run.ts";

// Left alone, the collector lets garbage grow to several times what a check needs, and on a clerk's machine memory is dearer than time.
setFlagsFromString("--optimize-for-size");

const interruption = new AbortController();
process.once("SIGINT", () => interruption.abort());
process.once("SIGTERM", () => interruption.abort());
// Reading may be waiting for a line that never comes.
interruption.signal.addEventListener("abort", () => process.stdin.destroy());

// What has not come to its end has failed.
process.exitCode = ownFault;
run(process.argv.slice(2), {
  // Opened only by who reads it.
  get stdin() {
    return process.stdin;
  },
  stdout: outputOf(process.stdout),
  stderr: outputOf(process.stderr),
  today: today(),
  signal: interruption.signal,
  showsStack: Boolean(process.env["CREDITSPEC_DEBUG"]),
}).then((code) => {
  process.exitCode = code;
});

/** A stream whose reader may go away: what is written then is dropped and remembered, and the work goes on to its end. */
function outputOf(stream: NodeJS.WriteStream): Output {
  let isBroken = false;
  stream.on("error", () => {
    isBroken = true;
  });
  return {
    write: (text) => {
      if (!isBroken) stream.write(text);
    },
    isTerminal: stream.isTTY === true && !process.env["NO_COLOR"],
    ...(stream.columns !== undefined && { columns: stream.columns }),
    flush: () => new Promise((resolve) => (isBroken ? resolve() : stream.write("", () => resolve()))),
    get isBroken() {
      return isBroken;
    },
  };
}

function today(): string {
  const now = new Date();
  const two = (value: number) => String(value).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
