import { defineRule } from "../../../model/rule.ts";

export const itemCodeInForceTwice = defineRule({
  id: "item-code-in-force-twice",
  code: "COM-032G",
  severity: "error",
  dimension: "准确性",
  clause: "commitment-item#validity",
  source: [{ document: "本标准", confidence: "design" }],
  since: "1.0.0",
  title: { zh: "同一事项编码同时有效两次", en: "code of an item in force twice" },
  why: "一个编码在任何一日只指一个事项；修改事项的，旧版到生效前一日失效。",
  message: {
    zh: "承诺事项编码 {value} 与 {otherPlace} 的有效期间重叠",
    en: "the code {value} is in force at the same time as at {otherPlace}",
  },
  fix: { zh: "旧版填写失效日期，或者另编承诺事项编码", en: "end the earlier version, or give a new code" },
  relation: "overlap",
  on: ["commitment-item"],
  at: "itemCode",
  by: "commitment-item",
  interval: { from: "effectiveOn", to: "expiresOn" },
});
