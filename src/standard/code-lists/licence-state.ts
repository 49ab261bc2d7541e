import { defineCodeList } from "../../model/code-list.ts";

export const licenceState = defineCodeList({
  id: "licence-state",
  title: { zh: "许可状态", en: "state of a licence" },
  version: "2018",
  membership: "closed",
  source: { document: "双公示信息项", article: "XK_ZT", confidence: "seen" },
  codes: [
    { code: "1", title: "有效", titleEn: "valid" },
    { code: "2", title: "无效", titleEn: "invalid" },
  ],
});
