import { defineRule } from "../../../model/rule.ts";

export const itemExclusionsIncomplete = defineRule({
  id: "item-exclusions-incomplete",
  code: "COM-032D",
  severity: "warning",
  dimension: "完整性",
  clause: "commitment-item#content",
  source: [
    { document: "市场监督管理严重违法失信名单管理办法", article: "第十五条第三项", confidence: "seen" },
    { document: "国办发〔2020〕42号", confidence: "known" },
  ],
  since: "1.0.0",
  effectiveFrom: "2021-09-01",
  title: { zh: "不适用情形不完整", en: "exclusions of the item incomplete" },
  why: "列入严重违法失信名单期间、曾作出虚假承诺尚未修复的，不适用告知承诺制，清单应一并告知。按文字判断，只作提示。",
  message: {
    zh: "不适用情形没有提到列入严重违法失信名单，或者没有提到曾作出虚假（不实）承诺",
    en: "the exclusions do not name the list of serious violations, or an earlier false commitment",
  },
  fix: {
    zh: "在不适用情形中写明：列入严重违法失信名单期间；曾作出虚假承诺，尚未完成信用修复",
    en: "name both: while on the list of serious violations; after a false commitment that is not repaired",
  },
  on: ["commitment-item"],
  at: "notApplicableWhen",
  holds: `!(this.commitmentKind in ["1", "2"]) || this.notApplicableWhen.matches("严重违法失信|严重失信|失信名单") && this.notApplicableWhen.matches("虚假|不实")`,
});
