import { defineParameters } from "../../model/regime.ts";
import type { Source } from "../../model/words.ts";

const regulation = (article: string): Source => ({ document: "企业信息公示暂行条例", article, confidence: "seen" });

/** The ordered period and that of the listing stand with the parameters of the abnormal-operation list. */
export const necipsImmediateInformation = defineParameters({
  id: "necips-immediate-information",
  regime: "necips",
  parameters: {
    immediatePublicityWorkingDays: {
      title: "自信息形成之日起公示即时信息的期限（工作日）",
      entries: [{ value: 20, from: "2014-10-01", source: regulation("第十条") }],
    },
  },
});
