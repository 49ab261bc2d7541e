import { defineCodeList } from "../../model/code-list.ts";

export const riskClass = defineCodeList({
  id: "risk-class",
  title: { zh: "信用风险等级", en: "class of credit risk" },
  version: "2022-01-13",
  membership: "closed",
  source: { document: "国市监信发〔2022〕6号", confidence: "known" },
  codes: [
    { code: "A", title: "信用风险低", titleEn: "low risk", aliases: ["低风险", "低"] },
    { code: "B", title: "信用风险一般", titleEn: "general risk", aliases: ["一般风险", "一般"] },
    { code: "C", title: "信用风险较高", titleEn: "higher risk", aliases: ["较高风险", "较高"] },
    { code: "D", title: "信用风险高", titleEn: "high risk", aliases: ["高风险", "高"] },
  ],
});
