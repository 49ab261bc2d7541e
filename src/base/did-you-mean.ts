/**
 * The candidates that the word was probably meant to be, best first, at most `limit`. Compared without regard to case by
 * edit distance in characters, an exchange of two neighbours counting as one (Damerau 1964): one edit up to four
 * characters, which suits Chinese headers, two above, and up to a third of longer words. A one-character word matches
 * only itself.
 */
export function closest(word: string, candidates: Iterable<string>, limit = 3): string[] {
  const wanted = [...word.toLowerCase()];
  const near: { candidate: string; distance: number; start: number }[] = [];
  for (const candidate of new Set(candidates)) {
    const offered = [...candidate.toLowerCase()];
    const allowed = allowedEdits(Math.max(wanted.length, offered.length));
    if (Math.abs(wanted.length - offered.length) > allowed) continue;
    const distance = editDistance(wanted, offered);
    if (distance <= allowed) near.push({ candidate, distance, start: sharedStart(wanted, offered) });
  }
  // Slips are rarer at the beginning of a word, so of two equally near the one that begins alike is likelier.
  near.sort((a, b) => a.distance - b.distance || b.start - a.start);
  return near.slice(0, limit).map(({ candidate }) => candidate);
}

function allowedEdits(length: number): number {
  if (length <= 1) return 0;
  return length <= 4 ? 1 : Math.max(2, Math.floor(length / 3));
}

function sharedStart(a: readonly string[], b: readonly string[]): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return length;
}

/** The optimal string alignment distance: like Damerau's, but no part is edited twice. */
function editDistance(a: readonly string[], b: readonly string[]): number {
  let twoAbove: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1];
      let edits = Math.min(at(above, column) + 1, at(current, column - 1) + 1, at(above, column - 1) + (same ? 0 : 1));
      const exchanged = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (exchanged) edits = Math.min(edits, at(twoAbove, column - 2) + 1);
      current.push(edits);
    }
    twoAbove = above;
    above = current;
  }
  return at(above, b.length);
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Number.POSITIVE_INFINITY;
}
