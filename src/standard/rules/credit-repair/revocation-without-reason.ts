import { defineRule } from "../../../model/rule.ts";

export const revocationWithoutReason = defineRule({
  id: "revocation-without-reason",
  code: "REP-016B",
  severity: "error",
  dimension: "完整性",
  clause: "credit-repair#fraud",
  source: [
    {
      document: "市场监督管理信用修复管理办法（国家市场监督管理总局令第107号）",
      article: "第二十三条",
      confidence: "seen",
    },
  ],
  since: "1.0.0",
  title: { zh: "撤销修复没有理由", en: "revocation without a reason" },
  why: "撤销修复只因申请人故意隐瞒、弄虚作假；撤销决定要公示，应写明事实。",
  message: { zh: "撤销修复日期 {revokedOn}，没有撤销修复理由", en: "revoked on {revokedOn}, the reason is missing" },
  fix: { zh: "填写撤销修复理由", en: "give the reason" },
  on: ["credit-repair"],
  at: "revocationReason",
  args: { revokedOn: "this.revokedOn" },
  holds: "this.revokedOn > asOf || has(this.revocationReason)",
});
