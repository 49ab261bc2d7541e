import { defineRule } from "../../../model/rule.ts";

export const deregisteredEntityListsBranches = defineRule({
  id: "deregistered-entity-lists-branches",
  code: "ENT-024A",
  severity: "information",
  dimension: "一致性",
  clause: "market-entity#branches",
  source: [{ document: "市场主体登记管理条例", article: "第三十二条", confidence: "seen" }],
  since: "1.0.0",
  title: { zh: "已注销的主体仍列有分支机构", en: "deregistered entity still lists branches" },
  why: "申请注销登记前应当先办理分支机构注销登记；注销后仍列出的，可能有分支机构漏办。登记系统保留历史分支机构的，不是缺陷。",
  message: {
    zh: "主体已注销，记录中仍列有 {count} 个分支机构",
    en: "the entity is deregistered but lists {count} branches",
  },
  fix: {
    zh: "核对这 {count} 个分支机构是否均已注销；已注销的从本记录中删去",
    en: "see whether the {count} branches are deregistered too and drop those that are",
  },
  on: ["market-entity"],
  at: "branches",
  args: { count: "this.branches.size()" },
  holds: `!has(this.branches) || !(this.registrationState in ["3", "4"])`,
});
