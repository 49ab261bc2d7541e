import { readdir, readFile } from "node:fs/promises";
import { join, sep } from "node:path";
import { fileURLToPath } from "node:url";
import type { Suite } from "../../conformance/suite.ts";
import { readSuite } from "../../conformance/suite-reader.ts";
import { Unreadable } from "../../finding/unreadable.ts";
import { sha256 } from "./case-folders.ts";

/** The suite that comes with this program. */
const ownSuite = fileURLToPath(new URL("../../../conformance-tests/", import.meta.url));
/** The parts of the folder that are no cases. */
const otherParts: ReadonlySet<string> = new Set(["harnesses"]);

/**
 * Reads the suite in a folder, and looks whether each of its files is what the index says.
 *
 * @throws {Unreadable} there is none, or it was changed
 */
export async function readSuiteFolder(folder = ownSuite): Promise<Suite> {
  let suite: Suite;
  const files = await readFiles(folder);
  if (!files.has("suite.json")) {
    throw new Unreadable("untestable", {
      problem: `${folder} 里没有 suite.json，不是符合性测试集`,
      hint: "用 --suite 给出 conformance-tests 文件夹；不给时用随本程序的测试集",
    });
  }
  try {
    suite = readSuite(files);
  } catch (problem) {
    throw new Unreadable("untestable", {
      problem: `测试集读不了：${(problem as Error).message}`,
      hint: "换一份完整的测试集",
    });
  }
  for (const [path, digest] of Object.entries(suite.digests)) {
    const bytes = files.get(path.replace(/^conformance-tests\//, ""));
    if (!path.startsWith("conformance-tests/") || bytes === undefined || sha256(bytes) === digest) continue;
    throw new Unreadable("untestable", {
      problem: `测试集的文件 ${path} 与 suite.json 中的摘要不同`,
      hint: "换一份没有改过的测试集；用例有误请提出，不要自己改",
    });
  }
  return suite;
}

async function readFiles(folder: string): Promise<Map<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  const visit = async (part: string): Promise<void> => {
    for (const entry of await readdir(join(folder, part), { withFileTypes: true })) {
      const path = join(part, entry.name);
      if (entry.isDirectory()) {
        if (!otherParts.has(path)) await visit(path);
      } else if (entry.isFile()) files.set(path.replaceAll(sep, "/"), await readFile(join(folder, path)));
    }
  };
  try {
    await visit("");
  } catch (problem) {
    if (!["ENOENT", "ENOTDIR"].includes((problem as NodeJS.ErrnoException).code ?? "")) throw problem;
  }
  return files;
}
