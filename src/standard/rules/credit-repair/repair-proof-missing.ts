import { defineRule } from "../../../model/rule.ts";

export const repairProofMissing = defineRule({
  id: "repair-proof-missing",
  code: "REP-008B",
  severity: "error",
  dimension: "完整性",
  clause: "credit-repair#materials",
  source: [
    {
      document: "市场监督管理信用修复管理办法（国家市场监督管理总局令第107号）",
      article: "第十四条",
      confidence: "seen",
    },
    { document: "信用修复管理办法（国家发展改革委令第36号）", article: "第十五条", confidence: "seen" },
  ],
  since: "1.1.0",
  effectiveFrom: "2025-12-25",
  title: { zh: "修复没有履行义务、纠正违法行为的材料", en: "repair without proof of duties fulfilled" },
  why: "2025年12月25日起，各类信用修复都应有履行法定义务、纠正违法行为、实施整改等材料。",
  message: { zh: "修复材料中没有履行义务、纠正违法行为的材料", en: "the materials hold no proof of duties fulfilled" },
  fix: { zh: "补充相关材料；通过共享取得的，也列入修复材料", en: "add the proof; one obtained by sharing counts too" },
  on: ["credit-repair"],
  at: "materials",
  holds: `has(this.restructuring.state) && this.restructuring.state == "1" || this.materials.exists(material, material == "4")`,
});
