import { defineRule } from "../../../model/rule.ts";

export const unpublishedFieldInPublicCopy = defineRule({
  id: "unpublished-field-in-public-copy",
  code: "PUB-004",
  severity: "error",
  dimension: "规范性",
  clause: "publicity#classes",
  source: [
    { document: "国市监信发〔2024〕69号", article: "（九）", confidence: "seen" },
    { document: "本标准", confidence: "design" },
  ],
  since: "1.0.0",
  only: "public-copy",
  title: { zh: "不公示的数据项进入公示副本", en: "unpublished field in a public copy" },
  why: "公示副本只含公示属性为公示（P）的数据项；共享（N）、过程信息（I）不进入公示副本。",
  message: {
    zh: "该数据项的公示属性不是 P，不应出现在公示副本中",
    en: "the field is not public and must not stand in a public copy",
  },
  fix: { zh: "从公示副本中删去该数据项", en: "remove the field from the public copy" },
  each: {
    publicity: ["N", "I"],
    except: ["/subject/legalRepresentativeIdNumber", "/legalRepresentativeIdNumber"],
  },
  holds: `this == ""`,
});
