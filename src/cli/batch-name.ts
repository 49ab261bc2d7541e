import { Unreadable } from "../finding/unreadable.ts";

/** Files that operating systems leave in folders and archives by themselves. */
const litter = /^(\.DS_Store|\._.*|Thumbs\.db|desktop\.ini|__MACOSX)$/i;

export function isLitter(name: string): boolean {
  return litter.test(name);
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const unsafe = /[\u0000-\u001f\u007f\u200e\u200f\u202a-\u202e\u2066-\u2069/\\]|^[A-Za-z]:|^\.{1,2}$/;

/**
 * A batch is flat: a name that is more than the name of a file may lead out of it.
 *
 * @throws {Unreadable} `unsafe-entry`
 */
export function checkEntryName(name: string, batch: string): void {
  if (name === "" || name.length > 255 || unsafe.test(name))
    throw new Unreadable("unsafe-entry", { name }, { file: batch });
}

/**
 * Windows and macOS cannot keep two names apart that differ only in case or in how an accent is encoded.
 *
 * @throws {Unreadable} `repeated-entry`
 */
export function rejectRepeated(names: readonly string[], batch: string): void {
  const seen = new Set<string>();
  for (const name of names) {
    const key = name.normalize("NFC").toLowerCase();
    if (seen.has(key)) throw new Unreadable("repeated-entry", { name }, { file: batch });
    seen.add(key);
  }
}
