/**
 * Chance that is the same every time (mulberry32).
 *
 * @param name the same name gives the same numbers on every machine
 */
export function createRandom(name: string) {
  let state = 0x811c9dc5;
  for (let index = 0; index < name.length; index++) state = Math.imul(state ^ name.charCodeAt(index), 0x01000193);
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  return {
    below,
    /** Whether something happens that happens in this share of all cases. */
    chance: (share: number): boolean => next() < share,
    pick: <Item>(items: readonly Item[]): Item => items[below(items.length)] as Item,
    digits: (count: number): string => Array.from({ length: count }, () => below(10)).join(""),
    shuffled: <Item>(items: readonly Item[]): Item[] => {
      const mixed = [...items];
      for (let at = mixed.length - 1; at > 0; at--) {
        const other = below(at + 1);
        [mixed[at], mixed[other]] = [mixed[other] as Item, mixed[at] as Item];
      }
      return mixed;
    },
  };
}

export type Random = ReturnType<typeof createRandom>;
