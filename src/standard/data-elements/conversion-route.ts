import { defineCodedElement } from "../../model/data-element.ts";
import { conversionRoute } from "../code-lists/conversion-route.ts";

export const conversionRouteCode = defineCodedElement({
  id: "conversion-route",
  title: { zh: "个转企办理方式", en: "route of conversion" },
  definition: "个体工商户转型为企业的办理方式；只有通过变更登记转型的，成立日期和统一社会信用代码才延续。",
  representation: "n1",
  codeList: conversionRoute,
  source: { document: "个体工商户登记管理规定", article: "第十七条", confidence: "seen" },
});
