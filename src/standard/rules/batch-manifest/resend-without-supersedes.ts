import { defineRule } from "../../../model/rule.ts";

export const resendWithoutSupersedes = defineRule({
  id: "resend-without-supersedes",
  code: "PKG-010A",
  severity: "warning",
  dimension: "一致性",
  clause: "batch#resend",
  source: [{ document: "本标准", confidence: "design" }],
  since: "1.0.0",
  title: { zh: "重新报送没有写明所替代的批次", en: "resend does not name what it supersedes" },
  why: "同名文件再次报送，接收方需要知道是替代前一批还是重复报送。",
  message: {
    zh: "文件名与数据包 {earlier}（{otherPlace}）相同，却没有填写所替代的数据包标识",
    en: "a file has the same name as one of the package {earlier} ({otherPlace}), but no superseded package is named",
  },
  fix: {
    zh: "重新报送的，填写所替代的数据包标识 {earlier}；不是重新报送的，文件改用新的序号",
    en: "if it is a resend, name the superseded package {earlier}; otherwise give the file a new serial",
  },
  relation: "exclusion",
  on: ["batch-manifest"],
  at: "packageId",
  by: "batch-source",
  when: "!has(this.supersedes)",
  where:
    "other.generatedAt < this.generatedAt && this.files.exists(f, has(f.name) && other.files.exists(g, has(g.name) && g.name == f.name))",
  args: { earlier: "other.packageId" },
});
