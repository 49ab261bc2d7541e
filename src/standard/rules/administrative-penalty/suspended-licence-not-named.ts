import { defineRule } from "../../../model/rule.ts";

export const suspendedLicenceNotNamed = defineRule({
  id: "suspended-licence-not-named",
  code: "PEN-005",
  severity: "error",
  dimension: "完整性",
  clause: "administrative-penalty#kinds",
  source: [
    { document: "行政处罚法", article: "第九条第三项", confidence: "seen" },
    { document: "双公示信息项", article: "CF_NR_ZKDX", confidence: "seen" },
  ],
  since: "1.0.0",
  title: { zh: "暂扣、吊销没有写明证照", en: "suspended or revoked licence not named" },
  why: "暂扣、吊销针对特定证照，不写明名称和编号，其他部门无法据以更新许可状态。",
  message: {
    zh: "处罚种类包含暂扣或者吊销，但没有填写暂扣或吊销证照名称及编号",
    en: "the kinds of penalty include a suspension or revocation, but the licence is not named",
  },
  fix: {
    zh: "按处罚决定书填写证照名称及编号；吊销营业执照的，填营业执照和统一社会信用代码",
    en: "fill in name and number of the licence as in the decision; for a business licence its name and the credit code",
  },
  on: ["administrative-penalty"],
  at: "suspendedLicence",
  holds: `has(this.suspendedLicence) || !this.penaltyKinds.exists(kind, kind in ["30", "31", "33", "34", "35", "36"])`,
});
