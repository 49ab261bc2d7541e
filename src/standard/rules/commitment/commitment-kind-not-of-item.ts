import { defineRule } from "../../../model/rule.ts";

export const commitmentKindNotOfItem = defineRule({
  id: "commitment-kind-not-of-item",
  code: "COM-031B",
  severity: "error",
  dimension: "一致性",
  clause: "commitment#items",
  source: [{ document: "本标准", confidence: "design" }],
  since: "1.0.0",
  title: { zh: "承诺类别与清单不一致", en: "kind of commitment against the item" },
  why: "清单规定了事项的承诺类别，核查方式和后果都据此确定。",
  message: {
    zh: "承诺类别为 {kind}，清单（{otherPlace}）规定为 {expected}",
    en: "the kind is {kind}, the list ({otherPlace}) says {expected}",
  },
  fix: { zh: "按清单改正承诺类别，或者核对承诺事项编码", en: "correct the kind, or check the code of the item" },
  relation: "agreement",
  on: ["commitment"],
  at: "commitmentKind",
  by: "commitment-item",
  among: ["commitment-item"],
  args: {
    kind: `codeTitle("commitment-kind", this.commitmentKind)`,
    expected: `codeTitle("commitment-kind", other.commitmentKind)`,
  },
  where: "other.effectiveOn <= this.madeOn && (!has(other.expiresOn) || this.madeOn <= other.expiresOn)",
  holds: "this.commitmentKind == other.commitmentKind",
});
