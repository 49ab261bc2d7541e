import { defineRule } from "../../../model/rule.ts";

export const allianceMemberOnSeriousList = defineRule({
  id: "alliance-member-on-serious-list",
  code: "ALL-004",
  severity: "warning",
  dimension: "一致性",
  clause: "credit-alliance-membership#admission",
  source: [
    {
      document: "市场监督管理严重违法失信名单管理办法（国家市场监督管理总局令第44号）",
      article: "第十五条",
      confidence: "seen",
    },
    { document: "国市监信发〔2024〕69号", article: "（五）", confidence: "provisional" },
  ],
  since: "1.0.0",
  effectiveFrom: "2021-09-01",
  title: { zh: "加入同盟时在严重违法失信名单中", en: "joined while on the list of serious violations" },
  why: "同盟以守信为条件，列入严重违法失信名单的不予市场监督管理部门的表彰奖励；是否准予加入由同盟决定，作提示。",
  message: {
    zh: "加入日期 {value}，主体自 {listedOn} 在严重违法失信名单中（{otherPlace}）",
    en: "joined on {value}, on the list of serious violations since {listedOn} ({otherPlace})",
  },
  fix: { zh: "核对入盟条件；不符合的，不予加入", en: "check the conditions of admission; if not met, do not admit" },
  on: ["credit-alliance-membership"],
  relation: "exclusion",
  at: "joinedOn",
  args: { listedOn: "other.listedOn" },
  by: "subject",
  among: ["serious-listing"],
  where: "other.listedOn <= this.joinedOn && (!has(other.removedOn) || other.removedOn > this.joinedOn)",
});
