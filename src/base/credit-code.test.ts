import { describe, expect, test } from "vitest";
import {
  creditCodeCheckCharacter,
  creditCodeDefect,
  isCreditCodeDepartmentKnown,
  isCreditCodeProvinceKnown,
  isOrganizationCodeRight,
  organizationCodeCheckCharacter,
  suggestCreditCode,
} from "./credit-code.ts";

const rightCodes = [
  "91350100M000100Y43",
  "11100000MB0143028R",
  "12440300MB2C92173E",
  "91110000101623741K",
  "911101066976941872",
  "91330203674737244W",
  "91330282L07196379D",
  "91330212066604667N",
  "91654201072210066B",
  "91610138397119703K",
  "91610133MA6U3N7RXE",
  "91230500MA1B3N1N2M",
  "91320105780688132K",
  "91100000100003962T",
  "9110000010168558XU",
  "91330000142913112M",
  "91340700151105774A",
  "9115020011439356XY",
  "9134030014986216XA",
  "911000001000006813",
  "93620503MA72851R6T",
  "92330303MA2BRU5R2Q",
  "81530400560076062A",
  "81530500697980028E",
  "51320000509163259P",
  "52530126731213907L",
  "34530000745285741B",
  "12532931015252446K",
  "113701000041887414",
  "99140000MA0H3UTK9E",
  "9144030071526726XG",
  "91440300708461136T",
  "91110000802100433B",
  "914403001922038216",
  "911000001000013428",
  "9131000010000595XD",
  "91310000132260250X",
  "91440300192181490G",
  "9144030010001686XA",
  "91440300100012316L",
  "91440300192317458F",
  "91440400192548256N",
  "91440606722473344C",
  "9144030027939873X7",
  "91370200264574251E",
  "91110000100010433L",
  "91110108551385082Q",
  "91350000158142711F",
];

describe.each(rightCodes)("%s", (code) => {
  test("has no defect", () => {
    expect(creditCodeDefect(code)).toBe("");
  });

  test("has the check characters that its other symbols ask for", () => {
    expect(creditCodeCheckCharacter(code.slice(0, 17))).toBe(code[17]);
    expect(organizationCodeCheckCharacter(code.slice(8, 16))).toBe(code[16]);
    expect(isOrganizationCodeRight(code)).toBe(true);
  });

  test("has a known department and province", () => {
    expect(isCreditCodeDepartmentKnown(code)).toBe(true);
    expect(isCreditCodeProvinceKnown(code)).toBe(true);
  });

  test("is wrong with any other last symbol", () => {
    for (const symbol of "0123456789ABCDEFGHJKLMNPQRTUWXY") {
      if (symbol === code[17]) continue;
      expect(creditCodeDefect(code.slice(0, 17) + symbol)).toMatch(/^(?:complement|check-digit)$/);
    }
  });
});

describe("creditCodeDefect", () => {
  test.each([
    ["placeholder", "000000000000000000"],
    ["placeholder", "00000000000000000X"],
    ["placeholder", "000000000000000001"],
    ["placeholder", "xxxxxxxxxxxxxxxxxx"],
    ["placeholder", "111111111111111"],
    ["placeholder", "/"],
    ["placeholder", "𠮷𠮷"],
    ["registration-number", "310115600985533"],
    ["registration-number", "3209231100626"],
    ["registration-number", "429006NA000000022X"],
    ["registration-number", "429006NB000000022"],
    ["registration-number", "429006na0000022x"],
    ["length", ""],
    ["length", "91220521664295839"],
    ["length", "91350100M000100Y433"],
    ["length", "91350100M000100Y4𠮷3"],
    ["length", "67696941-8"],
    ["length", "91350100M000100Y43 "],
    ["lowercase", "91350100m000100y43"],
    ["lowercase", "91330203674737244w"],
    ["lowercase", "91510823MA6CJ9UAxx"],
    ["lowercase", "91310000x072143273"],
    ["lowercase", "91440300x18837140K"],
    ["character", "91310000x07214327x"],
    ["character", "913300000x2143273X"],
    ["character", "9133O203674737244W"],
    ["character", "9133A203674737244W"],
    ["character", "91350100m000100y44"],
    ["character", "９1350100M000100Y43"],
    ["character", "91350100M000100Y4𠮷"],
    ["character", "9111000010162374VK"],
    ["truncated", "911101066976941000"],
    ["truncated", "915202000000000000"],
    ["complement", "91350211M0000XUF46"],
    ["complement", "91510100201920161Y"],
    ["complement", "91340000148941384F"],
    ["complement", "91420684179660622T"],
    ["check-digit", "9144011171248754XE"],
    ["check-digit", "91350100M000100Y4A"],
    ["check-digit", "12440300MB2C92173A"],
    ["check-digit", "91522625QWER12345E"],
    ["check-digit", "915226250000UUUU56"],
  ])("%s: %j", (defect, code) => {
    expect(creditCodeDefect(code)).toBe(defect);
  });

  test("a code whose last symbol is 0 is right, and no other last symbol is a complement of it", () => {
    const first17 = [..."0123456789"].map((digit) => `9133020367473724${digit}`).find(endsInZero) ?? "";
    expect(creditCodeDefect(`${first17}0`)).toBe("");
    for (const symbol of "123456789ABCDEFGHJKLMNPQRTUWXY") {
      expect(creditCodeDefect(first17 + symbol)).toBe("check-digit");
    }
  });

  test("a code of 18 digits that really ends in 000 is right", () => {
    const first14 = Array.from({ length: 1000 }, (_, index) => `91110106697${String(index).padStart(4, "0")}`);
    const right = first14.map((start) => `${start}00`).find(endsInZero);
    expect(creditCodeDefect(`${right}0`)).toBe("");
  });

  test("gives the same answer when asked again, and after another code", () => {
    const asked = ["91350100M000100Y4A", "91350100M000100Y4A", "91350100M000100Y43", "91350100M000100Y4A", ""];
    expect(asked.map(creditCodeDefect)).toEqual(["check-digit", "check-digit", "", "check-digit", "length"]);
  });
});

