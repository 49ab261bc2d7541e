import { readdir, readFile, rename, stat, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import type { Response } from "../../conformance/protocol.ts";
import { parseMessage, type System } from "./system.ts";

/** How often the folder is looked at, in milliseconds. */
const interval = 20;

const requestName = "request.json";
const responseName = "response.json";

/**
 * Speaks the protocol through a folder: for each folder in it with a `request.json` the answer is put beside that as `response.json`, under
 * another name until it is whole. Goes on until `close` comes or the signal is given.
 *
 * @throws {BadMessage}
 */
export async function serveFolder(system: System, folder: string, signal: AbortSignal): Promise<void> {
  const answered = new Set<string>();
  while (!signal.aborted) {
    const names = (await readdir(folder)).filter((name) => !answered.has(name)).sort();
    let isIdle = true;
    for (const name of names) {
      if (signal.aborted) return;
      const place = resolve(folder, name);
      if (!(await exists(join(place, requestName)))) continue;
      answered.add(name);
      if (await exists(join(place, responseName))) continue;
      const request = parseMessage(await readFile(join(place, requestName), "utf8"));
      const response = await system.answer(request, place);
      if (response === undefined) return;
      await writeWhole(join(place, responseName), response);
      isIdle = false;
    }
    if (isIdle) await wait(interval, undefined, { signal }).catch(() => undefined);
  }
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}

/** Nobody ever sees half an answer. */
async function writeWhole(path: string, response: Response): Promise<void> {
  await writeFile(`${path}.part`, JSON.stringify(response));
  await rename(`${path}.part`, path);
}
