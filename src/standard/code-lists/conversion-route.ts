import { defineCodeList } from "../../model/code-list.ts";

export const conversionRoute = defineCodeList({
  id: "conversion-route",
  title: { zh: "个转企办理方式", en: "route of conversion" },
  version: "2025-11-22",
  membership: "closed",
  source: { document: "个体工商户登记管理规定", article: "第十七条", confidence: "seen" },
  codes: [
    {
      code: "1",
      title: "注销原个体工商户并设立新的企业",
      titleEn: "deregistered and set up anew",
      aliases: ["注销新设"],
    },
    { code: "2", title: "变更登记", titleEn: "change of registration", aliases: ["直接变更", "直接变更登记"] },
  ],
});
