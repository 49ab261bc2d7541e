import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
// Loaded here, so that the first scenario does not pay for it with its time.
import "./commands/validate.ts";
import { run } from "./run.ts";

/**
 * One scenario is a text file of sections, each begun by a line `==== <what>`:
 *
 * - `file <name>` its content; `\xNN` is a byte, `\0` a NUL; `folder <name>` makes a folder
 * - `run` the command, one word per blank; `{dir}` is the folder of the files
 * - `stdin` what is read from standard input
 * - `stdout` / `stderr` lines that must appear, in this order; a line beginning with `!` must not appear
 * - `wrote <name>` lines that must appear in a file the command wrote; `wrote nothing <name>` it must not exist
 * - `exit <code>`
 *
 * A file may hold several scenarios: each `run` begins the next one.
 */
interface Section {
  readonly what: string;
  readonly body: string;
}

const folder = new URL("./scenarios/", import.meta.url);
const temporary: string[] = [];
afterEach(() => {
  for (const path of temporary.splice(0)) rmSync(path, { recursive: true, force: true });
});

describe.each(readdirSync(folder).filter((file) => file.endsWith(".scenario")))("%s", (file) => {
  const sections = parse(readFileSync(new URL(file, folder), "utf8"));
  const setup = sections.filter(({ what }) => /^(file|folder|stdin)\b/.test(what));
  const starts = sections.flatMap(({ what }, index) => (what === "run" ? [index] : []));

  test.each(
    starts.map(
      (start, index) => [(sections[start] as Section).body.trim(), sections.slice(start, starts[index + 1])] as const,
    ),
  )("%s", async (command, steps) => {
    const dir = mkdtempSync(join(tmpdir(), "creditspec-scenario-"));
    temporary.push(dir);
    let stdin = "";
    for (const { what, body } of setup) {
      const [kind, name = ""] = what.split(" ");
      if (kind === "stdin") stdin = body;
      else if (kind === "folder") mkdirSync(join(dir, name), { recursive: true });
      else {
        mkdirSync(dirname(join(dir, name)), { recursive: true });
        writeFileSync(join(dir, name), unescapeBytes(body));
      }
    }
    const { code, stdout, stderr } = await execute(command.replaceAll("{dir}", dir).split(/\s+/), stdin);
    const place = (text: string) => text.replaceAll(`${dir}/`, "").replaceAll(dir, ".");
    for (const { what, body } of steps) {
      if (what === "stdout") expectLines(place(stdout), body);
      if (what === "stderr") expectLines(place(stderr), body);
      if (what.startsWith("wrote nothing "))
        expect(readdirSync(dir)).not.toContain(what.slice("wrote nothing ".length));
      else if (what.startsWith("wrote "))
        expectLines(readFileSync(join(dir, what.slice("wrote ".length)), "utf8"), body);
      if (what.startsWith("exit ")) expect(code, place(stdout + stderr)).toBe(Number(what.slice("exit ".length)));
    }
    expect(stdout + stderr).not.toMatch(/^\s+at .*\.(js|ts):\d+/m);
    expect(readdirSync(dir).filter((name) => name.endsWith(".part"))).toEqual([]);
  });
});

async function execute(args: readonly string[], stdin: string) {
  const written = { stdout: "", stderr: "" };
  const output = (name: "stdout" | "stderr") => ({
    write: (text: string) => {
      written[name] += text;
    },
    flush: async () => {},
    isTerminal: false,
    isBroken: false,
  });
  const code = await run(args, {
    stdin: (async function* () {
      yield new TextEncoder().encode(stdin);
    })(),
    stdout: output("stdout"),
    stderr: output("stderr"),
    today: "2025-11-22",
    signal: new AbortController().signal,
    showsStack: false,
  });
  return { code, ...written };
}

function parse(text: string): Section[] {
  return text
    .split(/^==== /m)
    .slice(1)
    .map((section) => {
      const end = section.indexOf("\n");
      return { what: section.slice(0, end).trim(), body: section.slice(end + 1) };
    });
}

function unescapeBytes(body: string): Buffer {
  const parts = body.split(/(\\x[0-9a-f]{2}|\\0)/);
  return Buffer.concat(
    parts.map((part) =>
      part === "\\0"
        ? Buffer.from([0])
        : part.startsWith("\\x")
          ? Buffer.from(part.slice(2), "hex")
          : Buffer.from(part),
    ),
  );
}

function expectLines(text: string, body: string): void {
  let from = 0;
  for (const line of body.split("\n").filter((wanted) => wanted.trim() !== "")) {
    if (line.startsWith("!")) {
      expect(text).not.toContain(line.slice(1));
      continue;
    }
    const at = text.indexOf(line, from);
    expect(at >= 0 ? line : text.slice(from)).toContain(line);
    from = at + line.length;
  }
}
