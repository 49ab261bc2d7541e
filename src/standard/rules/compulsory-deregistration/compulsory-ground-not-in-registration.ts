import { defineRule } from "../../../model/rule.ts";

export const compulsoryGroundNotInRegistration = defineRule({
  id: "compulsory-ground-not-in-registration",
  code: "DER-001C",
  severity: "error",
  dimension: "一致性",
  clause: "compulsory-deregistration#ground",
  source: [
    { document: "强制注销公司登记制度实施办法", article: "第三条", confidence: "seen" },
    { document: "本标准", confidence: "design" },
  ],
  since: "1.0.0",
  title: { zh: "事由日期与登记信息不一致", en: "ground differs from the registration" },
  why: "吊销、撤销的日期在登记信息中有记载，强制注销的三年自该日计算；责令关闭的登记信息没有日期，不比对。",
  message: {
    zh: "事由发生日期 {value} 与登记信息中的 {registered} 不一致（{otherPlace}）",
    en: "the ground is dated {value}, the registration says {registered} ({otherPlace})",
  },
  fix: {
    zh: "与处罚决定书核对 {value} 和登记信息（{otherPlace}）的 {registered}",
    en: "compare {value} and {registered} ({otherPlace}) with the decision",
  },
  relation: "agreement",
  on: ["compulsory-deregistration"],
  at: "triggerOn",
  by: "subject",
  among: ["market-entity"],
  args: { registered: `has(other.revokedOn) ? other.revokedOn : has(other.annulledOn) ? other.annulledOn : ""` },
  where: `this.triggerKind == "1" && has(other.revokedOn) || this.triggerKind == "3" && has(other.annulledOn)`,
  holds: `this.triggerKind == "1" ? has(other.revokedOn) && other.revokedOn == this.triggerOn : has(other.annulledOn) && other.annulledOn == this.triggerOn`,
});
