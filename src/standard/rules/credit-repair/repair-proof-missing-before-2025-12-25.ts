import { defineRule } from "../../../model/rule.ts";

export const repairProofMissingBefore20251225 = defineRule({
  id: "repair-proof-missing-before-2025-12-25",
  code: "REP-008A",
  severity: "error",
  dimension: "完整性",
  clause: "credit-repair#materials",
  source: [
    {
      document: "市场监督管理行政处罚信息公示规定（国家市场监督管理总局令第45号）",
      article: "第十四条",
      confidence: "seen",
    },
    {
      document: "市场监督管理严重违法失信名单管理办法（国家市场监督管理总局令第44号）",
      article: "第十七条",
      confidence: "seen",
    },
  ],
  since: "1.0.0",
  effectiveFrom: "2021-09-01",
  effectiveTo: "2025-12-24",
  regime: "necips",
  title: { zh: "修复没有履行义务、消除后果的材料", en: "repair without proof of duties fulfilled" },
  why: "提前停止处罚公示、提前移出严重违法失信名单，以已经履行义务、消除危害后果为条件，应有相关材料。",
  message: { zh: "修复材料中没有履行义务、纠正违法行为的材料", en: "the materials hold no proof of duties fulfilled" },
  fix: { zh: "补充相关材料；通过共享取得的，也列入修复材料", en: "add the proof; one obtained by sharing counts too" },
  on: ["credit-repair"],
  at: "materials",
  holds: `!(this.repairScope in ["2", "3"]) || this.materials.exists(material, material == "4")`,
});
