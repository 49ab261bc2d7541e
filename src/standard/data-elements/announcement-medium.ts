import { defineCodedElement } from "../../model/data-element.ts";
import { announcementMedium } from "../code-lists/announcement-medium.ts";

export const announcementMediumCode = defineCodedElement({
  id: "announcement-medium",
  title: { zh: "公告方式", en: "medium of the announcement" },
  definition: "合并、分立、减资公告所用的方式。",
  representation: "n1",
  codeList: announcementMedium,
  source: { document: "公司法", article: "第二百二十四条", confidence: "seen" },
});
