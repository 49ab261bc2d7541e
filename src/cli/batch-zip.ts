import { crc32 } from "node:zlib";
import { type Entry, openPromise, type ZipFile } from "yauzl";
import { Unreadable } from "../finding/unreadable.ts";
import type { Source } from "../read/source.ts";
import { checkEntryName, isLitter, rejectRepeated } from "./batch-name.ts";

/** How much is unpacked at most. What an archive says of itself is checked before, what it gives while it is read. */
export interface ZipLimits {
  readonly entries: number;
  /** Bytes of one file, and of all, unpacked. */
  readonly size: number;
  readonly total: number;
  /** Times a file may be larger than packed; tables of equal rows pack well, so it counts only from `ratioFrom` bytes. */
  readonly ratio: number;
  readonly ratioFrom: number;
}

const gigabyte = 1 << 30;
export const zipLimits: ZipLimits = {
  entries: 1000,
  size: 4 * gigabyte,
  total: 8 * gigabyte,
  ratio: 200,
  ratioFrom: 1 << 20,
};

/**
 * The files of a zip archive, read from it whenever they are asked for: nothing is written to disk.
 *
 * @throws {Unreadable} `unsafe-entry`, `linked-entry`, `encrypted-entry`, `repeated-entry`, `zip-too-large`, `zip-method`,
 *   `zip-damaged`; reading a source throws the last two as well
 */
export async function openBatchZip(
  path: string,
  limits: ZipLimits = zipLimits,
): Promise<{ readonly sources: Source[]; close(): void }> {
  const zip = await attempt(path, () => openPromise(path, { autoClose: false, decodeStrings: false }));
  try {
    return { sources: await readEntries(zip, path, limits), close: () => zip.close() };
  } catch (problem) {
    zip.close();
    throw problem;
  }
}

async function readEntries(zip: ZipFile, path: string, limits: ZipLimits): Promise<Source[]> {
  const place = { file: path };
  if (zip.entryCount > limits.entries)
    throw new Unreadable("zip-too-large", { entries: zip.entryCount, limit: limits.entries }, place);
  const found: { readonly name: string; readonly entry: Entry }[] = [];
  let total = 0;
  const entries = zip.eachEntry()[Symbol.asyncIterator]();
  for (;;) {
    const { done, value: entry } = await attempt(path, () => entries.next());
    if (done === true) break;
    const name = nameOf(entry, path);
    const parts = name.replace(/\/$/, "").split("/");
    if (isLitter(parts[0] ?? "") || isLitter(parts.at(-1) ?? "")) continue;
    checkKind(entry, name, path);
    if (name.endsWith("/")) {
      checkEntryName(name.slice(0, -1), path);
      continue;
    }
    const { uncompressedSize: size, compressedSize: packed } = entry;
    total += size;
    if (size > limits.size)
      throw new Unreadable("zip-too-large", { name, size: bytes(size), limit: bytes(limits.size) }, place);
    if (total > limits.total)
      throw new Unreadable("zip-too-large", { total: bytes(total), limit: bytes(limits.total) }, place);
    const ratio = Math.round(size / Math.max(packed, 1));
    if (size > limits.ratioFrom && ratio > limits.ratio)
      throw new Unreadable("zip-too-large", { file: name, ratio, limit: limits.ratio }, place);
    found.push({ name, entry });
  }
  const files = withoutCommonFolder(found);
  for (const { name } of files) checkEntryName(name, path);
  files.sort((a, b) => (a.name < b.name ? -1 : 1));
  rejectRepeated(
    files.map(({ name }) => name),
    path,
  );
  return files.map(({ name, entry }) => ({
    name,
    size: entry.uncompressedSize,
    chunks: () => readEntry(zip, entry, name),
  }));
}

/** A packed folder holds everything under its name. */
function withoutCommonFolder<File extends { readonly name: string }>(files: readonly File[]): File[] {
  const [first = ""] = files[0]?.name.split("/") ?? [];
  const folder = `${first}/`;
  if (first === "" || first === "." || first === ".." || !files.every(({ name }) => name.startsWith(folder)))
    return [...files];
  return files.map((file) => ({ ...file, name: file.name.slice(folder.length) }));
}

