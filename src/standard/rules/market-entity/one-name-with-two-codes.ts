import { defineRule } from "../../../model/rule.ts";

export const oneNameWithTwoCodes = defineRule({
  id: "one-name-with-two-codes",
  code: "IDN-013",
  severity: "warning",
  dimension: "一致性",
  clause: "market-entity#identity",
  source: [
    { document: "企业名称登记管理规定", article: "第十七条", confidence: "known" },
    { document: "本标准", confidence: "design" },
  ],
  since: "1.0.0",
  title: { zh: "一个名称有几个代码", en: "one name with several codes" },
  why: "同一登记机关辖区内企业名称不得相同；同省的两户同名而代码不同，可能是一户录成两户。跨省同名、已注销主体的同名不必然是错，不作判断。",
  message: {
    zh: "名称“{value}”的另一户（{otherPlace}）代码为 {code}，首次登记在同一省份",
    en: "“{value}” is also the name of {code} ({otherPlace}), first registered in the same province",
  },
  fix: {
    zh: "核对两户是否为同一主体；确为两户的，不需处理",
    en: "check whether both are one entity; if they are two, nothing is to be done",
  },
  relation: "unique",
  on: ["market-entity"],
  at: "entityName",
  by: "name",
  args: { code: "other.creditCode" },
  where: `this.creditCode != other.creditCode && this.creditCode.substring(2, 4) == other.creditCode.substring(2, 4) && this.registrationState == "1" && other.registrationState == "1" && this.entityType != "9500" && other.entityType != "9500"`,
});
