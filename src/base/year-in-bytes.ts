import { type ByteEncoding, byteCharacters, firstBeyondAscii } from "./characters-in-bytes.ts";
import { openingBrackets } from "./document-number.ts";

/**
 * The year that a document number carries, from one offset to before another; 0 where only {@link documentNumberYear} can say.
 */
export type YearReader = (bytes: Uint8Array, from: number, to: number) => number;

const zero = 0x30;
const opens = 1;
const opensYear = 2;
const closesYear = 3;

/** Makes a reader of well-formed texts. It knows years as GB/T 9704 writes them, 〔2024〕, before any other bracket. */
export function createYearReader(encoding: ByteEncoding): YearReader {
  const characters = byteCharacters(encoding);
  const byUnit = new Uint8Array(1 << 16);
  for (const bracket of openingBrackets) byUnit[bracket.charCodeAt(0)] = opens;
  byUnit["〔".charCodeAt(0)] = opensYear;
  byUnit["〕".charCodeAt(0)] = closesYear;
  const kinds = characters.tableOf(byUnit);

  return (bytes, from, to) => {
    for (let at = from; at < to; ) {
      const first = bytes[at] as number;
      const size = first < firstBeyondAscii ? 1 : characters.sizeAt(bytes, at);
      const kind = size === 1 ? kinds[first] : size > 3 ? 0 : kinds[characters.codeAt(bytes, at, size)];
      at += size;
      if (kind === opens) return 0;
      if (kind === opensYear) return closedYear(bytes, at, to);
    }
    return 0;
  };

  function closedYear(bytes: Uint8Array, from: number, to: number): number {
    const close = from + 4;
    if (close >= to) return 0;
    let year = 0;
    for (let at = from; at < close; at++) {
      const digit = (bytes[at] as number) - zero;
      if (digit < 0 || digit > 9) return 0;
      year = year * 10 + digit;
    }
    if (year < 1900 || year > 2099 || (bytes[close] as number) < firstBeyondAscii) return 0;
    const size = characters.sizeAt(bytes, close);
    return size < 4 && kinds[characters.codeAt(bytes, close, size)] === closesYear ? year : 0;
  }
}
