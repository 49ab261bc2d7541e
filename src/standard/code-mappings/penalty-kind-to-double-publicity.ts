import { defineCodeMapping } from "../../model/code-mapping.ts";
import { doublePublicityPenaltyKind } from "../code-lists/double-publicity-penalty-kind.ts";
import { penaltyKind } from "../code-lists/penalty-kind.ts";

export const penaltyKindToDoublePublicity = defineCodeMapping({
  id: "penalty-kind-to-double-publicity",
  title: { zh: "处罚种类与双公示处罚类别对照", en: "kinds of the law to those of the double publicity" },
  from: penaltyKind,
  to: doublePublicityPenaltyKind,
  source: { document: "行政处罚法", article: "第九条", confidence: "seen" },
  pairs: [
    { from: "11", to: "1" },
    { from: "12", to: "9", note: "2021年行政处罚法列明，原代码集没有，以其他填报并注明" },
    { from: "20", to: "3" },
    { from: "21", to: "2" },
    { from: "22", to: "3" },
    { from: "23", to: "3" },
    { from: "30", to: "5" },
    { from: "31", to: "5" },
    { from: "32", to: "9", note: "2021年行政处罚法列明，原代码集没有，以其他填报并注明" },
    { from: "33", to: "5" },
    { from: "34", to: "6" },
    { from: "35", to: "6" },
    { from: "36", to: "6" },
    { from: "41", to: "9", note: "2021年行政处罚法列明，原代码集没有，以其他填报并注明" },
    { from: "42", to: "4" },
    { from: "43", to: "9", note: "2021年行政处罚法列明，原代码集没有，以其他填报并注明" },
    { from: "44", to: "9", note: "2021年行政处罚法列明，原代码集没有，以其他填报并注明" },
    { from: "50", to: "7" },
    { from: "90", to: "9" },
  ],
});
