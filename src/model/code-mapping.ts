import type { CodeList } from "./code-list.ts";
import type { Source, Words } from "./words.ts";

/** How the codes of one list correspond to those of another (对照表). */
export interface CodeMapping {
  readonly id: string;
  readonly title: Words;
  /** Ids of the two code lists. */
  readonly from: string;
  readonly to: string;
  readonly source: Source;
  /** One line per correspondence; a code of `from` that stands for several of `to` has several lines. */
  readonly pairs: readonly { readonly from: string; readonly to: string; readonly note?: string }[];
  /** Codes of `from` that have no counterpart, with the reason; every code is in `pairs` or here. */
  readonly unmapped: Readonly<Record<string, string>>;
}

type Declaration = Omit<CodeMapping, "from" | "to" | "unmapped"> & {
  readonly from: CodeList;
  readonly to: CodeList;
  readonly unmapped?: Readonly<Record<string, string>>;
};

/** Declares a mapping; file name = id. Throws on a code that is in neither list, and on one that is forgotten. */
export function defineCodeMapping({ from, to, unmapped = {}, ...mapping }: Declaration): CodeMapping {
  const sources = new Set<string>(from.codes.map(({ code }) => code));
  const targets = new Set<string>(to.codes.map(({ code }) => code));
  const mapped = new Set(mapping.pairs.map((pair) => pair.from));
  for (const pair of mapping.pairs) {
    if (!sources.has(pair.from)) throw new Error(`${mapping.id}: ${from.id} has no code ${pair.from}`);
    if (!targets.has(pair.to)) throw new Error(`${mapping.id}: ${to.id} has no code ${pair.to}`);
  }
  for (const code of sources) {
    if (mapped.has(code) === Object.hasOwn(unmapped, code))
      throw new Error(`${mapping.id}: ${from.id} ${code} must be either mapped or explained`);
  }
  return { ...mapping, from: from.id, to: to.id, unmapped };
}
