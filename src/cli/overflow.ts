import { appendFileSync, existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Overflow } from "../validate/dataset/buckets.ts";

/**
 * A temporary folder for what the comparison of records with each other does not keep in memory; made when it is first needed,
 * readable by the user only. `dispose` removes it.
 */
export function createOverflow(): Overflow & { dispose(): Promise<void> } {
  let folder: string | undefined;
  const fileOf = (piece: number) => {
    folder ??= mkdtempSync(join(tmpdir(), "creditspec-"));
    return join(folder, String(piece));
  };
  return {
    append: (piece, text) => appendFileSync(fileOf(piece), text, { mode: 0o600 }),
    take(piece) {
      const path = fileOf(piece);
      if (!existsSync(path)) return "";
      const text = readFileSync(path, "utf8");
      rmSync(path);
      return text;
    },
    async dispose() {
      if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
    },
  };
}
