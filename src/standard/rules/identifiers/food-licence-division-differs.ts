import { defineRule } from "../../../model/rule.ts";

const division = "foodLicenceDivision(this.certificateNumber)";
const organ = "this.licensingOrganCode.substring(2, 8)";

export const foodLicenceDivisionDiffers = defineRule({
  id: "food-licence-division-differs",
  code: "IDN-023",
  severity: "warning",
  dimension: "一致性",
  clause: "identifiers#food-licence-number",
  source: [
    { document: "食品生产许可管理办法", article: "第三十条", confidence: "seen" },
    { document: "食品经营许可和备案管理办法", article: "第二十七条、第四十五条", confidence: "seen" },
  ],
  since: "1.0.0",
  title: { zh: "许可编号区划与许可机关不一致", en: "division of a licence number against the organ" },
  why: "编号中的6位区划是许可机关所在地。县级机关比6位，市级比前4位，省级比前2位；区划调整后延续的许可保留原编号，只作提示。",
  message: {
    zh: "食品许可编号 {value} 中的区划为 {division}，许可机关代码中的区划为 {organ}",
    en: "the food licence number {value} has the division {division}, the code of the licensing organ has {organ}",
  },
  fix: {
    zh: "核对编号和许可机关；因区划调整、机关合并不一致的不需处理",
    en: "check the number and the organ; nothing to do if divisions or organs were merged",
  },
  on: ["administrative-licence"],
  at: "certificateNumber",
  args: { division, organ },
  holds: `has(this.certificateName) && !this.certificateName.contains("食品") || foodLicenceNumberDefect(this.certificateNumber) != "" || ${division} == "" || (${organ}.endsWith("0000") ? ${division}.substring(0, 2) == ${organ}.substring(0, 2) : ${organ}.endsWith("00") ? ${division}.substring(0, 4) == ${organ}.substring(0, 4) : ${division} == ${organ})`,
});
