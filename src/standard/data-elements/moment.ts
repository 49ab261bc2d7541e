import { defineDataElement } from "../../model/data-element.ts";

export const moment = defineDataElement({
  id: "moment",
  title: { zh: "时间", en: "moment" },
  definition: "公历日期和时刻，带时区，写作 YYYY-MM-DDThh:mm:ss+08:00。",
  representation: "dt15",
  kind: "moment",
  source: { document: "GB/T 7408.1", confidence: "known" },
});
