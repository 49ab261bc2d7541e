import type { Source, Words } from "./words.ts";

/** One code. A code never disappears: it gets a `to` date or is marked deprecated. */
export interface Code<Value extends string = string> {
  readonly code: Value;
  readonly title: string;
  readonly titleEn?: string;
  /** Other spellings that stand for this code in files, e.g. the words of an older form. */
  readonly aliases?: readonly string[];
  /** First and last day on which the code may be used, by the date of the event. */
  readonly from?: string;
  readonly to?: string;
  readonly deprecated?: true;
  readonly note?: string;
}

/** A list of codes. In a `closed` list any other value is an error; in an `open` one it is a warning. */
export interface CodeList<Value extends string = string, Membership extends "closed" | "open" = "closed" | "open"> {
  readonly id: string;
  readonly title: Words;
  /** Edition of the list, `YYYY-MM-DD` or the number of its standard. */
  readonly version: string;
  readonly membership: Membership;
  readonly source: Source;
  readonly codes: readonly Code<Value>[];
}

/** Declares a code list; file name = id. Throws when a code or a spelling stands twice, because a cell must mean one thing. */
export function defineCodeList<const Value extends string, const Membership extends "closed" | "open">(
  list: CodeList<Value, Membership>,
): CodeList<Value, Membership> {
  const spellings = new Map<string, string>();
  for (const { code, title, aliases = [] } of list.codes) {
    for (const spelling of new Set([code, title, ...aliases])) {
      const other = spellings.get(spelling);
      if (other !== undefined) throw new Error(`${list.id}: "${spelling}" stands for both ${other} and ${code}`);
      spellings.set(spelling, code);
    }
  }
  return list;
}
