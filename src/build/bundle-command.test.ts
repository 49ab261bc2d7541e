import { spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { RangeSetup } from "../validate/table/range-thread.ts";
import { bundleCommand } from "./bundle-command.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "creditspec-bundle-"));
const main = join(folder, "dist/cli/main.js");
const run = (...args: string[]) => spawnSync(process.execPath, [main, ...args], { cwd: root, encoding: "utf8" });

/** A package as it is built: the command beside the versions, the suite and the packages it needs. */
beforeAll(async () => {
  await bundleCommand(join(folder, "dist/cli/"));
  writeFileSync(join(folder, "package.json"), '{"type":"module"}');
  symlinkSync(join(root, "src/versions"), join(folder, "dist/versions"));
  for (const name of ["node_modules", "conformance-tests", "schemas"])
    symlinkSync(join(root, name), join(folder, name));
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true }));

describe("the bundled command", () => {
  const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));

  test("says its version, for which it loads little", () => {
    const { stdout } = spawnSync(
      process.execPath,
      ["--cpu-prof", `--cpu-prof-dir=${folder}/profile`, main, "--version"],
      {
        encoding: "utf8",
      },
    );
    expect(stdout).toBe(`${version}\n`);
    const [profile = ""] = readdirSync(join(folder, "profile"));
    expect(readFileSync(join(folder, "profile", profile), "utf8")).not.toContain("/dist/cli/rows");
  });

  test("checks a file", () => {
    const { status, stdout, stderr } = run(
      "validate",
      "examples/administrative-penalty-dirty.csv",
      "--as-of",
      "2025-11-22",
      "--report",
      "json=-",
    );
    expect(stderr).toBe("");
    expect(status).toBe(1);
    expect(JSON.parse(stdout).totals.error).toBeGreaterThan(0);
  });

  test("finds the suite that comes with it", () => {
    const { status, stdout } = run("conformance", "list", "--level", "1");
    expect([status, stdout.split("\n").length > 10]).toEqual([0, true]);
  });

  test("has threads that find what they need", async () => {
    const setup = {
      file: "data.ndjson",
      standard: "next",
      regime: "necips",
      asOf: "2025-11-22",
      language: "zh",
      failOn: "error",
      maxSamples: 20,
      isMeasured: false,
      recordType: "administrative-penalty",
      encoding: "utf-8",
    } satisfies RangeSetup;
    const worker = new Worker(join(folder, "dist/cli/range-worker.js"), { workerData: { path: main, size: 0, setup } });
    worker.postMessage({ kind: "totals" });
    const [{ kind }] = await once(worker, "message");
    await worker.terminate();
    expect(kind).toBe("totals");
  });
});
