import type { Level } from "../conformance/protocol.ts";
import type { RuleDescription } from "../model/published.ts";

/** Functions that compute check digits or calendar days: a rule that calls one is beyond shape, codes and formats. */
const beyondFormats =
  /\b(creditCodeDefect|isOrganizationCodeRight|registrationNumberDefect|citizenIdDefect|mentionsPersonalNumber|isCalendarDate)\(/;

/** What a system must do to have this rule: 1 shape, codes and formats; 2 the record as a whole; 3 all there is. */
export function levelOfRule({ layer, holds = "", only }: RuleDescription): Level {
  switch (layer) {
    case "shape":
    case "file":
      return 1;
    case "field":
      return beyondFormats.test(holds) || only !== undefined ? 2 : 1;
    case "record":
      return 2;
    case "dataset":
    case "batch":
    case "lifecycle":
      return 3;
  }
}
