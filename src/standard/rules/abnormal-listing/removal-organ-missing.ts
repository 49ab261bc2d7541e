import { defineRule } from "../../../model/rule.ts";

export const removalOrganMissing = defineRule({
  id: "removal-organ-missing",
  code: "ABN-009B",
  severity: "error",
  dimension: "完整性",
  clause: "abnormal-listing#decision",
  source: [{ document: "企业经营异常名录管理办法", article: "第十条", confidence: "seen" }],
  since: "1.0.0",
  title: { zh: "移出决定没有机关", en: "removal without its organ" },
  why: "移出决定应包括企业名称、统一社会信用代码、移出日期、移出事由、作出决定机关。",
  message: {
    zh: "移出日期为 {removedOn}，没有填写移出决定机关",
    en: "removed on {removedOn}, but the organ that removed is missing",
  },
  fix: { zh: "按移出决定书填写移出决定机关", en: "fill in the organ after the removal decision" },
  on: ["abnormal-listing"],
  at: "removalOrganName",
  args: { removedOn: "this.removedOn" },
  holds: ["!has(this.removedOn)", "has(this.removalOrganName)"].join(" || "),
});
