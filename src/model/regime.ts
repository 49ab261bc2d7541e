import type { Source, Words } from "./words.ts";

/** A legal parameter between two days. Outside every entry the parameter is unknown and rules that need it are not evaluated. */
export interface ParameterEntry {
  readonly value: number | string | Readonly<Record<string, number | string>>;
  /** First and last day of the event for which the value holds; open at the end where absent. */
  readonly from: string;
  readonly to?: string;
  /** First version of the standard that holds the entry; 1.0.0 where absent. */
  readonly since?: string;
  readonly source: Source;
}

/** Parameters of one subject matter, by name. */
export type Parameters = Readonly<
  Record<string, { readonly title: string; readonly entries: readonly ParameterEntry[] }>
>;

/** Parameters of one subject matter within a regime: `src/standard/parameters/<id>.ts`. */
export interface ParameterGroup {
  readonly id: string;
  /** Id of the regime they belong to. */
  readonly regime: string;
  readonly parameters: Parameters;
}

/** 适用制度: the legal parameters of one publicity system. */
export interface Regime {
  readonly id: string;
  readonly title: Words;
  readonly definition: string;
  readonly parameters: Parameters;
}

/** Declares a regime; file name = id. Throws when two entries of a parameter overlap. */
export function defineRegime(regime: Omit<Regime, "parameters"> & { readonly parameters?: Parameters }): Regime {
  return { ...regime, parameters: checked(regime.id, regime.parameters ?? {}) };
}

/** Declares parameters; file name = id. Throws when two entries of a parameter overlap. */
export function defineParameters(group: ParameterGroup): ParameterGroup {
  checked(group.id, group.parameters);
  return group;
}

function checked(id: string, parameters: Parameters): Parameters {
  for (const [name, { entries }] of Object.entries(parameters)) {
    entries.forEach((entry, index) => {
      const next = entries[index + 1];
      if (next !== undefined && (entry.to === undefined || entry.to >= next.from)) {
        throw new Error(`${id}: entries of ${name} overlap at ${next.from}`);
      }
    });
  }
  return parameters;
}
