import { defineRule } from "../../../model/rule.ts";

export const drawnAfterDeregistration = defineRule({
  id: "drawn-after-deregistration",
  code: "INS-012",
  severity: "warning",
  dimension: "一致性",
  clause: "inspection-result#dates",
  source: [{ document: "本标准", confidence: "design" }],
  since: "1.0.0",
  title: { zh: "抽取时已经注销", en: "deregistered when drawn" },
  why: "抽取名单应取自抽取当日存续的主体；抽取以后注销的用结果代码记录。",
  message: {
    zh: "摇号日期 {value}，该主体在此之前已经注销（{otherPlace}）",
    en: "drawn on {value}, but the subject was deregistered before ({otherPlace})",
  },
  fix: {
    zh: "核对主体代码和摇号日期；名单有误的，更换检查对象",
    en: "check code and date; if the list was wrong, choose another subject",
  },
  relation: "exclusion",
  on: ["inspection-result"],
  at: "drawnOn",
  by: "subject",
  among: ["market-entity"],
  where: "other.deregisteredOn < this.drawnOn",
});
