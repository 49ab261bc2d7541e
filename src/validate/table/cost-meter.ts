import type { RuleDescription } from "../../model/published.ts";

/** What a rule or a column cost in one run. */
export interface Cost {
  /** How often the reference was asked. */
  readonly calls: number;
  readonly milliseconds: number;
}

/** Costs of a run by rule and by column, the dearest first. */
export interface Costs {
  readonly rules: readonly (Cost & { readonly rule: string })[];
  readonly columns: readonly (Cost & { readonly column: number })[];
}

/**
 * Measures what is spent outside the kernel: looking at cells it did not recognise, and judging rules anew. The clock is given,
 * for nothing here reads one.
 */
export class CostMeter {
  readonly #now: () => number;
  readonly #rules = new Map<string, { calls: number; milliseconds: number }>();
  readonly #columns = new Map<number, { calls: number; milliseconds: number }>();

  /** @param now milliseconds */
  constructor(now: () => number) {
    this.#now = now;
  }

  begin(): number {
    return this.#now();
  }

  endRule({ id }: RuleDescription, began: number): void {
    this.#add(this.#rules, id, this.#now() - began);
  }

  endColumn(column: number, began: number): void {
    this.#add(this.#columns, column, this.#now() - began);
  }

  addAll({ rules, columns }: Costs): void {
    for (const { rule, calls, milliseconds } of rules) this.#add(this.#rules, rule, milliseconds, calls);
    for (const { column, calls, milliseconds } of columns) this.#add(this.#columns, column, milliseconds, calls);
  }

  get costs(): Costs {
    const dearest = (one: Cost, other: Cost) => other.milliseconds - one.milliseconds;
    return {
      rules: [...this.#rules].map(([rule, cost]) => ({ rule, ...cost })).sort(dearest),
      columns: [...this.#columns].map(([column, cost]) => ({ column, ...cost })).sort(dearest),
    };
  }

  #add<Key>(costs: Map<Key, { calls: number; milliseconds: number }>, key: Key, milliseconds: number, calls = 1): void {
    const cost = costs.get(key);
    if (cost === undefined) costs.set(key, { calls, milliseconds });
    else {
      cost.calls += calls;
      cost.milliseconds += milliseconds;
    }
  }
}
