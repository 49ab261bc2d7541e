import type { Severity } from "../finding/finding.ts";
import type { Level } from "./protocol.ts";
import type { CaseEntry } from "./suite.ts";

/** One line of the index: everything about a case but what is asked and what is right. */
export interface IndexEntry extends CaseEntry {
  /** The file it is written in, by its path below `conformance-tests/`; a withdrawn case may have none any more. */
  readonly file?: string;
}

/** `conformance-tests/suite.json`. */
export interface SuiteIndex {
  readonly version: string;
  readonly standard: string;
  /** Level of every rule. */
  readonly levels: Readonly<Record<string, Level>>;
  /** Severity of every rule, and of the defects of lifecycles. */
  readonly severities: Readonly<Record<string, Severity>>;
  readonly cases: readonly IndexEntry[];
  /** SM3 of the data files of the batches whose manifest is completed with it, by case and name. */
  readonly sm3: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** SHA-256 of the files that cases of `tables/` spell out, by case. */
  readonly fileDigests: Readonly<Record<string, string>>;
  /** SHA-256 of every file of the suite and the standard, by path below the package. */
  readonly digests: Readonly<Record<string, string>>;
}
