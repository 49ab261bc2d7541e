import { execFile } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { promisify } from "node:util";
import { build } from "esbuild";
import { root } from "./measure.ts";

const execute = promisify(execFile);

/** The peers that could be made here, and why others could not. */
export interface Tools {
  /** Folder of the bundled peers written in JavaScript. */
  readonly bundles: string;
  /** Python with the packages, the native program; absent where they cannot be had. */
  readonly python?: string;
  readonly native?: string;
  readonly versions: readonly string[];
  readonly problems: readonly string[];
}

const packages = ["duckdb", "polars", "jsonschema-rs", "orjson"];
const scripts = ["csv-parse", "papaparse", "udsv", "json-parse", "exceljs"];

/** Makes every peer that this machine can run. */
export async function prepareTools(folder: string): Promise<Tools> {
  mkdirSync(folder, { recursive: true });
  const problems: string[] = [];
  const bundles = `${folder}/bundles`;
  await build({
    entryPoints: scripts.map((peer) => `${root}bench/peers/${peer}.ts`),
    bundle: true,
    packages: "external",
    platform: "node",
    format: "esm",
    outdir: bundles,
    outExtension: { ".js": ".mjs" },
    // The parts of the standard are read from beside this module.
    define: { "import.meta.url": JSON.stringify(`file://${root}src/versions/parts.ts`) },
  });
  const python = await attempt(() => preparePython(`${folder}/venv`), "Python peers", problems);
  const native = await attempt(() => compileNative(`${folder}/native`), "the native program", problems);
  const versions = [...packageVersions(), ...(python === undefined ? [] : await pythonVersions(python))];
  return { bundles, ...(python && { python }), ...(native && { native }), versions, problems };
}

async function attempt(make: () => Promise<string>, what: string, problems: string[]): Promise<string | undefined> {
  try {
    return await make();
  } catch (problem) {
    const reason = (problem as Error).message.trim().split("\n").at(-1);
    problems.push(`${what} left out: ${reason}`);
    return undefined;
  }
}

async function preparePython(folder: string): Promise<string> {
  const python = `${folder}/bin/python`;
  if (!existsSync(python)) await execute("python3", ["-m", "venv", folder]);
  try {
    await execute(python, ["-c", "import duckdb, polars, jsonschema_rs, orjson"]);
  } catch {
    await execute(python, ["-m", "pip", "install", "--quiet", ...packages]);
  }
  return python;
}

async function pythonVersions(python: string): Promise<string[]> {
  const { stdout } = await execute(python, ["-m", "pip", "freeze"]);
  const versions = new Map(stdout.split("\n").map((line) => line.toLowerCase().split("==") as [string, string]));
  return packages.map((name) => `${name} ${versions.get(name) ?? versions.get(name.replaceAll("-", "_")) ?? "?"}`);
}

function packageVersions(): string[] {
  return ["ajv", "udsv", "papaparse", "csv-parse", "exceljs"].map((name) => {
    const { version } = JSON.parse(readFileSync(`${root}node_modules/${name}/package.json`, "utf8"));
    return `${name} ${version}`;
  });
}

/** Compiles `native/penalty.c` with the code lists as they are published. */
async function compileNative(folder: string): Promise<string> {
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}/lists.h`, listsHeader());
  const options = ["-O3", "-march=native", "-D_GNU_SOURCE", "-I", folder];
  await execute("gcc", [...options, `${root}bench/native/penalty.c`, "-o", `${folder}/penalty`]);
  return `${folder}/penalty`;
}

function listsHeader(): string {
  const codesOf = (id: string): { code: string; title: string; aliases?: string[] }[] =>
    JSON.parse(readFileSync(`${root}schemas/next/code-lists/${id}.json`, "utf8")).codes;
  const spellings = ["subject-kind", "penalty-kind", "penalty-procedure", "discretion-level"].map((id) => {
    const rows = codesOf(id).flatMap(({ code, title, aliases = [] }) =>
      [code, title, ...aliases].map((text) => `{${JSON.stringify(text)}, ${Buffer.byteLength(text)}, ${Number(code)}}`),
    );
    return `static const spelling ${id.replaceAll("-", "_")}[] = {${rows.join(", ")}, {0, 0, 0}};\n`;
  });
  const divisions = codesOf("division").map(({ code }) => Number(code));
  return `static const int divisions[] = {${divisions.join(", ")}, 0};\n${spellings.join("")}`;
}
