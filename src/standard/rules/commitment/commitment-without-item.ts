import { defineRule } from "../../../model/rule.ts";

export const commitmentWithoutItem = defineRule({
  id: "commitment-without-item",
  code: "COM-031D",
  severity: "warning",
  dimension: "完整性",
  clause: "commitment#items",
  source: [{ document: "本标准", confidence: "design" }],
  since: "1.0.0",
  title: { zh: "没有填写承诺事项编码", en: "commitment without the code of its item" },
  why: "审批替代、证明替代只能就清单所列事项承诺，凭编码才能知道核查方式和不实后果。全国没有统一清单，只作提示。",
  message: {
    zh: "承诺类别为 {kind}，但没有填写承诺事项编码",
    en: "the kind is {kind}, but the code of the item is missing",
  },
  fix: { zh: "按所依据的承诺事项清单填写编码", en: "fill in the code from the list of commitment items" },
  on: ["commitment"],
  at: "itemCode",
  args: { kind: `codeTitle("commitment-kind", this.commitmentKind)` },
  holds: `!(this.commitmentKind in ["1", "2"]) || has(this.itemCode)`,
});
