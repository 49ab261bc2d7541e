import type { Form, Input, Level, Output, Role } from "./protocol.ts";

/**
 * - `draft`: runs, does not count
 * - `approved`: counts
 * - `disputed`, `withdrawn`: neither run nor count
 */
export type CaseStatus = "draft" | "approved" | "disputed" | "withdrawn";

/** What is said of a case beside what it asks. */
export interface CaseEntry {
  /** For ever: kind, subject and name, e.g. `rules/fine-amount-in-yuan/yuan-typed-as-ten-thousands`; `#xlsx` behind it for a form. */
  readonly id: string;
  readonly status: CaseStatus;
  readonly role: Role;
  readonly level: Level;
  /** What it belongs to in a claim. */
  readonly recordType: string;
  readonly form: Form;
  /** The rule, lifecycle or tag it is about, and the clause. */
  readonly subject: string;
  readonly clause: string;
}

/** One case as the runner sees it: what is asked, and what is right. */
export interface SuiteCase extends CaseEntry {
  readonly asOf: string;
  readonly regime: string;
  readonly input: Input;
  readonly expected: Output;
  /** publisher: texts that must stand nowhere in the public copy. */
  readonly leaks?: readonly string[];
  /** Files to be laid out before the case is run, by path below its folder. */
  readonly files?: ReadonlyMap<string, Uint8Array>;
}

/** A class of cases, in which a claim holds or not: role × record type × form × level. */
export interface ClassOfCases {
  readonly role: Role;
  readonly recordType: string;
  readonly form: Form;
  readonly level: Level;
}

export interface Suite {
  readonly version: string;
  /** Version of the standard it tests. */
  readonly standard: string;
  readonly cases: readonly SuiteCase[];
  /** SHA-256 of every file of the suite and the standard, by path below the package. */
  readonly digests: Readonly<Record<string, string>>;
}

export type Verdict =
  | "pass"
  | "fail"
  /** The system said it does not do this. */
  | "skipped"
  | "errored"
  | "timeout"
  | "crash"
  | "protocol-error"
  /** Failed as the file of known failures says. */
  | "known-failure"
  /** Passed though the file of known failures says otherwise; counts as a failure. */
  | "unexpected-pass";

export interface CaseResult {
  readonly case: SuiteCase;
  readonly verdict: Verdict;
  /** What differs, in words; absent for a pass. */
  readonly detail?: string;
  /** What the system answered. */
  readonly output?: Output;
  readonly ms: number;
}
