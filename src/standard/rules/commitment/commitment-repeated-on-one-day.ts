import { defineRule } from "../../../model/rule.ts";

export const commitmentRepeatedOnOneDay = defineRule({
  id: "commitment-repeated-on-one-day",
  code: "COM-028",
  severity: "warning",
  dimension: "准确性",
  clause: "commitment#items",
  source: [{ document: "本标准", confidence: "design" }],
  since: "1.0.0",
  title: { zh: "同一主体同日就同一事由重复承诺", en: "same matter promised twice on one day" },
  why: "一个主体可以就不同事项作出多项承诺；同日、同事由的多为重复录入。",
  message: {
    zh: "同一主体在 {madeOn} 已就同一事由作出承诺（见 {otherPlace}）",
    en: "the party made a commitment on the same matter on {madeOn} already (see {otherPlace})",
  },
  fix: {
    zh: "重复录入的删去一条；确为两项承诺的，在承诺事由中写明区别，例如场所名称",
    en: "remove one if it was entered twice; otherwise say in the matter what differs",
  },
  relation: "unique",
  on: ["commitment"],
  at: "matter",
  by: "subject",
  args: { madeOn: "this.madeOn" },
  where:
    "other.madeOn == this.madeOn && other.matter == this.matter && other.commitmentNumber != this.commitmentNumber",
});
