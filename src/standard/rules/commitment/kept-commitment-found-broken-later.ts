import { defineRule } from "../../../model/rule.ts";

export const keptCommitmentFoundBrokenLater = defineRule({
  id: "kept-commitment-found-broken-later",
  code: "COM-034E",
  severity: "warning",
  dimension: "一致性",
  clause: "commitment#closed-loop",
  source: [{ document: "本标准", confidence: "design" }],
  since: "1.0.0",
  title: { zh: "认定全部履行后又核查不实", en: "judged as kept, then found broken" },
  why: "认定全部履行以后又核查不实的，认定要重新作出；限期整改后全部履行的，认定日期在核查之后。",
  message: {
    zh: "履行状态为全部履行（{judgedOn} 认定），但 {otherPlace} 在 {verifiedOn} 核查为 {result}",
    en: "judged as kept on {judgedOn}, but {otherPlace} found it {result} on {verifiedOn}",
  },
  fix: { zh: "按最近一次核查重新认定履行状态", en: "judge the fulfilment anew by the latest verification" },
  relation: "exclusion",
  on: ["commitment"],
  at: "fulfilment",
  by: "commitment",
  among: ["commitment-verification"],
  args: {
    judgedOn: "this.judgedOn",
    verifiedOn: "other.verifiedOn",
    result: `codeTitle("commitment-verification-result", other.result)`,
  },
  when: `this.fulfilment == "1"`,
  where: `other.result in ["2", "3"] && other.verifiedOn > this.judgedOn`,
});
