import { appendFileSync, existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Overflow } from "../validate/dataset/buckets.ts";
import { attemptTemporary } from "./write-attempt.ts";

/**
 * A temporary folder for what the comparison of records with each other does not keep in memory; made when it is first needed,
 * readable by the user only. `dispose` removes it. Writing throws {@link Unreadable} `temporary-failed` where there is no room.
 */
export function createOverflow(): Overflow & { dispose(): Promise<void> } {
  let folder: string | undefined;
  const fileOf = (piece: number) => {
    folder ??= mkdtempSync(join(tmpdir(), "creditspec-"));
    return join(folder, String(piece));
  };
  return {
    append: (piece, text) => attemptTemporary(() => appendFileSync(fileOf(piece), text, { mode: 0o600 })),
    take: (piece) => takeFile(fileOf(piece))?.toString("utf8") ?? "",
    appendNumbers: (piece, numbers) =>
      attemptTemporary(() =>
        appendFileSync(fileOf(piece), new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength), {
          mode: 0o600,
        }),
      ),
    takeNumbers(piece) {
      const { buffer, byteOffset, byteLength } = takeFile(fileOf(piece)) ?? Buffer.alloc(0);
      return byteOffset % 4 === 0
        ? new Int32Array(buffer, byteOffset, byteLength / 4)
        : new Int32Array(buffer.slice(byteOffset, byteOffset + byteLength));
    },
    async dispose() {
      if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The content of a file, which is gone afterwards; nothing where there is none. */
function takeFile(path: string): Buffer | undefined {
  if (!existsSync(path)) return undefined;
  const bytes = readFileSync(path);
  rmSync(path);
  return bytes;
}
