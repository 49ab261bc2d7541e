import { defineParameters } from "../../model/regime.ts";
import type { Source } from "../../model/words.ts";

const inspection = (article: string): Source => ({ document: "企业公示信息抽查办法", article, confidence: "seen" });

/** The periods stand in the measures of 2014 as in those of 2025. */
export const necipsInspection = defineParameters({
  id: "necips-inspection",
  regime: "necips",
  parameters: {
    inspectionPublicityWorkingDays: {
      title: "自检查结束之日起记录、公示抽查结果的期限（工作日）",
      entries: [{ value: 20, from: "2014-10-01", source: inspection("第十二条") }],
    },
    inspectionOnSiteInspectorsMin: {
      title: "实地核查检查人员的最少人数",
      entries: [{ value: 2, from: "2014-10-01", source: inspection("第九条") }],
    },
  },
});
