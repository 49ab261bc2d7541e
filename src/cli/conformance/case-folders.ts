import { createHash } from "node:crypto";
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join, relative, resolve } from "node:path";
import type { Input } from "../../conformance/protocol.ts";
import type { SuiteCase } from "../../conformance/suite.ts";

/** Where the files of cases lie, for this program and for the system. */
export interface CaseFolders {
  /** The folder in which the system may write, as the system sees it. */
  readonly folder: string;
  /** Lays out the files of a case; gives its input with the paths as the system sees them. */
  layOut(item: SuiteCase, seq: number): Promise<Input>;
  /** Where a file that the system has written lies for us; `undefined` where it is outside of what it may write. */
  find(path: string, seq: number): string | undefined;
}

/**
 * A folder that this program and the system both see, perhaps under two names (a container, another machine).
 *
 * @param seenAs the folder as the system sees it
 */
export function createSharedFolders(root: string, seenAs = resolve(root)): CaseFolders {
  const here = resolve(root);
  const output = joinSeen(seenAs, "output");
  let preparation: Promise<unknown> | undefined;
  const prepared = () => {
    preparation ??= mkdir(join(here, "output"), { recursive: true });
    return preparation;
  };
  return {
    folder: output,
    async layOut(item, seq) {
      const name = join("cases", caseName(seq));
      await prepared();
      await writeFiles(join(here, name), item);
      return placed(item.input, (path) => joinSeen(seenAs, join(name, path)));
    },
    find(path) {
      if (!/^(?:[/\\]|[A-Za-z]:)/.test(path)) return below(here, join("output", path));
      const inside = path.slice(seenAs.length);
      return path.startsWith(seenAs) && /^[/\\]/.test(inside) ? below(here, `.${inside}`) : undefined;
    },
  };
}

/** The name of the folder of a case. */
export function caseName(seq: number): string {
  return `case-${String(seq).padStart(4, "0")}`;
}

/** Writes the files of a case below a folder. */
export async function writeFiles(folder: string, { files = new Map() }: SuiteCase): Promise<void> {
  for (const [path, bytes] of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), bytes);
  }
}

/** The input with every path as the system sees it. */
export function placed(input: Input, place: (path: string) => string): Input {
  const { files, batch } = input;
  return {
    ...input,
    ...(files && { files: files.map((file) => ({ ...file, path: place(file.path) })) }),
    ...(batch && { batch: { folder: place(batch.folder), manifest: place(batch.manifest) } }),
  };
}

/** A path inside of a folder; `undefined` where it leads out. */
export function below(folder: string, path: string): string | undefined {
  const whole = resolve(folder, path);
  return relative(folder, whole).startsWith("..") ? undefined : whole;
}

/** Joined as the system writes its paths, which may not be our way. */
function joinSeen(folder: string, path: string): string {
  const separator = folder.includes("\\") ? "\\" : "/";
  const parts = path.split(/[/\\]/).filter((part) => part !== "" && part !== ".");
  return [folder.replace(/[/\\]+$/, ""), ...parts].join(separator);
}

/** SHA-256 in hexadecimal. */
export function sha256(content: string | Uint8Array): string {
  return createHash("sha256").update(content).digest("hex");
}
