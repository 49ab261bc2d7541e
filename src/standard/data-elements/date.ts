import { defineDataElement } from "../../model/data-element.ts";

export const date = defineDataElement({
  id: "date",
  title: { zh: "日期", en: "date" },
  definition: "公历日期，写作 YYYY-MM-DD。",
  representation: "d8",
  kind: "date",
  namedBy: ["date-not-calendar-date"],
  source: { document: "GB/T 7408.1", confidence: "known" },
});
