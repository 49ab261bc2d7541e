import { execFileSync, spawn } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";

/** What only a real process shows: signals, pipes and the exit code. */
const main = fileURLToPath(new URL("./main.ts", import.meta.url));
let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "creditspec-process-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const start = (...args: string[]) =>
  spawn(process.execPath, ["--import", "tsx", main, ...args], {
    cwd: process.cwd(),
    env: { ...process.env, TMPDIR: folder },
  });

const ended = (child: ReturnType<typeof start>) => new Promise<number | null>((resolve) => child.on("close", resolve));

const penalties = (rows: number) =>
  `行政相对人名称,行政处罚决定书文号,处罚内容\n${Array.from({ length: rows }, (_, row) => `甲公司,某市监罚〔2025〕${row + 1}号,罚款\n`).join("")}`;

test("Ctrl-C leaves neither a report nor a part of one", async () => {
  const report = join(folder, "interrupted.json");
  const child = start("validate", "-", "--report", `json=${report}`);
  let stderr = "";
  child.stderr.on("data", (chunk) => {
    stderr += chunk;
  });
  child.stdin.write(penalties(10));
  await expect.poll(() => readdirSync(folder).some((name) => name.endsWith(".part")), { timeout: 20_000 }).toBe(true);
  child.kill("SIGINT");
  expect(await ended(child)).toBe(130);
  expect(stderr).toContain("已中断");
  expect(existsSync(report)).toBe(false);
  expect(readdirSync(folder).filter((name) => !name.startsWith("tsx-"))).toEqual([]);
}, 30_000);

test("Ctrl-C is heard while a large file is read", async () => {
  const input = join(folder, "large.csv");
  const report = join(folder, "large.json");
  writeFileSync(input, penalties(1_000_000));
  const child = start("validate", input, "--threads", "1", "--report", `json=${report}`);
  await expect.poll(() => readdirSync(folder).some((name) => name.endsWith(".part")), { timeout: 20_000 }).toBe(true);
  child.kill("SIGINT");
  expect(await ended(child)).toBe(130);
  expect(existsSync(report)).toBe(false);
  rmSync(input);
}, 30_000);

test("a named pipe is read like standard input", async () => {
  const pipe = join(folder, "pipe.csv");
  const report = join(folder, "pipe.json");
  execFileSync("mkfifo", [pipe]);
  const child = start("validate", pipe, "--report", `json=${report}`);
  await writeFile(pipe, penalties(3));
  expect(await ended(child)).toBe(1);
  expect(JSON.parse(readFileSync(report, "utf8")).records.read).toBe(3);
}, 30_000);

test("a closed pipe is said, and the report files are complete all the same", async () => {
  const input = join(folder, "input.csv");
  const report = join(folder, "report.json");
  writeFileSync(input, penalties(3));
  const child = start("validate", input, "--report", `json=${report}`);
  let stderr = "";
  child.stderr.on("data", (chunk) => {
    stderr += chunk;
  });
  child.stdout.destroy();
  expect(await ended(child)).toBe(2);
  expect(stderr).toContain("接收输出的程序已经退出");
  expect(JSON.parse(readFileSync(report, "utf8")).records.read).toBe(3);
}, 30_000);

test("a report that cannot be written is said before anything is read", async () => {
  const child = start(
    "validate",
    join(folder, "input.csv"),
    "--report",
    `json=${join(folder, "no/such/folder/out.json")}`,
  );
  let stderr = "";
  child.stderr.on("data", (chunk) => {
    stderr += chunk;
  });
  expect(await ended(child)).toBe(2);
  expect(stderr).toContain("文件夹不存在");
}, 30_000);
