import { defineCodeList } from "../../model/code-list.ts";

/** From before the law of 2021: it knows no public criticism, lowering of a grade, restriction, closure or ban. */
export const necipsPenaltyKind = defineCodeList({
  id: "necips-penalty-kind",
  title: { zh: "公示系统原处罚种类", en: "kinds of penalty of the older publicity system" },
  version: "2014-10-01",
  membership: "closed",
  source: { document: "企业信用信息公示系统交换表", article: "行政处罚种类", confidence: "seen" },
  codes: [
    { code: "1", title: "警告", titleEn: "warning" },
    { code: "2", title: "罚款", titleEn: "fine" },
    { code: "3", title: "没收违法所得和非法财物", titleEn: "confiscation" },
    { code: "4", title: "责令停产停业", titleEn: "order to stop business" },
    { code: "5", title: "暂扣许可证", titleEn: "suspension of a permit" },
    { code: "6", title: "暂扣执照（登记证）", titleEn: "suspension of the business licence" },
    { code: "7", title: "吊销许可证", titleEn: "revocation of a permit" },
    { code: "8", title: "吊销执照（登记证）", titleEn: "revocation of the business licence" },
    { code: "9", title: "法律、法规规定的其他", titleEn: "other" },
  ],
});
