import { defineCodeList } from "../../model/code-list.ts";

/** The numbers are of this standard. */
export const riskDimension = defineCodeList({
  id: "risk-dimension",
  title: { zh: "信用风险一级指标", en: "first-level indicator of risk" },
  version: "2022-01-13",
  membership: "closed",
  source: { document: "国市监信发〔2022〕6号", confidence: "known" },
  codes: [
    { code: "1", title: "企业基础属性信息", titleEn: "basic attributes", aliases: ["基础属性"] },
    { code: "2", title: "企业动态信息", titleEn: "activity", aliases: ["企业动态"] },
    { code: "3", title: "监管信息", titleEn: "supervision" },
    { code: "4", title: "关联关系信息", titleEn: "related parties", aliases: ["关联关系"] },
    { code: "5", title: "社会评价信息", titleEn: "social evaluation", aliases: ["社会评价"] },
  ],
});
