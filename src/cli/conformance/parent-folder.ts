import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { Unreadable } from "../../finding/unreadable.ts";

/**
 * Makes the folder of a file that is to be written, and those above it.
 *
 * @throws {Unreadable} `write-failed`
 */
export function makeFolderOf(path: string): void {
  try {
    mkdirSync(dirname(path), { recursive: true });
  } catch (problem) {
    const why = (problem as NodeJS.ErrnoException).message;
    throw new Unreadable("write-failed", { problem: `不能建立文件夹 ${dirname(path)}：${why}` }, { file: path });
  }
}
