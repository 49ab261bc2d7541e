import { describe, expect, test } from "vitest";
import { citizenIdBirthDate, citizenIdDefect, isCitizenIdProvinceKnown } from "./citizen-id.ts";

describe("citizenIdDefect", () => {
  test.each([
    ["", "11010519491231002X"],
    ["", "440524188001010014"],
    ["", "110101200001010010"],
    ["", "810000199001010019"],
    ["", "830000198512121238"],
    ["fifteen-digits", "110105491231002"],
    ["format", "11010519491231002x"],
    ["format", "01010519491231002X"],
    ["format", "1101051949123100"],
    ["format", "330222************"],
    ["format", "91330203674737244W"],
    ["format", ""],
    ["birth-date", "440305199002290015"],
    ["birth-date", "110105194913310021"],
    ["birth-date", "110105179912310021"],
    ["birth-date", "110105210001010021"],
    ["check-character", "110105194912310021"],
    ["check-character", "810000199001010018"],
    ["check-character", "110101200001010011"],
  ])("%j: %s", (defect, id) => {
    expect(citizenIdDefect(id)).toBe(defect);
  });

  test("a number beginning with 9 is judged like the others", () => {
    const defects = [..."0123456789X"].map((check) => citizenIdDefect(`91115619900101001${check}`));
    expect(defects.filter((defect) => defect === "")).toHaveLength(1);
    expect(defects.filter((defect) => defect === "check-character")).toHaveLength(10);
  });
});

describe("citizenIdBirthDate", () => {
  test.each([
    ["11010519491231002X", "1949-12-31"],
    ["110105194912310021", "1949-12-31"],
    ["440305199002290015", ""],
    ["110105491231002", ""],
    ["", ""],
  ])("%j: %j", (id, date) => {
    expect(citizenIdBirthDate(id)).toBe(date);
  });
});

describe("isCitizenIdProvinceKnown", () => {
  test.each(["11010519491231002X", "710000", "810000199001010019", "820000", "830000198512121238"])(
    "%s: known",
    (id) => {
      expect(isCitizenIdProvinceKnown(id)).toBe(true);
    },
  );

  test.each(["10", "66", "84", "91", "1", ""])("%j: unknown", (id) => {
    expect(isCitizenIdProvinceKnown(id)).toBe(false);
  });
});
