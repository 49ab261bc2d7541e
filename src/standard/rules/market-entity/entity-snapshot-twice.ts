import { defineRule } from "../../../model/rule.ts";

export const entitySnapshotTwice = defineRule({
  id: "entity-snapshot-twice",
  code: "GEN-022B",
  severity: "error",
  dimension: "准确性",
  clause: "market-entity#identity",
  source: [
    { document: "GB/T 36344-2018", article: "数据完整性", confidence: "known" },
    { document: "本标准", confidence: "design" },
  ],
  since: "1.0.0",
  title: { zh: "同一主体同一核准日期重复", en: "one entity twice with one day of approval" },
  why: "一个经营主体一次核准只有一条登记记录；同名、同代码、同核准日期的两条是重复。多由分批导出的区间重叠造成。",
  message: {
    zh: "代码、名称和核准日期都与 {otherPlace} 相同",
    en: "the code, the name and the day of approval are those of {otherPlace}",
  },
  fix: {
    zh: "保留最新的一条；后一条是修改的，沿用原记录标识，数据操作填 U",
    en: "keep the latest; if it is a change, keep the identifier and set the operation to U",
  },
  relation: "unique",
  on: ["market-entity"],
  at: "creditCode",
  by: "subject",
  where: "this.approvedOn == other.approvedOn && this.entityName == other.entityName",
});
