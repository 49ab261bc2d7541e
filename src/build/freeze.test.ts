import { spawnSync } from "node:child_process";
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { RuleDescription } from "../model/published.ts";
import type { ValidationReport } from "../report/report.ts";
import { readFreezeArguments } from "./freeze-arguments.ts";
import { isVersionNumber } from "./version-number.ts";

const folders = ["src", "schemas", "standards-docs", "conformance-tests", "examples"];
const repository = fileURLToPath(new URL("../../", import.meta.url));
const copy = mkdtempSync(join(tmpdir(), "creditspec-freeze-"));
const at = (path: string) => join(copy, path);
const read = (path: string) => JSON.parse(readFileSync(at(path), "utf8"));
const rulesOf = (version: string): RuleDescription[] => read(`schemas/${version}/rules.json`).rules;
const tsx = join(repository, "node_modules/tsx/dist/cli.mjs");
const run = (script: string, ...args: readonly string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [tsx, script, ...args], {
    cwd: copy,
    encoding: "utf8",
    env: { ...process.env, NO_COLOR: "1" },
    maxBuffer: 1 << 28,
  });
  return { status, output: stdout + stderr, stdout };
};
const freeze = (...args: readonly string[]) => run("src/build/freeze.ts", ...args);
const minutes = (count: number) => count * 60_000;

/** A throw-away copy of the package in which nothing is frozen yet. */
beforeAll(() => {
  for (const path of [...folders, "package.json", "tsconfig.build.json"])
    cpSync(join(repository, path), at(path), { recursive: true });
  symlinkSync(join(repository, "node_modules"), at("node_modules"));
  for (const name of readdirSync(at("schemas")).filter(isVersionNumber))
    rmSync(at(`schemas/${name}`), { recursive: true });
  const { versions, ...catalog } = read("schemas/catalog.json");
  writeFileSync(at("schemas/catalog.json"), JSON.stringify({ ...catalog, versions: { next: versions.next } }));
  expect(freeze("1.0.0", "--law-until", "2025-12-24", "--basis", "甲办法", "--basis", "乙办法")).toMatchObject({
    status: 0,
  });
  // What `postfreeze` does, as far as it is needed here.
  expect(run("src/build/generate.ts", "--modules")).toMatchObject({ status: 0 });
}, minutes(3));

afterAll(() => rmSync(copy, { recursive: true, force: true }));

describe("a frozen version", () => {
  test("stands in the catalog with the digests of its files", () => {
    const { "1.0.0": entry, next } = read("schemas/catalog.json").versions;
    expect(entry).toMatchObject({ status: "published", lawUntil: "2025-12-24", basis: ["甲办法", "乙办法"] });
    expect(next).toMatchObject({ status: "draft" });
    expect(Object.keys(entry.files)).toEqual(
      expect.arrayContaining(["rules.json", "clauses/general.md", "credit-data/administrative-penalty.schema.json"]),
    );
  });

  test("leaves out what comes later", () => {
    const later = rulesOf("next").filter(({ since }) => since !== "1.0.0");
    const ids = new Set(rulesOf("1.0.0").map(({ id }) => id));
    expect(later.length).toBeGreaterThan(0);
    expect(later.filter(({ id }) => ids.has(id))).toEqual([]);
    expect(ids.size).toBe(rulesOf("next").length - later.length);
    expect(readFileSync(at("schemas/1.0.0/regimes/necips.json"), "utf8")).not.toContain('"since": "1.1.0"');
  });

  test("names itself in every file, and the draft in none", () => {
    const files = readdirSync(at("schemas/1.0.0"), { recursive: true, encoding: "utf8" }).filter((file) =>
      file.endsWith(".json"),
    );
    for (const file of files) {
      const content = read(`schemas/1.0.0/${file}`);
      expect(content.$id ?? content.id, file).toMatch(/^urn:creditspec:1\.0\.0:/);
      expect(JSON.stringify(content), file).not.toContain("urn:creditspec:next:");
    }
  });

  test("can be imported from the package", () => {
    expect(Object.keys(read("package.json").exports)).toEqual(
      expect.arrayContaining(["./schemas/1.0.0", "./types/1.0.0", "./schemas/*"]),
    );
    for (const file of read("tsconfig.build.json").files) expect(existsSync(at(file)), file).toBe(true);
  });

  test("checks files, and does not know what came after its law", { timeout: minutes(1) }, () => {
    const [line = ""] = readFileSync(at("examples/administrative-penalty-clean.ndjson"), "utf8").split("\n");
    const penalties = ["2025-12-24", "2025-12-25"].map((decidedOn) =>
      JSON.stringify({ ...JSON.parse(line), decidedOn, publishedOn: decidedOn, publicityEndsOn: "2028-12-24" }),
    );
    writeFileSync(at("penalties.ndjson"), `${penalties.join("\n")}\n`);
    const options = ["--standard", "1.0.0", "--as-of", "2026-03-01", "--report", "json=report.json"];
    run("src/cli/main.ts", "validate", "penalties.ndjson", ...options);
    const { standard, records, notChecked } = read("report.json") as ValidationReport;
    expect({ standard, read: records.read }).toEqual({ standard: "1.0.0", read: 2 });
    const unanswered = notChecked.filter(({ reason }) => reason === "law");
    const ended = rulesOf("1.0.0").filter(({ effectiveTo }) => effectiveTo === "2025-12-24");
    expect(unanswered.length).toBeGreaterThan(0);
    expect(ended.map(({ id }) => id)).toEqual(expect.arrayContaining(unanswered.map(({ rule }) => rule)));
    // Of the event on the last day there is an answer.
    expect(new Set(unanswered.map(({ count }) => count))).toEqual(new Set([1]));
  });

  test("is not frozen again", () => {
    const { status, output } = freeze("1.0.0", "--law-until", "2026-12-31");
    expect(output).toContain("schemas/1.0.0 exists and never changes");
    expect(status).toBe(1);
  });
});

describe("what cannot be frozen", () => {
  test.each([
    ["a version below the last", ["0.9.0", "--law-until", "2025-12-24"], "not above"],
    ["what is no version", ["1.1", "--law-until", "2025-12-24"], "not the number of a version"],
    ["a day that does not exist", ["1.1.0", "--law-until", "2025-02-30"], "must be a day"],
    ["a version without the last day of its law", ["1.1.0"], "must be a day"],
  ])("%s", (_what, args, words) => {
    expect(() => readFreezeArguments(args, ["1.0.0"])).toThrow(words);
  });

  test("the tenth version is above the ninth", () => {
    expect(readFreezeArguments(["1.10.0", "--law-until", "2025-12-24"], ["1.9.0"]).version).toBe("1.10.0");
  });
});

test("a byte changed, a file missing and one too many are noticed", () => {
  const changed = "schemas/1.0.0/rules.json";
  appendFileSync(at(changed), "\n");
  rmSync(at("schemas/1.0.0/functions.json"));
  writeFileSync(at("schemas/1.0.0/code-lists/mine.json"), "{}");
  const { status, output } = run("src/build/generate.ts", "--check");
  expect(output.split("\n")).toEqual(
    expect.arrayContaining([
      `changed: ${changed}`,
      "missing: schemas/1.0.0/functions.json",
      "extra: schemas/1.0.0/code-lists/mine.json",
    ]),
  );
  expect(status).toBe(1);
});
