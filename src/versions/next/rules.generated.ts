// Written by `npm run generate`: the conditions of rules.json as JavaScript. Edit src/standard instead.
// @ts-nocheck
export const compiledRules = {
  "credit-code-check-digit": {
    holds: (t, c, f) => (f.creditCodeDefect(t) !== "check-digit"),
    args: { expected: (t, c, f) => f.creditCodeCheckCharacter(t) },
  },
  "fine-amount-missing": {
    holds: (t, c, f) => (!t.penaltyKinds.includes("21") || ((t.fineAmount != null) && (f.compareDecimals(t.fineAmount, "0") > 0))),
    args: {  },
  },
};
