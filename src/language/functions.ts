import { amountFunctions } from "./functions/amounts.ts";
import { codeFunctions } from "./functions/codes.ts";
import { dateFunctions } from "./functions/dates.ts";
import { documentNumberFunctions } from "./functions/document-numbers.ts";
import { identifierFunctions } from "./functions/identifiers.ts";
import { textFunctions } from "./functions/texts.ts";
import type { LibraryFunction } from "./library-function.ts";

/**
 * The function library of the rule language: what a rule may call beyond CEL itself. Published as `functions.json`, so
 * that a system in another language can offer the same functions under the same names. A test holds every example against
 * the functions that run.
 */
export const libraryFunctions = {
  ...textFunctions,
  ...identifierFunctions,
  ...documentNumberFunctions,
  ...dateFunctions,
  ...amountFunctions,
  ...codeFunctions,
} as const satisfies Record<string, LibraryFunction>;

export type LibraryFunctionName = keyof typeof libraryFunctions;
