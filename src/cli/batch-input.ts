import { createHash, getHashes } from "node:crypto";
import { stat } from "node:fs/promises";
import { closest } from "../base/did-you-mean.ts";
import { Unreadable } from "../finding/unreadable.ts";
import { type Batch, type Digest, manifestName } from "../validate/batch-check.ts";
import { readBatchFolder } from "./batch-folder.ts";
import { openBatchZip } from "./batch-zip.ts";
import { createSha256, openFile } from "./input-files.ts";

/** A batch that has been opened; `close` when nothing more is read of it. */
export interface OpenedBatch extends Batch {
  close(): void;
}

/**
 * Opens a batch: a folder or a zip archive.
 *
 * @throws {Unreadable} `missing-file`, `no-permission`, `no-manifest` and what makes a batch unsafe or broken
 */
export async function openBatch(path: string): Promise<OpenedBatch> {
  const isFolder = await stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
  // Says what is wrong with the path itself.
  if (!isFolder) await openFile(path);
  const { sources, close } = isFolder
    ? { sources: await readBatchFolder(path), close: () => {} }
    : await openBatchZip(path);
  const manifest = sources.find(({ name }) => name === manifestName);
  if (manifest === undefined) {
    close();
    const names = sources.map(({ name }) => name);
    throw new Unreadable("no-manifest", { suggestion: closest(manifestName, names)[0] ?? "" }, { file: path });
  }
  return { manifest, files: sources.filter((source) => source !== manifest), close };
}

/** The digests this machine can make; SM3 needs a cryptographic library that has it. */
export const digests: { readonly sm3?: () => Digest; readonly sha256: () => Digest } = {
  sha256: createSha256,
  ...(getHashes().includes("sm3") && { sm3: createSm3 }),
};

function createSm3(): Digest {
  const hash = createHash("sm3");
  return { update: (bytes) => void hash.update(bytes), hex: () => hash.digest("hex") };
}
