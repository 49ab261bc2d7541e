import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { PageStore } from "../read/page-store.ts";
import { attemptTemporary } from "./write-attempt.ts";

/**
 * Temporary files for the pages of workbooks that are not kept in memory, in a folder that is made when it is first needed,
 * readable by the user only. `dispose` removes them. Writing throws {@link Unreadable} `temporary-failed` where there is no room.
 */
export function createPageFiles(): { open(): PageStore; dispose(): Promise<void> } {
  let folder: string | undefined;
  const files: number[] = [];
  return {
    open() {
      let file: number | undefined;
      let end = 0;
      const offsets = new Map<number, number>();
      const opened = () => {
        folder ??= mkdtempSync(join(tmpdir(), "creditspec-"));
        const descriptor = openSync(join(folder, `pages-${files.length}`), "wx+", 0o600);
        files.push(descriptor);
        return descriptor;
      };
      return {
        write(page, bytes) {
          attemptTemporary(() => {
            file ??= opened();
            for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at, bytes.length - at, end + at);
          });
          offsets.set(page, end);
          end += bytes.length;
        },
        read(page, bytes) {
          const offset = offsets.get(page);
          if (file === undefined || offset === undefined) throw new Error(`page ${page} has not been written`);
          for (let at = 0; at < bytes.length; ) {
            const count = readSync(file, bytes, at, bytes.length - at, offset + at);
            if (count === 0) throw new Error(`the file with page ${page} has been cut off`);
            at += count;
          }
        },
      };
    },
    async dispose() {
      for (const file of files) closeSync(file);
      if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
    },
  };
}
