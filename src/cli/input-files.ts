import { createHash, randomUUID } from "node:crypto";
// The promises of files are loaded when they are first wanted, which for a small file is never.
import { closeSync, createReadStream, openSync, promises, readSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { setImmediate } from "node:timers/promises";
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
  try {
    const stats = statSync(path);
    if (stats.isDirectory()) throw new Unreadable("is-directory", {}, { file: path });
    closeSync(openSync(path, "r"));
    return sourceOfFile(path, path, stats.size);
  } catch (problem) {
    throw await unopened(path, problem);
  }
}

/** Whether what has this path may be read only once, such as a named pipe or the output of a program that the shell puts there. */
export function isPipe(path: string): boolean {
  try {
    const stats = statSync(path);
    return !stats.isFile() && !stats.isDirectory();
  } catch {
    return false;
  }
}

/** The bytes of a pipe; `signal` ends the wait for them. */
export async function* readPipe(path: string, signal: AbortSignal): AsyncGenerator<Uint8Array> {
  try {
    yield* createReadStream(path, { signal });
  } catch (problem) {
    throw await unopened(path, problem);
  }
}

/** What is said of a file that cannot be opened. */
async function unopened(path: string, problem: unknown): Promise<unknown> {
  const place = { file: path };
  const { code } = problem as NodeJS.ErrnoException;
  if (code === "ENOENT" || code === "ENOTDIR")
    return new Unreadable("missing-file", { suggestion: await similarFile(path) }, place);
  if (code === "EACCES" || code === "EPERM") return new Unreadable("no-permission", {}, place);
  return problem;
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

/** Blocks read between two turns of the event loop, in which an interruption is heard and progress shown. */
const blocksPerTurn = 16;

/**
 * Reads a file into one buffer again and again: memory that the collector is slow to give back would grow with the file. To wait for
 * a block costs more than to read it, as the system reads ahead by itself.
 */
async function* readBlocks(path: string, from: number, size: number): AsyncGenerator<Uint8Array> {
  // Whether more comes than there was is seen with a byte to spare; some files of the system have no size.
  const length = size === 0 ? blockSize : Math.min(blockSize, Math.max(size - from, 0) + 1);
  const block = Buffer.allocUnsafe(length);
  const file = openSync(path, "r");
  try {
    let offset = from;
    for (let blocks = 1; ; blocks++) {
      const bytesRead = readSync(file, block, 0, length, offset);
      if (bytesRead === 0) return;
      offset += bytesRead;
      yield block.subarray(0, bytesRead);
      if (blocks % blocksPerTurn === 0) await setImmediate();
    }
  } finally {
    closeSync(file);
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
