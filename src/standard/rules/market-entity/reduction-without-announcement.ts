import { defineRule } from "../../../model/rule.ts";

export const reductionWithoutAnnouncement = defineRule({
  id: "reduction-without-announcement",
  code: "ENT-035D",
  severity: "warning",
  dimension: "完整性",
  clause: "market-entity#changes",
  source: [
    { document: "公司法", article: "第二百二十条", confidence: "seen" },
    { document: "公司法", article: "第二百二十二条", confidence: "seen" },
    { document: "公司法", article: "第二百二十四条", confidence: "seen" },
    { document: "公司法", article: "第二百二十五条", confidence: "seen" },
  ],
  since: "1.0.0",
  effectiveFrom: "2024-07-01",
  title: { zh: "减资、合并、分立没有公告日期", en: "reduction, merger or division without an announcement" },
  why: "公司减资、合并、分立应当公告，报纸或者公示系统均可；没有公告日期就看不出债权人的期限。",
  message: { zh: "变更事项“{item}”没有公告日期", en: "the change “{item}” has no day of announcement" },
  fix: { zh: "补填“{item}”的公告日期和公告方式", en: "give day and medium of the announcement of “{item}”" },
  on: ["market-entity"],
  at: "changes",
  args: {
    item: `this.changes.filter(c, has(c.kind) && c.kind in ["07", "08", "09", "10"] && !has(c.announcedOn) && has(c.changedOn) && c.changedOn >= "2024-07-01")[0].item`,
  },
  holds: `!this.entityType.matches('^(1|5[12]|6[12])') || !this.changes.exists(c, has(c.kind) && c.kind in ["07", "08", "09", "10"] && !has(c.announcedOn) && has(c.changedOn) && c.changedOn >= "2024-07-01")`,
});
