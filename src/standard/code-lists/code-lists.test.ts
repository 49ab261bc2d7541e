import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { CodeList } from "../../model/code-list.ts";
import { industryDivisionToSection } from "../code-mappings/industry-division-to-section.ts";
import { certificateType } from "./certificate-type.ts";
import { division } from "./division.ts";
import { enterpriseType } from "./enterprise-type.ts";
import { industryDivision } from "./industry-division.ts";
import { industrySection } from "./industry-section.ts";
import { penaltyKind } from "./penalty-kind.ts";

const folder = new URL(".", import.meta.url);
const names = readdirSync(folder)
  .filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts"))
  .map((file) => file.slice(0, -".ts".length));

const isCodeList = (value: unknown): value is CodeList =>
  typeof value === "object" && value !== null && "codes" in value;

function codeFor(list: CodeList, spelling: string): string | undefined {
  return list.codes.find(({ title, aliases = [] }) => title === spelling || aliases.includes(spelling))?.code;
}

describe.each(names)("%s", async (name) => {
  const module: Record<string, unknown> = await import(new URL(`${name}.ts`, folder).href);
  const lists = Object.entries(module).filter(([, value]) => isCodeList(value));
  const camelCase = name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());

  test("exports one list with the id of the file", () => {
    expect(lists.map(([exported, list]) => [exported, (list as CodeList).id])).toEqual([[camelCase, name]]);
  });

  test("gives each code a title", () => {
    for (const [, list] of lists) {
      expect((list as CodeList).codes.filter(({ code, title }) => code === "" || title === "")).toEqual([]);
    }
  });
});

test("the classification of industries has 20 sections and 97 divisions", () => {
  expect(industrySection.codes.map(({ code }) => code).join("")).toBe("ABCDEFGHIJKLMNOPQRST");
  expect(industryDivision.codes.map(({ code }) => Number(code))).toEqual(Array.from({ length: 97 }, (_, i) => i + 1));
});

test("each division of industry belongs to the section whose range holds it", () => {
  const ranges: Record<string, string> = {};
  for (const { from: code, to: section } of industryDivisionToSection.pairs) {
    const [first = code] = ranges[section]?.split("–") ?? [];
    ranges[section] = `${first}–${code}`;
  }
  expect(ranges).toEqual({
    A: "01–05",
    B: "06–12",
    C: "13–43",
    D: "44–46",
    E: "47–50",
    F: "51–52",
    G: "53–60",
    H: "61–62",
    I: "63–65",
    J: "66–69",
    K: "70–70",
    L: "71–72",
    M: "73–75",
    N: "76–79",
    O: "80–82",
    P: "83–83",
    Q: "84–85",
    R: "86–90",
    S: "91–96",
    T: "97–97",
  });
});

test("the types of entities are all there", () => {
  const counts: Record<string, number> = {};
  for (const { code } of enterpriseType.codes) {
    const group = code.slice(0, 1);
    counts[group] = (counts[group] ?? 0) + 1;
  }
  expect(counts).toEqual({ "1": 28, "2": 27, "3": 6, "4": 28, "5": 35, "6": 33, "7": 10, "8": 1, "9": 5 });
});

test.each([
  ["有限责任公司(自然人投资或控股)", "1130"],
  ["有限责任公司(自然人独资)", "1151"],
  ["其他有限责任公司", "1190"],
  ["股份有限公司(非上市、自然人投资或控股)", "1222"],
  ["股份有限公司分公司(非上市、自然人投资或控股)", "2222"],
  ["有限责任公司分公司(自然人投资或控股)", "2130"],
  ["全民所有制", "3100"],
  ["普通合伙企业", "4531"],
  ["有限责任公司(中外合资)", "5110"],
  ["有限责任公司(台港澳与境内合资)", "6110"],
  ["有限责任公司(港澳台法人独资)", "6150"],
  ["股份有限公司(台港澳合资,上市)", "6240"],
  ["外国(地区)企业常驻代表机构", "7200"],
  ["农民专业合作社", "9100"],
  ["个体", "9500"],
])("entity type %s is %s", (spelling, code) => {
  expect(codeFor(enterpriseType, spelling)).toBe(code);
});

test("the types of identity documents are those of CB16", () => {
  expect(certificateType.codes.map(({ code }) => code).join(" ")).toBe("10 20 30 40 51 52 53 54 55 56 57 58 90");
});

test.each([
  ["没收违法所得和非法财物", "20"],
  ["暂扣许可证", "31"],
  ["吊销执照（登记证）", "35"],
  ["责令停产停业", "42"],
  ["行政拘留", "50"],
])("the older word %s for a kind of penalty is %s", (spelling, code) => {
  expect(codeFor(penaltyKind, spelling)).toBe(code);
});

test("divisions are six digits and cover all provinces", () => {
  expect(division.codes).toHaveLength(3691);
  expect(division.codes.every(({ code }) => /^[0-9]{6}$/.test(code))).toBe(true);
  expect(division.codes.filter(({ code }) => code.endsWith("0000") && code !== "100000")).toHaveLength(34);
});

test.each([
  ["100000", "国家级"],
  ["320106", "江苏省南京市鼓楼区"],
  ["429006", "湖北省天门市"],
  ["500243", "重庆市彭水苗族土家族自治县"],
  ["710000", "台湾省"],
  ["810000", "香港特别行政区"],
  ["820000", "澳门特别行政区"],
])("division %s is %s", (code, title) => {
  expect(division.codes.find((entry) => entry.code === code)?.title).toBe(title);
});

test("only statistical codes among the divisions say so", () => {
  const noteOf = (code: string) => division.codes.find((entry) => entry.code === code)?.note;
  expect(noteOf("320571")).toContain("统计用区划代码");
  expect(noteOf("320106")).toBeUndefined();
});

test("counties abolished since 2020 are kept and marked", () => {
  const abolished = division.codes.filter(({ deprecated }) => deprecated);
  expect(abolished).toHaveLength(20);
  expect(abolished.map(({ title }) => title)).toContain("浙江省杭州市下城区");
});