describe("creditCodeCheckCharacter", () => {
  test.each(["", "91350100M000100Y", "91350100M000100Y43", "91350100I000100Y4"])("%j has none", (first17) => {
    expect(creditCodeCheckCharacter(first17)).toBe("");
  });
});

describe("organizationCodeCheckCharacter", () => {
  test.each([
    ["D2143569", "X"],
    ["00000000", "0"],
    ["MA6U3N7R", "X"],
    ["1234567", ""],
    ["1234567a", ""],
    ["1234567-", ""],
  ])("%j: %j", (first8, check) => {
    expect(organizationCodeCheckCharacter(first8)).toBe(check);
  });
});

describe("isOrganizationCodeRight", () => {
  test.each(["91231283131391029M", "911402001104037979", "914512817717388902"])(
    "%s: wrong, though the code's own check is right",
    (code) => {
      expect(creditCodeDefect(code)).toBe("");
      expect(isOrganizationCodeRight(code)).toBe(false);
    },
  );

  test.each(["91522625QWER12345E", "915226250000UUUU56", "", "91220521664295839"])("%j: wrong", (code) => {
    expect(isOrganizationCodeRight(code)).toBe(false);
  });

  test.each(["91350211M0000XUF46", "91510100201920161Y", "9144011171248754XE"])(
    "%s: right, though the code's own check is wrong",
    (code) => {
      expect(isOrganizationCodeRight(code)).toBe(true);
    },
  );
});

describe("isCreditCodeDepartmentKnown", () => {
  test.each(["54", "55", "99", "A1", "A9", "N1", "N2", "N3", "Y1"])("%s is known", (start) => {
    expect(isCreditCodeDepartmentKnown(`${start}330203674737244`)).toBe(true);
  });

  test.each(["00", "18", "94", "G1", "J1", "a1", "9", ""])("%j is unknown", (start) => {
    expect(isCreditCodeDepartmentKnown(start)).toBe(false);
  });
});

describe("isCreditCodeProvinceKnown", () => {
  test.each(["91100000100003962T", "91710000", "91810000"])("%s: known", (code) => {
    expect(isCreditCodeProvinceKnown(code)).toBe(true);
  });

  test.each(["91090000", "91560000", "91900000", "91830000", "91"])("%s: unknown", (code) => {
    expect(isCreditCodeProvinceKnown(code)).toBe(false);
  });
});

describe("suggestCreditCode", () => {
  test.each([
    ["91350100m000100y43", "91350100M000100Y43"],
    ["9I350I00M000I00Y43", "91350100M000100Y43"],
    ["91E501OOMOOO1OOY43", ""],
    ["9135O1OOMOOO1OOY43", "91350100M000100Y43"],
    ["9133OZO3674737z44w", "91330203674737244W"],
    ["9137o2oo264s74zsie", "91370200264574251E"],
    ["91350100M000100Y43", "91350100M000100Y43"],
    ["91350100M000100Y4A", ""],
    ["9135O100M000V00Y43", ""],
    ["OOOOOOOOOOOOOOOOOO", ""],
    ["", ""],
  ])("%j: %j", (code, meant) => {
    expect(suggestCreditCode(code)).toBe(meant);
  });
});

function endsInZero(first17: string): boolean {
  return creditCodeCheckCharacter(first17) === "0";
}
