import { defineRule } from "../../../model/rule.ts";

export const batchRegimeDiffers = defineRule({
  id: "batch-regime-differs",
  code: "PKG-015B",
  severity: "error",
  dimension: "一致性",
  clause: "batch#versions",
  source: [{ document: "本标准", confidence: "design" }],
  since: "1.0.0",
  title: { zh: "适用制度与清单不一致", en: "regime differs from the manifest" },
  why: "两个公示系统的期限不同，一个批次只适用一种制度。",
  message: {
    zh: "清单写明适用制度为 {declared}，而{where}为 {actual}",
    en: "the manifest says the regime {declared}, {where} says {actual}",
  },
  fix: {
    zh: "不同制度的记录分成不同批次；校验时不指定制度则采用清单写明的制度",
    en: "put records of another regime into a batch of their own; a check that names no regime uses the manifest's",
  },
  about: "batch",
});
