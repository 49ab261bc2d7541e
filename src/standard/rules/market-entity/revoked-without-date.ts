import { defineRule } from "../../../model/rule.ts";

export const revokedWithoutDate = defineRule({
  id: "revoked-without-date",
  code: "ENT-006B",
  severity: "error",
  dimension: "完整性",
  clause: "market-entity#state",
  source: [
    { document: "本标准", confidence: "design" },
    { document: "公司法", article: "第二百四十一条", confidence: "seen" },
  ],
  since: "1.0.0",
  title: { zh: "已吊销但没有吊销日期", en: "revoked without a date" },
  why: "吊销之日是计算三年未注销、六个月未清算等期限的起点。",
  message: {
    zh: "登记状态为“{state}”，但没有填写吊销日期",
    en: "the state is “{state}” but there is no day of revocation",
  },
  fix: {
    zh: "按吊销营业执照的处罚决定书填写吊销日期；没有吊销的，改正登记状态",
    en: "fill in the day of the decision that revoked the licence, or correct the state",
  },
  on: ["market-entity"],
  at: "revokedOn",
  args: {
    state: `codeTitle("registration-state", this.registrationState)`,
  },
  holds: `!(this.registrationState in ["2", "3"]) || has(this.revokedOn)`,
});
