import { defineCodeMapping } from "../../model/code-mapping.ts";
import { industryDivision } from "../code-lists/industry-division.ts";
import { industrySection } from "../code-lists/industry-section.ts";

/** First and last division of each section. */
const sectionRanges: readonly (readonly [section: string, first: number, last: number])[] = [
  ["A", 1, 5],
  ["B", 6, 12],
  ["C", 13, 43],
  ["D", 44, 46],
  ["E", 47, 50],
  ["F", 51, 52],
  ["G", 53, 60],
  ["H", 61, 62],
  ["I", 63, 65],
  ["J", 66, 69],
  ["K", 70, 70],
  ["L", 71, 72],
  ["M", 73, 75],
  ["N", 76, 79],
  ["O", 80, 82],
  ["P", 83, 83],
  ["Q", 84, 85],
  ["R", 86, 90],
  ["S", 91, 96],
  ["T", 97, 97],
];

export const industryDivisionToSection = defineCodeMapping({
  id: "industry-division-to-section",
  title: { zh: "行业大类所属门类", en: "section of each industry division" },
  from: industryDivision,
  to: industrySection,
  source: industryDivision.source,
  pairs: industryDivision.codes.map(({ code }) => ({
    from: code,
    to: sectionRanges.find(([, first, last]) => Number(code) >= first && Number(code) <= last)?.[0] ?? "",
  })),
});
