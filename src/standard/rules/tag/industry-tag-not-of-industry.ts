import { defineRule } from "../../../model/rule.ts";

export const industryTagNotOfIndustry = defineRule({
  id: "industry-tag-not-of-industry",
  code: "TAG-013",
  severity: "warning",
  dimension: "一致性",
  clause: "tag#industry",
  source: [{ document: "国市监信发〔2024〕69号", article: "（十）", confidence: "seen" }],
  since: "1.0.0",
  title: { zh: "行业标注与行业代码不一致", en: "industry tag not of the industry" },
  why: "主体变更行业后标注没有跟着变，是常见的原因。",
  message: {
    zh: "行业标注的取值为 {value}，登记的行业代码为 {industry}",
    en: "the tag says industry {value}, the registration {industry}",
  },
  fix: { zh: "核对主体的行业代码；行业已变的，更新标注", en: "check the industry; update the tag if it has changed" },
  relation: "agreement",
  on: ["tag"],
  at: "value",
  by: "subject",
  among: ["market-entity"],
  args: { value: "this.value", industry: "other.industryCode" },
  when: `this.dimension == "01" && this.value.matches("^[0-9]{2,4}$") && !has(this.removedOn)`,
  where: `other.industryCode != ""`,
  holds: `other.industryCode.startsWith(this.value)`,
});
