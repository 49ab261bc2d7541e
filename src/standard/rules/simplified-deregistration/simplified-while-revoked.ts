import { defineRule } from "../../../model/rule.ts";

export const simplifiedWhileRevoked = defineRule({
  id: "simplified-while-revoked",
  code: "ENT-034F",
  severity: "error",
  dimension: "准确性",
  clause: "simplified-deregistration#exclusions",
  source: [
    { document: "市场主体登记管理条例实施细则", article: "第四十八条", confidence: "seen" },
    { document: "市场主体登记管理条例", article: "第三十三条", confidence: "seen" },
  ],
  since: "1.0.0",
  effectiveFrom: "2022-03-01",
  title: { zh: "吊销、撤销后办理简易注销", en: "simplified deregistration of a revoked entity" },
  why: "被吊销营业执照、责令关闭、撤销的，不适用简易注销程序。",
  message: {
    zh: "该主体已被吊销或者撤销（{otherPlace}），不适用简易注销",
    en: "the entity was revoked or annulled ({otherPlace}); the simplified route does not apply",
  },
  fix: {
    zh: "核对 {otherPlace} 的登记状态；确已吊销、撤销的，改走普通注销",
    en: "see {otherPlace}; a revoked entity takes the ordinary route",
  },
  relation: "exclusion",
  on: ["simplified-deregistration"],
  at: "result",
  by: "subject",
  among: ["market-entity"],
  args: {},
  when: `this.result in ["1", "4"]`,
  where: `has(other.revokedOn) && other.revokedOn <= (has(this.appliedOn) ? this.appliedOn : has(this.announcedOn) ? this.announcedOn : has(this.decidedOn) ? this.decidedOn : "0000-00-00") || has(other.annulledOn) && other.annulledOn <= (has(this.appliedOn) ? this.appliedOn : has(this.announcedOn) ? this.announcedOn : has(this.decidedOn) ? this.decidedOn : "0000-00-00")`,
});
