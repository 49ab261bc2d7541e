import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { createThreadPool } from "./thread-pool.ts";

const url = (name: string) => JSON.stringify(new URL(name, import.meta.url).href);

test("threads of a process say what one says, and end", () => {
  const example = readFileSync(new URL("../../examples/administrative-penalty-dirty.csv", import.meta.url), "utf8");
  const [header = "", ...rows] = example.trimEnd().split("\r\n");
  const folder = mkdtempSync(join(tmpdir(), "creditspec-threads-"));
  const path = join(folder, "table.csv");
  const copies = Math.ceil(1.5e6 / Buffer.byteLength(example));
  writeFileSync(path, [header, ...Array.from({ length: copies }, () => rows).flat(), ""].join("\r\n"));
  // Threads run from sources only in a process that does.
  const script = `
    import { openFile } from ${url("./input-files.ts")};
    import { createThreadPool } from ${url("./thread-pool.ts")};
    import { createValidator } from ${url("../validate/validator.ts")};
    const source = await openFile(${JSON.stringify(path)});
    let opened = 0;
    const threads = createThreadPool(2);
    const open = (source, setup, count) => {
      opened += count;
      return threads.open(source, setup, count);
    };
    const pool = { ...threads, open, rangeSize: 1 << 18, leastBytes: 1 };
    const validate = (options) => createValidator({ asOf: "2026-06-30" }).validateSources([source], options);
    const [alone, together] = [await validate({}), await validate({ threads: pool })];
    console.log(JSON.stringify({ alone, together, opened }));`;
  const child = spawnSync(process.execPath, ["--import", "tsx", "--input-type=module", "-e", script], {
    encoding: "utf8",
    // Threads that go on would keep the process from ending.
    timeout: 50_000,
  });
  rmSync(folder, { recursive: true });
  expect([child.status, child.stderr]).toEqual([0, ""]);
  const { alone, together, opened } = JSON.parse(child.stdout) as Record<string, unknown>;
  expect(together).toEqual(alone);
  expect(opened).toBe(2);
}, 60_000);

test("one thread is none", () => {
  expect(createThreadPool(1)).toBeUndefined();
});
