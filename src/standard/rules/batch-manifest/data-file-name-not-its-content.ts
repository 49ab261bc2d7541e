import { defineRule } from "../../../model/rule.ts";

export const dataFileNameNotItsContent = defineRule({
  id: "data-file-name-not-its-content",
  code: "PKG-006B",
  severity: "warning",
  dimension: "一致性",
  clause: "batch#file-names",
  source: [{ document: "本标准", confidence: "design" }],
  since: "1.0.0",
  title: { zh: "文件名与清单内容不一致", en: "file name contradicts the manifest" },
  why: "文件名中的机关代码和记录类型与清单不同，容易放错地方。",
  message: {
    zh: "文件名“{name}”中的机关代码或者记录类型与清单不一致",
    en: "the organ code or record type in the file name “{name}” is not that of the manifest",
  },
  fix: {
    zh: "改正文件名，或者改正清单中的提供方、记录类型",
    en: "correct the file name, or the organ or record type in the manifest",
  },
  on: ["batch-manifest"],
  at: "files",
  args: {
    name: "this.files.filter(f, f.name.matches('^[0-9A-HJ-NPQRTUWXY]{18}_[a-z]') && !f.name.startsWith(this.sourceOrganCode + '_' + f.recordType + '_'))[0].name",
  },
  holds:
    "this.files.all(f, !has(f.name) || !has(f.recordType) || !f.name.matches('^[0-9A-HJ-NPQRTUWXY]{18}_[a-z]') || f.name.startsWith(this.sourceOrganCode + '_' + f.recordType + '_'))",
});
