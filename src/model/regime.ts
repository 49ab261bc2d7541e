import type { Source, Words } from "./words.ts";

/** A legal parameter between two days. Outside every entry the parameter is unknown and rules that need it are not evaluated. */
export interface ParameterEntry {
  readonly value: number | string | Readonly<Record<string, number | string>>;
  /** First and last day of the event for which the value holds; open at the end where absent. */
  readonly from: string;
  readonly to?: string;
  readonly source: Source;
}

/** 适用制度: the legal parameters of one publicity system. */
export interface Regime {
  readonly id: string;
  readonly title: Words;
  readonly definition: string;
  readonly parameters: Readonly<
    Record<string, { readonly title: string; readonly entries: readonly ParameterEntry[] }>
  >;
}

/** Declares a regime; file name = id. Throws when two entries of a parameter overlap. */
export function defineRegime(regime: Regime): Regime {
  for (const [name, { entries }] of Object.entries(regime.parameters)) {
    entries.forEach((entry, index) => {
      const next = entries[index + 1];
      if (next !== undefined && (entry.to === undefined || entry.to >= next.from)) {
        throw new Error(`${regime.id}: entries of ${name} overlap at ${next.from}`);
      }
    });
  }
  return regime;
}
