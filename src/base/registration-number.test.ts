import { expect, test } from "vitest";
import { registrationNumberDefect } from "./registration-number.ts";

test.each([
  ["", "110108000000016"],
  ["", "310115600985533"],
  ["", "330203000030639"],
  ["", "610133100126482"],
  ["", "330200400070010"],
  ["", "330200600002522"],
  ["check-digit", "310115600985535"],
  ["length", "3209231100626"],
  ["length", "91330203674737244W"],
  ["length", ""],
  ["character", "企合苏锡总字第0000001号"],
  ["character", "31011560098553X"],
  ["character", "31011560098553３"],
])("%j: %s", (defect, no) => {
  expect(registrationNumberDefect(no)).toBe(defect);
});
