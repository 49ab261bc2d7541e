import { defineRule } from "../../../model/rule.ts";

export const dataFileDigestMissing = defineRule({
  id: "data-file-digest-missing",
  code: "PKG-002C",
  severity: "error",
  dimension: "完整性",
  clause: "batch#digests",
  source: [{ document: "GB/T 32905-2016", confidence: "known" }],
  since: "1.0.0",
  title: { zh: "缺少摘要值", en: "digest missing" },
  why: "没有摘要值就无法确认收到的文件与提供方的文件相同。",
  message: {
    zh: "文件“{name}”既没有 SM3 摘要值，也没有 SHA-256 摘要值",
    en: "the file “{name}” has neither an SM3 nor a SHA-256 digest",
  },
  fix: { zh: "用 creditspec manifest 重新生成清单", en: "make the manifest again with creditspec manifest" },
  on: ["batch-manifest"],
  at: "files",
  args: { name: "this.files.filter(f, !has(f.sm3) && !has(f.sha256))[0].name" },
  holds: "this.files.all(f, has(f.sm3) || has(f.sha256))",
});
