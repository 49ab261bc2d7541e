import { defineRule } from "../../../model/rule.ts";

export const dataFileNameRepeated = defineRule({
  id: "data-file-name-repeated",
  code: "PKG-006E",
  severity: "error",
  dimension: "一致性",
  clause: "batch#file-names",
  source: [{ document: "本标准", confidence: "design" }],
  since: "1.0.0",
  title: { zh: "文件名重复", en: "file name repeated" },
  why: "同名的文件无法区分，后一个会覆盖前一个。",
  message: {
    zh: "文件名“{name}”在清单中出现不止一次",
    en: "the file name “{name}” stands in the manifest more than once",
  },
  fix: { zh: "各文件用不同的序号命名", en: "give every file a serial of its own" },
  on: ["batch-manifest"],
  at: "files",
  args: { name: "this.files.filter(f, this.files.filter(g, g.name == f.name).size() > 1)[0].name" },
  holds: "this.files.all(f, !has(f.name) || this.files.filter(g, has(g.name) && g.name == f.name).size() == 1)",
});
