import { defineCodeList } from "../../model/code-list.ts";

/** 1 to 5 and 7 are the codes of the older publicity system; the rest are of this standard. */
export const abnormalRemovalReason = defineCodeList({
  id: "abnormal-removal-reason",
  title: { zh: "移出经营异常名录事由", en: "reason for removal from the abnormal-operation list" },
  version: "2025-12-25",
  membership: "closed",
  source: {
    document: "企业经营异常名录管理办法；市场监督管理信用修复管理办法",
    article: "第十一条至第十五条；第十二条、第二十条",
    confidence: "seen",
  },
  codes: [
    {
      code: "1",
      title: "补报年度报告",
      titleEn: "missing annual report filed",
      aliases: ["补报年报", "已补报未报年份的年度报告并公示"],
    },
    { code: "2", title: "履行公示义务", titleEn: "information published", aliases: ["已履行公示义务"] },
    { code: "3", title: "更正信息", titleEn: "information corrected", aliases: ["更正公示信息", "更正年度报告"] },
    { code: "4", title: "住所变更", titleEn: "address changed", aliases: ["住所（经营场所）变更", "办理住所变更登记"] },
    { code: "5", title: "重新取得联系", titleEn: "reachable again", aliases: ["通过登记的住所可以重新取得联系"] },
    { code: "7", title: "注销移出", titleEn: "deregistered", aliases: ["企业注销自动移出", "主体注销"] },
    { code: "8", title: "名称变更", titleEn: "name changed", aliases: ["办理名称变更登记"], from: "2021-03-01" },
    {
      code: "9",
      title: "列入决定更正或者撤销",
      titleEn: "listing corrected or revoked",
      aliases: ["列入错误更正", "撤销列入决定"],
      note: "异议核实、行政复议、行政诉讼认定列入有错误",
    },
    { code: "10", title: "改正其他违法行为", titleEn: "other violation corrected", from: "2025-12-25" },
  ],
});
