import { defineRule } from "../../../model/rule.ts";

export const entityRepresentativeCitizenIdWrong = defineRule({
  id: "entity-representative-citizen-id-wrong",
  code: "ENT-020D",
  severity: "error",
  dimension: "准确性",
  clause: "market-entity#persons",
  source: [
    { document: "民法典", article: "第五十八条", confidence: "known" },
    { document: "本标准", confidence: "design" },
  ],
  since: "1.0.0",
  title: { zh: "登记的法定代表人身份证号不正确", en: "wrong identity number of the registered representative" },
  why: "法定代表人的证件号码用于关联任职限制；号码不对就关联不上，没有把握的宜留空。",
  message: {
    zh: "法定代表人的居民身份证号码不正确：不是18位、出生日期不存在或者末位校验不符",
    en: "the resident identity number of the legal representative is wrong: not of 18 characters, no real date of birth or a wrong check character",
  },
  fix: {
    zh: "对照证件核对；无法核对的，证件类型和号码都留空",
    en: "compare with the card; where that is not possible leave type and number empty",
  },
  on: ["market-entity"],
  at: "legalRepresentativeIdNumber",
  holds: `this.legalRepresentativeIdType != "10" || citizenIdDefect(this.legalRepresentativeIdNumber) == "" || this.legalRepresentativeIdNumber.contains("*")`,
});
