import { ERR_ENCRYPTED, Reader, ZipReader } from "@zip.js/zip.js/index-native.js";
import { Unreadable } from "../finding/unreadable.ts";
import { allBytes, type RandomAccess } from "./random-access.ts";

/** The parts of a document that is a zip archive. */
export interface Archive {
  /** Names of the parts, with slashes. */
  readonly names: readonly string[];
  /** The name as the archive spells it, whatever the case of `name`; nothing where there is no such part. */
  find(name: string): string | undefined;
  /**
   * The unpacked bytes of a part, each chunk valid until the next is asked for.
   *
   * @throws {Unreadable} `xlsx-damaged` with the part: the bytes are not what the archive says of them
   */
  chunks(name: string): AsyncGenerator<Uint8Array>;
  /** All bytes of a small part. */
  bytes(name: string): Promise<Uint8Array>;
}

/**
 * Opens a zip archive; its parts are unpacked as they are read.
 *
 * @throws {Unreadable} `encrypted-workbook` · `xlsx-damaged` no archive, or one that is cut off
 */
export async function openArchive(source: RandomAccess): Promise<Archive> {
  const file = source.name;
  const access = new SourceReader(source);
  const zip = new ZipReader(access, { useWebWorkers: false, checkCrc32: true });
  const damaged = (problem: unknown, part: string) => {
    if (access.problem !== undefined) return access.problem.reason;
    const isEncrypted = problem instanceof Error && problem.message === ERR_ENCRYPTED;
    return isEncrypted
      ? new Unreadable("encrypted-workbook", {}, { file })
      : new Unreadable("xlsx-damaged", { part }, { file });
  };

  const entries = new Map<string, FileEntry>();
  const spellings = new Map<string, string>();
  try {
    for await (const entry of zip.getEntriesGenerator()) {
      if (entry.directory) continue;
      // Some libraries of Windows write its separator.
      const name = entry.filename.replaceAll("\\", "/").replace(/^\//, "");
      entries.set(name, entry);
      spellings.set(name.toLowerCase(), name);
    }
  } catch (problem) {
    throw damaged(problem, "");
  }

  async function* chunks(name: string): AsyncGenerator<Uint8Array> {
    const entry = entries.get(name);
    if (entry === undefined) throw new Unreadable("xlsx-damaged", { part: name }, { file });
    const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
    const stop = new AbortController();
    const reader = readable.getReader();
    let failure: { readonly problem: unknown } | undefined;
    const unpacking = entry.getData(writable, { signal: stop.signal }).catch((problem: unknown) => {
      failure = { problem };
      // What cannot be read is not told to who waits for what is unpacked.
      return reader.cancel().catch(() => {});
    });
    try {
      for (;;) {
        const { done, value } = await reader.read();
        if (done) break;
        yield value;
      }
    } catch (problem) {
      throw damaged(problem, name);
    } finally {
      stop.abort();
      await reader.cancel().catch(() => {});
    }
    await unpacking;
    if (failure !== undefined) throw damaged(failure.problem, name);
  }

  return {
    names: [...entries.keys()],
    find: (name) => spellings.get(name.toLowerCase()),
    chunks,
    bytes: (name) => allBytes(chunks(name)),
  };
}

type FileEntry = Extract<Awaited<ReturnType<ZipReader<unknown>["getEntries"]>>[number], { readonly directory: false }>;

/** Gives the zip reader the bytes it asks for, and remembers why they could not be had. */
class SourceReader extends Reader<RandomAccess> {
  readonly #source: RandomAccess;
  problem: { readonly reason: unknown } | undefined;

  constructor(source: RandomAccess) {
    super(source);
    this.#source = source;
    this.size = source.size;
  }

  override async readUint8Array(offset: number, length: number): Promise<Uint8Array> {
    try {
      return await this.#source.read(offset, length);
    } catch (reason) {
      this.problem = { reason };
      throw reason;
    }
  }
}
