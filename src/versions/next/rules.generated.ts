// Written by `npm run generate`: the conditions of rules.json as JavaScript. Edit src/standard instead.
// @ts-nocheck
export const compiledRules = {
  "commitment-number-missing": {
    holds: (t, c, f) => ((t.isByCommitment !== "1") || (t.commitmentNumber != null)),
    args: {  },
  },
  "credit-code-check-digit": {
    holds: (t, c, f) => (f.creditCodeDefect(t) !== "check-digit"),
    args: { expected: (t, c, f) => f.creditCodeCheckCharacter(t) },
  },
  "expired-licence-marked-valid": {
    holds: (t, c, f) => ((t.state !== "1") || (t.validTo >= c.asOf)),
    args: { today: (t, c, f) => c.asOf, validTo: (t, c, f) => t.validTo },
  },
  "fine-amount-missing": {
    holds: (t, c, f) => (!t.penaltyKinds.includes("21") || ((t.fineAmount != null) && (f.compareDecimals(t.fineAmount, "0") > 0))),
    args: {  },
  },
  "food-licence-term-not-five-years": {
    holds: (t, c, f) => (((((!(t.certificateNumber != null) || !["SC", "JY"].includes(f.foodLicenceKind(t.certificateNumber))) || (t.validTo === f.addDays(f.addYears(t.validFrom, 5), -1))) || (t.validTo === f.addYears(t.validFrom, 5))) || /变更|补发|补办/u.test(t.documentName)) || /变更|补发|补办/u.test(t.content)),
    args: { validFrom: (t, c, f) => t.validFrom, expected: (t, c, f) => f.addDays(f.addYears(t.validFrom, 5), -1) },
  },
  "food-production-licence-not-from-grant": {
    holds: (t, c, f) => ((((f.foodLicenceKind(t.certificateNumber) !== "SC") || (t.validFrom === t.decidedOn)) || /变更|补发|补办/u.test(t.documentName)) || /变更|补发|补办/u.test(t.content)),
    args: { decidedOn: (t, c, f) => t.decidedOn },
  },
  "invalidation-date-missing": {
    holds: (t, c, f) => ((t.state !== "2") || (t.invalidatedOn != null)),
    args: {  },
  },
  "invalidation-reason-missing": {
    holds: (t, c, f) => ((t.state !== "2") || (t.invalidationReason != null)),
    args: {  },
  },
  "legal-representative-missing": {
    holds: (t, c, f) => ((t.subject?.kind === "2") || (t.subject?.legalRepresentative != null)),
    args: {  },
  },
  "licence-ends-before-it-begins": {
    holds: (t, c, f) => (t.validTo >= t.validFrom),
    args: { validFrom: (t, c, f) => t.validFrom },
  },
  "licence-expires-before-grant": {
    holds: (t, c, f) => (((t.validTo >= t.decidedOn) || t.documentName.includes("延续")) || t.content.includes("延续")),
    args: { decidedOn: (t, c, f) => t.decidedOn },
  },
  "licence-granted-in-future": {
    holds: (t, c, f) => (t.decidedOn <= c.asOf),
    args: { today: (t, c, f) => c.asOf },
  },
  "licence-kind-note-missing": {
    holds: (t, c, f) => ((t.licenceKind !== "9") || (t.licenceKindNote != null)),
    args: {  },
  },
  "licence-published-before-grant": {
    holds: (t, c, f) => (t.publishedOn >= t.decidedOn),
    args: { decidedOn: (t, c, f) => t.decidedOn },
  },
  "licence-published-late": {
    holds: (t, c, f) => (t.publishedOn <= f.addWorkingDays(t.decidedOn, c.parameter("licencePublicityWorkingDays"))),
    args: { decidedOn: (t, c, f) => t.decidedOn, due: (t, c, f) => f.addWorkingDays(t.decidedOn, c.parameter("licencePublicityWorkingDays")) },
  },
  "licence-published-late-on-credit-china": {
    holds: (t, c, f) => (t.publishedOn <= f.addWorkingDays(t.decidedOn, c.parameter("licencePublicityWorkingDays"))),
    args: { decidedOn: (t, c, f) => t.decidedOn, due: (t, c, f) => f.addWorkingDays(t.decidedOn, c.parameter("licencePublicityWorkingDays")) },
  },
};
