import type { Finding, FindingArguments, Place } from "../finding/finding.ts";
import type { FieldDescription } from "../model/published.ts";
import type { Column } from "../read/columns.ts";
import { argumentsShown, valueShown } from "./masking.ts";
import type { RawFinding } from "./raw-finding.ts";

/** Where a finding lies, and the fields it lies among. */
export interface Surroundings {
  readonly place: Place;
  /** The cell of its column as the file spells it. */
  readonly cell: string | undefined;
  /** The field at a pointer, also inside a list. */
  fieldAt(path: string): FieldDescription | undefined;
}

/**
 * A finding with its place in a file. Value and arguments are masked when somebody asks for them: most findings are counted
 * and never shown.
 */
export class LocatedFinding implements Finding {
  readonly #finding: RawFinding;
  readonly #column: Column | undefined;
  readonly #surroundings: Surroundings;

  constructor(finding: RawFinding, column: Column | undefined, surroundings: Surroundings) {
    this.#finding = finding;
    this.#column = column;
    this.#surroundings = surroundings;
  }

  get rule() {
    return this.#finding.rule.id;
  }

  get code() {
    return this.#finding.rule.code;
  }

  get severity() {
    return this.#finding.rule.severity;
  }

  get path() {
    return this.#finding.path;
  }

  get place(): Place {
    const { place } = this.#surroundings;
    if (this.#column === undefined) return place;
    // Written out: spreading costs more than all else that is done for a finding nobody looks at.
    const { file, row, line } = place;
    return { file, row, line, column: this.#column.letter, header: this.#column.header };
  }

  get value(): string | undefined {
    const { cell, fieldAt } = this.#surroundings;
    const { path, value } = this.#finding;
    // Of several values in one cell, the one that is wrong; else the cell as the file spells it.
    const isItem = this.#column?.field?.path !== path && value !== undefined;
    const text = this.#column === undefined || isItem ? value : (cell ?? value);
    return text === undefined || text === "" ? undefined : valueShown(text, fieldAt(path));
  }

  get args(): FindingArguments {
    return argumentsShown(this.#finding.args, this.#surroundings.fieldAt(this.#finding.path));
  }
}
