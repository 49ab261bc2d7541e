import { defineCodedElement } from "../../model/data-element.ts";
import { licenceState } from "../code-lists/licence-state.ts";

export const licenceStateCode = defineCodedElement({
  id: "licence-state",
  title: { zh: "许可状态", en: "licence state" },
  definition: "行政许可当前是否有效。",
  representation: "n1",
  codeList: licenceState,
  source: { document: "双公示信息项", article: "XK_ZT", confidence: "seen" },
});
