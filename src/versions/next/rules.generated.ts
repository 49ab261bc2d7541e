// Written by `npm run generate`: the conditions of rules.json as JavaScript. Edit src/standard instead.
// @ts-nocheck
export const compiledRules = {
  "amount-negative": {
    holds: (t, c, f) => !/^-[0-9]+(\.[0-9]+)?$/u.test(t),
    args: {  },
    suspicious: /^-[0-9]+(\.[0-9]+)?$/u,
  },
  "amount-too-precise": {
    holds: (t, c, f) => (!/^-?[0-9]+(\.[0-9]+)?$/u.test(t) || (f.decimalPlaces(t) <= 6)),
    args: { places: (t, c, f) => f.decimalPlaces(t) },
    suspicious: /^-?[0-9]+(\.[0-9]+)?$/u,
  },
  "annulled-before-established": {
    applies: (t) => t.annulledOn != null && t.establishedOn != null,
    holds: (t, c, f) => (t.establishedOn <= t.annulledOn),
    args: { establishedOn: (t, c, f) => t.establishedOn },
  },
  "annulled-without-date": {
    applies: (t) => t.registrationState != null,
    holds: (t, c, f) => ((t.registrationState !== "5") || (t.annulledOn != null)),
    args: {  },
  },
  "approved-before-established": {
    applies: (t) => t.approvedOn != null && t.establishedOn != null,
    holds: (t, c, f) => (t.establishedOn <= t.approvedOn),
    args: { establishedOn: (t, c, f) => t.establishedOn },
  },
  "brackets-mixed": {
    holds: (t, c, f) => (!/[()]/u.test(t) || (f.bracketDefect(t) !== "mixed")),
    args: { suggestion: (t, c, f) => f.toFullWidthBrackets(t) },
    suspicious: /[()]/u,
  },
  "brackets-unbalanced": {
    holds: (t, c, f) => (!/[()（）]/u.test(t) || (f.bracketDefect(t) !== "unbalanced")),
    args: {  },
    suspicious: /[()（）]/u,
  },
  "branch-is-its-own-head-office": {
    applies: (t) => t.creditCode != null && t.headOfficeCreditCode != null,
    holds: (t, c, f) => (t.headOfficeCreditCode !== t.creditCode),
    args: {  },
  },
  "branch-with-capital": {
    applies: (t) => t.entityType != null && t.registeredCapital != null,
    holds: (t, c, f) => (!/^(2|58|68)/u.test(t.entityType) || (f.compareDecimals(t.registeredCapital, "0") <= 0)),
    args: { type: (t, c, f) => ((t.entityType + " ") + f.codeTitle("enterprise-type", t.entityType)) },
  },
  "branch-with-shareholders": {
    applies: (t) => t.entityType != null && t.shareholders != null,
    holds: (t, c, f) => (!/^(2|43|455|456|58|68|71|731|92)/u.test(t.entityType) || (f.size(t.shareholders) === 0)),
    args: { type: (t, c, f) => ((t.entityType + " ") + f.codeTitle("enterprise-type", t.entityType)), count: (t, c, f) => f.size(t.shareholders) },
  },
  "branch-without-head-office": {
    applies: (t) => t.entityType != null && t.registrationState != null,
    holds: (t, c, f) => ((!/^(2|43|455|456|58|68|92)/u.test(t.entityType) || (t.registrationState !== "1")) || (t.headOfficeCreditCode != null)),
    args: { type: (t, c, f) => ((t.entityType + " ") + f.codeTitle("enterprise-type", t.entityType)) },
  },
  "capital-conspicuously-large": {
    applies: (t) => t.capitalCurrency != null && t.entityType != null && t.establishedOn != null && t.registeredCapital != null && t.registrationState != null,
    holds: (t, c, f) => ((((((c.asOf < "2025-02-10") || (t.registrationState !== "1")) || !/^(1|5[12]|6[12])/u.test(t.entityType)) || (t.establishedOn > "2024-06-30")) || (t.capitalCurrency !== "156")) || (f.compareDecimals(t.registeredCapital, "100000") < 0)),
    args: {  },
  },
  "certificate-type-unknown": {
    holds: (t, c, f) => f.inCodeList("certificate-type", t),
    args: {  },
  },
  "citizen-born-after-event": {
    applies: (t) => t.decidedOn != null && t.subject?.idNumber != null && t.subject?.idType != null,
    holds: (t, c, f) => (((t.subject?.idType !== "10") || (f.citizenIdDefect(t.subject?.idNumber) !== "")) || (f.citizenIdBirthDate(t.subject?.idNumber) < t.decidedOn)),
    args: { decidedOn: (t, c, f) => t.decidedOn },
  },
  "citizen-id-birth-date": {
    applies: (t) => t.subject?.idNumber != null && t.subject?.idType != null,
    holds: (t, c, f) => ((t.subject?.idType !== "10") || (f.citizenIdDefect(t.subject?.idNumber) !== "birth-date")),
    args: {  },
  },
  "citizen-id-check-character": {
    applies: (t) => t.subject?.idNumber != null && t.subject?.idType != null,
    holds: (t, c, f) => ((t.subject?.idType !== "10") || (f.citizenIdDefect(t.subject?.idNumber) !== "check-character")),
    args: {  },
  },
  "citizen-id-fifteen-digits": {
    applies: (t) => t.subject?.idNumber != null && t.subject?.idType != null,
    holds: (t, c, f) => ((t.subject?.idType !== "10") || (f.citizenIdDefect(t.subject?.idNumber) !== "fifteen-digits")),
    args: {  },
  },
  "citizen-id-format": {
    applies: (t) => t.subject?.idNumber != null && t.subject?.idType != null,
    holds: (t, c, f) => (((t.subject?.idType !== "10") || (f.citizenIdDefect(t.subject?.idNumber) !== "format")) || (((t.subject?.idNumber.includes("*") && (t.envelope != null)) && ((t.envelope != null) && (t.envelope?.publicity?.isMasked != null))) && (t.envelope?.publicity?.isMasked === "1"))),
    args: {  },
  },
  "citizen-id-province-unknown": {
    applies: (t) => t.subject?.idNumber != null && t.subject?.idType != null,
    holds: (t, c, f) => (((t.subject?.idType !== "10") || (f.citizenIdDefect(t.subject?.idNumber) !== "")) || f.isCitizenIdProvinceKnown(t.subject?.idNumber)),
    args: {  },
  },
  "citizen-older-than-130": {
    applies: (t) => t.decidedOn != null && t.subject?.idNumber != null && t.subject?.idType != null,
    holds: (t, c, f) => (((t.subject?.idType !== "10") || (f.citizenIdDefect(t.subject?.idNumber) !== "")) || (f.addYears(f.citizenIdBirthDate(t.subject?.idNumber), 131) > t.decidedOn)),
    args: { decidedOn: (t, c, f) => t.decidedOn },
  },
  "clearing-group-announced-before-formed": {
    applies: (t) => t.clearingGroup?.announcedOn != null && t.clearingGroup?.formedOn != null,
    holds: (t, c, f) => (t.clearingGroup?.formedOn <= t.clearingGroup?.announcedOn),
    args: { formedOn: (t, c, f) => t.clearingGroup?.formedOn },
  },
  "clearing-group-announced-late": {
    applies: (t) => t.clearingGroup?.announcedOn != null && t.clearingGroup?.formedOn != null,
    holds: (t, c, f) => (((t.clearingGroup?.formedOn < "2022-03-01") || (t.clearingGroup?.announcedOn <= f.addDays(t.clearingGroup?.formedOn, 10))) || (t.clearingGroup?.announcedOn <= f.addWorkingDays(f.addDays(t.clearingGroup?.formedOn, 9), 1))),
    args: { formedOn: (t, c, f) => t.clearingGroup?.formedOn, deadline: (t, c, f) => f.addWorkingDays(f.addDays(t.clearingGroup?.formedOn, 9), 1) },
  },
  "commitment-number-missing": {
    applies: (t) => t.isByCommitment != null,
    holds: (t, c, f) => ((t.isByCommitment !== "1") || (t.commitmentNumber != null)),
    args: {  },
  },
  "company-capital-missing": {
    applies: (t) => t.entityType != null,
    holds: (t, c, f) => (!/^(1|3|5[12]|6[12])/u.test(t.entityType) || ((t.registeredCapital != null) && (f.compareDecimals(t.registeredCapital, "0") > 0))),
    args: { type: (t, c, f) => ((t.entityType + " ") + f.codeTitle("enterprise-type", t.entityType)) },
  },
  "company-name-contradicts-type": {
    applies: (t) => t.creditCode != null && t.entityName != null && t.entityType != null,
    holds: (t, c, f) => (((t.entityName === t.creditCode) || ((t.isNameUnderCorrection != null) && (t.isNameUnderCorrection === "1"))) || (/^(11|51|61)/u.test(t.entityType) ? (/有限(责任)?公司/u.test(t.entityName) && !/股份(有限)?公司([（(][^）)]*[）)])?$/u.test(t.entityName)) : (!/^(12|52|62)/u.test(t.entityType) || /股份(有限)?公司/u.test(t.entityName)))),
    args: { type: (t, c, f) => ((t.entityType + " ") + f.codeTitle("enterprise-type", t.entityType)), expected: (t, c, f) => (/^(12|52|62)/u.test(t.entityType) ? "“股份有限公司”或者“股份公司”" : "“有限责任公司”或者“有限公司”") },
  },
  "confiscated-amount-without-confiscation": {
    applies: (t) => t.confiscatedAmount != null && t.penaltyKinds != null,
    holds: (t, c, f) => (t.penaltyKinds.some((kind) => ["20", "22", "23"].includes(kind)) || (f.compareDecimals(t.confiscatedAmount, "0") <= 0)),
    args: {  },
  },
  "confiscation-without-amount-or-goods": {
    applies: (t) => t.penaltyKinds != null,
    holds: (t, c, f) => ((!t.penaltyKinds.some((kind) => ["20", "22", "23"].includes(kind)) || ((t.confiscatedAmount != null) && (f.compareDecimals(t.confiscatedAmount, "0") > 0))) || ((t.confiscatedGoods != null) && !t.penaltyKinds.includes("22"))),
    args: {  },
  },
  "contribution-due-after-five-years": {
    applies: (t) => t.approvedOn != null && t.entityType != null && t.establishedOn != null && t.shareholders != null,
    holds: (t, c, f) => (((!/^(11|51|61)/u.test(t.entityType) || (t.establishedOn < "2024-07-01")) || ((t.isConvertedFromIndividual != null) && (t.isConvertedFromIndividual === "1"))) || !t.shareholders.some((s) => (((s?.subscribedOn != null) && (s?.subscribedOn > f.addYears(t.establishedOn, 5))) && !((t.changes != null) ? t.changes.some((c) => ((((c?.item != null) && (c?.changedOn != null)) && /注册资本|出资/u.test(c?.item)) && (s?.subscribedOn <= f.addYears(c?.changedOn, 5)))) : (s?.subscribedOn <= f.addYears(t.approvedOn, 5)))))),
    args: { shareholder: (t, c, f) => f.at(t.shareholders.filter((s) => (((s?.subscribedOn != null) && (s?.subscribedOn > f.addYears(t.establishedOn, 5))) && !((t.changes != null) ? t.changes.some((c) => ((((c?.item != null) && (c?.changedOn != null)) && /注册资本|出资/u.test(c?.item)) && (s?.subscribedOn <= f.addYears(c?.changedOn, 5)))) : (s?.subscribedOn <= f.addYears(t.approvedOn, 5))))), 0, "")?.name, due: (t, c, f) => f.at(t.shareholders.filter((s) => (((s?.subscribedOn != null) && (s?.subscribedOn > f.addYears(t.establishedOn, 5))) && !((t.changes != null) ? t.changes.some((c) => ((((c?.item != null) && (c?.changedOn != null)) && /注册资本|出资/u.test(c?.item)) && (s?.subscribedOn <= f.addYears(c?.changedOn, 5)))) : (s?.subscribedOn <= f.addYears(t.approvedOn, 5))))), 0, "")?.subscribedOn, establishedOn: (t, c, f) => t.establishedOn, limit: (t, c, f) => f.addYears(t.establishedOn, 5) },
  },
  "contribution-due-after-transition": {
    applies: (t) => t.approvedOn != null && t.entityType != null && t.establishedOn != null && t.registrationState != null && t.shareholders != null,
    holds: (t, c, f) => (((((c.asOf <= "2027-06-30") || (t.registrationState !== "1")) || !/^(11|51|61)/u.test(t.entityType)) || (t.establishedOn > "2024-06-30")) || t.shareholders.every((s) => ((!(s?.subscribedOn != null) || (s?.subscribedOn <= "2032-06-30")) || ((t.changes != null) ? t.changes.some((c) => ((((c?.item != null) && (c?.changedOn != null)) && /注册资本|出资/u.test(c?.item)) && (s?.subscribedOn <= f.addYears(c?.changedOn, 5)))) : (s?.subscribedOn <= f.addYears(t.approvedOn, 5)))))),
    args: { shareholder: (t, c, f) => f.at(t.shareholders.filter((s) => (((s?.subscribedOn != null) && (s?.subscribedOn > "2032-06-30")) && !((t.changes != null) ? t.changes.some((c) => ((((c?.item != null) && (c?.changedOn != null)) && /注册资本|出资/u.test(c?.item)) && (s?.subscribedOn <= f.addYears(c?.changedOn, 5)))) : (s?.subscribedOn <= f.addYears(t.approvedOn, 5))))), 0, "")?.name, due: (t, c, f) => f.at(t.shareholders.filter((s) => (((s?.subscribedOn != null) && (s?.subscribedOn > "2032-06-30")) && !((t.changes != null) ? t.changes.some((c) => ((((c?.item != null) && (c?.changedOn != null)) && /注册资本|出资/u.test(c?.item)) && (s?.subscribedOn <= f.addYears(c?.changedOn, 5)))) : (s?.subscribedOn <= f.addYears(t.approvedOn, 5))))), 0, "")?.subscribedOn },
  },
  "contribution-due-late-unless-increase": {
    applies: (t) => t.approvedOn != null && t.entityType != null && t.establishedOn != null && t.shareholders != null,
    holds: (t, c, f) => ((((!/^(11|51|61)/u.test(t.entityType) || (t.establishedOn < "2024-07-01")) || (t.changes != null)) || ((t.isConvertedFromIndividual != null) && (t.isConvertedFromIndividual === "1"))) || t.shareholders.every((s) => ((!(s?.subscribedOn != null) || (s?.subscribedOn <= f.addYears(t.establishedOn, 5))) || (s?.subscribedOn > f.addYears(t.approvedOn, 5))))),
    args: { shareholder: (t, c, f) => f.at(t.shareholders.filter((s) => (((s?.subscribedOn != null) && (s?.subscribedOn > f.addYears(t.establishedOn, 5))) && (s?.subscribedOn <= f.addYears(t.approvedOn, 5)))), 0, "")?.name, due: (t, c, f) => f.at(t.shareholders.filter((s) => (((s?.subscribedOn != null) && (s?.subscribedOn > f.addYears(t.establishedOn, 5))) && (s?.subscribedOn <= f.addYears(t.approvedOn, 5)))), 0, "")?.subscribedOn, limit: (t, c, f) => f.addYears(t.establishedOn, 5) },
  },
  "contribution-term-thirty-years": {
    applies: (t) => t.entityType != null && t.establishedOn != null && t.registrationState != null && t.shareholders != null,
    holds: (t, c, f) => (((((c.asOf < "2025-02-10") || (t.registrationState !== "1")) || !/^(1|5[12]|6[12])/u.test(t.entityType)) || (t.establishedOn > "2024-06-30")) || t.shareholders.every((s) => (!(s?.subscribedOn != null) || (s?.subscribedOn < f.addYears(t.establishedOn, 30))))),
    args: { shareholder: (t, c, f) => f.at(t.shareholders.filter((s) => ((s?.subscribedOn != null) && (s?.subscribedOn >= f.addYears(t.establishedOn, 30)))), 0, "")?.name, due: (t, c, f) => f.at(t.shareholders.filter((s) => ((s?.subscribedOn != null) && (s?.subscribedOn >= f.addYears(t.establishedOn, 30)))), 0, "")?.subscribedOn, establishedOn: (t, c, f) => t.establishedOn },
  },
  "contribution-term-to-be-adjusted": {
    applies: (t) => t.entityType != null && t.establishedOn != null && t.registrationState != null && t.shareholders != null,
    holds: (t, c, f) => (((((c.asOf > "2027-06-30") || (t.registrationState !== "1")) || !/^(11|12|51|52|61|62)/u.test(t.entityType)) || (t.establishedOn > "2024-06-30")) || t.shareholders.every((s) => (!(s?.subscribedOn != null) || (s?.subscribedOn <= (/^(12|52|62)/u.test(t.entityType) ? "2027-06-30" : "2032-06-30"))))),
    args: { shareholder: (t, c, f) => f.at(t.shareholders.filter((s) => ((s?.subscribedOn != null) && (s?.subscribedOn > (/^(12|52|62)/u.test(t.entityType) ? "2027-06-30" : "2032-06-30")))), 0, "")?.name, due: (t, c, f) => f.at(t.shareholders.filter((s) => ((s?.subscribedOn != null) && (s?.subscribedOn > (/^(12|52|62)/u.test(t.entityType) ? "2027-06-30" : "2032-06-30")))), 0, "")?.subscribedOn, limit: (t, c, f) => (/^(12|52|62)/u.test(t.entityType) ? "2027-06-30" : "2032-06-30") },
  },
  "cosmetics-licence-number-format": {
    holds: (t, c, f) => (!/^[一-龥]妆/u.test(t) || /^[一-龥]妆[0-9]{8}$/u.test(t)),
    args: {  },
    suspicious: /^[一-龥]妆/u,
  },
  "court-case-number-wrong": {
    applies: (t) => t.removalByJudgment?.judgmentNumber != null,
    holds: (t, c, f) => (f.courtCaseNumberDefect(t.removalByJudgment?.judgmentNumber) === ""),
    args: {  },
  },
  "credit-china-publicity-too-long": {
    applies: (t) => t.decidedOn != null && t.misconductLevel != null && t.publicityEndsOn != null,
    holds: (t, c, f) => f.or(() => f.or(() => (t.publicityEndsOn <= f.addMonths(t.decidedOn, f.at(c.parameter("publicityMonthsMax"), t.misconductLevel, "publicityMonthsMax"))), () => ((t.restrictionEndsOn != null) && (t.publicityEndsOn <= t.restrictionEndsOn))), () => ((t.fulfilment != null) && (t.fulfilment !== "1"))),
    args: { decidedOn: (t, c, f) => t.decidedOn, expected: (t, c, f) => f.addMonths(t.decidedOn, f.at(c.parameter("publicityMonthsMax"), t.misconductLevel, "publicityMonthsMax")) },
  },
  "credit-china-publicity-too-short": {
    applies: (t) => t.decidedOn != null && t.misconductLevel != null && t.publicityEndsOn != null,
    holds: (t, c, f) => ((((t.revocation != null) || (((t.envelope != null) && (t.envelope?.publicity?.endReason != null)) && (t.envelope?.publicity?.endReason !== "1"))) || (t.misconductLevel === "1")) || (t.publicityEndsOn >= f.addMonths(t.decidedOn, f.at(c.parameter("publicityMonthsMin"), t.misconductLevel, "publicityMonthsMin")))),
    args: { decidedOn: (t, c, f) => t.decidedOn, expected: (t, c, f) => f.addMonths(t.decidedOn, f.at(c.parameter("publicityMonthsMin"), t.misconductLevel, "publicityMonthsMin")) },
  },
  "credit-code-character": {
    holds: (t, c, f) => (f.creditCodeDefect(t) !== "character"),
    args: { suggestion: (t, c, f) => f.suggestCreditCode(t) },
  },
  "credit-code-check-digit": {
    holds: (t, c, f) => (f.creditCodeDefect(t) !== "check-digit"),
    args: { expected: (t, c, f) => f.creditCodeCheckCharacter(t) },
  },
  "credit-code-complement": {
    holds: (t, c, f) => (f.creditCodeDefect(t) !== "complement"),
    args: { expected: (t, c, f) => f.creditCodeCheckCharacter(t) },
  },
  "credit-code-department": {
    holds: (t, c, f) => ((f.creditCodeDefect(t) !== "") || f.isCreditCodeDepartmentKnown(t)),
    args: {  },
  },
  "credit-code-division-unknown": {
    holds: (t, c, f) => (((f.creditCodeDefect(t) !== "") || !f.isCreditCodeProvinceKnown(t)) || f.inCodeList("division", f.substring(t,2,8))),
    args: {  },
  },
  "credit-code-is-registration-number": {
    holds: (t, c, f) => (f.creditCodeDefect(t) !== "registration-number"),
    args: {  },
  },
  "credit-code-length": {
    holds: (t, c, f) => (f.creditCodeDefect(t) !== "length"),
    args: { length: (t, c, f) => f.size(t) },
  },
  "credit-code-lowercase": {
    holds: (t, c, f) => (f.creditCodeDefect(t) !== "lowercase"),
    args: { suggestion: (t, c, f) => f.suggestCreditCode(t) },
  },
  "credit-code-organization-part": {
    holds: (t, c, f) => ((f.creditCodeDefect(t) !== "") || f.isOrganizationCodeRight(t)),
    args: {  },
  },
  "credit-code-placeholder": {
    holds: (t, c, f) => (f.creditCodeDefect(t) !== "placeholder"),
    args: {  },
  },
  "credit-code-province": {
    holds: (t, c, f) => ((f.creditCodeDefect(t) !== "") || f.isCreditCodeProvinceKnown(t)),
    args: {  },
  },
  "credit-code-truncated": {
    holds: (t, c, f) => (f.creditCodeDefect(t) !== "truncated"),
    args: {  },
  },
  "credit-code-used-as-name": {
    applies: (t) => t.creditCode != null && t.entityName != null,
    holds: (t, c, f) => ((t.entityName !== t.creditCode) || ((t.isNameUnderCorrection != null) && (t.isNameUnderCorrection === "1"))),
    args: {  },
  },
  "currency-unknown": {
    holds: (t, c, f) => f.inCodeList("currency", t),
    args: {  },
  },
  "date-before-1949": {
    holds: (t, c, f) => (((t >= "1949-10-01") || !f.isCalendarDate(t)) || ["0001-01-01", "1899-12-30", "1899-12-31", "1900-01-01"].includes(t)),
    args: {  },
  },
  "date-is-sentinel": {
    holds: (t, c, f) => !["0001-01-01", "1899-12-30", "1899-12-31", "1900-01-01", "1970-01-01", "2999-12-31", "9999-09-09", "9999-12-31"].includes(t),
    args: {  },
  },
  "date-not-calendar-date": {
    holds: (t, c, f) => f.isCalendarDate(t),
    args: { expected: (t, c, f) => ((/^[0-9]{8}$/u.test(t) && f.isCalendarDate(((((f.substring(t,0,4) + "-") + f.substring(t,4,6)) + "-") + f.substring(t,6,8)))) ? ((((f.substring(t,0,4) + "-") + f.substring(t,4,6)) + "-") + f.substring(t,6,8)) : ((/^[0-9]{4}[-/.年][0-9]{2}[-/.月][0-9]{2}/u.test(t) && f.isCalendarDate(((((f.substring(t,0,4) + "-") + f.substring(t,5,7)) + "-") + f.substring(t,8,10)))) ? ((((f.substring(t,0,4) + "-") + f.substring(t,5,7)) + "-") + f.substring(t,8,10)) : ((/^[0-9]{4}[-/.年][0-9][-/.月][0-9]([^0-9]|$)/u.test(t) && f.isCalendarDate(((((f.substring(t,0,4) + "-0") + f.substring(t,5,6)) + "-0") + f.substring(t,7,8)))) ? ((((f.substring(t,0,4) + "-0") + f.substring(t,5,6)) + "-0") + f.substring(t,7,8)) : ((/^[0-9]{4}[-/.年][0-9][-/.月][0-9]{2}/u.test(t) && f.isCalendarDate(((((f.substring(t,0,4) + "-0") + f.substring(t,5,6)) + "-") + f.substring(t,7,9)))) ? ((((f.substring(t,0,4) + "-0") + f.substring(t,5,6)) + "-") + f.substring(t,7,9)) : ((/^[0-9]{4}[-/.年][0-9]{2}[-/.月][0-9]([^0-9]|$)/u.test(t) && f.isCalendarDate(((((f.substring(t,0,4) + "-") + f.substring(t,5,7)) + "-0") + f.substring(t,8,9)))) ? ((((f.substring(t,0,4) + "-") + f.substring(t,5,7)) + "-0") + f.substring(t,8,9)) : ((/^[1-9][0-9]{4}$/u.test(t) && f.isCalendarDate(f.addDays("1899-12-30", f.int(t)))) ? f.addDays("1899-12-30", f.int(t)) : "")))))) },
  },
  "deregistered-before-approved": {
    applies: (t) => t.approvedOn != null && t.deregisteredOn != null && t.registrationState != null,
    holds: (t, c, f) => (!["3", "4"].includes(t.registrationState) || (t.approvedOn <= t.deregisteredOn)),
    args: { approvedOn: (t, c, f) => t.approvedOn },
  },
  "deregistered-before-revoked": {
    applies: (t) => t.deregisteredOn != null && t.registrationState != null && t.revokedOn != null,
    holds: (t, c, f) => ((t.registrationState !== "3") || (t.revokedOn <= t.deregisteredOn)),
    args: { revokedOn: (t, c, f) => t.revokedOn },
  },
  "deregistered-without-date": {
    applies: (t) => t.registrationState != null,
    holds: (t, c, f) => (!["3", "4"].includes(t.registrationState) || (t.deregisteredOn != null)),
    args: { state: (t, c, f) => f.codeTitle("registration-state", t.registrationState) },
  },
  "device-trading-number-format": {
    holds: (t, c, f) => (!/械经营[许备]/u.test(t) || /^[一-龥]+械经营[许备][0-9]{8}号$/u.test(t)),
    args: {  },
    suspicious: /械经营[许备]/u,
  },
  "division-code-unknown": {
    holds: (t, c, f) => f.inCodeList("division", t),
    args: {  },
  },
  "document-number-brackets": {
    holds: (t, c, f) => (f.documentNumberDefect(t) !== "bracket"),
    args: { suggestion: (t, c, f) => f.suggestDocumentNumber(t) },
  },
  "document-number-ordinal": {
    holds: (t, c, f) => (f.documentNumberDefect(t) !== "ordinal-or-leading-zero"),
    args: { suggestion: (t, c, f) => f.suggestDocumentNumber(t) },
  },
  "document-number-year-differs": {
    applies: (t) => t.decidedOn != null && t.documentNumber != null,
    holds: (t, c, f) => ["", f.substring(t.decidedOn,0,4)].includes(f.documentNumberYear(t.documentNumber)),
    args: { year: (t, c, f) => f.documentNumberYear(t.documentNumber), decidedOn: (t, c, f) => t.decidedOn },
  },
  "domestic-capital-in-foreign-currency": {
    applies: (t) => t.capitalCurrency != null && t.entityType != null,
    holds: (t, c, f) => (((t.capitalCurrency === "156") || !f.inCodeList("currency", t.capitalCurrency)) || !/^[12349][0-9]{3}$/u.test(t.entityType)),
    args: { type: (t, c, f) => ((t.entityType + " ") + f.codeTitle("enterprise-type", t.entityType)), currency: (t, c, f) => ((t.capitalCurrency + " ") + f.codeTitle("currency", t.capitalCurrency)) },
  },
  "domestic-capital-without-currency": {
    applies: (t) => t.entityType != null && t.registeredCapital != null,
    holds: (t, c, f) => ((/^[567]/u.test(t.entityType) || (t.capitalCurrency != null)) || (f.compareDecimals(t.registeredCapital, "0") <= 0)),
    args: {  },
  },
  "domicile-without-division": {
    applies: (t) => t.domicile != null && t.entityType != null,
    holds: (t, c, f) => (((((/市|县|区|旗|州|盟|兵团|北京|天津|上海|重庆/u.test(t.domicile) || (t.domicileDivision != null)) || (t.domicileDistrict != null)) || /^7/u.test(t.entityType)) || ((t.isOnlineOnly != null) && (t.isOnlineOnly === "1"))) || ((t.businessScope != null) && t.businessScope.includes("仅通过网络开展经营活动"))),
    args: {  },
  },
  "earlier-individual-name-without-mark": {
    applies: (t) => t.creditCode != null && t.entityName != null && t.entityType != null && t.establishedOn != null && t.legalRepresentative != null,
    holds: (t, c, f) => (((((((t.entityType !== "9500") || (t.entityName === t.creditCode)) || (t.entityName === t.legalRepresentative)) || /[（(]个体工商户[）)]/u.test(t.entityName)) || (t.establishedOn >= "2025-07-15")) || ((t.formerNames != null) && t.formerNames.some((n) => ((n?.changedOn != null) && (n?.changedOn >= "2025-07-15"))))) || ((t.establishedOn < "2023-10-01") && !((t.formerNames != null) && t.formerNames.some((n) => ((n?.changedOn != null) && (n?.changedOn >= "2023-10-01")))))),
    args: {  },
  },
  "email-format": {
    holds: (t, c, f) => /^[^@ ,;]+@[^@ ,;]+\.[A-Za-z0-9-]{2,}$/u.test(t),
    args: {  },
  },
  "enterprise-name-missing": {
    applies: (t) => t.entityType != null,
    holds: (t, c, f) => (((t.entityName != null) || (t.entityType === "9500")) || !f.inCodeList("enterprise-type", t.entityType)),
    args: { type: (t, c, f) => ((t.entityType + " ") + f.codeTitle("enterprise-type", t.entityType)) },
  },
  "entity-type-not-that-of-credit-code": {
    applies: (t) => t.creditCode != null && t.entityType != null,
    holds: (t, c, f) => ((t.entityType === "9500") ? t.creditCode.startsWith("92") : (["9100", "9200"].includes(t.entityType) ? t.creditCode.startsWith("93") : (((!/^[1-7]/u.test(t.entityType) || /^9[19]/u.test(t.creditCode)) || (/^[47]/u.test(t.entityType) && !/^9[23]/u.test(t.creditCode))) || ((t.creditCode.startsWith("92") && (t.isConvertedFromIndividual != null)) && (t.isConvertedFromIndividual === "1"))))),
    args: { type: (t, c, f) => ((t.entityType + " ") + f.codeTitle("enterprise-type", t.entityType)), code: (t, c, f) => t.creditCode },
  },
  "entity-type-unknown": {
    holds: (t, c, f) => f.inCodeList("enterprise-type", t),
    args: {  },
  },
  "event-after-collection": {
    applies: (t) => t.envelope?.createdAt != null && t.envelope?.occurredOn != null,
    holds: (t, c, f) => (t.envelope?.occurredOn <= (t.envelope?.createdAt.endsWith("+08:00") ? f.substring(t.envelope?.createdAt,0,10) : f.addDays(f.substring(t.envelope?.createdAt,0,10), 1))),
    args: { occurredOn: (t, c, f) => t.envelope?.occurredOn, createdAt: (t, c, f) => t.envelope?.createdAt },
  },
  "existing-entity-with-end-date": {
    applies: (t) => t.registrationState != null,
    holds: (t, c, f) => ((t.registrationState !== "1") || ((!(t.deregisteredOn != null) && !(t.revokedOn != null)) && !(t.annulledOn != null))),
    args: {  },
  },
  "expired-licence-marked-valid": {
    applies: (t) => t.state != null && t.validTo != null,
    holds: (t, c, f) => ((t.state !== "1") || (t.validTo >= c.asOf)),
    args: { today: (t, c, f) => c.asOf, validTo: (t, c, f) => t.validTo },
  },
  "facts-copied-from-other-field": {
    applies: (t) => t.content != null && t.facts != null && t.legalBasis != null,
    holds: (t, c, f) => ((t.facts !== t.legalBasis) && (t.facts !== t.content)),
    args: {  },
  },
  "facts-too-short": {
    applies: (t) => t.facts != null,
    holds: (t, c, f) => (f.size(t.facts) >= 10),
    args: { length: (t, c, f) => f.size(t.facts) },
  },
  "fine-amount-implausibly-large": {
    applies: (t) => t.content != null && t.fineAmount != null,
    holds: (t, c, f) => ((f.compareDecimals(t.fineAmount, "10000") <= 0) || f.mentionsAnyAmount(t.content)),
    args: {  },
  },
  "fine-amount-in-yuan": {
    applies: (t) => t.content != null && t.fineAmount != null && t.penaltyKinds != null,
    holds: (t, c, f) => ((!t.penaltyKinds.includes("21") || !f.mentionsAmount(t.content, t.fineAmount)) || f.mentionsAmount(t.content, f.shiftDecimal(t.fineAmount, 4))),
    args: { expected: (t, c, f) => f.shiftDecimal(t.fineAmount, -4) },
  },
  "fine-amount-missing": {
    applies: (t) => t.penaltyKinds != null,
    holds: (t, c, f) => (!t.penaltyKinds.includes("21") || ((t.fineAmount != null) && (f.compareDecimals(t.fineAmount, "0") > 0))),
    args: {  },
  },
  "fine-amount-not-in-content": {
    applies: (t) => t.content != null && t.fineAmount != null && t.penaltyKinds != null,
    holds: (t, c, f) => ((((!t.penaltyKinds.includes("21") || (f.compareDecimals(t.fineAmount, "0") <= 0)) || !f.mentionsAnyAmount(t.content)) || f.mentionsAmount(t.content, f.shiftDecimal(t.fineAmount, 4))) || f.mentionsAmount(t.content, t.fineAmount)),
    args: { yuan: (t, c, f) => f.shiftDecimal(t.fineAmount, 4) },
  },
  "fine-amount-without-fine": {
    applies: (t) => t.fineAmount != null && t.penaltyKinds != null,
    holds: (t, c, f) => (t.penaltyKinds.includes("21") || (f.compareDecimals(t.fineAmount, "0") <= 0)),
    args: {  },
  },
  "food-licence-business-format-differs": {
    applies: (t) => t.businessFormat != null && t.certificateNumber != null,
    holds: (t, c, f) => ((f.foodLicenceNumberDefect(t.certificateNumber) !== "") || ["", t.businessFormat].includes(f.foodLicenceBusinessFormat(t.certificateNumber))),
    args: { number: (t, c, f) => t.certificateNumber, expected: (t, c, f) => f.foodLicenceBusinessFormat(t.certificateNumber) },
  },
  "food-licence-check-digit": {
    applies: (t) => t.certificateNumber != null,
    holds: (t, c, f) => ((((t.certificateName != null) && !t.certificateName.includes("食品")) || (f.foodLicenceKind(t.certificateNumber) === "")) || (f.foodLicenceNumberDefect(t.certificateNumber) !== "check-digit")),
    args: {  },
  },
  "food-licence-division-differs": {
    applies: (t) => t.certificateNumber != null && t.licensingOrganCode != null,
    holds: (t, c, f) => (((((t.certificateName != null) && !t.certificateName.includes("食品")) || (f.foodLicenceNumberDefect(t.certificateNumber) !== "")) || (f.foodLicenceDivision(t.certificateNumber) === "")) || (f.substring(t.licensingOrganCode,2,8).endsWith("0000") ? (f.substring(f.foodLicenceDivision(t.certificateNumber),0,2) === f.substring(f.substring(t.licensingOrganCode,2,8),0,2)) : (f.substring(t.licensingOrganCode,2,8).endsWith("00") ? (f.substring(f.foodLicenceDivision(t.certificateNumber),0,4) === f.substring(f.substring(t.licensingOrganCode,2,8),0,4)) : (f.foodLicenceDivision(t.certificateNumber) === f.substring(t.licensingOrganCode,2,8))))),
    args: { division: (t, c, f) => f.foodLicenceDivision(t.certificateNumber), organ: (t, c, f) => f.substring(t.licensingOrganCode,2,8) },
  },
  "food-licence-number-format": {
    applies: (t) => t.certificateNumber != null,
    holds: (t, c, f) => ((((t.certificateName != null) && !t.certificateName.includes("食品")) || !/^(SC|JY|YB)[0-9]{10,}$/u.test(f.toHalfWidth(t.certificateNumber))) || (f.foodLicenceNumberDefect(t.certificateNumber) !== "format")),
    args: {  },
  },
  "food-licence-term-not-five-years": {
    applies: (t) => t.certificateNumber != null && t.content != null && t.documentName != null && t.validFrom != null && t.validTo != null,
    holds: (t, c, f) => (((((((t.certificateName != null) && !t.certificateName.includes("食品")) || !["SC", "JY"].includes(f.foodLicenceKind(t.certificateNumber))) || (t.validTo === f.addDays(f.addYears(t.validFrom, 5), -1))) || (t.validTo === f.addYears(t.validFrom, 5))) || /变更|补发|补办/u.test(t.documentName)) || /变更|补发|补办/u.test(t.content)),
    args: { validFrom: (t, c, f) => t.validFrom, expected: (t, c, f) => f.addDays(f.addYears(t.validFrom, 5), -1) },
  },
  "food-production-licence-not-from-grant": {
    applies: (t) => t.certificateNumber != null && t.content != null && t.decidedOn != null && t.documentName != null && t.validFrom != null,
    holds: (t, c, f) => ((((((t.certificateName != null) && !t.certificateName.includes("食品")) || (f.foodLicenceKind(t.certificateNumber) !== "SC")) || (t.validFrom === t.decidedOn)) || /变更|补发|补办/u.test(t.documentName)) || /变更|补发|补办/u.test(t.content)),
    args: { decidedOn: (t, c, f) => t.decidedOn },
  },
  "foreign-capital-without-currency": {
    applies: (t) => t.entityType != null && t.registeredCapital != null,
    holds: (t, c, f) => ((!/^[567]/u.test(t.entityType) || (t.capitalCurrency != null)) || (f.compareDecimals(t.registeredCapital, "0") <= 0)),
    args: { type: (t, c, f) => ((t.entityType + " ") + f.codeTitle("enterprise-type", t.entityType)) },
  },
  "gravest-penalty-publicity-stopped-early": {
    applies: (t) => t.envelope?.publicity?.endReason != null && t.envelope?.publicity?.endedOn != null && t.penaltyKinds != null,
    holds: (t, c, f) => (((t.envelope?.publicity?.endReason !== "2") || (t.envelope?.publicity?.endedOn < "2025-12-25")) || !t.penaltyKinds.some((kind) => ["32", "33", "35", "43"].includes(kind))),
    args: { endedOn: (t, c, f) => t.envelope?.publicity?.endedOn },
  },
  "gravest-penalty-published-under-three-years": {
    applies: (t) => t.penaltyKinds != null && t.publicityEndsOn != null && t.publishedOn != null,
    holds: (t, c, f) => ((((t.revocation != null) || (((t.envelope != null) && (t.envelope?.publicity?.endReason != null)) && (t.envelope?.publicity?.endReason !== "1"))) || !t.penaltyKinds.some((kind) => ["32", "33", "35", "43"].includes(kind))) || (t.publicityEndsOn >= f.addMonths(t.publishedOn, c.parameter("penaltyPublicityMonthsMax")))),
    args: { expected: (t, c, f) => f.addMonths(t.publishedOn, c.parameter("penaltyPublicityMonthsMax")) },
  },
  "heavy-penalty-publicity-stopped-early": {
    applies: (t) => t.envelope?.publicity?.endReason != null && t.envelope?.publicity?.endedOn != null && t.penaltyKinds != null,
    holds: (t, c, f) => (((t.envelope?.publicity?.endReason !== "2") || (t.envelope?.publicity?.endedOn > "2025-12-24")) || !t.penaltyKinds.some((kind) => ["32", "33", "35", "41", "42", "44"].includes(kind))),
    args: { endedOn: (t, c, f) => t.envelope?.publicity?.endedOn },
  },
  "individual-name-without-mark": {
    applies: (t) => t.creditCode != null && t.entityName != null && t.entityType != null && t.establishedOn != null && t.legalRepresentative != null,
    holds: (t, c, f) => (((((t.entityType !== "9500") || (t.entityName === t.creditCode)) || (t.entityName === t.legalRepresentative)) || /[（(]个体工商户[）)]/u.test(t.entityName)) || ((t.establishedOn < "2025-07-15") && !((t.formerNames != null) && t.formerNames.some((n) => ((n?.changedOn != null) && (n?.changedOn >= "2025-07-15")))))),
    args: {  },
  },
  "industrial-product-licence-number-format": {
    holds: (t, c, f) => (!/XK ?[0-9]/u.test(t) || /^([(（][一-龥]+[)）])?XK[0-9]{2}-[0-9]{3}-[0-9]{5}$/u.test(t)),
    args: {  },
    suspicious: /XK ?[0-9]/u,
  },
  "industry-code-format": {
    holds: (t, c, f) => /^[0-9]{4}$/u.test(t),
    args: {  },
  },
  "industry-code-unknown": {
    holds: (t, c, f) => (!/^[0-9]{4}$/u.test(t) || (f.industrySectionOf(t) !== "")),
    args: {  },
    suspicious: /^[0-9]{4}$/u,
  },
  "industry-section-differs-from-code": {
    applies: (t) => t.industryCode != null && t.industrySection != null,
    holds: (t, c, f) => ((f.industrySectionOf(t.industryCode) === "") || (f.industrySectionOf(t.industryCode) === t.industrySection)),
    args: { code: (t, c, f) => t.industryCode, expected: (t, c, f) => f.industrySectionOf(t.industryCode) },
  },
  "inspection-body-number-format": {
    applies: (t) => t.certificateName != null && t.certificateNumber != null,
    holds: (t, c, f) => (!t.certificateName.includes("资质认定") || /^[0-9]{12}$/u.test(t.certificateNumber)),
    args: {  },
  },
  "invalidation-date-missing": {
    applies: (t) => t.state != null,
    holds: (t, c, f) => ((t.state !== "2") || (t.invalidatedOn != null)),
    args: {  },
  },
  "invalidation-reason-missing": {
    applies: (t) => t.state != null,
    holds: (t, c, f) => ((t.state !== "2") || (t.invalidationReason != null)),
    args: {  },
  },
  "joint-stock-contribution-due-after-transition": {
    applies: (t) => t.approvedOn != null && t.entityType != null && t.establishedOn != null && t.registrationState != null && t.shareholders != null,
    holds: (t, c, f) => (((((c.asOf <= "2027-06-30") || (t.registrationState !== "1")) || !/^(12|52|62)/u.test(t.entityType)) || (t.establishedOn > "2024-06-30")) || t.shareholders.every((s) => ((!(s?.subscribedOn != null) || (s?.subscribedOn <= "2027-06-30")) || (s?.subscribedOn <= t.approvedOn)))),
    args: { shareholder: (t, c, f) => f.at(t.shareholders.filter((s) => (((s?.subscribedOn != null) && (s?.subscribedOn > "2027-06-30")) && (s?.subscribedOn > t.approvedOn))), 0, "")?.name, due: (t, c, f) => f.at(t.shareholders.filter((s) => (((s?.subscribedOn != null) && (s?.subscribedOn > "2027-06-30")) && (s?.subscribedOn > t.approvedOn))), 0, "")?.subscribedOn },
  },
  "joint-stock-contribution-outstanding": {
    applies: (t) => t.approvedOn != null && t.entityType != null && t.establishedOn != null && t.shareholders != null,
    holds: (t, c, f) => ((!/^(12|52|62)/u.test(t.entityType) || (t.establishedOn < "2024-07-01")) || t.shareholders.every((s) => (!(s?.subscribedOn != null) || (s?.subscribedOn <= t.approvedOn)))),
    args: { shareholder: (t, c, f) => f.at(t.shareholders.filter((s) => ((s?.subscribedOn != null) && (s?.subscribedOn > t.approvedOn))), 0, "")?.name, due: (t, c, f) => f.at(t.shareholders.filter((s) => ((s?.subscribedOn != null) && (s?.subscribedOn > t.approvedOn))), 0, "")?.subscribedOn, approvedOn: (t, c, f) => t.approvedOn },
  },
  "joint-stock-shares-missing": {
    applies: (t) => t.entityType != null && t.shareholders != null,
    holds: (t, c, f) => (!/^(12|52|62)/u.test(t.entityType) || t.shareholders.every((s) => (s?.shares != null))),
    args: { shareholder: (t, c, f) => f.at(t.shareholders.filter((s) => !(s?.shares != null)), 0, "")?.name },
  },
  "late-fee-over-fine": {
    applies: (t) => t.fineAmount != null && t.lateFeeAmount != null,
    holds: (t, c, f) => (f.compareDecimals(t.lateFeeAmount, t.fineAmount) <= 0),
    args: { fine: (t, c, f) => t.fineAmount },
  },
  "legal-basis-without-article": {
    applies: (t) => t.legalBasis != null,
    holds: (t, c, f) => (/《[^《》]+》/u.test(t.legalBasis) && /第[〇零一二三四五六七八九十百千0-9]+条/u.test(t.legalBasis)),
    args: {  },
  },
  "legal-representative-citizen-id-wrong": {
    applies: (t) => t.subject?.legalRepresentativeIdNumber != null && t.subject?.legalRepresentativeIdType != null,
    holds: (t, c, f) => (((t.subject?.legalRepresentativeIdType !== "10") || (f.citizenIdDefect(t.subject?.legalRepresentativeIdNumber) === "")) || (((t.subject?.legalRepresentativeIdNumber.includes("*") && (t.envelope != null)) && ((t.envelope != null) && (t.envelope?.publicity?.isMasked != null))) && (t.envelope?.publicity?.isMasked === "1"))),
    args: {  },
  },
  "legal-representative-differs-from-key-persons": {
    applies: (t) => t.entityType != null && t.keyPersons != null && t.legalRepresentative != null,
    holds: (t, c, f) => ((/^(45[03]|54|64)/u.test(t.entityType) || !t.keyPersons.some((p) => ((p?.isLegalRepresentative != null) && (p?.isLegalRepresentative === "1")))) || t.keyPersons.some((p) => ((((p?.isLegalRepresentative != null) && (p?.isLegalRepresentative === "1")) && (p?.name != null)) && (p?.name === t.legalRepresentative)))),
    args: { flagged: (t, c, f) => f.at(t.keyPersons.filter((p) => ((p?.isLegalRepresentative != null) && (p?.isLegalRepresentative === "1"))), 0, "")?.name },
  },
  "legal-representative-document-mismatch": {
    applies: (t) => t.subject?.legalRepresentativeIdNumber != null && t.subject?.legalRepresentativeIdType != null,
    holds: (t, c, f) => ((["10", "111", "112"].includes(t.subject?.legalRepresentativeIdType) || f.personalDocumentMatches(t.subject?.legalRepresentativeIdType, t.subject?.legalRepresentativeIdNumber)) || (((t.subject?.legalRepresentativeIdNumber.includes("*") && (t.envelope != null)) && ((t.envelope != null) && (t.envelope?.publicity?.isMasked != null))) && (t.envelope?.publicity?.isMasked === "1"))),
    args: { type: (t, c, f) => ((t.subject?.legalRepresentativeIdType + " ") + f.codeTitle("certificate-type", t.subject?.legalRepresentativeIdType)) },
  },
  "legal-representative-missing": {
    applies: (t) => t.subject?.kind != null,
    holds: (t, c, f) => ((t.subject?.kind === "2") || (t.subject?.legalRepresentative != null)),
    args: {  },
  },
  "licence-ends-before-it-begins": {
    applies: (t) => t.validFrom != null && t.validTo != null,
    holds: (t, c, f) => (t.validTo >= t.validFrom),
    args: { validFrom: (t, c, f) => t.validFrom },
  },
  "licence-expires-before-grant": {
    applies: (t) => t.content != null && t.decidedOn != null && t.documentName != null && t.validTo != null,
    holds: (t, c, f) => (((t.validTo >= t.decidedOn) || /延续|注销/u.test(t.documentName)) || /延续|注销/u.test(t.content)),
    args: { decidedOn: (t, c, f) => t.decidedOn },
  },
  "licence-granted-in-future": {
    applies: (t) => t.decidedOn != null,
    holds: (t, c, f) => (t.decidedOn <= c.asOf),
    args: { today: (t, c, f) => c.asOf },
  },
  "licence-kind-note-missing": {
    applies: (t) => t.licenceKind != null,
    holds: (t, c, f) => ((t.licenceKind !== "9") || (t.licenceKindNote != null)),
    args: {  },
  },
  "licence-published-before-grant": {
    applies: (t) => t.decidedOn != null && t.publishedOn != null,
    holds: (t, c, f) => (t.publishedOn >= t.decidedOn),
    args: { decidedOn: (t, c, f) => t.decidedOn },
  },
  "licence-published-late": {
    applies: (t) => t.decidedOn != null && t.publishedOn != null,
    holds: (t, c, f) => (t.publishedOn <= f.addWorkingDays(t.decidedOn, c.parameter("licencePublicityWorkingDays"))),
    args: { decidedOn: (t, c, f) => t.decidedOn, due: (t, c, f) => f.addWorkingDays(t.decidedOn, c.parameter("licencePublicityWorkingDays")) },
  },
  "licence-published-late-on-credit-china": {
    applies: (t) => t.decidedOn != null && t.publishedOn != null,
    holds: (t, c, f) => (t.publishedOn <= f.addWorkingDays(t.decidedOn, c.parameter("licencePublicityWorkingDays"))),
    args: { decidedOn: (t, c, f) => t.decidedOn, due: (t, c, f) => f.addWorkingDays(t.decidedOn, c.parameter("licencePublicityWorkingDays")) },
  },
  "long-term-date-in-record": {
    holds: (t, c, f) => (t !== "2099-12-31"),
    args: {  },
  },
  "mandatory-value-is-placeholder": {
    holds: (t, c, f) => ((!f.isPlaceholder(t) && !f.isMissingText(t)) && (t !== "无")),
    args: {  },
  },
  "masked-record-shows-personal-number": {
    applies: (t) => t.envelope?.publicity?.class != null && t.envelope?.publicity?.isMasked != null,
    holds: (t, c, f) => (((t.envelope?.publicity?.class !== "P") || (t.envelope?.publicity?.isMasked !== "1")) || (!((t.subject?.idNumber != null) && !t.subject?.idNumber.includes("*")) && !((t.subject?.legalRepresentativeIdNumber != null) && !t.subject?.legalRepresentativeIdNumber.includes("*")))),
    args: {  },
  },
  "minor-misconduct-published": {
    applies: (t) => t.misconductLevel != null,
    holds: (t, c, f) => (!(t.publishedOn != null) || (t.misconductLevel !== "1")),
    args: {  },
  },
  "minor-penalty-published-over-three-months": {
    applies: (t) => t.penaltyKinds != null && t.publicityEndsOn != null && t.publishedOn != null && t.subject?.kind != null,
    holds: (t, c, f) => f.or(() => (((t.revocation != null) || (((t.envelope != null) && (t.envelope?.publicity?.endReason != null)) && (t.envelope?.publicity?.endReason !== "1"))) || (t.publicityEndsOn <= f.addMonths(t.publishedOn, c.parameter("penaltyPublicityMonthsMinor")))), () => !(t.penaltyKinds.every((kind) => (kind === "12")) || (((((((t.penaltyKinds.every((kind) => (kind === "21")) && (t.fineAmount != null)) && (t.discretionLevel != null)) && ["1", "2"].includes(t.discretionLevel)) && (t.subject?.kind !== "2")) && (t.subject?.creditCode != null)) && t.subject?.creditCode.startsWith("9")) && (f.compareDecimals(f.shiftDecimal(t.fineAmount, 4), String(c.parameter("lenientFineYuanEntity"))) <= 0)))),
    args: { expected: (t, c, f) => f.addMonths(t.publishedOn, c.parameter("penaltyPublicityMonthsMinor")) },
  },
  "minor-penalty-published-three-years": {
    applies: (t) => t.decisionOrganCode != null && t.penaltyKinds != null && t.publicityEndsOn != null && t.publishedOn != null && t.subject?.kind != null,
    holds: (t, c, f) => f.or(() => ((((t.revocation != null) || (((t.envelope != null) && (t.envelope?.publicity?.endReason != null)) && (t.envelope?.publicity?.endReason !== "1"))) || (t.publishedOn > "2025-12-24")) || (t.publicityEndsOn !== f.addMonths(t.publishedOn, c.parameter("penaltyPublicityMonths")))), () => !(t.penaltyKinds.every((kind) => (kind === "12")) || (((t.penaltyKinds.every((kind) => (kind === "21")) && (t.fineAmount != null)) && (t.subject?.kind !== "4")) && (f.compareDecimals(f.shiftDecimal(t.fineAmount, 4), String(((t.subject?.kind === "2") ? f.at(c.parameter("lowFineYuanPerson"), f.substring(t.decisionOrganCode,2,4), "lowFineYuanPerson") : f.at(c.parameter("lowFineYuanOrganization"), f.substring(t.decisionOrganCode,2,4), "lowFineYuanOrganization")))) < 0)))),
    args: { expected: (t, c, f) => f.addMonths(t.publishedOn, c.parameter("penaltyPublicityMonthsMinor")) },
  },
  "misconduct-level-above-kinds": {
    applies: (t) => t.misconductLevel != null && t.penaltyKinds != null,
    holds: (t, c, f) => ((t.misconductLevel === "1") || (!t.penaltyKinds.every((kind) => ["11", "12"].includes(kind)) && !((t.procedure != null) && (t.procedure === "2")))),
    args: {  },
  },
  "misconduct-level-below-kinds": {
    applies: (t) => t.misconductLevel != null && t.penaltyKinds != null,
    holds: (t, c, f) => ((t.misconductLevel === "3") || (!t.penaltyKinds.some((kind) => ["32", "33", "35", "41", "42", "43", "44"].includes(kind)) && ((t.misconductLevel !== "1") || !t.penaltyKinds.includes("23")))),
    args: {  },
  },
  "moment-not-calendar-time": {
    holds: (t, c, f) => (!/^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}/u.test(t) || (f.isCalendarDate(f.substring(t,0,10)) && /T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]/u.test(t))),
    args: {  },
    suspicious: /^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}/u,
  },
  "name-has-half-width-brackets": {
    holds: (t, c, f) => ((!/[()]/u.test(t) || !/[一-龥]/u.test(t)) || (f.bracketDefect(t) !== "half-width")),
    args: { suggestion: (t, c, f) => f.toFullWidthBrackets(t) },
    suspicious: /[()]/u,
  },
  "name-has-question-mark": {
    holds: (t, c, f) => !/[?？]/u.test(t),
    args: {  },
    suspicious: /[?？]/u,
  },
  "number-not-plain": {
    holds: (t, c, f) => /^-?[0-9]+(\.[0-9]+)?$/u.test(t),
    args: { amount: (t, c, f) => f.capitalAmount(t), currency: (t, c, f) => f.capitalCurrency(t) },
  },
  "number-too-large": {
    holds: (t, c, f) => (!/^-?[0-9]+(\.[0-9]+)?$/u.test(t) || (f.integerDigits(t) <= 12)),
    args: { digits: (t, c, f) => f.integerDigits(t) },
    suspicious: /^-?[0-9]+(\.[0-9]+)?$/u,
  },
  "online-only-mark-contradicted": {
    applies: (t) => t.businessScope != null && t.isOnlineOnly != null,
    holds: (t, c, f) => ((t.isOnlineOnly === "1") || !t.businessScope.includes("仅通过网络开展经营活动")),
    args: {  },
  },
  "online-only-mark-in-name": {
    applies: (t) => t.entityName != null,
    holds: (t, c, f) => !t.entityName.includes("仅通过网络开展经营活动"),
    args: {  },
  },
  "online-only-scope-without-mark": {
    applies: (t) => t.businessScope != null && t.entityType != null && t.isOnlineOnly != null,
    holds: (t, c, f) => (((t.entityType !== "9500") || (t.isOnlineOnly !== "1")) || t.businessScope.includes("仅通过网络开展经营活动")),
    args: {  },
  },
  "optional-value-is-none": {
    holds: (t, c, f) => (t !== "无"),
    args: {  },
  },
  "optional-value-is-placeholder": {
    holds: (t, c, f) => ((!f.isPlaceholder(t) && !f.isMissingText(t)) || /^0{18}$/u.test(t)),
    args: {  },
  },
  "organ-code-of-market-entity": {
    holds: (t, c, f) => !/^9[1239]/u.test(t),
    args: {  },
    suspicious: /^9[1239]/u,
  },
  "paid-contribution-without-date": {
    applies: (t) => t.shareholders != null,
    holds: (t, c, f) => t.shareholders.every((s) => (!((s?.paidAmount != null) && (f.compareDecimals(s?.paidAmount, "0") > 0)) || (s?.paidOn != null))),
    args: { shareholder: (t, c, f) => f.at(t.shareholders.filter((s) => (((s?.paidAmount != null) && (f.compareDecimals(s?.paidAmount, "0") > 0)) && !(s?.paidOn != null))), 0, "")?.name },
  },
  "paid-contribution-without-form": {
    applies: (t) => t.shareholders != null,
    holds: (t, c, f) => t.shareholders.every((s) => (!((s?.paidAmount != null) && (f.compareDecimals(s?.paidAmount, "0") > 0)) || (s?.paidForm != null))),
    args: { shareholder: (t, c, f) => f.at(t.shareholders.filter((s) => (((s?.paidAmount != null) && (f.compareDecimals(s?.paidAmount, "0") > 0)) && !(s?.paidForm != null))), 0, "")?.name },
  },
  "paid-more-than-subscribed": {
    applies: (t) => t.shareholders != null,
    holds: (t, c, f) => t.shareholders.every((s) => !(((s?.paidAmount != null) && (s?.subscribedAmount != null)) && (f.compareDecimals(s?.paidAmount, s?.subscribedAmount) > 0))),
    args: { shareholder: (t, c, f) => f.at(t.shareholders.filter((s) => (((s?.paidAmount != null) && (s?.subscribedAmount != null)) && (f.compareDecimals(s?.paidAmount, s?.subscribedAmount) > 0))), 0, "")?.name, paid: (t, c, f) => f.at(t.shareholders.filter((s) => (((s?.paidAmount != null) && (s?.subscribedAmount != null)) && (f.compareDecimals(s?.paidAmount, s?.subscribedAmount) > 0))), 0, "")?.paidAmount, subscribed: (t, c, f) => f.at(t.shareholders.filter((s) => (((s?.paidAmount != null) && (s?.subscribedAmount != null)) && (f.compareDecimals(s?.paidAmount, s?.subscribedAmount) > 0))), 0, "")?.subscribedAmount },
  },
  "penalty-changed-before-decision": {
    applies: (t) => t.decidedOn != null && t.revocation?.decidedOn != null,
    holds: (t, c, f) => (t.revocation?.decidedOn >= t.decidedOn),
    args: { decidedOn: (t, c, f) => t.decidedOn },
  },
  "penalty-kind-note-missing": {
    applies: (t) => t.penaltyKinds != null,
    holds: (t, c, f) => (!t.penaltyKinds.includes("90") || (t.penaltyKindNote != null)),
    args: {  },
  },
  "penalty-on-child": {
    applies: (t) => t.subject?.idNumber != null && t.subject?.idType != null && t.subject?.kind != null && t.violationEndedOn != null,
    holds: (t, c, f) => ((((t.subject?.kind !== "2") || (t.subject?.idType !== "10")) || (f.citizenIdBirthDate(t.subject?.idNumber) === "")) || (t.violationEndedOn >= f.addYears(f.citizenIdBirthDate(t.subject?.idNumber), 14))),
    args: { violationEndedOn: (t, c, f) => t.violationEndedOn },
  },
  "penalty-over-five-years-after-violation": {
    applies: (t) => t.decidedOn != null && t.violationEndedOn != null,
    holds: (t, c, f) => (t.decidedOn <= f.addYears(t.violationEndedOn, 5)),
    args: { decidedOn: (t, c, f) => t.decidedOn },
  },
  "penalty-over-two-years-after-violation": {
    applies: (t) => t.decidedOn != null && t.violationEndedOn != null,
    holds: (t, c, f) => ((t.decidedOn <= f.addYears(t.violationEndedOn, 2)) || (t.decidedOn > f.addYears(t.violationEndedOn, 5))),
    args: { decidedOn: (t, c, f) => t.decidedOn },
  },
  "penalty-published-before-decision": {
    applies: (t) => t.decidedOn != null && t.publishedOn != null,
    holds: (t, c, f) => (t.publishedOn >= t.decidedOn),
    args: { decidedOn: (t, c, f) => t.decidedOn },
  },
  "penalty-published-late": {
    applies: (t) => t.decidedOn != null && t.decisionOrganCode != null && t.penaltyKinds != null && t.publishedOn != null,
    holds: (t, c, f) => (((((t.procedure != null) && (t.procedure === "2")) || t.penaltyKinds.every((kind) => (kind === "11"))) || (f.substring(t.decisionOrganCode,2,4) !== ((t.subject?.divisionCode != null) ? f.substring(t.subject?.divisionCode,0,2) : ((t.subject?.creditCode != null) ? f.substring(t.subject?.creditCode,2,4) : "")))) || (t.publishedOn <= f.addWorkingDays(t.decidedOn, c.parameter("penaltyPublicityWorkingDays")))),
    args: { decidedOn: (t, c, f) => t.decidedOn, due: (t, c, f) => f.addWorkingDays(t.decidedOn, c.parameter("penaltyPublicityWorkingDays")) },
  },
  "penalty-published-late-on-credit-china": {
    applies: (t) => t.decidedOn != null && t.publishedOn != null,
    holds: (t, c, f) => (t.publishedOn <= f.addWorkingDays(t.decidedOn, c.parameter("penaltyPublicityWorkingDays"))),
    args: { decidedOn: (t, c, f) => t.decidedOn, due: (t, c, f) => f.addWorkingDays(t.decidedOn, c.parameter("penaltyPublicityWorkingDays")) },
  },
  "penalty-published-only-three-months": {
    applies: (t) => t.decisionOrganCode != null && t.penaltyKinds != null && t.publicityEndsOn != null && t.publishedOn != null && t.subject?.kind != null,
    holds: (t, c, f) => f.or(() => f.or(() => ((((t.revocation != null) || (((t.envelope != null) && (t.envelope?.publicity?.endReason != null)) && (t.envelope?.publicity?.endReason !== "1"))) || (t.publishedOn > "2025-12-24")) || (t.publicityEndsOn !== f.addMonths(t.publishedOn, c.parameter("penaltyPublicityMonthsMinor")))), () => ((t.penaltyKinds.some((kind) => ["41", "44"].includes(kind)) && (t.restrictionEndsOn != null)) && (t.restrictionEndsOn > f.addMonths(t.publishedOn, c.parameter("penaltyPublicityMonths"))))), () => (t.penaltyKinds.every((kind) => ["11", "12", "21"].includes(kind)) && !(((t.penaltyKinds.includes("21") && (t.fineAmount != null)) && (t.subject?.kind !== "4")) && (f.compareDecimals(f.shiftDecimal(t.fineAmount, 4), String(((t.subject?.kind === "2") ? f.at(c.parameter("lowFineYuanPerson"), f.substring(t.decisionOrganCode,2,4), "lowFineYuanPerson") : f.at(c.parameter("lowFineYuanOrganization"), f.substring(t.decisionOrganCode,2,4), "lowFineYuanOrganization")))) >= 0)))),
    args: { expected: (t, c, f) => f.addMonths(t.publishedOn, c.parameter("penaltyPublicityMonths")) },
  },
  "penalty-published-over-three-years": {
    applies: (t) => t.publicityEndsOn != null && t.publishedOn != null,
    holds: (t, c, f) => f.or(() => (t.publicityEndsOn <= f.addMonths(t.publishedOn, c.parameter("penaltyPublicityMonthsMax"))), () => ((t.restrictionEndsOn != null) && (t.publicityEndsOn <= t.restrictionEndsOn))),
    args: { expected: (t, c, f) => f.addMonths(t.publishedOn, c.parameter("penaltyPublicityMonthsMax")) },
  },
  "penalty-served-before-decision": {
    applies: (t) => t.decidedOn != null && t.servedOn != null,
    holds: (t, c, f) => (t.servedOn >= t.decidedOn),
    args: { decidedOn: (t, c, f) => t.decidedOn },
  },
  "penalty-served-late": {
    applies: (t) => t.decidedOn != null && t.servedOn != null,
    holds: (t, c, f) => (t.servedOn <= f.addWorkingDays(t.decidedOn, 7)),
    args: { decidedOn: (t, c, f) => t.decidedOn, due: (t, c, f) => f.addWorkingDays(t.decidedOn, 7) },
  },
  "penalty-withdrawn-late": {
    applies: (t) => t.revocation?.decidedOn != null && t.revocation?.withdrawnOn != null,
    holds: (t, c, f) => (t.revocation?.withdrawnOn <= f.addWorkingDays(t.revocation?.decidedOn, c.parameter("penaltyWithdrawalWorkingDays"))),
    args: { changedOn: (t, c, f) => t.revocation?.decidedOn, due: (t, c, f) => f.addWorkingDays(t.revocation?.decidedOn, c.parameter("penaltyWithdrawalWorkingDays")) },
  },
  "person-name-of-digits": {
    holds: (t, c, f) => !/^[0-9]+[Xx]?$/u.test(t),
    args: {  },
    suspicious: /^[0-9]+[Xx]?$/u,
  },
  "person-published-on-credit-china": {
    applies: (t) => t.subject?.kind != null,
    holds: (t, c, f) => (!(t.publishedOn != null) || (t.subject?.kind !== "2")),
    args: {  },
  },
  "personal-document-number-mismatch": {
    applies: (t) => t.subject?.idNumber != null && t.subject?.idType != null,
    holds: (t, c, f) => ((["10", "111", "112"].includes(t.subject?.idType) || f.personalDocumentMatches(t.subject?.idType, t.subject?.idNumber)) || (((t.subject?.idNumber.includes("*") && (t.envelope != null)) && ((t.envelope != null) && (t.envelope?.publicity?.isMasked != null))) && (t.envelope?.publicity?.isMasked === "1"))),
    args: { type: (t, c, f) => ((t.subject?.idType + " ") + f.codeTitle("certificate-type", t.subject?.idType)) },
  },
  "personal-number-in-penalty-text": {
    holds: (t, c, f) => !/(?:^|[^0-9A-Za-z])(?:[1-9][0-9]{5}(?:19|20)[0-9]{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])[0-9]{3}[0-9Xx]|1[3-9][0-9]{9})(?:$|[^0-9A-Za-z])/u.test(t),
    args: {  },
    suspicious: /(?:^|[^0-9A-Za-z])(?:[1-9][0-9]{5}(?:19|20)[0-9]{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])[0-9]{3}[0-9Xx]|1[3-9][0-9]{9})(?:$|[^0-9A-Za-z])/u,
  },
  "postal-code-format": {
    holds: (t, c, f) => /^[0-9]{6}$/u.test(t),
    args: {  },
  },
  "publicity-end-miscounted": {
    applies: (t) => t.decidedOn != null && t.penaltyKinds != null && t.publicityEndsOn != null && t.publishedOn != null,
    holds: (t, c, f) => f.or(() => f.or(() => f.or(() => ((((t.revocation != null) || (((t.envelope != null) && (t.envelope?.publicity?.endReason != null)) && (t.envelope?.publicity?.endReason !== "1"))) || (t.publishedOn > "2025-12-24")) || (t.publicityEndsOn === f.addMonths(t.publishedOn, c.parameter("penaltyPublicityMonthsMinor")))), () => (t.publicityEndsOn === f.addMonths(t.publishedOn, c.parameter("penaltyPublicityMonths")))), () => f.and(() => ((t.penaltyKinds.some((kind) => ["41", "44"].includes(kind)) && (t.restrictionEndsOn != null)) && (t.restrictionEndsOn > f.addMonths(t.decidedOn, c.parameter("penaltyPublicityMonths")))), () => ((t.publicityEndsOn === t.restrictionEndsOn) || (t.restrictionEndsOn > f.addMonths(t.publishedOn, c.parameter("penaltyPublicityMonths")))))), () => ((t.publicityEndsOn > "2025-12-24") && (t.publicityEndsOn < f.addMonths(t.publishedOn, c.parameter("penaltyPublicityMonths"))))),
    args: { publishedOn: (t, c, f) => t.publishedOn, minor: (t, c, f) => f.addMonths(t.publishedOn, c.parameter("penaltyPublicityMonthsMinor")), full: (t, c, f) => f.addMonths(t.publishedOn, c.parameter("penaltyPublicityMonths")) },
  },
  "publicity-ends-before-penalty-term": {
    applies: (t) => t.publicityEndsOn != null && t.restrictionEndsOn != null,
    holds: (t, c, f) => (((t.revocation != null) || (((t.envelope != null) && (t.envelope?.publicity?.endReason != null)) && (t.envelope?.publicity?.endReason !== "1"))) || (t.publicityEndsOn >= t.restrictionEndsOn)),
    args: { restrictionEndsOn: (t, c, f) => t.restrictionEndsOn },
  },
  "publicity-not-until-end-of-restriction": {
    applies: (t) => t.penaltyKinds != null && t.publicityEndsOn != null && t.publishedOn != null && t.restrictionEndsOn != null,
    holds: (t, c, f) => f.or(() => (((((t.revocation != null) || (((t.envelope != null) && (t.envelope?.publicity?.endReason != null)) && (t.envelope?.publicity?.endReason !== "1"))) || (t.publishedOn > "2025-12-24")) || !t.penaltyKinds.some((kind) => ["41", "44"].includes(kind))) || (t.restrictionEndsOn <= f.addMonths(t.publishedOn, c.parameter("penaltyPublicityMonths")))), () => (t.publicityEndsOn === t.restrictionEndsOn)),
    args: { restrictionEndsOn: (t, c, f) => t.restrictionEndsOn },
  },
  "publicity-shorter-than-gravest-kind": {
    applies: (t) => t.decidedOn != null && t.penaltyKinds != null && t.publicityEndsOn != null,
    holds: (t, c, f) => (((((t.revocation != null) || (((t.envelope != null) && (t.envelope?.publicity?.endReason != null)) && (t.envelope?.publicity?.endReason !== "1"))) || ((t.misconductLevel != null) && (t.misconductLevel === "3"))) || !t.penaltyKinds.some((kind) => ["32", "33", "35", "41", "42", "43", "44"].includes(kind))) || (t.publicityEndsOn >= f.addMonths(t.decidedOn, f.at(c.parameter("publicityMonthsMin"), "3", "publicityMonthsMin")))),
    args: { decidedOn: (t, c, f) => t.decidedOn, expected: (t, c, f) => f.addMonths(t.decidedOn, f.at(c.parameter("publicityMonthsMin"), "3", "publicityMonthsMin")) },
  },
  "registration-number-wrong": {
    holds: (t, c, f) => (f.registrationNumberDefect(t) === ""),
    args: {  },
  },
  "registration-published-late": {
    applies: (t) => t.approvedOn != null && t.entityType != null && t.publishedOn != null,
    holds: (t, c, f) => (/^(91|92|95)/u.test(t.entityType) || (t.publishedOn <= f.addWorkingDays(t.approvedOn, c.parameter("registrationPublicityWorkingDays")))),
    args: { approvedOn: (t, c, f) => t.approvedOn, days: (t, c, f) => c.parameter("registrationPublicityWorkingDays"), deadline: (t, c, f) => f.addWorkingDays(t.approvedOn, c.parameter("registrationPublicityWorkingDays")) },
  },
  "registration-state-unknown": {
    holds: (t, c, f) => f.inCodeList("registration-state", t),
    args: {  },
  },
  "removal-published-before-judgment": {
    applies: (t) => t.removalByJudgment?.judgedOn != null && t.removalByJudgment?.publishedOn != null,
    holds: (t, c, f) => (t.removalByJudgment?.judgedOn <= t.removalByJudgment?.publishedOn),
    args: { judgedOn: (t, c, f) => t.removalByJudgment?.judgedOn },
  },
  "removal-without-court-document": {
    applies: (t) => true,
    holds: (t, c, f) => (((!(t.removalByJudgment != null) || (((t.removalByJudgment != null) && (t.removalByJudgment?.publishedOn != null)) && (t.removalByJudgment?.publishedOn < "2025-02-10"))) || ((t.removalByJudgment != null) && (t.removalByJudgment?.enforcementNoticeNumber != null))) || ((t.removalByJudgment != null) && (t.removalByJudgment?.judgmentNumber != null))),
    args: {  },
  },
  "revoked-before-established": {
    applies: (t) => t.establishedOn != null && t.revokedOn != null,
    holds: (t, c, f) => (t.establishedOn <= t.revokedOn),
    args: { establishedOn: (t, c, f) => t.establishedOn },
  },
  "revoked-without-date": {
    applies: (t) => t.registrationState != null,
    holds: (t, c, f) => (!["2", "3"].includes(t.registrationState) || (t.revokedOn != null)),
    args: { state: (t, c, f) => f.codeTitle("registration-state", t.registrationState) },
  },
  "scope-with-licence-details": {
    applies: (t) => t.businessScope != null,
    holds: (t, c, f) => !/许可证(书)?(编号|号)|有效期(限)?[至自到：:]/u.test(t.businessScope),
    args: {  },
  },
  "several-legal-representatives": {
    applies: (t) => t.entityType != null && t.keyPersons != null,
    holds: (t, c, f) => (/^(45[03]|54|64)/u.test(t.entityType) || (f.size(t.keyPersons.filter((p) => ((p?.isLegalRepresentative != null) && (p?.isLegalRepresentative === "1")))) <= 1)),
    args: { count: (t, c, f) => f.size(t.keyPersons.filter((p) => ((p?.isLegalRepresentative != null) && (p?.isLegalRepresentative === "1")))) },
  },
  "several-names-in-one-field": {
    holds: (t, c, f) => !/第[一二三四]名称[:：]|[(（](原名|原名称|曾用名|又名)[:：]/u.test(t),
    args: {  },
    suspicious: /第[一二三四]名称[:：]|[(（](原名|原名称|曾用名|又名)[:：]/u,
  },
  "several-names-of-legal-representative": {
    applies: (t) => t.entityType != null && t.legalRepresentative != null,
    holds: (t, c, f) => (/^(45[03]|54|64)/u.test(t.entityType) || !/[、；;]/u.test(t.legalRepresentative)),
    args: {  },
  },
  "shareholder-citizen-id-wrong": {
    applies: (t) => t.shareholders != null,
    holds: (t, c, f) => (!t.shareholders.some((s) => (((((s?.idType != null) && (s?.idType === "10")) && (s?.idNumber != null)) && !f.isPlaceholder(s?.idNumber)) && (f.citizenIdDefect(f.trimmed(s?.idNumber)) !== ""))) || (((t.envelope != null) && ((t.envelope != null) && (t.envelope?.publicity?.isMasked != null))) && (t.envelope?.publicity?.isMasked === "1"))),
    args: { name: (t, c, f) => f.at(t.shareholders.filter((s) => (((((s?.idType != null) && (s?.idType === "10")) && (s?.idNumber != null)) && !f.isPlaceholder(s?.idNumber)) && (f.citizenIdDefect(f.trimmed(s?.idNumber)) !== ""))), 0, "")?.name },
  },
  "simple-procedure-fine-of-person-over-limit": {
    applies: (t) => t.fineAmount != null && t.procedure != null && t.subject?.kind != null,
    holds: (t, c, f) => ((((t.procedure !== "2") || (t.subject?.kind !== "2")) || (f.compareDecimals(f.shiftDecimal(t.fineAmount, 4), "200") <= 0)) || (f.compareDecimals(f.shiftDecimal(t.fineAmount, 4), "3000") > 0)),
    args: { yuan: (t, c, f) => f.shiftDecimal(t.fineAmount, 4) },
  },
  "simple-procedure-fine-over-limit": {
    applies: (t) => t.fineAmount != null && t.procedure != null,
    holds: (t, c, f) => ((t.procedure !== "2") || (f.compareDecimals(f.shiftDecimal(t.fineAmount, 4), "3000") <= 0)),
    args: { yuan: (t, c, f) => f.shiftDecimal(t.fineAmount, 4) },
  },
  "simple-procedure-for-heavier-kind": {
    applies: (t) => t.penaltyKinds != null && t.procedure != null,
    holds: (t, c, f) => ((t.procedure !== "2") || t.penaltyKinds.every((kind) => ["11", "21"].includes(kind))),
    args: {  },
  },
  "simple-procedure-published": {
    applies: (t) => t.procedure != null,
    holds: (t, c, f) => (!(t.publishedOn != null) || (t.procedure !== "2")),
    args: {  },
  },
  "sole-shareholder-count-wrong": {
    applies: (t) => t.entityType != null && t.shareholders != null,
    holds: (t, c, f) => (!["1110", "1123", "1150", "1151", "1152", "1153", "5140", "5150", "5160", "6140", "6150", "6160"].includes(t.entityType) || (f.size(t.shareholders) === 1)),
    args: { type: (t, c, f) => ((t.entityType + " ") + f.codeTitle("enterprise-type", t.entityType)), count: (t, c, f) => f.size(t.shareholders) },
  },
  "source-organ-not-decision-organ": {
    applies: (t) => t.decisionOrganCode != null && t.sourceOrganCode != null,
    holds: (t, c, f) => (t.sourceOrganCode === t.decisionOrganCode),
    args: { organ: (t, c, f) => t.decisionOrganCode },
  },
  "subject-is-person-with-credit-code": {
    applies: (t) => t.subject?.kind != null,
    holds: (t, c, f) => ((t.subject?.kind !== "2") || !(t.subject?.creditCode != null)),
    args: { code: (t, c, f) => t.subject?.creditCode },
  },
  "subject-is-person-without-id": {
    applies: (t) => t.subject?.kind != null,
    holds: (t, c, f) => (((t.subject?.kind !== "2") || ((t.subject?.idType != null) && (t.subject?.idNumber != null))) || (((t.envelope != null) && ((t.envelope != null) && (t.envelope?.publicity?.isMasked != null))) && (t.envelope?.publicity?.isMasked === "1"))),
    args: {  },
  },
  "subject-kind-not-that-of-credit-code": {
    applies: (t) => t.subject?.creditCode != null && t.subject?.kind != null,
    holds: (t, c, f) => (!["1", "4"].includes(t.subject?.kind) || ((t.subject?.kind === "4") === t.subject?.creditCode.startsWith("92"))),
    args: { kind: (t, c, f) => ((t.subject?.kind + " ") + f.codeTitle("subject-kind", t.subject?.kind)), code: (t, c, f) => t.subject?.creditCode },
  },
  "subject-without-credit-code": {
    applies: (t) => t.subject?.kind != null,
    holds: (t, c, f) => (!["1", "4"].includes(t.subject?.kind) || (t.subject?.creditCode != null)),
    args: {  },
  },
  "subscribed-sum-not-capital": {
    applies: (t) => t.entityType != null && t.registeredCapital != null && t.registrationState != null && t.shareholders != null,
    holds: (t, c, f) => ((((!/^(11|51|61)/u.test(t.entityType) || (t.registrationState !== "1")) || ((t.capitalCurrency != null) && (t.capitalCurrency !== "156"))) || !t.shareholders.every((s) => (s?.subscribedAmount != null))) || ((f.compareDecimals(f.sumDecimals(t.shareholders.map((s) => s?.subscribedAmount)), f.sumDecimals([t.registeredCapital, "0.000001"])) <= 0) && (f.compareDecimals(t.registeredCapital, f.sumDecimals([f.sumDecimals(t.shareholders.map((s) => s?.subscribedAmount)), "0.000001"])) <= 0))),
    args: { sum: (t, c, f) => f.sumDecimals(t.shareholders.map((s) => s?.subscribedAmount)), capital: (t, c, f) => t.registeredCapital },
  },
  "suspended-licence-not-named": {
    applies: (t) => t.penaltyKinds != null,
    holds: (t, c, f) => ((t.suspendedLicence != null) || !t.penaltyKinds.some((kind) => ["30", "31", "33", "34", "35", "36"].includes(kind))),
    args: {  },
  },
  "suspension-ends-before-it-starts": {
    applies: (t) => t.suspension?.endsOn != null && t.suspension?.startsOn != null,
    holds: (t, c, f) => (t.suspension?.startsOn <= t.suspension?.endsOn),
    args: { startsOn: (t, c, f) => t.suspension?.startsOn },
  },
  "suspension-longer-than-three-years": {
    applies: (t) => t.suspension?.endsOn != null && t.suspension?.startsOn != null,
    holds: (t, c, f) => (t.suspension?.endsOn <= f.addYears(t.suspension?.startsOn, 3)),
    args: { startsOn: (t, c, f) => t.suspension?.startsOn, limit: (t, c, f) => f.addYears(t.suspension?.startsOn, 3) },
  },
  "telephone-format": {
    holds: (t, c, f) => /^(\+?86[- ]?)?1[3-9][0-9]{9}$|^\(?0[1-9][0-9]{1,2}\)?[- ]?[2-9][0-9]{6,7}([-转 ][0-9]{1,6})?$|^[48]00-?[0-9]{3}-?[0-9]{4}$|^9[56][0-9]{3,6}$|^(\+|00)[1-9][0-9 -]{6,}$/u.test(t),
    args: {  },
  },
  "term-ends-before-it-starts": {
    applies: (t) => t.termFrom != null && t.termTo != null,
    holds: (t, c, f) => (t.termFrom < t.termTo),
    args: { termFrom: (t, c, f) => t.termFrom },
  },
  "term-expired": {
    applies: (t) => t.registrationState != null && t.termTo != null,
    holds: (t, c, f) => (((t.registrationState !== "1") || (t.clearingGroup != null)) || (c.asOf <= t.termTo)),
    args: {  },
  },
  "term-starts-before-establishment": {
    applies: (t) => t.establishedOn != null && t.termFrom != null,
    holds: (t, c, f) => (t.establishedOn <= t.termFrom),
    args: { establishedOn: (t, c, f) => t.establishedOn },
  },
  "text-has-markup": {
    holds: (t, c, f) => !/<\/?[A-Za-z][A-Za-z0-9:]*([ /][^<>]*)?>|<!--|&(nbsp|lt|gt|amp|quot|apos|middot|mdash|hellip|ldquo|rdquo|times|#[0-9]{1,7}|#x[0-9A-Fa-f]{1,6});/u.test(t),
    args: {  },
    suspicious: /<\/?[A-Za-z][A-Za-z0-9:]*([ /][^<>]*)?>|<!--|&(nbsp|lt|gt|amp|quot|apos|middot|mdash|hellip|ldquo|rdquo|times|#[0-9]{1,7}|#x[0-9A-Fa-f]{1,6});/u,
  },
  "unincorporated-entity-with-capital": {
    applies: (t) => t.entityType != null && t.registeredCapital != null,
    holds: (t, c, f) => (!/^(43|455|456|92|95)/u.test(t.entityType) || (f.compareDecimals(t.registeredCapital, "0") <= 0)),
    args: { type: (t, c, f) => ((t.entityType + " ") + f.codeTitle("enterprise-type", t.entityType)) },
  },
  "updated-before-created": {
    applies: (t) => t.envelope?.createdAt != null && t.envelope?.updatedAt != null,
    holds: (t, c, f) => ((f.substring(t.envelope?.updatedAt,19) === f.substring(t.envelope?.createdAt,19)) ? (t.envelope?.updatedAt >= t.envelope?.createdAt) : (f.addDays(f.substring(t.envelope?.updatedAt,0,10), 1) >= f.substring(t.envelope?.createdAt,0,10))),
    args: { updatedAt: (t, c, f) => t.envelope?.updatedAt, createdAt: (t, c, f) => t.envelope?.createdAt },
  },
  "value-has-control-characters": {
    holds: (t, c, f) => (!/[\x00-\x09\x0B\x0C\x0E-\x1F\x7F-\xA0\xAD]/u.test(t) && !/[​-‏\u2028-‮⁠-⁤﻿]/u.test(t)),
    args: {  },
    suspicious: /(?:[\x00-\x09\x0B\x0C\x0E-\x1F\x7F-\xA0\xAD])|(?:[​-‏\u2028-‮⁠-⁤﻿])/u,
  },
  "value-has-line-break": {
    holds: (t, c, f) => !/[\n\r]/u.test(t),
    args: {  },
    suspicious: /[\n\r]/u,
  },
  "value-has-outer-blanks": {
    holds: (t, c, f) => !/^[ 	\n\r - 　]|[ 	\n\r - 　]$/u.test(t),
    args: {  },
    suspicious: /^[ 	\n\r - 　]|[ 	\n\r - 　]$/u,
  },
  "value-has-private-use-character": {
    holds: (t, c, f) => !/[-󰀀-󿿽􀀀-􏿽]/u.test(t),
    args: {  },
    suspicious: /[-󰀀-󿿽􀀀-􏿽]/u,
  },
  "value-has-replacement-character": {
    holds: (t, c, f) => !/�/u.test(t),
    args: {  },
    suspicious: /�/u,
  },
  "value-is-full-width": {
    holds: (t, c, f) => !/[０-９Ａ-Ｚａ-ｚ．－／：，]/u.test(t),
    args: {  },
    suspicious: /[０-９Ａ-Ｚａ-ｚ．－／：，]/u,
  },
  "value-starts-like-formula": {
    holds: (t, c, f) => !/^[=+@]|^-[^0-9]/u.test(t),
    args: {  },
    suspicious: /^[=+@]|^-[^0-9]/u,
  },
  "warning-only-published": {
    applies: (t) => t.penaltyKinds != null,
    holds: (t, c, f) => (!(t.publishedOn != null) || !t.penaltyKinds.every((kind) => (kind === "11"))),
    args: {  },
  },
  "withdrawal-reason-missing": {
    applies: (t) => true,
    holds: (t, c, f) => (!((t.revocation != null) && (t.revocation?.withdrawnOn != null)) || ((t.revocation != null) && (t.revocation?.reason != null))),
    args: { withdrawnOn: (t, c, f) => t.revocation?.withdrawnOn },
  },
};
