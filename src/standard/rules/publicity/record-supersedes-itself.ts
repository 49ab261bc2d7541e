import { defineRule } from "../../../model/rule.ts";

export const recordSupersedesItself = defineRule({
  id: "record-supersedes-itself",
  code: "PUB-014A",
  severity: "error",
  dimension: "一致性",
  clause: "publicity#correction",
  source: [{ document: "企业信息公示暂行条例", article: "第十二条", confidence: "seen" }],
  since: "1.0.0",
  title: { zh: "更正记录与前版记录同一标识", en: "record supersedes itself" },
  why: "更正已公示的信息，更正前后的内容都应保留；新旧两条应各有标识，同一标识会覆盖旧版。",
  message: { zh: "前版记录 {value} 就是本记录的标识", en: "the superseded record {value} is this very record" },
  fix: {
    zh: "更正的内容另成记录，用新的记录标识，前版记录填原标识",
    en: "make the correction a record of its own, with a new identifier, and name the earlier one",
  },
  on: { having: "envelope" },
  at: "envelope.supersedes",
  holds: "this.envelope.supersedes != this.envelope.recordId",
});
