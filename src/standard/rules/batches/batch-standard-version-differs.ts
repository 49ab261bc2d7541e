import { defineRule } from "../../../model/rule.ts";

export const batchStandardVersionDiffers = defineRule({
  id: "batch-standard-version-differs",
  code: "PKG-015A",
  severity: "error",
  dimension: "一致性",
  clause: "batch#versions",
  source: [{ document: "本标准", confidence: "design" }],
  since: "1.0.0",
  title: { zh: "标准版本与清单不一致", en: "standard version differs from the manifest" },
  why: "版本不同，代码集和规则可能不同，结论不能通用。",
  message: {
    zh: "清单写明标准版本为 {declared}，而{where}为 {actual}",
    en: "the manifest says version {declared} of the standard, {where} says {actual}",
  },
  fix: {
    zh: "按同一版本重新导出并生成清单；校验时不指定版本则采用清单写明的版本",
    en: "export and make the manifest after one version; a check that names no version uses the manifest's",
  },
  about: "batch",
});
