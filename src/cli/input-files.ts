import { createHash, randomUUID } from "node:crypto";
import { mkdtemp, open, readdir, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { closest } from "../base/did-you-mean.ts";
import { Unreadable } from "../finding/unreadable.ts";
import type { Source } from "../read/source.ts";

/** Larger blocks fall out of the processor's cache, smaller ones cost more calls. */
const blockSize = 1 << 18;

/**
 * Makes a source of a file.
 *
 * @throws {Unreadable} `missing-file`, `is-directory`, `no-permission`
 */
export async function openFile(path: string): Promise<Source> {
  const place = { file: path };
  try {
    const stats = await stat(path);
    if (stats.isDirectory()) throw new Unreadable("is-directory", {}, place);
    const handle = await open(path, "r");
    await handle.close();
    return { name: path, size: stats.size, chunks: () => readBlocks(path) };
  } catch (problem) {
    if (problem instanceof Unreadable) throw problem;
    const { code } = problem as NodeJS.ErrnoException;
    if (code === "ENOENT" || code === "ENOTDIR") {
      throw new Unreadable("missing-file", { suggestion: await similarFile(path) }, place);
    }
    if (code === "EACCES" || code === "EPERM") throw new Unreadable("no-permission", {}, place);
    throw problem;
  }
}

/** Reads a file into one buffer again and again: memory that the collector is slow to give back would grow with the file. */
async function* readBlocks(path: string): AsyncGenerator<Uint8Array> {
  const buffer = Buffer.allocUnsafe(blockSize);
  const handle = await open(path, "r");
  try {
    for (;;) {
      const { bytesRead } = await handle.read(buffer, 0, blockSize);
      if (bytesRead === 0) return;
      yield buffer.subarray(0, bytesRead);
    }
  } finally {
    await handle.close();
  }
}

/** A stream read to its end into a temporary file, because an input is read more than once. `dispose` removes the file. */
export async function spool(
  name: string,
  stream: AsyncIterable<Uint8Array>,
  signal: AbortSignal,
): Promise<{ readonly source: Source; dispose(): Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), "creditspec-"));
  const dispose = () => rm(folder, { recursive: true, force: true });
  try {
    const path = join(folder, randomUUID());
    const file = await open(path, "wx", 0o600);
    for await (const chunk of stream) {
      signal.throwIfAborted();
      await file.write(chunk);
    }
    await file.close();
    const { size } = await stat(path);
    return { source: { name, size, chunks: () => readBlocks(path) }, dispose };
  } catch (problem) {
    await dispose();
    throw problem;
  }
}

/** SHA-256 of an input, computed while it is read. */
export function createSha256() {
  const hash = createHash("sha256");
  return { update: (bytes: Uint8Array) => void hash.update(bytes), hex: () => hash.digest("hex") };
}

async function similarFile(path: string): Promise<string> {
  try {
    return closest(basename(path), await readdir(dirname(path)))[0] ?? "";
  } catch {
    return "";
  }
}
