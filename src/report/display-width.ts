/**
 * Ranges of code points that take two cells of a terminal (East Asian Width W and F). Ambiguous ones (quotation marks,
 * dashes, box drawing) count as one, as in every terminal that is not set to a legacy code page.
 */
const wideRanges: readonly (readonly [number, number])[] = [
  [0x1100, 0x115f],
  [0x231a, 0x231b],
  [0x2329, 0x232a],
  [0x23e9, 0x23ec],
  [0x2e80, 0x303e],
  [0x3041, 0x33ff],
  [0x3400, 0x4dbf],
  [0x4e00, 0xa4cf],
  [0xa960, 0xa97f],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe10, 0xfe19],
  [0xfe30, 0xfe6f],
  [0xff00, 0xff60],
  [0xffe0, 0xffe6],
  [0x16fe0, 0x18aff],
  [0x1b000, 0x1b2ff],
  [0x1f300, 0x1f64f],
  [0x1f680, 0x1f6ff],
  [0x1f900, 0x1f9ff],
  [0x20000, 0x3fffd],
];

const zeroWidth = /^[\p{Mn}\p{Me}\p{Cf}]$/u;

/** Cells a terminal gives to `text`. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const character of text) width += characterWidth(character);
  return width;
}

/** `text` filled with spaces on the right up to `width` cells. */
export function padRight(text: string, width: number): string {
  return text + " ".repeat(Math.max(0, width - displayWidth(text)));
}

/** `text` filled with spaces on the left up to `width` cells. */
export function padLeft(text: string, width: number): string {
  return " ".repeat(Math.max(0, width - displayWidth(text))) + text;
}

/** `text` cut to `width` cells, with `…` in place of what is missing. */
export function truncate(text: string, width: number): string {
  if (displayWidth(text) <= width) return text;
  let cut = "";
  let used = 0;
  for (const character of text) {
    const next = characterWidth(character);
    if (used + next > width - 1) break;
    cut += character;
    used += next;
  }
  return `${cut}…`;
}

/**
 * `text` in lines of at most `width` cells. Chinese breaks between any two characters, other scripts at spaces; no line
 * begins with closing or ends with opening punctuation unless a single run is longer than a line.
 */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  let used = 0;
  for (const cluster of clusters(text)) {
    if (used + displayWidth(cluster.trimEnd()) <= width) {
      line += cluster;
      used += displayWidth(cluster);
      continue;
    }
    if (line.trim() !== "") lines.push(line.trimEnd());
    line = "";
    used = 0;
    for (const character of cluster.trimStart()) {
      const wide = characterWidth(character);
      if (used + wide > width) {
        lines.push(line);
        line = "";
        used = 0;
      }
      line += character;
      used += wide;
    }
  }
  if (line.trim() !== "" || lines.length === 0) lines.push(line.trimEnd());
  return lines;
}

const closing = /^[\p{Pe}\p{Pf}，。、；：？！…%％,.;:?!]/u;
const opening = /[\p{Ps}\p{Pi}]$/u;

/** Pieces of text between which a line may break. */
function clusters(text: string): string[] {
  const pieces: string[] = [];
  let previousWide = true;
  for (const character of text) {
    const wide = characterWidth(character) === 2;
    const last = pieces.at(-1);
    const glued =
      last !== undefined &&
      (closing.test(character) ||
        opening.test(last) ||
        characterWidth(character) === 0 ||
        (!wide && !previousWide && (character === " " || !last.endsWith(" "))));
    if (glued) pieces[pieces.length - 1] = last + character;
    else pieces.push(character);
    previousWide = wide;
  }
  return pieces;
}

function characterWidth(character: string): 0 | 1 | 2 {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x300) return 1;
  // Most of what is written here, and none of it without width.
  if (code >= 0x4e00 && code <= 0x9fff) return 2;
  if (zeroWidth.test(character)) return 0;
  for (const [first, last] of wideRanges) {
    if (code < first) return 1;
    if (code <= last) return 2;
  }
  return 1;
}
