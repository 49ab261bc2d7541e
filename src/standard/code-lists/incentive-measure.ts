import { defineCodeList } from "../../model/code-list.ts";

/** Measures seen in local lists; no national list exists. The numbers are of this standard. */
export const incentiveMeasure = defineCodeList({
  id: "incentive-measure",
  title: { zh: "守信激励措施", en: "incentive measure" },
  version: "2026-11-28",
  membership: "closed",
  source: { document: "地方信用激励事项清单", confidence: "provisional" },
  codes: [
    { code: "01", title: "绿色审批通道", titleEn: "fast channel for approvals", aliases: ["绿色审批", "绿色通道"] },
    { code: "02", title: "容缺受理", titleEn: "acceptance with gaps" },
    { code: "03", title: "表彰荣誉", titleEn: "honour", aliases: ["荣誉", "授予荣誉"] },
    { code: "04", title: "政府奖励", titleEn: "public reward", aliases: ["奖励"] },
    { code: "05", title: "质押融资支持", titleEn: "pledge financing", aliases: ["质押融资", "融资支持"] },
    { code: "06", title: "减少抽查频次", titleEn: "fewer inspections", aliases: ["减少抽查"] },
    { code: "99", title: "其他", titleEn: "other", aliases: ["其它"] },
  ],
});
