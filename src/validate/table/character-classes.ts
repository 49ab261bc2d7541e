import { readNumbers } from "./packed-numbers.ts";

/** A division of all characters into classes whose members no automaton tells apart, as lookup tables. */
export interface CharacterClasses {
  /** Number of classes, at most 254; they are numbered from 0. */
  readonly count: number;
  /** Class of each code point below U+10000; 255 for surrogates, of which nothing is known. */
  readonly bmp: Uint8Array;
  /** Class of each 256 code points from U+10000; 255 where they are not of one class and nothing is known. */
  readonly astral: Uint8Array;
}

/** Code points of which a lookup table knows nothing. */
export const unknownClass = 255;

const codePoints = 0x110000;
const firstSurrogate = 0xd800;
const afterSurrogates = 0xe000;
const firstAstral = 0x10000;

/** All characters in one class. */
export function oneClass(): CharacterClasses {
  return { count: 1, bmp: new Uint8Array(firstAstral), astral: new Uint8Array((codePoints - firstAstral) >> 8) };
}

/** The lookup tables of classes as they stand in a version. */
export function unpackClasses(packed: string): CharacterClasses {
  const numbers = readNumbers(packed);
  const count = numbers.next();
  const bmp = new Uint8Array(firstAstral);
  const astral = new Uint8Array((codePoints - firstAstral) >> 8);
  for (let start = 0; start < codePoints; ) {
    const kind = numbers.next();
    const end = start + numbers.next();
    bmp.fill(kind, start, Math.min(end, firstAstral));
    if (end > firstAstral) fillPages(astral, kind, Math.max(start - firstAstral, 0), end - firstAstral);
    start = end;
  }
  bmp.fill(unknownClass, firstSurrogate, afterSurrogates);
  return { count, bmp, astral };
}

/** Enters a run of code points, counted from U+10000. */
function fillPages(pages: Uint8Array, kind: number, start: number, end: number): void {
  // Where the run begins within a page, those before it have said of what class it is.
  if ((start & 0xff) !== 0) pages[start >> 8] = unknownClass;
  pages.fill(kind, (start + 0xff) >> 8, (end + 0xff) >> 8);
}

/** Class of a code point; 255 where nothing is known of it. */
export function classOf({ bmp, astral }: CharacterClasses, codePoint: number): number {
  return codePoint < firstAstral ? (bmp[codePoint] as number) : (astral[(codePoint - firstAstral) >> 8] as number);
}
