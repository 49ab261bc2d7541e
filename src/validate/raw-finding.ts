import type { FindingArguments } from "../finding/finding.ts";
import type { RuleDescription } from "../model/published.ts";

/**
 * A finding before it has a place in a file: which rule, which field, with what. Value and arguments may be computed when
 * they are asked for, which is only right while the record is being checked: most findings are counted and never shown.
 */
export interface RawFinding {
  readonly rule: RuleDescription;
  /** JSON pointer inside the record. */
  readonly path: string;
  /** The value as the record holds it; the caller knows how the file spells it and whether it must be masked. */
  readonly value: string | undefined;
  readonly args: FindingArguments;
}
