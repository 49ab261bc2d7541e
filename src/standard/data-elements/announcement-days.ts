import { defineDataElement } from "../../model/data-element.ts";

export const announcementDays = defineDataElement({
  id: "announcement-days",
  title: { zh: "公告期限（日）", en: "days of announcement" },
  definition: "公告期限的日数。",
  representation: "n..3",
  kind: "integer",
  unit: "日",
  source: { document: "公司法", article: "第二百四十一条", confidence: "seen" },
});
