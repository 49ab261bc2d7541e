import type { TablePlan } from "./table-plan.ts";

/** Gives the values of the row at hand. */
export interface RowValues {
  /** Whether a column has a value that counts for the rules about the record. */
  isThere(column: number): boolean;
  /** Whether a column holds anything, be it no value that counts: the group of its field is there then. */
  isRead(column: number): boolean;
  /** The value of a column that is there. */
  valueAt(column: number): unknown;
  /** The same, or what answers for it. */
  heldAt(column: number): unknown;
}

/** What reading a column throws that may not be read. */
export const needsMore = new Error("needs more columns");

/**
 * The row at hand as a record whose members are made when they are read. One object serves all rows; whoever keeps a record
 * makes a real one. On demand it notes which columns are read, in order: what a rule said of a row it says of every row with
 * the same values there.
 */
export class RowView {
  readonly record: object;
  /** Columns that are only asked whether they are there; their values are not made, and reading them is not noted. */
  askedFor: ReadonlySet<number> = new Set();
  /** Columns of which only functions that take a held text ask. */
  held: ReadonlySet<number> = new Set();
  /** Columns that may be read; reading another throws {@link needsMore}. All where absent. */
  only: ReadonlySet<number> | undefined;
  #trace: number[] | undefined;

  constructor({ columns }: TablePlan, values: RowValues) {
    const root = Object.create(null) as object;
    const groups = new Map<string, { readonly object: object; readonly columns: number[] }>();
    const groupOf = (segments: readonly string[], column: number): object => {
      if (segments.length === 0) return root;
      const name = segments.join("/");
      let group = groups.get(name);
      if (group === undefined) {
        const made = { object: Object.create(null) as object, columns: [] as number[] };
        group = made;
        groups.set(name, group);
        Object.defineProperty(groupOf(segments.slice(0, -1), column), segments.at(-1) as string, {
          get: () => (made.columns.some((inside) => values.isRead(inside)) ? made.object : undefined),
        });
      } else if (segments.length > 1) groupOf(segments.slice(0, -1), column);
      group.columns.push(column);
      return group.object;
    };
    for (const { index, reader } of columns) {
      if (reader === undefined) continue;
      const { segments } = reader;
      Object.defineProperty(groupOf(segments.slice(0, -1), index), segments.at(-1) as string, {
        get: () => {
          if (!values.isThere(index)) return undefined;
          if (this.askedFor.has(index)) return "";
          if (this.only !== undefined && !this.only.has(index)) throw needsMore;
          if (this.#trace !== undefined && !this.#trace.includes(index)) this.#trace.push(index);
          return this.held.has(index) ? values.heldAt(index) : values.valueAt(index);
        },
      });
    }
    this.record = root;
  }

  /** From now on the columns that are read are noted, each once, in the order of the first time. */
  startTrace(): readonly number[] {
    this.#trace = [];
    return this.#trace;
  }

  endTrace(): void {
    this.#trace = undefined;
  }
}
