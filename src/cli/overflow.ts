import {
  appendFileSync,
  closeSync,
  existsSync,
  mkdtempSync,
  openSync,
  readFileSync,
  readSync,
  rmSync,
  statSync,
} from "node:fs";
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
  // One array for all pieces: those that are thrown away stay in memory for a while.
  let numbers = new Int32Array(0);
  const fileOf = (piece: number) => {
    folder ??= mkdtempSync(join(tmpdir(), "creditspec-"));
    return join(folder, String(piece));
  };
  return {
    append: (piece, text) => attemptTemporary(() => appendFileSync(fileOf(piece), text, { mode: 0o600 })),
    take(piece) {
      const path = fileOf(piece);
      if (!existsSync(path)) return "";
      const text = readFileSync(path, "utf8");
      rmSync(path);
      return text;
    },
    appendNumbers: (piece, { buffer, byteOffset, byteLength }) =>
      attemptTemporary(() =>
        appendFileSync(fileOf(piece), new Uint8Array(buffer, byteOffset, byteLength), { mode: 0o600 }),
      ),
    takeNumbers(piece) {
      const path = fileOf(piece);
      if (!existsSync(path)) return numbers.subarray(0, 0);
      const { size } = statSync(path);
      if (size > numbers.byteLength) numbers = new Int32Array(size / 4);
      const file = openSync(path, "r");
      try {
        const bytes = new Uint8Array(numbers.buffer, 0, size);
        if (readSync(file, bytes, 0, size, 0) !== size) throw new Error(`${path} was cut off`);
      } finally {
        closeSync(file);
      }
      rmSync(path);
      return numbers.subarray(0, size / 4);
    },
    async dispose() {
      if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
    },
  };
}
