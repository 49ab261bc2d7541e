import { defineCodeMapping } from "../../model/code-mapping.ts";
import { abnormalRemovalReason } from "../code-lists/abnormal-removal-reason.ts";
import { necipsAbnormalRemovalReason } from "../code-lists/necips-abnormal-removal-reason.ts";

export const necipsAbnormalRemovalReasons = defineCodeMapping({
  id: "necips-abnormal-removal-reasons",
  title: { zh: "原移出异常原因与移出事由对照", en: "older reasons for removal to those of this standard" },
  from: necipsAbnormalRemovalReason,
  to: abnormalRemovalReason,
  source: { document: "企业经营异常名录管理办法", article: "第十一条至第十四条", confidence: "seen" },
  pairs: [
    { from: "1", to: "1" },
    { from: "2", to: "2" },
    { from: "3", to: "3" },
    { from: "4", to: "4" },
    { from: "5", to: "5" },
    { from: "7", to: "7" },
  ],
});
