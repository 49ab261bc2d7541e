import { defineCodeMapping } from "../../model/code-mapping.ts";
import { necipsPenaltyKind } from "../code-lists/necips-penalty-kind.ts";
import { penaltyKind } from "../code-lists/penalty-kind.ts";

export const penaltyKindToNecips = defineCodeMapping({
  id: "penalty-kind-to-necips",
  title: { zh: "处罚种类与公示系统原处罚种类对照", en: "kinds of the law to those of the older publicity system" },
  from: penaltyKind,
  to: necipsPenaltyKind,
  source: { document: "行政处罚法", article: "第九条", confidence: "seen" },
  pairs: [
    { from: "11", to: "1" },
    { from: "12", to: "9", note: "2021年行政处罚法列明，原代码集没有，以其他填报并注明" },
    { from: "20", to: "3" },
    { from: "21", to: "2" },
    { from: "22", to: "3" },
    { from: "23", to: "3" },
    { from: "30", to: "5", note: "不能区分的，依处罚内容填5或者7" },
    { from: "30", to: "7", note: "不能区分的，依处罚内容填5或者7" },
    { from: "31", to: "5" },
    { from: "32", to: "9", note: "2021年行政处罚法列明，原代码集没有，以其他填报并注明" },
    { from: "33", to: "7" },
    { from: "34", to: "6" },
    { from: "35", to: "8" },
    { from: "36", to: "6", note: "不能区分的，依处罚内容填6或者8" },
    { from: "36", to: "8", note: "不能区分的，依处罚内容填6或者8" },
    { from: "41", to: "9", note: "2021年行政处罚法列明，原代码集没有，以其他填报并注明" },
    { from: "42", to: "4" },
    { from: "43", to: "9", note: "2021年行政处罚法列明，原代码集没有，以其他填报并注明" },
    { from: "44", to: "9", note: "2021年行政处罚法列明，原代码集没有，以其他填报并注明" },
    { from: "50", to: "9", note: "原代码集没有，以其他填报并注明" },
    { from: "90", to: "9" },
  ],
});
