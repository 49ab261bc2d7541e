import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { sealedCases } from "../../conformance/sealed/sealed-cases.ts";
import { readPublishedStandard } from "../../conformance/sealed/standard.ts";
import type { Suite, SuiteCase } from "../../conformance/suite.ts";
import type { SuiteIndex } from "../../conformance/suite-index.ts";
import { Unreadable } from "../../finding/unreadable.ts";
import { findVersion } from "../../validate/versions.ts";
import { sha256 } from "./case-folders.ts";
import { sealedFileCases } from "./sealed-files.ts";

/** The folder that holds the suite and the standard that come with this program. */
const ownFolder = fileURLToPath(new URL("../../../", import.meta.url));

/** So many characters a seed has at least: a shorter one could be found from its digest. */
const shortestSeed = 16;

/** What the plan says of a seed: its SHA-256. */
export function commitmentTo(seed: string): string {
  if (seed.length < shortestSeed) {
    throw new Unreadable("usage", {
      problem: `种子只有 ${seed.length} 个字符，别人可以从摘要试出来`,
      hint: `至少 ${shortestSeed} 个字符，例如 openssl rand -hex 16 的输出`,
    });
  }
  return sha256(seed);
}

/**
 * Reads what sealed cases are made from: the suite and the standard beside it.
 *
 * @param folder of the suite; that of this program where absent
 * @throws {Unreadable} the standard is missing, or is not the one of the suite
 */
export async function readSealedSource(suite: Suite, folder?: string): Promise<(seed: string) => SuiteCase[]> {
  const suiteFolder = folder ?? join(ownFolder, "conformance-tests");
  const root = folder === undefined ? ownFolder : join(folder, "..");
  const path = `schemas/${suite.standard}`;
  const files = await readBelow(join(root, path));
  for (const [name, bytes] of files) {
    const digest = suite.digests[`${path}/${name}`];
    if (digest === undefined || digest === sha256(bytes)) continue;
    throw unusable(`标准的文件 ${path}/${name} 与 suite.json 中的摘要不同`);
  }
  const missing = Object.keys(suite.digests).find(
    (name) => name.startsWith(`${path}/`) && !files.has(name.slice(path.length + 1)),
  );
  if (files.size === 0 || missing !== undefined) throw unusable(`找不到标准的文件 ${missing ?? path}`);
  const standard = readPublishedStandard(files);
  const { levels } = JSON.parse(await readFile(join(suiteFolder, "suite.json"), "utf8")) as SuiteIndex;
  const version = findVersion(suite.standard);
  return (seed) => {
    const digest = createHash("sha256").update(seed).digest();
    const cases = sealedCases({ suite, standard, levels, digest });
    return [...cases, ...sealedFileCases(cases, version, digest)];
  };
}

async function readBelow(folder: string): Promise<Map<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  try {
    const names = await readdir(folder, { recursive: true, withFileTypes: true });
    for (const entry of names.filter((one) => one.isFile())) {
      const path = join(entry.parentPath, entry.name);
      files.set(path.slice(join(folder, sep).length).replaceAll(sep, "/"), await readFile(path));
    }
  } catch (problem) {
    if (!["ENOENT", "ENOTDIR"].includes((problem as NodeJS.ErrnoException).code ?? "")) throw problem;
  }
  return files;
}

function unusable(problem: string): Unreadable {
  return new Unreadable("untestable", { problem, hint: "封存用例由标准生成：测试集旁边要有同一版本的 schemas 文件夹" });
}
