import { expect, test } from "vitest";
import type { Regime } from "../../model/regime.ts";
import { creditchina } from "./creditchina.ts";
import { necips } from "./necips.ts";

const regimes: Readonly<Record<string, Regime>> = { necips, creditchina };

function valueOn(regime: string, parameter: string, day: string) {
  return regimes[regime]?.parameters[parameter]?.entries.find(
    ({ from, to }) => from <= day && (to === undefined || day <= to),
  )?.value;
}

test.each([
  ["necips", "penaltyPublicityWorkingDays", "2021-08-31", undefined],
  ["necips", "penaltyPublicityWorkingDays", "2021-09-01", 20],
  ["necips", "penaltyWithdrawalWorkingDays", "2026-01-01", 3],
  ["necips", "penaltyPublicityMonths", "2025-12-24", 36],
  ["necips", "penaltyPublicityMonths", "2025-12-25", undefined],
  ["necips", "penaltyPublicityMonthsMinor", "2025-12-24", 3],
  ["necips", "penaltyPublicityMonthsMinor", "2025-12-25", 3],
  ["necips", "penaltyPublicityMonthsMax", "2025-12-24", undefined],
  ["necips", "penaltyPublicityMonthsMax", "2025-12-25", 36],
  ["necips", "lenientFineYuanEntity", "2025-12-24", undefined],
  ["necips", "lenientFineYuanEntity", "2025-12-25", "50000"],
  ["necips", "lenientFineYuanPerson", "2025-12-25", "5000"],
  ["necips", "licencePublicityWorkingDays", "2019-05-14", 20],
  ["necips", "licencePublicityWorkingDays", "2019-05-15", 20],
  ["necips", "registrationPublicityWorkingDays", "2014-09-30", undefined],
  ["necips", "lowFineYuanOrganization", "2023-12-31", undefined],
  ["necips", "lowFineYuanOrganization", "2024-07-11", { "52": "50000" }],
  ["necips", "lowFineYuanOrganization", "2024-07-12", { "35": "50000", "52": "50000" }],
  ["necips", "lowFineYuanPerson", "2025-12-24", { "35": "5000", "52": "5000" }],
  ["necips", "lowFineYuanPerson", "2025-12-25", undefined],
  ["creditchina", "penaltyPublicityWorkingDays", "2025-01-01", 7],
  ["creditchina", "licencePublicityWorkingDays", "2018-06-30", undefined],
  ["creditchina", "publicityMonthsMax", "2026-03-31", undefined],
  ["creditchina", "publicityMonthsMax", "2026-04-01", { "1": 3, "2": 12, "3": 36 }],
  ["creditchina", "publicityMonthsMin", "2026-04-01", { "2": 3, "3": 12 }],
] as const)("%s: %s on %s is %j", (regime, parameter, day, value) => {
  expect(valueOn(regime, parameter, day)).toEqual(value);
});
