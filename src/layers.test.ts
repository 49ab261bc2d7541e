import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

/** Who may import whom. Read a row as: the folder on the left may import the folders on the right. */
const mayImport: Record<string, readonly string[]> = {
  // core
  base: [],
  kernel: [],
  "sheet-kernel": [],
  finding: ["base"],
  // content: the declarations, and what is generated from them
  model: ["base", "finding"],
  standard: ["base", "finding", "model"],
  versions: ["base", "finding", "model"],
  types: [],
  // engine
  language: ["base", "finding", "model"],
  read: ["base", "sheet-kernel", "finding", "model"],
  report: ["base", "finding", "model"],
  write: ["base", "model"],
  validate: ["base", "kernel", "finding", "model", "language", "read", "report", "versions", "types"],
  // services
  conformance: ["base", "finding"],
  // faces
  cli: ["base", "finding", "model", "read", "report", "write", "validate", "conformance"],
  index: ["base", "finding", "model", "read", "report", "validate", "types"],
  bundled: ["index", "versions"],
  // tasks, not published
  build: [
    "base",
    "finding",
    "model",
    "standard",
    "language",
    "read",
    "write",
    "validate",
    "versions",
    "conformance",
    "cli",
  ],
};

const source = new URL("./", import.meta.url);
const files = readdirSync(source, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts") && !file.endsWith(".test-d.ts"))
  .map((file) => file.replaceAll("\\", "/"));

const roomOf = (file: string) => (file.includes("/") ? (file.split("/")[0] as string) : file.replace(/\.ts$/, ""));

test("every folder of src has its place in the picture", () => {
  expect([...new Set(files.map(roomOf))].sort()).toEqual(Object.keys(mayImport).sort());
});

test.each(files)("%s imports only from the rooms below it", (file) => {
  const text = readFileSync(new URL(file, source), "utf8");
  const room = roomOf(file);
  const statements = /^(?:import|export)\s[^;"'`]*?from\s*"(\.[^"\n]+)"|\bimport\("(\.[^"\n]+)"\)/gm;
  const imports = [...text.replace(/`[^`]*`/gs, "").matchAll(statements)].map(
    ([, named, lazy]) => (named ?? lazy) as string,
  );
  const strangers = imports
    .map((path) => new URL(path, new URL(file, source)).href.slice(source.href.length))
    .map(roomOf)
    .filter((other) => other !== room && !mayImport[room]?.includes(other));
  expect(strangers, `${room}/ may import ${mayImport[room]?.join(", ")}`).toEqual([]);
});

const inBrowser = [
  "base",
  "finding",
  "model",
  "language",
  "read",
  "report",
  "write",
  "validate",
  "conformance",
  "versions",
  "types",
  "index",
  "bundled",
];

test.each(files.filter((file) => inBrowser.includes(roomOf(file))))("%s runs in a browser", (file) => {
  const text = readFileSync(new URL(file, source), "utf8");
  const builtins = [...text.matchAll(/from\s+["'](node:[^"']+)["']/g)].map(([, name]) => name);
  const isTestHelp = file === "report/report-text.ts";
  expect(isTestHelp ? [] : builtins).toEqual([]);
});

/** The only files that may import a package; those under model and language are not reached by what is published. */
const mayImportPackages: Record<string, readonly string[]> = {
  "model/typebox.ts": ["@sinclair/typebox"],
  "language/check.ts": ["@marcbachmann/cel-js"],
  "language/compile.ts": ["@marcbachmann/cel-js"],
  "cli/batch-zip.ts": ["yauzl"],
  "cli/conformance/sm2.ts": ["sm-crypto-v2"],
  "cli/conformance/yaml-file.ts": ["yaml"],
  "read/archive.ts": ["@zip.js/zip.js/index-native.js"],
  "read/xlsx-parts.ts": ["saxes"],
  "read/xml.ts": ["saxes"],
};

test.each(files.filter((file) => roomOf(file) !== "build"))("%s needs no other package", (file) => {
  const text = readFileSync(new URL(file, source), "utf8");
  const packages = [...text.matchAll(/^(?:import|export)\s[^;"'`]*?from\s*"([^."\n][^"\n]*)"/gm)]
    .map(([, name]) => name as string)
    .filter((name) => !name.startsWith("node:"));
  expect(packages.filter((name) => !mayImportPackages[file]?.includes(name))).toEqual([]);
});
