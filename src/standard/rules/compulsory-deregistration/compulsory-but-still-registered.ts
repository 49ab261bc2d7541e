import { defineRule } from "../../../model/rule.ts";

export const compulsoryButStillRegistered = defineRule({
  id: "compulsory-but-still-registered",
  code: "DER-005D",
  severity: "error",
  dimension: "一致性",
  clause: "compulsory-deregistration#annotation",
  source: [
    { document: "强制注销公司登记制度实施办法", article: "第九条", confidence: "seen" },
    { document: "公司法", article: "第二百四十一条", confidence: "seen" },
  ],
  since: "1.0.0",
  title: { zh: "已强制注销但登记信息仍未注销", en: "compulsorily deregistered, but still registered" },
  why: "公司自被强制注销登记之日起终止；恢复登记的，恢复原来的状态，不在此列。",
  message: {
    zh: "{value} 决定强制注销，此后核准的登记信息不是注销状态（{otherPlace}）",
    en: "decided on {value}, but a later registration is not deregistered ({otherPlace})",
  },
  fix: {
    zh: "核对 {otherPlace} 的登记状态；{value} 以后应为注销，恢复登记的补填恢复登记日期",
    en: "see {otherPlace}: deregistered from {value} on, or give the day of the restoration",
  },
  relation: "agreement",
  on: ["compulsory-deregistration"],
  at: "decidedOn",
  by: "subject",
  among: ["market-entity"],
  when: `has(this.result) && this.result == "1" && !has(this.restoredOn)`,
  where: "other.approvedOn >= this.decidedOn",
  holds: `other.registrationState in ["3", "4"]`,
});
