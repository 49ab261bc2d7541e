import { describe, expect, test } from "vitest";
import {
  foodLicenceBusinessFormat,
  foodLicenceDivision,
  foodLicenceKind,
  foodLicenceNumberDefect,
} from "./food-licence-number.ts";

describe.each([
  ["SC11464010500015", "SC", "640105", ""],
  ["SC11333019700024", "SC", "330197", ""],
  ["SC11837048101233", "SC", "370481", ""],
  ["SC11834020305037", "SC", "340203", ""],
  ["SC12636098200051", "SC", "360982", ""],
  ["SC11532139200465", "SC", "321392", ""],
  ["SC12434017430075", "SC", "340174", ""],
  ["SC11432010400101", "SC", "320104", ""],
  ["JY13301080111719", "JY", "330108", "1"],
  ["JY13302820290302", "JY", "330282", "1"],
  ["JY24403050000014", "JY", "440305", "2"],
  ["YB23101150000038", "YB", "310115", ""],
])("%s", (no, kind, division, businessFormat) => {
  test("is right and takes apart", () => {
    expect(foodLicenceNumberDefect(no)).toBe("");
    expect(foodLicenceKind(no)).toBe(kind);
    expect(foodLicenceDivision(no)).toBe(division);
    expect(foodLicenceBusinessFormat(no)).toBe(businessFormat);
  });
});

test.each([
  ["check-digit", "JY13301060012398"],
  ["format", "SC1143201040010"],
  ["format", "JY43301080111719"],
  ["format", "YB33101150000038"],
  ["format", "jy13301080111719"],
  ["format", "JY1330108011171X"],
  ["format", "QS330108011171"],
  ["format", ""],
])("%s: %j", (defect, no) => {
  expect(foodLicenceNumberDefect(no)).toBe(defect);
});

test("a number of another shape has a kind but nothing inside", () => {
  expect(foodLicenceKind("SC1143201040010")).toBe("SC");
  expect(foodLicenceDivision("SC1143201040010")).toBe("");
  expect(foodLicenceBusinessFormat("JY1330108")).toBe("");
  expect(foodLicenceKind("QS330108011171")).toBe("");
});
