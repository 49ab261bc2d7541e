import { defineRule } from "../../../model/rule.ts";

export const releasedFreezeInPublicCopy = defineRule({
  id: "released-freeze-in-public-copy",
  code: "TAG-014",
  severity: "warning",
  dimension: "时效性",
  clause: "tag#freezes",
  source: [{ document: "国家企业信用信息公示系统公示实践（2024年6月起）", confidence: "seen" }],
  since: "1.0.0",
  title: { zh: "公开副本含已解冻的股权冻结", en: "released freeze in a public copy" },
  why: "公示系统自2024年6月起不再展示已解除的股权冻结。",
  message: {
    zh: "公开副本含已于 {value} 解除的股权冻结",
    en: "the public copy has a freeze that was released on {value}",
  },
  fix: { zh: "从公开副本中删去已解除的股权冻结", en: "take released freezes out of the public copy" },
  only: "public-copy",
  on: ["market-entity"],
  at: "freezes",
  args: { value: "this.freezes.filter(z, has(z.releasedOn) && z.releasedOn < asOf)[0].releasedOn" },
  holds: `!this.freezes.exists(z, has(z.releasedOn) && z.releasedOn < asOf)`,
});