const encrypted = 0x1;
const utf8Name = 0x800;
/** Method number of AES encryption (WinZip). */
const aes = 99;

function checkKind(entry: Entry, name: string, path: string): void {
  const place = { file: path };
  if ((entry.generalPurposeBitFlag & encrypted) !== 0 || entry.compressionMethod === aes)
    throw new Unreadable("encrypted-entry", { name }, place);
  // Written on Unix, the upper half holds the mode: a link, a device or a pipe is no file.
  const mode = (entry.externalFileAttributes >>> 16) & 0xf000;
  const isUnix = entry.versionMadeBy >>> 8 === 3;
  if (isUnix && mode !== 0 && mode !== 0x8000 && mode !== 0x4000) throw new Unreadable("linked-entry", { name }, place);
  if (entry.compressionMethod !== 0 && entry.compressionMethod !== 8)
    throw new Unreadable("zip-method", { name, method: entry.compressionMethod }, place);
}

/** The name in UTF-8 where the archive says so or the bytes are; else in GB 18030, as Windows in China writes it. */
function nameOf(entry: Entry, path: string): string {
  // Not decoded by the reader, which would take the bytes for those of a PC of 1981.
  const raw = entry.fileNameRaw;
  const unicode = unicodeName(entry, raw);
  if (unicode !== undefined) return unicode;
  const encodings = (entry.generalPurposeBitFlag & utf8Name) === 0 ? ["utf-8", "gb18030"] : ["utf-8"];
  for (const encoding of encodings) {
    try {
      return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(raw);
    } catch {
      // The next encoding, then.
    }
  }
  throw new Unreadable("zip-damaged", {}, { file: path });
}

/** Info-ZIP writes the name in UTF-8 beside one in another encoding; it counts only for that very name. */
function unicodeName({ extraFields }: Entry, raw: Uint8Array): string | undefined {
  const data = extraFields.find(({ id }) => id === 0x7075)?.data;
  if (data === undefined || data.length < 6 || data[0] !== 1 || data.readUInt32LE(1) !== crc32(raw)) return undefined;
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(data.subarray(5));
  } catch {
    return undefined;
  }
}

/** The content of an entry; ends in an error when it is not what the archive says, before its last byte is given away. */
async function* readEntry(zip: ZipFile, entry: Entry, name: string): AsyncGenerator<Uint8Array> {
  const place = { file: name };
  const damaged = () => new Unreadable("zip-damaged", { name }, place);
  let stream: Awaited<ReturnType<ZipFile["openReadStreamPromise"]>>;
  try {
    stream = await zip.openReadStreamPromise(entry);
  } catch {
    throw damaged();
  }
  let size = 0;
  let check = 0;
  try {
    for await (const chunk of stream as AsyncIterable<Uint8Array>) {
      size += chunk.length;
      if (size > entry.uncompressedSize) throw damaged();
      check = crc32(chunk, check);
      if (size === entry.uncompressedSize && check !== entry.crc32) throw damaged();
      yield chunk;
    }
  } catch (problem) {
    if (problem instanceof Unreadable) throw problem;
    // What the reader of the archive and the inflater say is about the archive.
    throw damaged();
  } finally {
    stream.destroy();
  }
  if (size !== entry.uncompressedSize || check !== entry.crc32) throw damaged();
}

/** Whatever the reader of the archive says is about the archive. */
async function attempt<Result>(path: string, action: () => Promise<Result>): Promise<Result> {
  try {
    return await action();
  } catch (problem) {
    const { message } = problem as Error;
    const place = { file: path };
    if (/encrypt/i.test(message)) throw new Unreadable("encrypted-entry", {}, place);
    throw new Unreadable("zip-damaged", {}, place);
  }
}

function bytes(count: number): string {
  return count >= gigabyte ? `${(count / gigabyte).toFixed(1)} GiB` : `${(count / (1 << 20)).toFixed(1)} MiB`;
}
