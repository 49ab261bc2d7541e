import { defineTag } from "../../model/tag.ts";

export const listedSerious = defineTag({
  id: "listed-serious",
  code: "TAG-LAW-13",
  title: { zh: "列入严重违法失信名单", en: "in the list of serious violations" },
  definition: "被列入严重违法失信名单，没有移出，或者移出后又恢复列入。",
  dimension: "04",
  subjects: ["1", "2", "3", "4"],
  basis: [
    { document: "市场监督管理严重违法失信名单管理办法", article: "第二条、第十八条至第二十一条", confidence: "seen" },
  ],
  setBy: "county",
  publicity: "P",
  publicText: "列入严重违法失信名单",
  isAdverse: true,
  evidence: ["serious-listing"],
  condition: `this.seriousListing.exists(l,
    has(l.listedOn) && l.listedOn <= asOf &&
    (!has(l.removedOn) || l.removedOn > asOf || has(l.restoredOn) && l.restoredOn >= l.removedOn && l.restoredOn <= asOf))`,
  removal: "移出严重违法失信名单后移除；移出决定被撤销的，恢复标注。",
  clause: "tag-rule#listed-serious",
  since: "1.0.0",
  effectiveFrom: "2021-09-01",
});
