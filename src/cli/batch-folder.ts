import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { Unreadable } from "../finding/unreadable.ts";
import type { Source } from "../read/source.ts";
import { checkEntryName, isLitter, rejectRepeated } from "./batch-name.ts";
import { openFile } from "./input-files.ts";

/** Files beyond this are no batch but a folder chosen by mistake. */
const mostFiles = 1000;

/**
 * The files of a folder, under their names in it; nothing outside the folder is reached.
 *
 * @throws {Unreadable} `linked-entry`, `unsafe-entry` (a folder inside), `repeated-entry`, `zip-too-large`, `no-permission`
 */
export async function readBatchFolder(path: string): Promise<Source[]> {
  const entries = (await readdir(path, { withFileTypes: true })).filter(({ name }) => !isLitter(name));
  if (entries.length > mostFiles)
    throw new Unreadable("zip-too-large", { entries: entries.length, limit: mostFiles }, { file: path });
  for (const entry of entries) {
    if (entry.isDirectory()) throw new Unreadable("unsafe-entry", { name: `${entry.name}/` }, { file: path });
    if (!entry.isFile()) throw new Unreadable("linked-entry", { name: entry.name }, { file: path });
    checkEntryName(entry.name, path);
  }
  const names = entries.map(({ name }) => name).sort();
  rejectRepeated(names, path);
  const sources: Source[] = [];
  for (const name of names) sources.push({ ...(await openFile(join(path, name))), name });
  return sources;
}
