import { defineTag } from "../../model/tag.ts";

export const businessSuspended = defineTag({
  id: "business-suspended",
  code: "TAG-LAW-08",
  title: { zh: "歇业", en: "business suspended" },
  definition: "已备案歇业，期限未满，没有恢复营业。",
  dimension: "03",
  subjects: ["1", "2", "3"],
  basis: [
    { document: "市场主体登记管理条例", article: "第三十条", confidence: "seen" },
    { document: "市场主体登记管理条例实施细则", article: "第四十二条", confidence: "seen" },
  ],
  setBy: "county",
  publicity: "P",
  publicText: "歇业",
  isAdverse: false,
  evidence: ["suspension"],
  condition: `this.suspension.exists(s,
    has(s.startsOn) && s.startsOn <= asOf && has(s.endsOn) && s.endsOn >= asOf && (!has(s.resumedOn) || s.resumedOn > asOf))`,
  removal: "恢复营业、歇业期限届满或者累计满3年移除。",
  clause: "tag-rule#business-suspended",
  since: "1.0.0",
  effectiveFrom: "2022-03-01",
});
