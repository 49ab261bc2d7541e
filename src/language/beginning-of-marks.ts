import type { CharacterSet } from "./automaton/character-sets.ts";
import { unionOf } from "./automaton/character-sets.ts";
import { type Pattern, parsePattern } from "./automaton/pattern.ts";

/**
 * What is left of a pattern of texts that are not wanted when the words that begin with a mark of ASCII, such as those of markup
 * (`<br>`, `&nbsp;`), are cut after their second character: the texts it is found in are those of the pattern and a few more.
 * Hardly a right value has such a beginning, and there is much less to look for. Other patterns are given back as they are.
 */
export function beginningOfMarks(source: string): string {
  const pattern = parsePattern(source);
  const options = pattern?.kind === "choice" ? pattern.options : pattern && [pattern];
  const beginnings = options?.map(beginningOf) ?? [];
  return beginnings.length > 0 && beginnings.every((beginning) => beginning !== undefined)
    ? beginnings.join("|")
    : source;
}

/** Mark and character after it as a pattern; `undefined` where there are not both. */
function beginningOf(pattern: Pattern): string | undefined {
  if (pattern.kind !== "sequence") return undefined;
  const [mark, ...rest] = pattern.parts;
  if (mark?.kind !== "character" || !isMark(mark.set)) return undefined;
  const { set, mayBeEmpty } = firstOf({ kind: "sequence", parts: rest });
  return mayBeEmpty ? undefined : written(mark.set) + written(set);
}

function isMark([code = 0, end, ...others]: CharacterSet): boolean {
  return others.length === 0 && end === code + 1 && /[!-/:-@[-`{-~]/.test(String.fromCodePoint(code));
}

/** The characters that a part may begin with, and whether it may have none. */
function firstOf(pattern: Pattern): { readonly set: CharacterSet; readonly mayBeEmpty: boolean } {
  switch (pattern.kind) {
    case "character":
      return { set: pattern.set, mayBeEmpty: false };
    case "sequence": {
      const sets: CharacterSet[] = [];
      for (const part of pattern.parts) {
        const { set, mayBeEmpty } = firstOf(part);
        sets.push(set);
        if (!mayBeEmpty) return { set: unionOf(sets), mayBeEmpty };
      }
      return { set: unionOf(sets), mayBeEmpty: true };
    }
    case "choice": {
      const firsts = pattern.options.map(firstOf);
      return { set: unionOf(firsts.map(({ set }) => set)), mayBeEmpty: firsts.some(({ mayBeEmpty }) => mayBeEmpty) };
    }
    case "repetition": {
      const { set, mayBeEmpty } = firstOf(pattern.part);
      return { set, mayBeEmpty: mayBeEmpty || pattern.min === 0 };
    }
    default:
      return { set: [], mayBeEmpty: true };
  }
}

/** A set of characters as a class. */
function written(set: CharacterSet): string {
  const bounds = set.map((bound, index) => `\\u{${(index % 2 === 0 ? bound : bound - 1).toString(16)}}`);
  const ranges = bounds.flatMap((first, index) => (index % 2 === 0 ? [`${first}-${bounds[index + 1]}`] : []));
  return `[${ranges.join("")}]`;
}
