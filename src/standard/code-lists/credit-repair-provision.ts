import { defineCodeList } from "../../model/code-list.ts";

/** Articles and items of the order that class the information; 警告 (7.1) is never published and so never repaired. */
export const creditRepairProvision = defineCodeList({
  id: "credit-repair-provision",
  title: { zh: "违法失信信息适用条款", en: "provision that classes the information" },
  version: "2025-12-25",
  membership: "closed",
  source: {
    document: "市场监督管理信用修复管理办法（国家市场监督管理总局令第107号）",
    article: "第七条至第十条、第十二条",
    confidence: "seen",
  },
  codes: [
    { code: "07.2", title: "仅受到通报批评", titleEn: "public criticism only" },
    { code: "07.3", title: "仅受到较低数额罚款", titleEn: "lower fine only" },
    {
      code: "08.1",
      title: "食品、药品、医疗器械、化妆品、特种设备、重点工业产品领域的行政处罚",
      titleEn: "penalty in a named field",
    },
    {
      code: "08.2",
      title: "限制开展生产经营活动、责令停产停业、限制从业",
      titleEn: "restriction, stop of business, ban",
    },
    {
      code: "08.3",
      title: "降低资质等级、吊销许可证件、吊销营业执照、责令关闭",
      titleEn: "lowering of grade, revocation, closure",
    },
    {
      code: "08.4",
      title: "列入严重违法失信名单",
      titleEn: "list of serious violations",
      aliases: ["列入市场监督管理严重违法失信名单"],
    },
    { code: "09", title: "其他行政处罚", titleEn: "other penalty" },
    { code: "10", title: "抽查检查结果负面信息", titleEn: "adverse result of an inspection" },
    { code: "12", title: "列入经营异常名录", titleEn: "list of abnormal operation" },
  ],
});
