import { defineParameters } from "../../model/regime.ts";

export const necipsCollection = defineParameters({
  id: "necips-collection",
  regime: "necips",
  parameters: {
    collectionWorkingDays: {
      title: "自信息产生之日起归集的期限，以公示期限为限（工作日）",
      entries: [
        {
          value: 20,
          from: "2014-10-01",
          source: { document: "企业信息公示暂行条例", article: "第六条", confidence: "seen" },
        },
      ],
    },
  },
});
