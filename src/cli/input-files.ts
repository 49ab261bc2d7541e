import { createHash, randomUUID } from "node:crypto";
// The promises of files are loaded when they are first wanted, which for a small file is never.
import { closeSync, openSync, promises, readFileSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { closest } from "../base/did-you-mean.ts";
import { Unreadable } from "../finding/unreadable.ts";
import type { Source } from "../read/source.ts";
import { failTemporary } from "./write-attempt.ts";

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
    const stats = statSync(path);
    if (stats.isDirectory()) throw new Unreadable("is-directory", {}, place);
    if (stats.isFile()) closeSync(openSync(path, "r"));
    // A pipe opens when somebody writes into it, and until then Ctrl-C must be heard.
    else await (await promises.open(path, "r")).close();
    return sourceOfFile(path, path, stats.size);
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

/** The file is open only while it is read. */
export function sourceOfFile(name: string, path: string, size: number): Source {
  return {
    name,
    size,
    path,
    chunks: () => readBlocks(path, 0, size),
    chunksFrom: (offset) => readBlocks(path, offset, size),
    read: (offset, length) => readPart(path, offset, length),
  };
}

async function readPart(path: string, offset: number, length: number): Promise<Uint8Array> {
  const part = Buffer.allocUnsafe(length);
  const handle = await promises.open(path, "r");
  try {
    let filled = 0;
    while (filled < length) {
      const { bytesRead } = await handle.read(part, filled, length - filled, offset + filled);
      if (bytesRead === 0) break;
      filled += bytesRead;
    }
    return part.subarray(0, filled);
  } finally {
    await handle.close();
  }
}

/**
 * Reads a file into two buffers in turn, one being filled while the other is looked at: memory that the collector is slow to
 * give back would grow with the file. What one block holds is read at once, for which nothing need wait.
 */
async function* readBlocks(path: string, from: number, size: number): AsyncGenerator<Uint8Array> {
  if (size > 0 && size < blockSize) {
    const bytes = readFileSync(path).subarray(from);
    if (bytes.length > 0) yield bytes;
    return;
  }
  // Whether more comes than there was is seen with a byte to spare; what has no size, such as a pipe, may hold anything.
  const length = size === 0 ? blockSize : Math.min(blockSize, Math.max(size - from, 0) + 1);
  let ready = Buffer.allocUnsafe(length);
  let other = Buffer.allocUnsafe(length);
  let offset = from;
  const handle = await promises.open(path, "r");
  let pending = handle.read(ready, 0, length, offset);
  try {
    for (;;) {
      const { bytesRead } = await pending;
      if (bytesRead === 0) return;
      offset += bytesRead;
      pending = handle.read(other, 0, length, offset);
      yield ready.subarray(0, bytesRead);
      [ready, other] = [other, ready];
    }
  } finally {
    // A file is not closed under a read that is on its way; whether that failed no longer matters.
    await pending.catch(() => undefined);
    await handle.close();
  }
}

/**
 * A stream read to its end into a temporary file, because an input is read more than once. `dispose` removes the file.
 *
 * @throws {Unreadable} `temporary-failed`
 */
export async function spool(
  name: string,
  stream: AsyncIterable<Uint8Array>,
  signal: AbortSignal,
): Promise<{ readonly source: Source; dispose(): Promise<void> }> {
  const folder = await promises.mkdtemp(join(tmpdir(), "creditspec-")).catch(failTemporary);
  const dispose = () => promises.rm(folder, { recursive: true, force: true });
  try {
    const path = join(folder, randomUUID());
    const file = await promises.open(path, "wx", 0o600);
    for await (const chunk of stream) {
      signal.throwIfAborted();
      await file.write(chunk).catch(failTemporary);
    }
    await file.close();
    const { size } = statSync(path);
    return { source: sourceOfFile(name, path, size), dispose };
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
    return closest(basename(path), await promises.readdir(dirname(path)))[0] ?? "";
  } catch {
    return "";
  }
}
