/**
 * Characters as an automaton sees them: sets of code points, and divisions of all code points into classes whose members no
 * pattern tells apart. Surrogates are no characters; everything here lets them go along with U+D7FF.
 */

/** Code points, ascending, at which a range of the set begins and (the one after its last) ends, alternately. */
export type CharacterSet = readonly number[];

/** Number of code points. */
export const codePoints = 0x110000;
const firstSurrogate = 0xd800;
const afterSurrogates = 0xe000;

/** The characters from the first to the last. */
export function setOfRange(first: number, last: number): CharacterSet {
  return last < firstSurrogate - 1 || first >= afterSurrogates ? [first, last + 1] : setOfRanges([[first, last]]);
}

/** The characters of the ranges, each from its first code point to its last. */
export function setOfRanges(ranges: readonly (readonly [first: number, last: number])[]): CharacterSet {
  const bounds: number[] = [];
  for (const [first, last] of ranges.flatMap(withoutSurrogates).sort(([a], [b]) => a - b)) {
    const end = bounds.at(-1);
    if (end !== undefined && first <= end) bounds[bounds.length - 1] = Math.max(end, last + 1);
    else bounds.push(first, last + 1);
  }
  return bounds;
}

/** All characters that are not in the set. */
export function otherThan(set: CharacterSet): CharacterSet {
  const bounds = set[0] === 0 ? set.slice(1) : [0, ...set];
  return bounds.at(-1) === codePoints ? bounds.slice(0, -1) : [...bounds, codePoints];
}

/** The characters that are in any of the sets. */
export function unionOf(sets: readonly CharacterSet[]): CharacterSet {
  const [only] = sets;
  if (only !== undefined && sets.length === 1) return only;
  const ranges = sets.flatMap((set) =>
    set.flatMap((bound, index) => (index % 2 === 0 ? [[bound, (set[index + 1] as number) - 1] as const] : [])),
  );
  return setOfRanges(ranges);
}

/** A range cut so that it holds all surrogates if it holds U+D7FF, and otherwise none. */
function withoutSurrogates([first, last]: readonly [number, number]): (readonly [number, number])[] {
  if (last < firstSurrogate - 1 || first >= afterSurrogates) return [[first, last]];
  const before: (readonly [number, number])[] = first < firstSurrogate ? [[first, afterSurrogates - 1]] : [];
  const after: (readonly [number, number])[] = last >= afterSurrogates ? [[afterSurrogates, last]] : [];
  return [...before, ...after];
}

/** All code points in classes: runs of code points, each of one class. */
export interface Division {
  /** Number of classes; they are numbered from 0. */
  readonly count: number;
  /** First code point of each run, ascending; the first is 0. */
  readonly starts: readonly number[];
  /** Class of each run. */
  readonly classes: ArrayLike<number>;
}

/** The coarsest division that has every set as a union of classes, and the classes of each set, ascending. */
export function divideBySets(sets: readonly CharacterSet[]): {
  readonly division: Division;
  readonly members: readonly (readonly number[])[];
} {
  const starts = [...new Set([0, ...sets.flat()])].filter((point) => point < codePoints).sort((a, b) => a - b);
  const runAt = new Map(starts.map((start, run) => [start, run]));
  const runs = sets.map((set) => {
    const inside: number[] = [];
    for (let index = 0; index < set.length; index += 2) {
      const end = runAt.get(set[index + 1] as number) ?? starts.length;
      for (let run = runAt.get(set[index] as number) as number; run < end; run += 1) inside.push(run);
    }
    return inside;
  });
  const { count, classes } = separate(starts.length, runs);
  return { division: { count, starts, classes }, members: runs.map((inside) => classesOf(inside, classes)) };
}

/** Puts things numbered from 0 into the fewest classes that no group has a part of. */
export function separate(
  things: number,
  groups: readonly (readonly number[])[],
): { readonly count: number; readonly classes: Int32Array } {
  const classes = new Int32Array(things);
  const sizes = [things];
  for (const group of groups) {
    /** Of each class how many are in the group, and the class they go to. */
    const inside = new Map<number, number>();
    for (const thing of group) inside.set(classes[thing] as number, (inside.get(classes[thing] as number) ?? 0) + 1);
    const moves = new Map<number, number>();
    for (const [old, size] of inside) {
      if (size === sizes[old]) continue;
      moves.set(old, sizes.push(size) - 1);
      sizes[old] = (sizes[old] as number) - size;
    }
    if (moves.size === 0) continue;
    for (const thing of group) classes[thing] = moves.get(classes[thing] as number) ?? (classes[thing] as number);
  }
  return { count: sizes.length, classes };
}

/** The classes of the things, ascending. */
export function classesOf(things: readonly number[], classes: ArrayLike<number>): readonly number[] {
  return [...new Set(things.map((thing) => classes[thing] as number))].sort((a, b) => a - b);
}

/** A division in which classes are united: `united` has the new class of each old one. */
export function coarsen({ starts, classes }: Division, count: number, united: ArrayLike<number>): Division {
  return { count, starts, classes: Array.from(classes, (old) => united[old] as number) };
}
