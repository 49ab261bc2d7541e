import { defineDataElement } from "../../model/data-element.ts";

export const email = defineDataElement({
  id: "email",
  title: { zh: "电子邮箱", en: "email address" },
  definition: "经营主体对外联系的电子邮箱。",
  representation: "c..100",
  kind: "text",
  personal: "contact",
  source: { document: "企业信息公示暂行条例", article: "第九条", confidence: "seen" },
});
