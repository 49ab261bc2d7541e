import type { FunctionTableName } from "./function-tables.ts";

/** Text in the two languages of the standard. */
export interface Words {
  readonly zh: string;
  readonly en: string;
}

type Argument = string | number | readonly string[];

/** Arguments and what the function gives for them; `null` is no answer. */
export type FunctionExample = readonly [args: readonly Argument[], result: string | number | boolean | null];

/** One function that rules may call beyond CEL itself, described so that it can be written from the description alone. */
export interface LibraryFunction {
  /** CEL declaration. */
  readonly signature: string;
  readonly description: Words;
  /** What each possible result means, where there are few; the first that applies is given. */
  readonly results?: Readonly<Record<string, Words>>;
  /** The tables the description speaks of. */
  readonly tables?: readonly FunctionTableName[];
  readonly source?: string;
  /** The function may have no answer (a year outside the calendar): the rule is then not evaluated. */
  readonly unknowable?: true;
  /** Both sides of every edge. */
  readonly examples: readonly FunctionExample[];
}
