import { defineCodeList } from "../../model/code-list.ts";

export const licenceDecisionKind = defineCodeList({
  id: "licence-decision-kind",
  title: { zh: "许可决定类型", en: "kind of licence decision" },
  version: "2026-11-28",
  membership: "closed",
  source: { document: "本标准", confidence: "design" },
  codes: [
    { code: "1", title: "首次核发", titleEn: "first grant", aliases: ["新办", "首次"] },
    { code: "2", title: "变更", titleEn: "change" },
    { code: "3", title: "延续", titleEn: "renewal", aliases: ["换证"] },
    { code: "4", title: "补发", titleEn: "replacement" },
    { code: "5", title: "注销", titleEn: "cancellation" },
    { code: "9", title: "其他", titleEn: "other", aliases: ["其它"] },
  ],
});
