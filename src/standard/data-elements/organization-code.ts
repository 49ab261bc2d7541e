import { defineDataElement } from "../../model/data-element.ts";

export const organizationCode = defineDataElement({
  id: "organization-code",
  title: { zh: "组织机构代码", en: "organization code" },
  definition: "统一社会信用代码施行前由质监部门赋予的9位组织机构代码。",
  representation: "an9",
  kind: "identifier",
  source: { document: "GB 11714-1997", confidence: "seen" },
});
