import { type EntryGetDataOptions, ERR_ENCRYPTED, Reader, ZipReader } from "@zip.js/zip.js/index-native.js";
import { Unreadable } from "../finding/unreadable.ts";
import { type Gunzip, inflate } from "./inflate.ts";
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
  /** Bytes of a part when unpacked; 0 where there is no such part. */
  size(name: string): number;
  /** All bytes of a small part. */
  bytes(name: string): Promise<Uint8Array>;
}

/**
 * Opens a zip archive; its parts are unpacked as they are read.
 *
 * @throws {Unreadable} `encrypted-workbook` · `xlsx-damaged` no archive, or one that is cut off
 */
export async function openArchive(source: RandomAccess, gunzip?: Gunzip): Promise<Archive> {
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
    try {
      if (entry.compressionMethod === deflated) {
        yield* inflate(asGzip(entry), () => new Error("not what the archive says of it"), gunzip);
      } else yield* dataOf(entry);
    } catch (problem) {
      throw damaged(problem, name);
    }
  }

  return {
    names: [...entries.keys()],
    find: (name) => spellings.get(name.toLowerCase()),
    chunks,
    size: (name) => entries.get(name)?.uncompressedSize ?? 0,
    bytes: (name) => allBytes(chunks(name)),
  };
}

type FileEntry = Extract<Awaited<ReturnType<ZipReader<unknown>["getEntries"]>>[number], { readonly directory: false }>;

/** The number of the one compression that is in use. */
const deflated = 8;

/** A deflated entry as a gzip file (RFC 1952), whose check sum and length are those that the archive gives. */
async function* asGzip(entry: FileEntry): AsyncGenerator<Uint8Array> {
  yield Uint8Array.of(0x1f, 0x8b, deflated, 0, 0, 0, 0, 0, 0, 0xff);
  yield* dataOf(entry, { passThrough: "compressed" });
  const trailer = new DataView(new ArrayBuffer(8));
  trailer.setUint32(0, entry.crc32 ?? 0, true);
  trailer.setUint32(4, entry.uncompressedSize, true);
  yield new Uint8Array(trailer.buffer);
}

/** The data of an entry as they are read. */
async function* dataOf(entry: FileEntry, options: EntryGetDataOptions = {}): AsyncGenerator<Uint8Array> {
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
  const stop = new AbortController();
  const reader = readable.getReader();
  let failure: { readonly problem: unknown } | undefined;
  const reading = entry.getData(writable, { ...options, signal: stop.signal }).catch((problem: unknown) => {
    failure = { problem };
    // What cannot be read is not told to who waits for what is read.
    return reader.cancel().catch(() => {});
  });
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      yield value;
    }
  } finally {
    stop.abort();
    await reader.cancel().catch(() => {});
  }
  await reading;
  if (failure !== undefined) throw failure.problem;
}

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
