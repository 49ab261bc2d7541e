import { defineCodeList } from "../../model/code-list.ts";

/** The numbers are of this standard. */
export const overduePayerKind = defineCodeList({
  id: "overdue-payer-kind",
  title: { zh: "付款单位类别", en: "kind of the paying unit" },
  version: "2025-06-01",
  membership: "closed",
  source: { document: "保障中小企业款项支付条例", article: "第十八条", confidence: "seen" },
  codes: [
    { code: "1", title: "大型企业", titleEn: "large enterprise", aliases: ["是"] },
    { code: "2", title: "机关", titleEn: "state organ", aliases: ["国家机关"] },
    { code: "3", title: "事业单位", titleEn: "public institution" },
  ],
});
