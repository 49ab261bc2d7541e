import { defineRule } from "../../../model/rule.ts";

export const groundArticleNotInBasis = defineRule({
  id: "ground-article-not-in-basis",
  code: "SER-001B",
  severity: "warning",
  dimension: "一致性",
  clause: "serious-listing#grounds",
  source: [
    { document: "市场监督管理严重违法失信名单管理办法", article: "第五条至第十一条、第十三条", confidence: "seen" },
  ],
  since: "1.0.0",
  title: { zh: "列入依据没有写列入情形所在的条", en: "article of the ground not in the basis" },
  why: "列入决定应载明依据；依据中没有列入情形所在的条，多为情形选错或者依据抄错。",
  message: {
    zh: "列入情形为 {ground}，列入依据中没有“{article}”",
    en: "the ground is {ground}, but the basis does not name {article}",
  },
  fix: {
    zh: "对照列入决定书核对列入情形，并在列入依据中写明条、项",
    en: "check the ground after the decision and name article and item in the basis",
  },
  on: ["serious-listing"],
  at: "legalBasis",
  args: {
    ground: `this.ground + " " + codeTitle("serious-listing-ground", this.ground)`,
    article: `this.ground.startsWith("05") ? "第五条" : this.ground.startsWith("06") ? "第六条" : this.ground.startsWith("07") ? "第七条" : this.ground.startsWith("08") ? "第八条" : this.ground.startsWith("09") ? "第九条" : this.ground.startsWith("10") ? "第十条" : "第十一条"`,
  },
  holds: `this.legalBasis.contains(this.ground.startsWith("05") ? "第五条" : this.ground.startsWith("06") ? "第六条" : this.ground.startsWith("07") ? "第七条" : this.ground.startsWith("08") ? "第八条" : this.ground.startsWith("09") ? "第九条" : this.ground.startsWith("10") ? "第十条" : "第十一条")`,
});
