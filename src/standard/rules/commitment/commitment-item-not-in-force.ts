import { defineRule } from "../../../model/rule.ts";

export const commitmentItemNotInForce = defineRule({
  id: "commitment-item-not-in-force",
  code: "COM-031A",
  severity: "error",
  dimension: "一致性",
  clause: "commitment#items",
  source: [{ document: "本标准", confidence: "design" }],
  since: "1.0.0",
  title: { zh: "承诺事项不在当时有效的清单内", en: "item not in the list in force" },
  why: "承诺只能就清单所列、作出时有效的事项作出；失效的事项不能再以承诺方式办理。",
  message: {
    zh: "承诺事项编码 {value} 不在 {madeOn} 有效的承诺事项清单内",
    en: "the item {value} is not in the list in force on {madeOn}",
  },
  fix: {
    zh: "核对承诺事项编码和承诺作出日期；清单漏报的，补报承诺事项",
    en: "check code and day, or add the item to the list",
  },
  relation: "reference",
  on: ["commitment"],
  at: "itemCode",
  by: "commitment-item",
  among: ["commitment-item"],
  args: { madeOn: "this.madeOn" },
  when: "has(this.itemCode)",
  where: "other.effectiveOn <= this.madeOn && (!has(other.expiresOn) || this.madeOn <= other.expiresOn)",
});
