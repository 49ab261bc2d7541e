import { defineDataElement } from "../../model/data-element.ts";

export const calendarMonthDay = defineDataElement({
  id: "calendar-month-day",
  title: { zh: "月日", en: "day of the year" },
  definition: "每年的某一日，写作 MM-DD。",
  representation: "an5",
  kind: "text",
  pattern: "^(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$",
  source: { document: "本标准", confidence: "design" },
});
