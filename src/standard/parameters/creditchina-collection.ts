import { defineParameters } from "../../model/regime.ts";

export const creditchinaCollection = defineParameters({
  id: "creditchina-collection",
  regime: "creditchina",
  parameters: {
    collectionWorkingDays: {
      title: "自作出行政决定之日起归集的期限，以公示期限为限（工作日），起始日待核实",
      entries: [
        { value: 7, from: "2019-01-01", source: { document: "国办发〔2018〕118号", confidence: "provisional" } },
      ],
    },
  },
});
