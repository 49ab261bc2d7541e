import { defineRule } from "../../../model/rule.ts";

export const batchSupersedesItself = defineRule({
  id: "batch-supersedes-itself",
  code: "PKG-010B",
  severity: "error",
  dimension: "一致性",
  clause: "batch#resend",
  source: [{ document: "本标准", confidence: "design" }],
  since: "1.0.0",
  title: { zh: "批次替代自身", en: "batch supersedes itself" },
  why: "重新报送是新的批次，用新的数据包标识。",
  message: {
    zh: "所替代的数据包标识 {value} 就是本批次的数据包标识",
    en: "the superseded package {value} is this package itself",
  },
  fix: { zh: "本批次用新的数据包标识", en: "give this batch a new identifier" },
  on: ["batch-manifest"],
  at: "supersedes",
  args: { value: "this.supersedes" },
  holds: "this.supersedes != this.packageId",
});
