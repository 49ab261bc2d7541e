import { defineRule } from "../../../model/rule.ts";

export const riskClassUsedOtherwise = defineRule({
  id: "risk-class-used-otherwise",
  code: "RSK-006",
  severity: "warning",
  dimension: "规范性",
  clause: "risk-classification#internal",
  source: [{ document: "国市监信发〔2022〕6号", confidence: "known" }],
  since: "1.0.0",
  title: { zh: "信用风险分类用于内部监管以外的用途", en: "risk class used for something else than supervision" },
  why: "分类结果只作内部监管参考，用于公开评价等会被当作信用评级。",
  message: {
    zh: "用途为 {value}，信用风险分类只作内部监管参考",
    en: "it is used for {value}; a risk class is an internal reference for supervision only",
  },
  fix: {
    zh: "停止其他用途；填错的，改为内部监管参考",
    en: "stop the other use; if it is a mistake, set it to the internal reference",
  },
  each: { elements: ["risk-use"], recordTypes: ["risk-classification"] },
  holds: `this == "1" || !inCodeList("risk-use", this)`,
});
