import { Unreadable } from "../finding/unreadable.ts";
import { type Gunzip, inflate } from "./inflate.ts";
import { firstBytes } from "./random-access.ts";
import type { Source } from "./source.ts";

/** Whether a source begins like a gzip member (RFC 1952) with the one compression method there is. */
export async function isGzip(source: Source): Promise<boolean> {
  const head = await firstBytes(source, 3);
  return head[0] === 0x1f && head[1] === 0x8b && head[2] === 8;
}

/**
 * The content of a gzip file under the name of that file; it is unpacked whenever it is read. Several members one after the other
 * are one content, where the decompressor reads them so: `runtime`, or that of the platform.
 *
 * Reading throws {@link Unreadable} `gzip-damaged`: cut off, not gzip after all, or not what its check sum says.
 */
export function gunzip(source: Source, runtime?: Gunzip): Source {
  const { name } = source;
  return {
    name,
    chunks: () => inflate(source.chunks(), () => new Unreadable("gzip-damaged", {}, { file: name }), runtime),
  };
}
