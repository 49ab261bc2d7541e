import { spawn } from "node:child_process";
import { createReadStream } from "node:fs";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("../", import.meta.url));

/** A program and its arguments. */
export interface Command {
  readonly program: string;
  readonly args: readonly string[];
}

/** What one run of a whole process took. */
export interface Run {
  readonly seconds: number;
  readonly cpu: number;
  /** Largest resident set, MB. */
  readonly peak: number;
  readonly output: string;
}

/** A Node program that says what it used. */
export function node(...args: readonly string[]): Command {
  return { program: process.execPath, args: ["--import", `file://${root}bench/resources.mjs`, ...args] };
}

/**
 * Runs a program to its end. It says itself what it used; exit code 1 with a result is an answer ("the data is wrong").
 *
 * @throws Error with the last of what it wrote to standard error, when it fails
 */
export function run({ program, args }: Command): Promise<Run> {
  return new Promise((resolve, reject) => {
    const began = performance.now();
    const child = spawn(program, args, { cwd: root, stdio: ["ignore", "pipe", "pipe"] });
    const out: Buffer[] = [];
    let err = "";
    child.stdout.on("data", (chunk: Buffer) => out.push(chunk));
    child.stderr.on("data", (chunk) => {
      err = (err + chunk).slice(-4000);
    });
    child.on("error", reject);
    child.on("close", (code) => {
      const seconds = (performance.now() - began) / 1000;
      const used = /\npeak (\d+) cpu ([\d.]+)/.exec(err);
      const said = err.slice(0, used?.index ?? err.length).trim();
      const output = Buffer.concat(out).toString();
      if (code !== 0 && (code !== 1 || output === "")) return reject(new Error(reasonIn(said) ?? `ended with ${code}`));
      resolve({ seconds, cpu: Number(used?.[2] ?? Number.NaN), peak: Number(used?.[1] ?? Number.NaN) / 1024, output });
    });
  });
}

/** The line of a message that says why: a stack trace has it at its end or where it names the error. */
function reasonIn(said: string): string | undefined {
  const lines = said.split("\n").filter((line) => line.trim() !== "");
  const named = lines.find((line) => /^\w*(?:Error|Exception)\b/.test(line));
  return named ?? (lines[0]?.startsWith("Traceback") ? lines.at(-1) : lines[0]);
}

/** Reads a file to its end, so that it is in the page cache when the first program comes. */
export async function warm(path: string): Promise<void> {
  for await (const _ of createReadStream(path, { highWaterMark: 1 << 20 }));
}

export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
