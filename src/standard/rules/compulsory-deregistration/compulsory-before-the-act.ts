import { defineRule } from "../../../model/rule.ts";

export const compulsoryBeforeTheAct = defineRule({
  id: "compulsory-before-the-act",
  code: "DER-001B",
  severity: "error",
  dimension: "准确性",
  clause: "compulsory-deregistration#ground",
  source: [
    { document: "公司法", article: "第二百六十六条", confidence: "seen" },
    { document: "公司法", article: "第二百四十一条", confidence: "seen" },
  ],
  since: "1.0.0",
  title: { zh: "公司法施行前公告强制注销", en: "announced before the act was in force" },
  why: "强制注销自2024年7月1日起才有法律依据。",
  message: {
    zh: "公告日期 {value} 早于 2024-07-01，当时没有强制注销制度",
    en: "announced on {value}, before 2024-07-01, when there was no compulsory deregistration",
  },
  fix: {
    zh: "核对公告日期 {value}；属于地方试点的，不按本记录类型报送",
    en: "check {value}; a local trial is not reported as this type",
  },
  on: ["compulsory-deregistration"],
  at: "announcedOn",
  holds: `this.announcedOn >= "2024-07-01"`,
});
