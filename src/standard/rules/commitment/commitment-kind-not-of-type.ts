import { defineRule } from "../../../model/rule.ts";

export const commitmentKindNotOfType = defineRule({
  id: "commitment-kind-not-of-type",
  code: "COM-006A",
  severity: "warning",
  dimension: "一致性",
  clause: "commitment#kinds",
  source: [{ document: "本标准", confidence: "design" }],
  since: "1.0.0",
  title: { zh: "承诺类别与承诺类型不对应", en: "kind of commitment against its national type" },
  why: "市场监管的五类承诺各对应一个全国类型；对不上的，按全国类型汇总时会归错类。",
  message: {
    zh: "承诺类别 {kind} 与承诺类型 {type} 不对应",
    en: "the kind {kind} does not correspond to the type {type}",
  },
  fix: {
    zh: "按对照表填写：审批替代—审批替代型，证明替代—证明事项型，主动声明—主动型，抽查检查—其他，信用修复—信用修复型",
    en: "use the table: approval 1–1, proof 2–3, declaration 3–6, inspection 4–0, repair 5–4",
  },
  on: ["commitment"],
  at: "commitmentType",
  args: {
    kind: `codeTitle("commitment-kind", this.commitmentKind)`,
    type: `codeTitle("commitment-type", this.commitmentType)`,
  },
  holds: `this.commitmentKind + this.commitmentType in ["11", "23", "36", "40", "54"]`,
});
