import { defineRule } from "../../../model/rule.ts";

export const simplifiedGrantedButStillRegistered = defineRule({
  id: "simplified-granted-but-still-registered",
  code: "ENT-033J",
  severity: "error",
  dimension: "一致性",
  clause: "simplified-deregistration#result",
  source: [
    { document: "市场主体登记管理条例", article: "第三十一条", confidence: "seen" },
    { document: "本标准", confidence: "design" },
  ],
  since: "1.0.0",
  title: { zh: "已准予注销但登记信息仍未注销", en: "granted, but still registered" },
  why: "准予注销登记之日主体终止，此后核准的登记信息应为注销状态，注销日期就是准予的日期。",
  message: {
    zh: "{value} 准予简易注销，此后核准的登记信息不是注销状态或者注销日期不同（{otherPlace}）",
    en: "granted on {value}, but a later registration is not deregistered on that day ({otherPlace})",
  },
  fix: {
    zh: "核对 {otherPlace} 的登记状态和注销日期，应为 {value} 注销",
    en: "see {otherPlace}: the entity must be deregistered on {value}",
  },
  relation: "agreement",
  on: ["simplified-deregistration"],
  at: "decidedOn",
  by: "subject",
  among: ["market-entity"],
  when: `this.result == "1"`,
  where: "other.approvedOn >= this.decidedOn",
  holds: `other.registrationState == "4" && has(other.deregisteredOn) && other.deregisteredOn == this.decidedOn`,
});
